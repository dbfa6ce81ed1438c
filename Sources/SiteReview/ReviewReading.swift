package import Diagnostics
import OfficeDocuments
package import SiteModel
package import SiteRecords
import SiteValues

/// What a reader wrote into a copy, as findings at the lines that it is about. Nothing is taken over: an author reads it and decides.
package struct ReviewReading {
    package private(set) var findings: [Diagnostic] = []
    package private(set) var comments = 0
    package private(set) var changes = 0

    private let copy: ReviewCopy
    private let places: [String: (text: SiteText, part: TextPart)]
    private let sources: [String: SourceFile]
    /// Of the file that came back.
    private let name: String

    /// - Parameters:
    ///   - bytes: of a .docx that `sitegen print --review` made.
    ///   - sources: the content as it is now.
    package init(
        _ bytes: [UInt8], named name: String, of site: Site, _ history: SiteHistory, sources: [String: SourceFile]
    ) throws(RecordError) {
        let document: ReadDocument
        do throws(PackageError) {
            document = try WordReader.document(of: bytes)
        } catch {
            throw RecordError("\(name) cannot be read. \(error.phrase)", remedy: "Save it as .docx once more.")
        }
        let language = document.properties["sitegen-language"].flatMap { Language($0) }.flatMap { site.localizedSite($0) }
        let role = document.properties["sitegen-copy"].flatMap { EntryID($0) } ?? EntryID("legal")
        guard let role else { throw RecordError("\(name) is not a review copy.") }
        copy = ReviewCopy(for: ReviewReader(role), of: site, in: language ?? site.defaultLocalizedSite, history)
        places = copy.places
        self.sources = sources
        self.name = name
        let located = locate(document.paragraphs)
        guard located.contains(where: { $0.place != nil }) else {
            throw RecordError(
                "\(name) is not a review copy of this site: none of its paragraphs is in the texts.",
                remedy: "Read a file that `sitegen print --review` made.")
        }
        for paragraph in located { read(paragraph) }
        readMoves(located)
        readMissing(located)
        readComments(document.comments, located)
        // At one place in the order of the copy: an answer is below what it answers.
        findings = findings.enumerated().sorted {
            ($0.element.location, $0.element.rule, $0.offset) < ($1.element.location, $1.element.rule, $1.offset)
        }
        .map(\.element)
    }

    /// A paragraph of the document, and where its words are in the content.
    private struct Located {
        let paragraph: ReadParagraph
        let bookmark: String?
        let place: (text: SiteText, part: TextPart)?
        /// For what is not in the texts: where the nearest before it is.
        let location: SourceLocation
        /// What the copy says around the texts.
        let isFrame: Bool
    }

    private func locate(_ paragraphs: [ReadParagraph]) -> [Located] {
        let heads = Dictionary(copy.texts.map { (Meaning.plain("\($0.name) · \($0.title)"), $0.location) }) { first, _ in first }
        // The rows of the table of contents and of the sign-off page begin with the name of a text.
        let names = Dictionary(copy.texts.map { (Meaning.plain($0.name), $0.location) }) { first, _ in first }
        var last = SourceLocation(path: name)
        return zip(paragraphs, ParagraphMatching.bookmarks(of: paragraphs, in: copy)).map { paragraph, bookmark in
            let place = bookmark.flatMap { places[$0] }
            let words = Meaning.plain(paragraph.original)
            let isFrame = bookmark == nil && paragraph.bookmarks.contains { $0.hasPrefix(ReviewCopy.frameMark) }
            last = place?.part.location ?? heads[words] ?? (isFrame ? names[words] : nil) ?? last
            return Located(paragraph: paragraph, bookmark: bookmark, place: place, location: last, isFrame: isFrame)
        }
    }

    private mutating func report(_ rule: RuleID, at location: SourceLocation, _ summary: Phrase, _ severity: Severity = .warning) {
        findings.append(
            Diagnostic(
                rule: rule, severity: severity, at: location, summary,
                remedy: severity == .note ? nil : "Decide, and change the text here if you agree. Nothing was taken over."))
    }

    private mutating func read(_ located: Located) {
        var changes = located.paragraph.changes.filter { $0.kind != .movedFrom && $0.kind != .movedTo }[...]
        while let change = changes.popFirst() {
            self.changes += 1
            // Words that are to be added are not in the texts: what is before them tells the place.
            let location = location(of: change.kind == .inserted ? "" : change.text, before: change.before, in: located)
            let position: Phrase = change.before.isEmpty ? " at the beginning" : " after “\(Self.end(of: change.before))”"
            switch change.kind {
            case .deleted:
                if let next = changes.first, next.kind == .inserted, next.offset == change.end {
                    changes.removeFirst()
                    report(
                        .reviewChange, at: location,
                        "\(who(change.author)) would write “\(next.text.trimmed)” instead of “\(change.text.trimmed)”.")
                } else {
                    report(.reviewChange, at: location, "\(who(change.author)) would take out “\(change.text.trimmed)”.")
                }
            case .inserted:
                if let next = changes.first, next.kind == .deleted, next.offset == change.offset {
                    changes.removeFirst()
                    report(
                        .reviewChange, at: self.location(of: next.text, before: next.before, in: located),
                        "\(who(change.author)) would write “\(change.text.trimmed)” instead of “\(next.text.trimmed)”.")
                } else if located.place == nil, !located.isFrame {
                    report(.reviewChange, at: location, "\(who(change.author)) would add a paragraph after this: “\(change.text.trimmed)”.")
                } else {
                    report(.reviewChange, at: location, "\(who(change.author)) would add “\(change.text.trimmed)”\(position).")
                }
            case .formatted: report(.reviewChange, at: location, "\(who(change.author)) changed how this looks, not what it says.", .note)
            case .movedFrom, .movedTo: break
            }
        }
        let original = Meaning.plain(located.paragraph.original)
        if let part = located.place?.part, original != Meaning.plain(part.text) {
            report(
                .reviewUntracked, at: part.location,
                "The copy says “\(located.paragraph.original.trimmed.shortened)” here: it was changed without being tracked, or the text has changed "
                    + "since the copy was made.")
        } else if located.place == nil, !located.isFrame, !original.isEmpty, !located.paragraph.hasMoves {
            report(
                .reviewUntracked, at: located.location,
                "The copy has a paragraph here that the texts do not have: “\(located.paragraph.original.trimmed.shortened)”.")
        }
    }

    /// Paragraphs that were marked as moved, and those that are simply somewhere else.
    private mutating func readMoves(_ all: [Located]) {
        let targets = all.flatMap { located in
            located.paragraph.changes.filter { $0.kind == .movedTo }.map { (change: $0, located: located) }
        }
        // Where the same words went, the first last, so that each is taken from the end.
        var free = Dictionary(grouping: targets.indices.reversed()) { Meaning.plain(targets[$0].change.text) }
        var taken: Set<Int> = []
        for located in all {
            for change in located.paragraph.changes where change.kind == .movedFrom {
                changes += 1
                let target = free[Meaning.plain(change.text)]?.popLast()
                if let target { taken.insert(target) }
                let destination: Phrase = target.map { " to after \(Self.line(targets[$0].located.location))" } ?? ""
                report(
                    .reviewMove, at: located.place?.part.location ?? located.location,
                    "\(who(change.author)) would move “\(change.text.trimmed.shortened)”\(destination).")
            }
        }
        for (index, target) in targets.enumerated() where !taken.contains(index) {
            changes += 1
            report(
                .reviewMove, at: target.located.location,
                "\(who(target.change.author)) would move “\(target.change.text.trimmed.shortened)” here.")
        }
        let order = Dictionary(copy.bookmarks.enumerated().map { ($1, $0) }) { first, _ in first }
        let sequence = all.filter { $0.bookmark != nil && !$0.paragraph.hasMoves }
        let ranks = sequence.map { order[$0.bookmark ?? ""] ?? 0 }
        let inPlace = Self.longestRising(ranks)
        for (index, located) in sequence.enumerated() where !inPlace.contains(index) {
            let before: Phrase = index > 0 ? "after \(Self.line(sequence[index - 1].location))" : "at the beginning"
            report(
                .reviewUntracked, at: located.location,
                "“\(located.paragraph.original.trimmed.shortened)” comes \(before) in the copy: it was moved without being tracked.")
        }
    }

    private mutating func readMissing(_ all: [Located]) {
        let found = Set(all.compactMap(\.bookmark))
        for bookmark in copy.bookmarks where !found.contains(bookmark) {
            guard let place = places[bookmark] else { continue }
            report(
                .reviewUntracked, at: place.part.location,
                "“\(place.part.text.shortened)” is not in the copy: it was taken out without being tracked, or came after the copy was made."
            )
        }
    }

    private mutating func readComments(_ all: [ReadComment], _ located: [Located]) {
        let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
        let places = Dictionary(all.indices.map { (all[$0].id, $0) }) { first, _ in first }
        // A reply, and one to a reply, belongs to the comment that began it.
        func climb(from comment: ReadComment, while isOpen: (ReadComment) -> Bool) -> ReadComment {
            var (top, seen) = (comment, Set([comment.id]))
            while isOpen(top), let up = top.parent.flatMap({ byID[$0] }), seen.insert(up.id).inserted { top = up }
            return top
        }
        // LibreOffice writes them in any order, and older ones do not say which are replies: the time tells what came first.
        let began = all.map { climb(from: $0) { _ in true } }
        let order = all.indices.sorted {
            (began[$0].time, places[began[$0].id] ?? 0, all[$0].time, $0) < (began[$1].time, places[began[$1].id] ?? 0, all[$1].time, $1)
        }
        for comment in order.map({ all[$0] }) {
            comments += 1
            let parent = comment.parent.flatMap { byID[$0] }
            let anchored = climb(from: comment) { $0.paragraph == nil }
            let paragraph = anchored.paragraph.flatMap { located.indices.contains($0) ? located[$0] : nil }
            let anchor = comment.anchor.isEmpty ? anchored.anchor : comment.anchor
            let location = paragraph.map { self.location(of: anchor, before: "", in: $0) } ?? SourceLocation(path: name)
            let about: Phrase = anchor.trimmed.isEmpty ? "" : " on “\(anchor.trimmed.shortened)”"
            let verb: Phrase = parent.map { $0.author.trimmed.isEmpty ? "replies" : "replies to \($0.author)" } ?? "comments"
            report(.reviewComment, at: location, "\(who(comment.author)) \(verb)\(about): \(comment.text.trimmed)")
        }
    }

    /// Word leaves the name out of a document that is to have no personal data in it.
    private func who(_ author: String) -> Phrase { author.trimmed.isEmpty ? "Somebody" : Phrase(verbatim: author) }

    /// The source line of some words of a paragraph, which may span several lines.
    private func location(of words: String, before: String, in located: Located) -> SourceLocation {
        guard let start = located.place?.part.location, let file = sources[start.path], let first = start.line else {
            return located.location
        }
        let wanted = words.split(separator: " ").prefix(3).joined(separator: " ")
        // A line may end among the words before: fewer of them are on one line.
        for piece in [wanted] + (1...4).reversed().map({ Self.end(of: before, words: $0) }) where !piece.isEmpty {
            let plain = Meaning.plain(piece)
            for number in first..<(first + 40) {
                guard let line = file.line(number) else { break }
                guard Meaning.plain(line).contains(plain) else { continue }
                let column = line.firstRange(of: piece).map { line.distance(from: line.startIndex, to: $0.lowerBound) + 1 }
                return SourceLocation(path: start.path, line: number, column: column ?? 1, length: column == nil ? 1 : piece.count)
            }
        }
        return start
    }

    private static func line(_ location: SourceLocation) -> String {
        location.line.map { "\(location.path):\($0)" } ?? location.path
    }

    private static func end(of text: String, words: Int = 4) -> String {
        text.split(separator: " ").suffix(words).joined(separator: " ")
    }

    /// The positions of a longest run of rising numbers: what is not in it was moved.
    private static func longestRising(_ numbers: [Int]) -> Set<Int> {
        var tails: [Int] = []
        var before = [Int?](repeating: nil, count: numbers.count)
        for (index, number) in numbers.enumerated() {
            // Those that end rising runs of each length are rising themselves.
            var (place, end) = (0, tails.count)
            while place < end {
                let middle = (place + end) / 2
                if numbers[tails[middle]] >= number { end = middle } else { place = middle + 1 }
            }
            before[index] = place > 0 ? tails[place - 1] : nil
            if place == tails.count { tails.append(index) } else { tails[place] = index }
        }
        var kept: Set<Int> = []
        var next = tails.last
        while let index = next {
            kept.insert(index)
            next = before[index]
        }
        return kept
    }
}

extension ReadParagraph {
    /// Whether something in it came from elsewhere, or goes there.
    fileprivate var hasMoves: Bool { changes.contains { $0.kind == .movedTo || $0.kind == .movedFrom } }
}

extension String {
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    fileprivate var shortened: String { count > 80 ? prefix(78) + "…" : self }
}

/// What a reader did to a copy. These are findings about a file from outside, which no rule looks for.
extension RuleID {
    static let reviewChange = RuleID("review-change")
    static let reviewComment = RuleID("review-comment")
    static let reviewMove = RuleID("review-move")
    static let reviewUntracked = RuleID("review-untracked")
}
