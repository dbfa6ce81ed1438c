package import Diagnostics
import SiteAdoption
import SiteChecking
package import SiteModel
package import SiteReport

extension OwnershipReport {
    /// The questions of `adopt` and the lines of `list samples`. A question about a fact that texts state is with its sentences.
    ///
    /// - Parameter files: those of `content/`.
    package init(of site: Site, files: [SourceFile], in phrases: PhraseTable) {
        let samples = SampleList(of: files, site)
        let adoption = Adoption(of: site, files: Dictionary(files.map { ($0.path, $0) }) { first, _ in first }, rest: samples.rest)
        let asked = Dictionary(adoption.questions.map { ($0.name, $0) }) { first, _ in first }
        let claimed = Set(samples.claims.map(\.fact.name))
        self.init(of: site, percent: adoption.percent, progress: adoption.progress) { chapter in
            switch chapter {
            case .claims:
                samples.claims.map { fact, lines in
                    Entry(
                        question: "\(fact.name): \(fact.question.translated(by: phrases))",
                        answer: asked[fact.name].map { adoption.place(of: $0) }, lines: lines.map { Line($0) })
                } + samples.unreachable.map { Entry(lines: [Line($0.line)]) }
            case .questions:
                adoption.questions.filter { !claimed.contains($0.name) }.map {
                    Entry(question: $0.question, name: $0.name, answer: adoption.place(of: $0), lines: [])
                }
            case .addresses: samples.lines(of: .address).map { Entry(lines: [Line($0)]) }
            case .numbers: samples.lines(of: .number).map { Entry(lines: [Line($0)]) }
            case .words: samples.lines(of: .word).map { Entry(lines: [Line($0)]) }
            }
        }
    }
}

extension OwnershipReport.Line {
    fileprivate init(_ line: SampleList.Line) {
        self.init(place: line.place, text: line.excerpt(columns: 200), found: line.found)
    }
}
