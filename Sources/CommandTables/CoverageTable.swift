package import CommandKit
package import Diagnostics
package import SiteReport
import SiteValues

/// The answer to `list coverage`: each topic and each part of the frame, with what it lacks.
package enum CoverageTable {
    /// - Parameter phrases: of the reader's language.
    package static func table(of coverage: Coverage, in phrases: PhraseTable) -> Table {
        let words = ReportWords(phrases["Topic"] == nil ? .english : .german)
        func gaps(_ gaps: [Coverage.Gap]) -> String { gaps.map { words.gap($0, dates: \.iso) }.joined(separator: "; ") }
        let topics = coverage.topics.map {
            [$0.title, words.state($0.state), $0.guidelines.map(\.description).joined(separator: ", "), gaps($0.gaps)]
        }
        return Table(
            columns: [
                .init(name: "topic", title: "Topic"), .init(name: "state", title: "State"), .init(name: "guidelines", title: "Guidelines"),
                .init(name: "lacks", title: "What it lacks"),
            ],
            rows: topics + coverage.frame.map { [words.frame($0.part), words.state($0.state), "", gaps($0.gaps)] },
            nothing: "There is nothing to cover.")
    }
}
