/// Marks words of a text as not yet known: "to be confirmed: which section?". Marked words go through every stage as part of their text,
/// between two code points that Unicode reserves for a program's own use; only the last stage, which knows what kind of file it writes,
/// decides how they look: as `<mark>` where HTML has room for an element, between brackets everywhere else.
package enum OpenMark {
    /// What themes style.
    package static let className = "open-fact"

    package static func marked(_ words: String) -> String { Edge.start.text + words + Edge.end.text }

    /// The two code points.
    package static let scalars = (0xFDD0...0xFDD1).compactMap { Unicode.Scalar($0 as UInt32) }

    package static func isPresent(in text: some Collection<UInt8>) -> Bool {
        text.withContiguousStorageIfAvailable(isPresent) ?? Array(text).withUnsafeBufferPointer(isPresent)
    }

    /// Whether nothing of a text is known.
    package static func isWhole(_ text: String) -> Bool {
        let all = text.unicodeScalars
        return all.first == scalars[0] && all.last == scalars[1] && all.count { $0 == scalars[0] } == 1
    }

    private static func isPresent(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var rest = bytes[...]
        while let start = rest.firstIndex(of: 0xEF) {
            if start + 2 < bytes.count, bytes[start + 1] == 0xB7, bytes[start + 2] == 0x90 { return true }
            rest = bytes[(start + 1)...]
        }
        return false
    }

    /// With brackets around what is marked: for mails, calendars and other files without markup.
    package static func plain(_ text: String) -> String {
        isPresent(in: text.utf8) ? String(decoding: plain(Array(text.utf8)), as: UTF8.self) : text
    }

    /// With a dash for what is marked: the question in a sentence is not what its author wrote.
    package static func blanked(_ text: String) -> String {
        guard isPresent(in: text.utf8) else { return text }
        var blanked = String.UnicodeScalarView()
        var isOpen = false
        for scalar in text.unicodeScalars {
            switch scalars.firstIndex(of: scalar) {
            case 0:
                isOpen = true
                blanked.append("–")
            case 1: isOpen = false
            default: if !isOpen { blanked.append(scalar) }
            }
        }
        return String(blanked)
    }

    package static func plain(_ bytes: [UInt8]) -> [UInt8] {
        var context: MarkupContext?
        return resolved(bytes, &context)
    }

    package static func html(_ bytes: [UInt8]) -> [UInt8] {
        var context: MarkupContext? = MarkupContext()
        return resolved(bytes, &context)
    }

    private enum Edge: UInt8 {
        case start = 0x90, end

        /// The one that begins at an index, as U+FDD0 and U+FDD1 are written in UTF-8.
        init?(at index: Int, in bytes: [UInt8]) {
            guard bytes[index] == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xB7 else { return nil }
            self.init(rawValue: bytes[index + 2])
        }

        var text: String { String(decoding: [0xEF, 0xB7, rawValue], as: UTF8.self) }
    }

    /// - Parameter context: nil for a file that has no markup.
    private static func resolved(_ bytes: [UInt8], _ context: inout MarkupContext?) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 512)
        var isElement = false
        var index = 0
        while index < bytes.count {
            guard let edge = Edge(at: index, in: bytes) else {
                context?.read(bytes[index])
                result.append(bytes[index])
                index += 1
                continue
            }
            if edge == .start { isElement = context?.takesElements ?? false }
            switch edge {
            case .start: result += (isElement ? "<mark class=\"\(className)\">" : "[").utf8
            case .end: result += (isElement ? "</mark>" : "]").utf8
            }
            index += 3
        }
        // The subject of a mail that a link begins.
        return result.substituting("%EF%B7%90", with: "%5B").substituting("%EF%B7%91", with: "%5D")
    }
}
