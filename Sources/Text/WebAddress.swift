/// An address outside the site that a link may lead to: http, https, mailto or tel, without spaces and without characters that cannot be
/// seen. A `javascript:` or `data:` address cannot be made, and none that writes to others than it names, attaches a file or dials a code.
package struct WebAddress: Sendable, Hashable {
    package let text: String

    package init?(_ address: String) {
        let utf8 = address.utf8
        guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")), !Self.hasHidden(address) else { return nil }
        let rest = utf8[utf8.index(after: colon)...]
        switch address[..<colon].lowercased() {
        case "http", "https":
            // A browser reads a backslash as a slash, so that the host would not be the one that is read.
            guard rest.starts(with: "//".utf8), !rest.contains(UInt8(ascii: "\\")), Self.isAuthority(rest.dropFirst(2)) else { return nil }
        case "mailto":
            guard Self.isMail(rest) else { return nil }
        case "tel":
            guard Self.isNumber(rest) else { return nil }
        default: return nil
        }
        text = address
    }

    /// Whether an address goes on with a host, and a port from 1 to 65535 if there is one.
    private static func isAuthority(_ rest: Substring.UTF8View) -> Bool {
        let authority = rest.prefix { !"/?#".utf8.contains($0) }
        guard authority.first != UInt8(ascii: "@") else { return false }
        let place = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[authority.index(after: $0)...] } ?? authority
        let isBracketed = place.first == UInt8(ascii: "[")
        let end = isBracketed ? place.firstIndex(of: UInt8(ascii: "]")) : place.firstIndex(of: UInt8(ascii: ":")) ?? place.endIndex
        guard let end else { return false }
        let host = place[..<end].dropFirst(isBracketed ? 1 : 0)
        let port = place[end...].dropFirst(isBracketed ? 1 : 0)
        let isHost =
            isBracketed
            ? host.contains(UInt8(ascii: ":"))
                && host.allSatisfy { $0.hexadecimalValue != nil || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
            : areLabels(host) && host.allSatisfy { $0 >= 0x80 || $0.isASCIIAlphanumeric || "-._~%".utf8.contains($0) }
        guard isHost, !host.isEmpty else { return false }
        if port.isEmpty { return true }
        let digits = port.dropFirst()
        guard port.first == UInt8(ascii: ":"), digits.allSatisfy(\.isASCIIDigit), digits.count <= 5 else { return false }
        return digits.isEmpty || (1...65_535).contains(digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
    }

    /// Whether a host is made of parts with dots between them, none of them empty or with a hyphen at an end; one that ends in a number has to
    /// be four numbers up to 255, as a browser takes `10.1` and `0x7f.1` for other machines than they read.
    private static func areLabels(_ host: Substring.UTF8View) -> Bool {
        var labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        if labels.count > 1, labels.last?.isEmpty == true { labels.removeLast() }
        let areNames = labels.allSatisfy { !$0.isEmpty && $0.first != UInt8(ascii: "-") && $0.last != UInt8(ascii: "-") }
        guard areNames, let last = labels.last else { return false }
        guard last.allSatisfy(\.isASCIIDigit) || last.starts(with: "0x".utf8) || last.starts(with: "0X".utf8) else { return true }
        return labels.count == 4
            && labels.allSatisfy {
                $0.count <= 3 && ($0.count == 1 || $0.first != UInt8(ascii: "0")) && $0.allSatisfy(\.isASCIIDigit)
                    && (UInt8(String($0) ?? "") != nil)
            }
    }

    /// Mailboxes with commas between them, and `?` with a subject, a text and further readers. Of other headers, `bcc` hides a reader and
    /// `attach` sends along a file of whoever writes; an encoded line break would begin a header of its own.
    private static func isMail(_ rest: Substring.UTF8View) -> Bool {
        let boxes = rest.prefix { $0 != UInt8(ascii: "?") }
        let headers = rest[boxes.endIndex...].dropFirst().split { $0 == UInt8(ascii: "&") }
        let areBoxes = boxes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).allSatisfy { box in
            guard let at = box.lastIndex(of: UInt8(ascii: "@")) else { return false }
            return !box[..<at].isEmpty && !box[box.index(after: at)...].isEmpty && !box.contains { "<>\"\\;:()[]".utf8.contains($0) }
        }
        guard areBoxes || boxes.isEmpty && !headers.isEmpty, !encodesControls(boxes) else { return false }
        return headers.allSatisfy { header in
            let name = header.prefix { $0 != UInt8(ascii: "=") }
            switch String(Substring(name)).lowercased() {
            case "body": return true
            case "subject", "to", "cc": return !encodesControls(header)
            default: return false
            }
        }
    }

    /// `+49 30 1234` without the spaces, with what people put between digits, and `;ext=12`. A `*` or `#` would make the phone do something.
    private static func isNumber(_ rest: Substring.UTF8View) -> Bool {
        let number = rest.prefix { $0 != UInt8(ascii: ";") }
        let digits = number.first == UInt8(ascii: "+") ? number.dropFirst() : number
        return digits.contains(where: \.isASCIIDigit) && digits.allSatisfy { $0.isASCIIDigit || "-.()/".utf8.contains($0) }
            && rest[number.endIndex...].allSatisfy { $0.isASCIIAlphanumeric || ";=+-.".utf8.contains($0) }
    }

    /// `%0A` and the other characters below the space.
    private static func encodesControls(_ text: Substring.UTF8View) -> Bool {
        text.indices.contains { index in
            let code = text[index...].prefix(3)
            guard code.first == UInt8(ascii: "%"), code.count == 3 else { return false }
            return UInt8(String(Substring(code.dropFirst())), radix: 16).map { $0 < 0x20 || $0 == 0x7F } == true
        }
    }

    /// Spaces and controls, and the marks that turn the direction of writing: with them an address does not read as it leads.
    private static func hasHidden(_ address: String) -> Bool {
        // Most addresses are plain, and bytes are read much faster than characters.
        if address.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return false }
        return address.unicodeScalars.contains(where: isHidden)
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value > 0x20, scalar.value != 0x7F else { return true }
        guard scalar.value >= 0x80 else { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }
}
