import Text
import Typesetting

/// Markup of wikis, forums, trackers and of the other plain-text formats: MediaWiki, BBCode, Jira, reStructuredText, AsciiDoc, Org mode, MDX.
extension ForeignSyntax {
    static func ofWikis(at index: Int, _ prose: [UInt8]) -> (Kind, Range<Int>)? {
        switch prose[index] {
        case UInt8(ascii: "'"): apostrophes(at: index, prose).map { (.wikiEmphasis, $0) }
        case UInt8(ascii: "!"): picture(at: index, prose).map { (.wikiPicture, $0) }
        case UInt8(ascii: "["):
            forumTag(at: index, prose).map { (.forumTag, $0) } ?? trackerLink(at: index, prose).map { (.trackerLink, $0) }
        case UInt8(ascii: ":"): role(at: index, prose).map { (.role, $0) } ?? textileLink(at: index, prose).map { (.textileLink, $0) }
        case UInt8(ascii: "^"): blockID(at: index, prose).map { (.blockID, $0) }
        case UInt8(ascii: "x"), UInt8(ascii: "k"), UInt8(ascii: "f"), UInt8(ascii: "i"), UInt8(ascii: "b"):
            asciiDocMacro(at: index, prose).map { (.asciiDoc, $0) }
        default: nil
        }
    }

    static func ofWikis(atLineStart line: ArraySlice<UInt8>) -> (Kind, Range<Int>)? {
        let all = line.startIndex..<line.endIndex
        let text = String(decoding: line, as: UTF8.self)
        if line.first == UInt8(ascii: "="), let kind = equalsLine(line) { return (kind, all) }
        if text.hasPrefix("--8<--") || text.hasPrefix("include::") { return (.inclusion, all) }
        if text.hasPrefix(".. "), text.dropFirst(3).prefix(while: isWordCharacter).count > 2,
            text.dropFirst(3).drop(while: isWordCharacter).hasPrefix("::")
        {
            return (.directive, all)
        }
        if text.hasPrefix("#+"), text.dropFirst(2).first?.isUppercase == true { return (.orgMode, all) }
        if isBlockTitle(line) { return (.blockTitle, all) }
        if text.hasPrefix("["), ["[//]: ", "[comment]: ", "[]: "].contains(where: text.lowercased().hasPrefix) {
            return (.linkComment, all)
        }
        if text == "|===" || text.hasPrefix("{|") { return (.barTable, all) }
        if ["image::", "video::", "toc::"].contains(where: text.hasPrefix), text.hasSuffix("]") { return (.asciiDoc, all) }
        let isImport = text.hasPrefix("import ") && [" from '", " from \""].contains(where: text.contains)
        let isExport = ["export const ", "export default ", "export function "].contains(where: text.hasPrefix)
        return isImport || isExport ? (.script, all) : nil
    }

    private static func isWordCharacter(_ character: Character) -> Bool { character.isLetter || character == "-" }

    /// `== Words ==`, `== Words` and `= Words` are headings; `=== "Words"` is a tab.
    private static func equalsLine(_ line: ArraySlice<UInt8>) -> Kind? {
        let signs = line.prefix { $0 == UInt8(ascii: "=") }
        let rest = line[signs.endIndex...]
        guard signs.count <= 6, rest.first == UInt8(ascii: " "), let first = rest.dropFirst().first else { return nil }
        if signs.count == 3, first == UInt8(ascii: "\""), rest.last == UInt8(ascii: "\"") { return .tab }
        guard Neighbour(after: 1, in: Array(rest.prefix(5))) == .letter, let last = rest.last, !".,;:!?".utf8.contains(last) else {
            return nil
        }
        let isClosed = rest.suffix(signs.count).elementsEqual(signs) && rest.dropLast(signs.count).last == UInt8(ascii: " ")
        return signs.count > 1 || isClosed || (0x41...0x5A).contains(first) && rest.count < 60 ? .wikiHeading : nil
    }

    /// `.Words` above a list, a table or a box of AsciiDoc, and neither `.NET` nor `.docx`.
    private static func isBlockTitle(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first == UInt8(ascii: "."), line.count < 80, let last = line.last, !".,;:!?".utf8.contains(last),
            !line.dropFirst().starts(with: "Net".utf8)
        else { return false }
        let word = String(decoding: line.dropFirst().prefix(40).prefix { !Neighbour.isBlank($0) }, as: UTF8.self)
        return word.first?.isUppercase == true && word.count > 2 && word.dropFirst().allSatisfy { $0.isLowercase || $0 == "-" }
    }

    /// `@words@`: neither side touches another word, and `@kim @lee` and `@kim@social.example` are names.
    static func textileCode(at index: Int, _ prose: [UInt8]) -> Range<Int>? {
        let words = prose[(index + 1)...].prefix(80).prefix { $0 != UInt8(ascii: "@") && $0 != UInt8(ascii: "\n") && $0 != 0 }
        guard let first = words.first, let last = words.last, !Neighbour.isBlank(first), !Neighbour.isBlank(last),
            words.endIndex < prose.count, prose[words.endIndex] == UInt8(ascii: "@"), !Neighbour(before: prose[..<index]).isWord
        else { return nil }
        let after = Neighbour(after: words.endIndex + 1, in: prose)
        return after.isWord || after == .dash ? nil : index..<(words.endIndex + 1)
    }

    /// `''slanted''` and `'''bold'''`, which touch the words on their inner sides and none on the outer.
    private static func apostrophes(at index: Int, _ prose: [UInt8]) -> Range<Int>? {
        let sign = prose[index]
        let length = prose[index...].prefix { $0 == sign }.count
        guard [2, 3, 5].contains(length), !Neighbour(before: prose[..<index]).isWord, Neighbour(after: index + length, in: prose).isWord
        else {
            return nil
        }
        var end = index + length
        while end < prose.count, end - index < 300, prose[end] != UInt8(ascii: "\n") {
            let run = prose[end...].prefix { $0 == sign }.count
            if run == length { return Neighbour.isBlank(prose[end - 1]) ? nil : index..<(end + length) }
            end += max(1, run)
        }
        return nil
    }

    /// `!gate.png!` and `!gate.png|width=300!` of Jira, `![[gate.png]]` of Obsidian.
    private static func picture(at index: Int, _ prose: [UInt8]) -> Range<Int>? {
        let rest = prose[(index + 1)...].prefix(120)
        if rest.starts(with: "[[".utf8), let end = rest.firstRange(ofText: "]]") { return index..<end.upperBound }
        let words = rest.prefix { $0 != UInt8(ascii: "!") && !Neighbour.isBlank($0) && $0 != 0 }
        guard words.endIndex < prose.count, prose[words.endIndex] == UInt8(ascii: "!") else { return nil }
        let name = String(decoding: words.prefix { $0 != UInt8(ascii: "|") }, as: UTF8.self).lowercased()
        return [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp"].contains(where: name.hasSuffix) ? index..<(words.endIndex + 1) : nil
    }

    private static let forumTags: Set = ["b", "i", "u", "s", "url", "img", "quote", "code", "list", "size", "color", "center", "email"]

    /// `[b]words[/b]`, `[url=https://…]words[/url]`: what is between goes with it.
    private static func forumTag(at index: Int, _ prose: [UInt8]) -> Range<Int>? {
        let name = prose[(index + 1)...].prefix(8).prefix(while: \.isASCIILetter)
        guard name.endIndex < prose.count, prose[name.endIndex] == UInt8(ascii: "]") || prose[name.endIndex] == UInt8(ascii: "="),
            forumTags.contains(String(decoding: name, as: UTF8.self).lowercased())
        else { return nil }
        let closing = Array("[/".utf8) + name + [UInt8(ascii: "]")]
        let rest = prose[name.endIndex...].prefix(500)
        guard let end = rest.indices.first(where: { rest[$0] == closing[0] && rest[$0...].starts(with: closing) }) else { return nil }
        let lineEnd = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
        return index..<min(end + closing.count, lineEnd)
    }

    /// `[words|https://…]` and `[~name]` of Jira and Confluence; prose has an address blanked out.
    private static func trackerLink(at index: Int, _ prose: [UInt8]) -> Range<Int>? {
        let words = prose[(index + 1)...].prefix(120).prefix { !"[]|\n".utf8.contains($0) && $0 != 0 }
        guard let end = prose[words.endIndex...].prefix(200).firstIndex(of: UInt8(ascii: "]")) else { return nil }
        if words.first == UInt8(ascii: "~"), end == words.endIndex, words.count > 2, words.dropFirst().allSatisfy(isNameByte) {
            return index..<(end + 1)
        }
        guard !words.isEmpty, prose[words.endIndex] == UInt8(ascii: "|"), words.endIndex + 1 < prose.count,
            prose[words.endIndex + 1] == 0
                || ["http", "mailto:"].contains(where: { prose[(words.endIndex + 1)...].starts(with: $0.utf8) })
        else { return nil }
        return index..<(end + 1)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool { byte.isASCIIAlphanumeric || ".-_".utf8.contains(byte) }

    /// `:ref:` with code directly after it.
    private static func role(at index: Int, _ prose: [UInt8]) -> Range<Int>? {
        let name = prose[(index + 1)...].prefix(20).prefix { $0.isASCIILowercase || $0 == UInt8(ascii: "-") }
        guard name.count > 1, name.endIndex + 1 < prose.count, prose[name.endIndex] == UInt8(ascii: ":"), prose[name.endIndex + 1] == 0,
            index == 0 || !Neighbour(before: prose[..<index]).isWord
        else { return nil }
        return index..<(name.endIndex + 1)
    }

    /// `"words":https://…`: the quotation mark and the colon that touch the address.
    private static func textileLink(at index: Int, _ prose: [UInt8]) -> Range<Int>? {
        guard index > 1, prose[index - 1] == UInt8(ascii: "\""), index + 1 < prose.count, prose[index + 1] == 0,
            let start = prose[..<(index - 1)].suffix(120).lastIndex(of: UInt8(ascii: "\"")), start + 1 < index - 1,
            !prose[start..<index].contains(UInt8(ascii: "\n"))
        else { return nil }
        return start..<(index + 1)
    }

    /// `^abc123` at the end of a line.
    private static func blockID(at index: Int, _ prose: [UInt8]) -> Range<Int>? {
        let name = prose[(index + 1)...].prefix(40).prefix { $0.isASCIILowercase || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
        guard name.count > 2, index == 0 || Neighbour.isBlank(prose[index - 1]),
            name.endIndex == prose.count || prose[name.endIndex] == UInt8(ascii: "\n")
        else { return nil }
        return index..<name.endIndex
    }

    /// `xref:part[words]`, `kbd:[Ctrl]`, `footnote:[words]`.
    private static func asciiDocMacro(at index: Int, _ prose: [UInt8]) -> Range<Int>? {
        let name =
            switch prose[index] {
            case UInt8(ascii: "x"): "xref:"
            case UInt8(ascii: "k"): "kbd:"
            case UInt8(ascii: "f"): "footnote:"
            case UInt8(ascii: "i"): "image:"
            default: "btn:"
            }
        guard prose[index...].starts(with: name.utf8), index == 0 || !Neighbour(before: prose[..<index]).isWord else { return nil }
        let target = prose[(index + name.utf8.count)...].prefix(80).prefix {
            !Neighbour.isBlank($0) && !"[]\n".utf8.contains($0) && $0 != 0
        }
        guard target.endIndex < prose.count, prose[target.endIndex] == UInt8(ascii: "["), name != "image:" || !target.isEmpty,
            let end = prose[target.endIndex...].prefix(200).firstIndex(of: UInt8(ascii: "]")),
            !prose[target.endIndex..<end].contains(UInt8(ascii: "\n"))
        else { return nil }
        return index..<(end + 1)
    }
}
