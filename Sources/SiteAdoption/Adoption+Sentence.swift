import SiteModel
import SiteValues

/// The words around a question, as a reader will see them: without keys, marks and the names of variables.
extension Adoption {
    private static let gap = "[?]"
    /// Something else that nobody has said yet.
    private static let other = "[…]"

    /// The sentence of an author's line that waits for the answer, with a mark in its place; nil where the line says nothing besides.
    package func sentence(in line: some StringProtocol, asking question: AdoptionQuestion) -> String? {
        let event = question.name.hasPrefix("launch.") ? question.name.dropFirst("launch.".count) + "." : "."
        func value(of name: String) -> String {
            if name == question.name || name.hasPrefix(event) { return Self.gap }
            return values[name] ?? (name.lowercased().hasPrefix("organisation") ? values["organisation"] : nil) ?? Self.other
        }
        var text = String(line)
            .replacing(/^ *(?:- +)*(?:[a-z_]+: +)?(?:[>|]-?$)?/, with: "")
            .replacing(/\{\{ *(?:if\b[^}]*|end) *\}\}/, with: "")
            .replacing(/\{\{ *([\w.]+) *\}\}/) { value(of: String($0.1)) }
            .replacing(/\[([^\[\]]*)\]\(([^()]*)\)/) { $0.2.contains(Self.gap) ? "\($0.1) → \(Self.gap)" : String($0.1) }
            .replacing("**", with: "")
        for mark in ["\"", "'"] where text.count > 1 && text.hasPrefix(mark) && text.hasSuffix(mark) {
            text = String(text.dropFirst().dropLast()).replacing("\\" + mark, with: mark)
        }
        guard let place = text.firstRange(of: Self.gap) else { return nil }
        let start = text[..<place.lowerBound].ranges(of: /[.!?:]\s/).last?.upperBound ?? text.startIndex
        let end = text[place.upperBound...].firstRange(of: /[.!?](?= |$)/)?.upperBound ?? text.endIndex
        let sentence = text[start..<end]
        return sentence == Self.gap ? nil : String(sentence)
    }

    /// What is known already, by the names that texts say.
    static func values(of site: LocalizedSite) -> [String: String] {
        var values = ["organisation": site.settings.organisation, "organisation_short": site.settings.organisationShort]
        for fact in site[Fact.self] where fact.isConfirmed {
            switch fact.value {
            case .words(let words): values[fact.id.name] = words
            case .number(let number): values[fact.id.name] = "\(number)"
            case .date(let date): values[fact.id.name] = date.iso
            case .answer, nil: break
            }
        }
        return values
    }
}
