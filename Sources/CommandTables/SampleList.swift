package import CommandKit
package import Diagnostics
import Reporting
package import SiteAdoption
import SiteChecking
package import SiteModel
import SiteValues

/// What the starter's invented organisation left in a project: line by line, because each is a sentence that somebody has to write anew.
package struct SampleList {
    /// A line, and the place in it that it is listed for.
    struct Line {
        let place: SourceLocation
        let found: String
        private let text: String
        private let range: Range<Int>?

        init(place: SourceLocation, found: String, text: String, range: Range<Int>?) {
            self.place = place
            self.found = found
            self.text = text
            self.range = range
        }

        /// As much of a long line as fits.
        func excerpt(columns: Int) -> String {
            LineWindow(of: DisplayText(text), around: range, room: columns).text
        }
    }

    /// What the organisation would be claiming, with every sentence that does.
    let claims: [(fact: OpenFact, lines: [Line])]
    /// Contacts whom nobody can reach, which is for good once both questions about them are answered.
    let unreachable: [(contact: Contact, line: Line)]
    private let traces: [SampleTrace]

    package init(of files: [SourceFile], _ site: Site) {
        traces = SampleTrace.all(in: files.sorted { $0.path < $1.path }, words: site.defaultLocalizedSite.settings.sampleWords)
        let byPath = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
        unreachable = site.defaultLocalizedSite[Contact.self].filter { $0.phone == nil && $0.email == nil }.map {
            let place = $0.provenance.location
            return ($0, Line(place: place, found: "", text: byPath[place.path]?.line(place.line ?? 1) ?? "", range: nil))
        }
        claims = site.openFacts.map { fact in (fact, fact.uses.map { Line(claiming: fact, at: $0, in: byPath[$0.path]) }) }
    }

    func lines(of kind: SampleTrace.Kind) -> [Line] {
        traces.filter { $0.kind == kind }.map { Line($0) }
    }

    /// What keeps a site from being its owner's, besides the questions of `adopt`: each is a finding of `check`.
    package var rest: AdoptionRest {
        AdoptionRest(
            openFacts: claims.map(\.fact.name), unreachable: unreachable.map(\.contact.id.name), lines: traces.count)
    }

    /// What the organisation would be claiming comes first, then what would lead readers astray.
    ///
    /// - Parameter strangers: how many lines `list roles` would show.
    package func table(in phrases: PhraseTable, strangers: Int) -> Table {
        let open = claims.flatMap { fact, lines in
            lines.map { [place(of: $0), "\(fact.name): \(fact.question.translated(by: phrases))", $0.excerpt(columns: 80)] }
        }
        let nobody = unreachable.map { contact, line -> [Phrase] in
            [
                Phrase(verbatim: place(of: line)),
                "`\(contact.id)` has no number and no address: `sitegen drop \(contact.id)` takes it out",
                Phrase(verbatim: line.excerpt(columns: 80)),
            ]
        }
        let roles: Phrase =
            strangers == 1
            ? " 1 line still names somebody you have no contact for: `sitegen list roles`."
            : " \(strangers) lines still name somebody you have no contact for: `sitegen list roles`."
        let left = SampleTrace.Kind.allCases.flatMap { lines(of: $0) }.map { [place(of: $0), $0.found, $0.excerpt(columns: 80)] }
        return Table(
            columns: [.init(name: "place", title: "Place"), .init(name: "found", title: "Found"), .init(name: "line", title: "Line")],
            rows: open.map { $0.map(Phrase.init(verbatim:)) } + nobody + left.map { $0.map(Phrase.init(verbatim:)) },
            nothing: "Nothing of the sample is left, and every fact is confirmed.\(strangers == 0 ? "" : roles)")
    }

    private func place(of line: Line) -> String { "\(line.place.path):\(line.place.line ?? 1)" }
}

extension SampleList.Line {
    /// The sentence that states an open fact.
    fileprivate init(claiming fact: OpenFact, at place: SourceLocation, in file: SourceFile?) {
        let whole = file?.line(place.line ?? 1) ?? ""
        let line = String(whole.drop { $0 == " " })
        let start = max(0, (place.column ?? 1) - 1 - (whole.count - line.count))
        let range = start..<max(start, min(line.count, start + place.length))
        let found = String(line.dropFirst(range.lowerBound).prefix(range.count))
        self.init(place: place, found: found, text: line, range: range.isEmpty ? nil : range)
    }

    fileprivate init(_ trace: SampleTrace) {
        let line = trace.line
        let range = line.firstRange(of: trace.found).map { range in
            let start = line.distance(from: line.startIndex, to: range.lowerBound)
            return start..<start + trace.found.count
        }
        self.init(place: trace.location, found: trace.found, text: line, range: range)
    }
}
