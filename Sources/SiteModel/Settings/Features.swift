package import SiteFields

/// Parts of the site that can be switched on and off.
package struct Features: FieldReadable, Hashable {
    package let programme: Bool
    /// Courses.
    package let training: Bool
    package let monitoring: Bool
    package let channels: Bool
    package let quiz: Bool
    package let acknowledgement: Bool
    package let crisisBanner: Bool
    /// Whether a page says that its review is overdue.
    package let reviewBanner: Bool
    package let aiGuideline: Bool
    /// Whether pages offer the PDFs that `sitegen print` makes.
    package let pdfs: Bool
    /// Parts of the launch kit that the site does without.
    package let withoutArtefacts: Set<ArtefactGroup>

    /// Each part by the name that authors give it.
    package var switches: [String: Bool] {
        let parts = [
            "programme": programme, "training": training, "monitoring": monitoring, "quiz": quiz, "acknowledgement": acknowledgement,
            "crisis_banner": crisisBanner, "review_banner": reviewBanner, "ai_guideline": aiGuideline, "pdfs": pdfs, "channels": channels,
        ]
        return ArtefactGroup.allCases.reduce(into: parts) { $0[$1.rawValue] = !withoutArtefacts.contains($1) }
    }

    package init(from fields: inout FieldReader) {
        programme = fields.fact(optional: "programme", .flag) ?? true
        training = fields.fact(optional: "training", .flag) ?? true
        monitoring = fields.fact(optional: "monitoring", .flag) ?? true
        channels = fields.fact(optional: "channels", .flag) ?? true
        quiz = fields.fact(optional: "quiz", .flag) ?? true
        acknowledgement = fields.fact(optional: "acknowledgement", .flag) ?? false
        crisisBanner = fields.fact(optional: "crisis_banner", .flag) ?? false
        reviewBanner = fields.fact(optional: "review_banner", .flag) ?? false
        aiGuideline = fields.fact(optional: "ai_guideline", .flag) ?? true
        pdfs = fields.fact(optional: "pdfs", .flag) ?? false
        withoutArtefacts = Set(ArtefactGroup.allCases.filter { fields.fact(optional: $0.rawValue, .flag) == false })
    }

    /// What a site has that says nothing about it.
    package init() {
        self = FieldReader.fallback(Features.self)
    }
}
