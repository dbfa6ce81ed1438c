import Text

/// Changes the tags of finished markup: what this module and the safe Markdown renderer wrote, so well-formed, with quoted values.
/// Everything between the tags is copied byte for byte, and so is a tag that was not changed.
package struct MarkupRewriter {
    private let markup: [UInt8]
    private var place = 0
    private var result: [UInt8] = []
    /// New names of open elements, by their old name: elements of one name end in the order in which the inner ones do.
    private var renamed: [String: [String]] = [:]

    package static func rewritten(_ markup: [UInt8], _ change: (inout StartTag) -> Void) -> [UInt8] {
        var rewriter = MarkupRewriter(markup: markup)
        rewriter.run(change)
        return rewriter.result
    }

    private init(markup: [UInt8]) {
        self.markup = markup
        result.reserveCapacity(markup.count + markup.count / 8)
    }

    private mutating func run(_ change: (inout StartTag) -> Void) {
        var copied = 0
        while let open = markup[place...].firstIndex(of: UInt8(ascii: "<")) {
            place = open + 1
            guard place < markup.count else { break }
            if markup[place] == UInt8(ascii: "!") {
                place = markup.endOfDeclaration(at: place)
            } else if markup[place] == UInt8(ascii: "/") {
                place += 1
                let name = word()
                guard let new = renamed[name]?.popLast(), new != name else { continue }
                result += markup[copied..<(open + 2)]
                result += new.utf8
                copied = place
            } else if markup[place].isASCIILetter {
                let tag = startTag()
                var changed = tag
                change(&changed)
                if !tag.isSelfClosing { renamed[tag.name, default: []].append(changed.name) }
                if changed != tag {
                    result += markup[copied..<open]
                    write(changed)
                    copied = place
                }
                if ["script", "style"].contains(tag.name) { skipText(of: tag.name) }
            }
        }
        result += markup[copied...]
    }

    private mutating func startTag() -> StartTag {
        let name = word()
        var attributes: [StartTag.Attribute] = []
        while place < markup.count, markup[place] != UInt8(ascii: ">") {
            if markup[place].isASCIISpace || markup[place] == UInt8(ascii: "/") {
                place += 1
                continue
            }
            let name = word()
            guard place < markup.count, markup[place] == UInt8(ascii: "=") else {
                attributes.append(StartTag.Attribute(name: name, value: nil))
                // Skips a character that cannot start a name, so that malformed markup cannot loop forever.
                if name.isEmpty { place += 1 }
                continue
            }
            place += 2
            let end = markup[min(place, markup.count)...].firstIndex(of: UInt8(ascii: "\"")) ?? markup.count
            let value = markup[min(place, end)..<end]
            attributes.append(StartTag.Attribute(name: name, value: MarkupEscape.unescaped(value)))
            place = min(end + 1, markup.count)
        }
        let isSelfClosing = place > 0 && markup[place - 1] == UInt8(ascii: "/")
        place = min(place + 1, markup.count)
        return StartTag(name: name, attributes: attributes, isSelfClosing: isSelfClosing)
    }

    /// A name, up to what cannot be in one.
    private mutating func word() -> String {
        let name = markup[place...].prefix { !$0.isASCIISpace && !"=>/\"".utf8.contains($0) }
        place = name.endIndex
        return String(decoding: name, as: UTF8.self)
    }

    private mutating func write(_ tag: StartTag) {
        result.append(UInt8(ascii: "<"))
        result += tag.name.utf8
        for attribute in tag.attributes {
            result.append(UInt8(ascii: " "))
            result += attribute.name.utf8
            guard let value = attribute.value else { continue }
            result += "=\"\(MarkupEscape.escaped(value, in: .attribute))\"".utf8
        }
        result += tag.isSelfClosing ? "/>".utf8 : ">".utf8
    }

    private mutating func skipText(of name: String) {
        place = markup[place...].firstRange(ofText: "</\(name)")?.lowerBound ?? markup.count
    }
}
