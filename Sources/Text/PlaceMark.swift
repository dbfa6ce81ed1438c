/// Says inside a text where it comes from, while somebody asks: `content/guidelines/pause.md:14`. As an ``OpenMark``, it goes through every
/// stage as part of its text, and whoever knows the finished page takes it out again. What is left is the page without marks.
///
/// Its characters are Unicode's tags: none of them can be seen, none is changed by a change of case, and each joins the character before it,
/// so that a marked text has as many characters as before. The flags of England, Scotland and Wales have tags as well; no tag of a flag
/// is the one that begins a mark.
package enum PlaceMark {
    /// A place in finished bytes.
    package struct Found: Sendable, Hashable {
        /// In the bytes without marks.
        package let offset: Int
        package let place: String
    }

    private static let first = UInt8(ascii: "@")
    private static let last: UInt8 = 0x7F

    /// A text with a mark before its last character: what texts are compared, sorted and ended by stays where it is. Marks of words that were
    /// put into it come after its own.
    package static func marked(_ text: String, as place: String) -> String {
        let (plain, inner) = taken(outOf: text)
        guard !plain.isEmpty else { return plain }
        let marks = mark(place) + inner
        let end = plain.index(before: plain.endIndex)
        return end > plain.startIndex ? plain[..<end] + marks + plain[end...] : plain + marks
    }

    /// The same for a wording with places to fill, which are left whole.
    package static func marked(pattern text: String, as place: String) -> String {
        text.utf8.last == UInt8(ascii: "}") ? text + mark(place) : marked(text, as: place)
    }

    private static func taken(outOf text: String) -> (plain: String, marks: String) {
        guard text.utf8.contains(0xF3) else { return (text, "") }
        let (bytes, marks) = found(in: Array(text.utf8))
        return marks.isEmpty ? (text, "") : (String(decoding: bytes, as: UTF8.self), marks.map { mark($0.place) }.joined())
    }

    package static func mark(_ place: String) -> String {
        var scalars = String.UnicodeScalarView()
        for byte in [first] + plain(place) + [last] {
            if let scalar = Unicode.Scalar(0xE0000 + UInt32(byte)) { scalars.append(scalar) }
        }
        return String(scalars)
    }

    /// Bytes without the marks in them, and what the marks say: as they are, and as a link to a mail has them.
    package static func found(in bytes: [UInt8]) -> (bytes: [UInt8], marks: [Found]) {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var marks: [Found] = []
        var index = 0
        while index < bytes.count {
            guard let (place, end) = mark(at: index, in: bytes) else {
                result.append(bytes[index])
                index += 1
                continue
            }
            marks.append(Found(offset: result.count, place: place))
            index = end
        }
        return (result, marks)
    }

    private static func mark(at start: Int, in bytes: [UInt8]) -> (place: String, end: Int)? {
        guard bytes[start] == 0xF3 || bytes[start] == UInt8(ascii: "%"), var next = tag(at: start, in: bytes), next.value == first else {
            return nil
        }
        var place: [UInt8] = []
        while let tag = tag(at: next.end, in: bytes) {
            if tag.value == last { return (PercentEncoding.decoded(place) ?? "", tag.end) }
            place.append(tag.value)
            next = tag
        }
        return nil
    }

    /// One character of a mark: four bytes, or twelve in an address.
    private static func tag(at start: Int, in bytes: [UInt8]) -> (value: UInt8, end: Int)? {
        if start + 3 < bytes.count, bytes[start] == 0xF3, bytes[start + 1] == 0xA0 {
            return value(bytes[start + 2], bytes[start + 3]).map { ($0, start + 4) }
        }
        guard start + 11 < bytes.count, bytes[start...].starts(with: "%F3%A0%".utf8), bytes[start + 9] == UInt8(ascii: "%"),
            let third = hex(bytes[start + 7], bytes[start + 8]), let fourth = hex(bytes[start + 10], bytes[start + 11])
        else { return nil }
        return value(third, fourth).map { ($0, start + 12) }
    }

    private static func value(_ third: UInt8, _ fourth: UInt8) -> UInt8? {
        guard third == 0x80 || third == 0x81, (0x80...0xBF).contains(fourth) else { return nil }
        return (third & 1) << 6 | fourth & 0x3F
    }

    private static func hex(_ high: UInt8, _ low: UInt8) -> UInt8? {
        UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16)
    }

    /// Only characters that have a tag.
    private static func plain(_ place: String) -> [UInt8] {
        place.utf8.flatMap { byte -> [UInt8] in
            if (0x21..<0x7F).contains(byte), byte != UInt8(ascii: "%") { return [byte] }
            let digits = String(byte, radix: 16, uppercase: true)
            return Array(("%" + (digits.count == 1 ? "0" : "") + digits).utf8)
        }
    }
}
