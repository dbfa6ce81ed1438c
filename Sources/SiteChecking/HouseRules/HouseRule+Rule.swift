import Diagnostics
import SiteFields
package import SiteModel
import SiteValues
import Wording

extension HouseRule {
    /// The same as one of the rules that the program brings: it can be set, skipped and silenced by its id.
    var rule: Rule {
        Rule(
            id.name, severity, why: Phrase(verbatim: message),
            example: Rule.Example(in: provenance.path, broken: bad.first ?? "", mended: good.first ?? "")
        ) { input, findings in
            let texts = input.texts.filter { covers($0.source.file.path) && speaks($0.language) }
            switch kind {
            case .existence: look(in: texts, &findings) { _ in "Take it out, or say it another way." }
            case .substitution: look(in: texts, &findings) { "Say “\($0.form)”." }
            case .capitalisation: look(in: texts, &findings) { "Write “\($0.form)”." }
            case .occurrence: count(texts, &findings)
            case .consistency: compare(texts, &findings)
            case .required: miss(texts, &findings)
            }
        }
    }

    /// Whether a text breaks the rule all by itself: what its examples are tried with.
    func isBroken(by text: String) -> Bool {
        let words = TextWords(text, in: language ?? .english)
        var matcher = HouseMatcher(self)
        let matches = matcher.matches(in: words)
        return switch kind {
        case .existence, .substitution, .capitalisation: !matches.isEmpty
        case .occurrence: matches.count > atMost
        case .consistency: Set(matches.map(\.form)).count > 1
        case .required: matches.isEmpty
        }
    }

    private func covers(_ path: String) -> Bool {
        folders.isEmpty || folders.contains { path == $0 || path.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }
    }

    private func speaks(_ other: Language) -> Bool {
        language.map { $0.primary == other.primary } ?? true
    }

    private func look(in texts: [CheckedText], _ findings: inout Findings, remedy: (HouseMatcher.Match) -> Phrase) {
        var matcher = HouseMatcher(self)
        for text in texts {
            for match in matcher.matches(in: text.words) {
                findings.report(at: findings.place(of: match.found, in: text.source), "“\(match.found)”: \(message)", remedy: remedy(match))
            }
        }
    }

    /// Files in the order of their first texts.
    private func byFile(_ texts: [CheckedText]) -> [[CheckedText]] {
        Dictionary(grouping: texts) { $0.source.file.path }.values.sorted { $0[0].source.location < $1[0].source.location }
    }

    private func count(_ texts: [CheckedText], _ findings: inout Findings) {
        var matcher = HouseMatcher(self)
        for file in byFile(texts) {
            let matches = file.flatMap { text in matcher.matches(in: text.words).map { (text, $0) } }
            guard matches.count > atMost else { continue }
            let (text, match) = matches[atMost]
            findings.report(
                at: findings.place(of: match.found, in: text.source), "“\(match.found)” is here \(matches.count) times: \(message)",
                remedy: atMost == 1 ? "Once is enough." : "\(atMost) times are enough.")
        }
    }

    /// The form that is used most is the site's; of two that are used as often, the one that comes first in the rule.
    private func compare(_ texts: [CheckedText], _ findings: inout Findings) {
        var matcher = HouseMatcher(self)
        for (_, texts) in Dictionary(grouping: texts, by: \.language.primary).sorted(by: { $0.key < $1.key }) {
            let matches = texts.flatMap { text in matcher.matches(in: text.words).map { (text: text, match: $0) } }
            let uses = words.map { form in (form: form, count: matches.count { $0.match.form == form }) }
            guard let most = uses.max(by: { $0.count < $1.count })?.count, let usual = uses.first(where: { $0.count == most }) else {
                continue
            }
            for (text, match) in matches where match.form != usual.form {
                findings.report(
                    at: findings.place(of: match.found, in: text.source), "“\(match.found)”: \(message)",
                    remedy: usual.count == 1
                        ? "Say “\(usual.form.filter { $0 != "*" })”, as one other place does."
                        : "Say “\(usual.form.filter { $0 != "*" })”, as \(usual.count) other places do.")
            }
        }
    }

    private func miss(_ texts: [CheckedText], _ findings: inout Findings) {
        var matcher = HouseMatcher(self)
        for file in byFile(texts) where file.allSatisfy({ matcher.matches(in: $0.words).isEmpty }) {
            findings.report(
                at: SourceLocation(path: file[0].source.file.path), Phrase(verbatim: message),
                remedy: words.count == 1
                    ? "Add “\(words[0])”." : "Add one of these: \(words.map { "“\($0)”" }.joined(separator: ", ")).")
        }
    }
}

extension Site {
    /// From content/checks.yml, in its order.
    package var houseRules: [HouseRule] { defaultLocalizedSite[HouseRule.self] }
}
