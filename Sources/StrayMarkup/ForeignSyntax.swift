import Diagnostics
import Text
import Typesetting

/// Markup of other tools, left when a text moves from Jekyll, Hugo, Docusaurus, MkDocs, Pandoc, Obsidian, Confluence or a chat: nothing
/// here understands it, and it would be on the page as it is typed.
package enum ForeignSyntax {
    /// A kind of foreign markup, what is wrong with it and what to write instead.
    package enum Kind: CaseIterable {
        case templateTag, variable, attributes, headingID, container, admonition, highlight, insertion, emoji, wikiLink, contents, comment,
            formula
        case inlineNote, confluence, textile, frontMatter, pageBreak, latex
        case trackedChange, span, superscript, gridTable, definition, caption, wordError, wordComment, noteNumber, citation, crossReference,
            pageNumber, abbreviation
        case wikiEmphasis, wikiPicture, wikiHeading, forumTag, trackerLink, trackerQuote, role, textileLink, blockID, asciiDoc, tab,
            inclusion,
            directive, orgMode, barTable, script, diagram
        case blockTitle, textileCode, linkComment, textileBlock, textileParagraph
    }

    /// Whether a character can begin anything that is a leftover: most paragraphs have none and need no second look.
    package static func isSign(_ byte: UInt8) -> Bool {
        byte < 0x80 ? signs[Int(byte)] : byte == 0xE2 || byte == 0xC2 || byte == 0xEF || byte == 0xF0
    }

    private static let signs: [Bool] = (0..<128).map { "\t{:=[*_~!?%$+^\\|#-o§.)h@&<`'".unicodeScalars.map(\.value).contains($0) }

    /// Whoever brings a whole policy from elsewhere wants to see all of it at once, and nobody reads more than this of one paragraph.
    static let mostOfAKind = 20

    package static func find(in prose: [UInt8], lineStarts: [Int]) -> [Leftover] {
        var found: [(kind: Kind, range: Range<Int>)] = []
        var counts: [Kind: Int] = [:]
        var lines = lineStarts[...]
        var index = 0
        while index < prose.count {
            let isLineStart = lines.first == index
            while let start = lines.first, start <= index { lines.removeFirst() }
            guard
                let (kind, range) = (isLineStart ? atLineStart(index, prose) : nil) ?? ofWikis(at: index, prose) ?? inline(at: index, prose)
            else {
                index += 1
                continue
            }
            counts[kind, default: 0] += 1
            // The lines of one table are one thing to mend.
            if counts[kind, default: 0] <= (kind == .gridTable || kind == .barTable ? 1 : mostOfAKind) { found.append((kind, range)) }
            // What is inside goes with it.
            index = range.upperBound
        }
        return found.map {
            Leftover(rule: .foreignSyntax, range: $0.range, summary: summary($0.kind, prose[$0.range]), remedy: $0.kind.remedy)
        }
    }

    private static func summary(_ kind: Kind, _ words: ArraySlice<UInt8>) -> Phrase {
        let shown = String(decoding: VerbatimCharacters.restored(words.prefix(40)), as: UTF8.self)
        return "“\(shown)\(words.count > 40 ? "…" : "")” is markup of another tool (\(kind.name)); it would be on the page as it is typed."
    }

    // MARK: Finding

    private static func inline(at index: Int, _ prose: [UInt8]) -> (Kind, Range<Int>)? {
        switch prose[index] {
        case UInt8(ascii: "{"): return braces(at: index, prose)
        case UInt8(ascii: "!"): return WordTraces.error(at: index, prose).map { (.wordError, $0) }
        case UInt8(ascii: "="): return wrapped(by: "==", at: index, prose).map { (.highlight, $0) }
        case UInt8(ascii: "+"): return wrapped(by: "++", at: index, prose).map { (.insertion, $0) }
        case UInt8(ascii: "%"): return wrapped(by: "%%", at: index, prose).map { (.comment, $0) }
        case UInt8(ascii: "<"): return between("<%", "%>", at: index, prose).map { (.variable, $0) }
        case UInt8(ascii: "$"):
            if let range = between("${", "}", at: index, prose) { return (.variable, range) }
            return (wrapped(by: "$$", at: index, prose) ?? formula(at: index, prose)).map { (.formula, $0) }
        case UInt8(ascii: ":"): return emoji(at: index, prose).map { (.emoji, $0) }
        case UInt8(ascii: "["):
            return span(at: index, prose) ?? between("[[", "]]", at: index, prose).map { (.wikiLink, $0) }
                ?? WordTraces.comment(at: index, prose).map { (.wordComment, $0) }
                ?? WordTraces.noteNumber(at: index, prose).map { (.noteNumber, $0) }
                ?? CitationMarks.citation(at: index, prose).map { (.citation, $0) }
        case UInt8(ascii: "@"):
            return CitationMarks.crossReference(at: index, prose).map { (.crossReference, $0) }
                ?? textileCode(at: index, prose).map { (.textileCode, $0) }
        case UInt8(ascii: "\\"): return latex(at: index, prose).map { (.latex, $0) }
        case UInt8(ascii: "^"):
            return between("^[", "]", at: index, prose).map { (.inlineNote, $0) } ?? raised(at: index, prose).map { (.superscript, $0) }
        case UInt8(ascii: "~"): return raised(at: index, prose).map { (.superscript, $0) }
        default: return nil
        }
    }

    private static func braces(at index: Int, _ prose: [UInt8]) -> (Kind, Range<Int>)? {
        for (opening, closing) in [("{%", "%}"), ("{{<", ">}}"), ("{{%", "%}}")] as [(StaticString, StaticString)] {
            if let range = between(opening, closing, at: index, prose) { return (.templateTag, range) }
        }
        if let range = between("{:", "}", at: index, prose) { return (.attributes, range) }
        if let range = between("{#", "}", at: index, prose), isAnchor(prose[range].dropFirst().dropLast()) { return (.headingID, range) }
        if let range = between("{.", "}", at: index, prose) { return (.attributes, range) }
        guard let range = between("{", "}", at: index, prose) else { return nil }
        if isAttributes(prose[range].dropFirst().dropLast()) { return (.attributes, range) }
        let name = String(decoding: prose[range].dropFirst().prefix(while: \.isASCIILetter), as: UTF8.self).lowercased()
        return ["code", "info", "note", "warning", "panel", "toc", "quote", "noformat", "expand", "color", "status", "excerpt", "tip"]
            .contains(name)
            ? (.confluence, range) : nil
    }

    /// `[words]{.underline}`, and what Word has tracked: `[words]{.insertion author="…"}`. Pandoc breaks its lines anywhere in it; what is
    /// found ends with the first of them.
    private static func span(at index: Int, _ prose: [UInt8]) -> (Kind, Range<Int>)? {
        guard let close = matchingBracket(at: index, prose), close + 1 < prose.count, prose[close + 1] == UInt8(ascii: "{"),
            let end = prose[(close + 1)...].prefix(longest).firstIndex(of: UInt8(ascii: "}"))
        else { return nil }
        let inner = prose[(close + 2)..<end]
        guard isAnchor(inner) || inner.first == UInt8(ascii: ".") && inner.count > 1 || isAttributes(inner) else { return nil }
        let isTracked = [".insertion", ".deletion", ".comment-start", ".comment-end", ".paragraph-insertion", ".paragraph-deletion"]
            .contains { inner.starts(with: $0.utf8) }
        let lineEnd = prose[index...end].firstIndex(of: UInt8(ascii: "\n")) ?? end + 1
        return (isTracked ? .trackedChange : .span, index..<lineEnd)
    }

    /// The bracket that closes the one at the index, over brackets within.
    private static func matchingBracket(at index: Int, _ prose: [UInt8]) -> Int? {
        var depth = 0
        for place in prose.indices[index...].prefix(longest) {
            switch prose[place] {
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case 0: return nil
            default: continue
            }
            if depth == 0 { return place }
        }
        return nil
    }

    /// `#name`, alone or with classes and values after it: `#name .unnumbered`.
    private static func isAnchor(_ words: ArraySlice<UInt8>) -> Bool {
        guard words.first == UInt8(ascii: "#"), words.count > 1 else { return false }
        return words.split(separator: UInt8(ascii: " ")).allSatisfy {
            $0.first == UInt8(ascii: "#") || $0.first == UInt8(ascii: ".") || $0.contains(UInt8(ascii: "="))
        }
    }

    /// `$a^2$`: a dollar sign touching the formula on each side. It needs a character that amounts of money do not have.
    private static func formula(at index: Int, _ prose: [UInt8]) -> Range<Int>? {
        guard let range = between("$", "$", at: index, prose), range.count <= 80, index == 0 || !Neighbour(before: prose[..<index]).isWord,
            range.upperBound == prose.count || !prose[range.upperBound].isASCIIDigit
        else { return nil }
        let inner = prose[range].dropFirst().dropLast()
        guard let first = inner.first, let last = inner.last, !Neighbour.isBlank(first), !Neighbour.isBlank(last) else { return nil }
        return inner.contains { "^_\\{=".utf8.contains($0) } ? range : nil
    }

    /// `x^2^` and `H~2~O`: two signs around a few characters without a space, after a word.
    private static func raised(at index: Int, _ prose: [UInt8]) -> Range<Int>? {
        let sign = prose[index]
        let inner = prose[(index + 1)...].prefix(20).prefix { $0 != sign && !Neighbour.isBlank($0) && $0 != 0 }
        guard index > 0, Neighbour(before: prose[..<index]).isWord, !inner.isEmpty, inner.endIndex < prose.count,
            prose[inner.endIndex] == sign,
            inner.allSatisfy({ $0.isASCIIAlphanumeric || "+-".utf8.contains($0) })
        else { return nil }
        return index..<(inner.endIndex + 1)
    }

    /// `+------+-----+`, with or without signs that say how a column is set.
    private static func isGrid(_ line: ArraySlice<UInt8>) -> Bool {
        line.count >= 5 && line.first == UInt8(ascii: "+") && line.last == UInt8(ascii: "+")
            && line.allSatisfy { "+-=:".utf8.contains($0) } && line.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") }
    }

    /// `{width=50%}` or `{-}`, which Pandoc takes for a heading without a number. A name in braces is a placeholder and none of these.
    private static func isAttributes(_ words: ArraySlice<UInt8>) -> Bool {
        if words.elementsEqual("-".utf8) { return true }
        let name = words.prefix { $0.isASCIILetter || $0 == UInt8(ascii: "-") }
        let value = words[name.endIndex...]
        return !name.isEmpty && value.count > 1 && value.first == UInt8(ascii: "=")
    }

    /// `\ref{fig:gate}`: a backslash, a word and braces that touch it.
    private static func latex(at index: Int, _ prose: [UInt8]) -> Range<Int>? {
        let name = prose[(index + 1)...].prefix(30).prefix(while: \.isASCIILetter)
        guard name.count > 1, let braces = between("{", "}", at: name.endIndex, prose) else { return nil }
        return index..<braces.upperBound
    }

    private static func atLineStart(_ start: Int, _ prose: [UInt8]) -> (Kind, Range<Int>)? {
        let end = prose[start...].firstIndex(of: UInt8(ascii: "\n")) ?? prose.count
        let line = prose[start..<end]
        // Every prefix below starts with a sign, so the many lines that start with a letter need no string.
        let text = line.first.map(isSign) == true ? String(decoding: line.prefix(16), as: UTF8.self).lowercased() : ""
        if text.hasPrefix(":::") { return (.container, start..<end) }
        if text.hasPrefix("!!! ") || text.hasPrefix("??? ") || text.hasPrefix("???+ ") { return (.admonition, start..<end) }
        if ["[toc]", "[[toc]]", "[[_toc_]]", "{:toc}"].contains(text) { return (.contents, start..<end) }
        if ["\\newpage", "\\pagebreak", "\\clearpage"].contains(text) { return (.pageBreak, start..<end) }
        if isGrid(line) { return (.gridTable, start..<end) }
        if text.hasPrefix(": ") || text.hasPrefix(":\t"), start > 0 { return (.definition, start..<(start + 1)) }
        if text.hasPrefix(": "), start == 0 { return (.caption, start..<end) }
        if WordTraces.isPageNumber(line) { return (.pageNumber, start..<end) }
        if text.hasPrefix("*["), let close = line.firstIndex(of: UInt8(ascii: "]")), line[close...].dropFirst().first == UInt8(ascii: ":") {
            return (.abbreviation, start..<(close + 2))
        }
        if text == "+++" { return (.frontMatter, start..<end) }
        if let block = ofTextile(atLineStart: line, isBlockStart: start == 0) { return block }
        return ofWikis(atLineStart: line)
    }

    /// Nobody writes a longer one, and a text full of openings would otherwise be searched to its end for each of them.
    private static let longest = 500

    /// From one mark through the other on the same line.
    private static func between(_ opening: StaticString, _ closing: StaticString, at index: Int, _ prose: [UInt8]) -> Range<Int>? {
        let marks = (UnsafeBufferPointer(opening), UnsafeBufferPointer(closing))
        guard prose[index...].starts(with: marks.0) else { return nil }
        let words = prose[(index + marks.0.count)...].prefix(longest).prefix { $0 != UInt8(ascii: "\n") && $0 != 0 }
        guard let end = words.indices.first(where: { words[$0] == marks.1[0] && words[$0...].starts(with: marks.1) }),
            end > words.startIndex
        else { return nil }
        return index..<(end + marks.1.count)
    }

    /// `==words==`: marks that touch the words on their inner sides.
    private static func wrapped(by mark: StaticString, at index: Int, _ prose: [UInt8]) -> Range<Int>? {
        guard let range = between(mark, mark, at: index, prose) else { return nil }
        let sign = prose[index]
        let inner = prose[(index + 2)..<(range.upperBound - 2)]
        guard let first = inner.first, let last = inner.last, first != sign, !Neighbour.isBlank(first), !Neighbour.isBlank(last),
            range.upperBound == prose.count || prose[range.upperBound] != sign, index == 0 || prose[index - 1] != sign
        else { return nil }
        return range
    }

    /// `:tada:`, with nothing of a word on either side.
    private static func emoji(at index: Int, _ prose: [UInt8]) -> Range<Int>? {
        guard index == 0 || !Neighbour(before: prose[..<index]).isWord && prose[index - 1] != UInt8(ascii: ":") else { return nil }
        var end = index + 1
        while end < prose.count, isNameByte(prose[end]) { end += 1 }
        guard end > index + 2, end < prose.count, prose[end] == UInt8(ascii: ":"), !prose[index + 1].isASCIIDigit || end == index + 3,
            !Neighbour(after: end + 1, in: prose).isWord, end + 1 == prose.count || prose[end + 1] != UInt8(ascii: ":")
        else { return nil }
        return index..<(end + 1)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIILowercase || byte.isASCIIDigit || "_+-".utf8.contains(byte)
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate init(_ text: StaticString) {
        self.init(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }
}
