package import CommandKit
package import Diagnostics
import Reporting
import SiteChecking
package import SiteModel

/// What the starter's invented organisation left in a project: line by line, because each is a sentence that somebody has to write anew.
package enum SampleList {
    /// What the organisation would be claiming comes first, then what would lead readers astray.
    package static func table(of files: [SourceFile], words: [String], openFacts: [OpenFact], in phrases: PhraseTable) -> Table {
        let traces = SampleTrace.all(in: files.sorted { $0.path < $1.path }, words: words)
        let claims = openFacts.flatMap { open in open.uses.map { claim(open, at: $0, in: files, phrases) } }
        return Table(
            columns: [.init(name: "place", title: "Place"), .init(name: "found", title: "Found"), .init(name: "line", title: "Line")],
            rows: claims
                + SampleTrace.Kind.allCases.flatMap { kind in traces.filter { $0.kind == kind } }.map { trace in
                    ["\(trace.location.path):\(trace.location.line ?? 1)", trace.found, excerpt(of: trace.line, around: trace.found)]
                },
            nothing: "Nothing of the sample is left, and every fact is confirmed.")
    }

    /// The sentence that states an open fact.
    private static func claim(_ open: OpenFact, at place: SourceLocation, in files: [SourceFile], _ phrases: PhraseTable) -> [String] {
        let whole = files.first { $0.path == place.path }?.line(place.line ?? 1) ?? ""
        let line = String(whole.drop { $0 == " " })
        let start = max(0, (place.column ?? 1) - 1 - (whole.count - line.count))
        let room = start..<min(line.count, start + place.length)
        let excerpt = LineWindow(of: DisplayText(line), around: room.isEmpty ? nil : room, room: 80).text
        return ["\(place.path):\(place.line ?? 1)", "\(open.name): \(open.question.translated(by: phrases))", excerpt]
    }

    /// As much of a long line as fits beside the other columns.
    private static func excerpt(of line: String, around found: String) -> String {
        let place = line.firstRange(of: found).map { range in
            let start = line.distance(from: line.startIndex, to: range.lowerBound)
            return start..<start + found.count
        }
        return LineWindow(of: DisplayText(line), around: place, room: 80).text
    }
}
