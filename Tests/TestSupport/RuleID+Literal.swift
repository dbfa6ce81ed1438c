package import Diagnostics

/// Tests name rules as authors see them.
extension RuleID: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) {
        self.init(value)
    }
}
