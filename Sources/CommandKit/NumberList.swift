import ArgumentParser
import SiteEditing

/// `1,2,5-9`
package struct NumberList: ExpressibleByArgument, Sendable {
    package let numbers: Set<Int>

    package init?(argument: String) {
        guard let written = GuidelineNumbers(argument) else { return nil }
        numbers = written.numbers
    }
}
