import SiteValues

/// What an organisation calls itself: in full, and as people say it.
package struct OrganisationName: Sendable, Equatable {
    package let full: String
    package let short: String

    init(full: String, short: String) {
        self.full = full
        self.short = short
    }

    /// "Müller GmbH & Co. KG" is "Müller" in a sentence.
    package init(_ full: String) {
        self.full = full
        short = ShortName.of(full)
    }

    /// Whether the name can be in the middle of any YAML text without quotes of its own.
    private static func isPlain(_ name: String) -> Bool {
        guard let first = name.first, first.isLetter || first.isNumber, let last = name.last, last != " ", last != ":" else { return false }
        return name.allSatisfy { $0.isLetter || $0.isNumber || " -.&+/()".contains($0) }
    }

    /// The sample's name in a text gives way to this one. Addresses, in lower case, stay: the check for sample contacts needs them.
    /// nil when this name would need quotes that the text does not have.
    func replacing(_ sample: OrganisationName, in text: String) -> String? {
        guard OrganisationName.isPlain(full), OrganisationName.isPlain(short) else { return nil }
        return text.replacing(sample.full, with: full).replacing(sample.short, with: short)
    }
}
