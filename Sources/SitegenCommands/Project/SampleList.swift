import Diagnostics
import SiteChecking

/// What the starter's invented organisation left in a project: line by line, because each is a sentence that somebody has to write anew.
enum SampleList {
    /// What would lead readers astray comes first.
    static func table(of files: [SourceFile], words: [String]) -> Table {
        let traces = SampleTrace.all(in: files.sorted { $0.path < $1.path }, words: words)
        return Table(
            columns: [.init(name: "place", title: "Place"), .init(name: "found", title: "Found"), .init(name: "line", title: "Line")],
            rows: SampleTrace.Kind.allCases.flatMap { kind in traces.filter { $0.kind == kind } }.map { trace in
                ["\(trace.location.path):\(trace.location.line ?? 1)", trace.found, excerpt(of: trace.line, around: trace.found)]
            },
            nothing: "Nothing of the sample is left.")
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
