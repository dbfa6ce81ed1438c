package import Messages
package import SiteModel

/// What a guideline's parts are called. A red line binds: it is not a tip, and a bad example of it is not a matter of taste.
extension Guideline {
    package var numberLabel: Message { stance == .redLine ? .redLineNumber : .guidelineNumber }

    package var badExampleLabel: Message { stance == .redLine ? .notOK : .ratherNot }

    package var goodExampleLabel: Message { stance == .redLine ? .better : .ratherThis }

    /// Only a secret has a place where it belongs instead.
    package var keepInLabel: Message { topics.contains(.confidentiality) ? .staysInside : .staysHere }
}
