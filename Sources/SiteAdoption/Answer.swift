package import Diagnostics
package import SiteValues

/// An answer and who vouches for it, ready to be written.
package struct Answer: Sendable {
    package let question: AdoptionQuestion
    private let yaml: String
    private let by: String
    private let day: CivilDate

    package init(_ words: String, to question: AdoptionQuestion, by: String, on day: CivilDate) throws(AnswerRefusal) {
        self.question = question
        yaml = try question.yaml(of: words)
        self.by = by
        self.day = day
    }

    /// The file with the answer in it, every other byte as it was.
    package func written(into file: SourceFile) throws(AnswerRefusal) -> SourceFile {
        let text = String(decoding: file.bytes, as: UTF8.self)
        switch question.target {
        case .entry(_, let id, let key, let isFact):
            guard var entry = EntryLines(of: id, in: text) else {
                throw AnswerRefusal(
                    remedy: "Write `\(key): \(yaml)` into the entry `\(id)` of \(file.path): it is not on lines of its own.")
            }
            entry.set(key, to: yaml)
            if isFact {
                entry.set("confirmed", to: day.iso)
                entry.set("by", to: AnswerText.quoted(by))
            }
            return SourceFile(path: file.path, text: entry.text)
        case .forms:
            let end = text.hasSuffix("\n") || text.isEmpty ? "" : "\n"
            let address = YAMLAddress.mail(yaml)
            let lines = ["forms:"] + FormNames.all.map { "  \($0): \(address)" }
            return SourceFile(path: file.path, text: text + end + lines.joined(separator: "\n") + "\n")
        }
    }
}
