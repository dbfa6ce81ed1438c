package import Diagnostics
package import SiteValues

/// Something that will be different on a day although nobody touches a file.
package struct ForecastEvent: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case error, warning, appears, vanishes, due
    }

    package let day: CivilDate
    package let kind: Kind
    /// A title, or what will be found.
    package let text: Phrase
    package let location: SourceLocation

    package init(day: CivilDate, kind: Kind, text: Phrase, location: SourceLocation) {
        self.day = day
        self.kind = kind
        self.text = text
        self.location = location
    }
}
