/// What Windows takes as the name of a file or a folder.
package enum WindowsName {
    /// A name that Windows keeps for a device, whatever its ending: `aux.html`, `con.png`.
    package static func isReserved(_ name: some StringProtocol) -> Bool {
        // Three letters, and a digit or none, which may take two bytes.
        guard (3...5).contains(name.utf8.prefix { $0 != UInt8(ascii: ".") }.count) else { return false }
        let stem = name.prefix { $0 != "." }.uppercased()
        if ["CON", "PRN", "AUX", "NUL"].contains(stem) { return true }
        guard stem.hasPrefix("COM") || stem.hasPrefix("LPT"), stem.count == 4, let digit = stem.last else { return false }
        return "123456789¹²³".contains(digit)
    }

    private static func isRefused(_ byte: UInt8) -> Bool {
        switch Unicode.Scalar(byte) {
        case "<", ">", ":", "\"", "|", "?", "*", "\\": true
        default: false
        }
    }

    /// Why Windows cannot hold a name as it is.
    package enum Problem: Sendable, Hashable {
        case character(Character)
        case dotAtEnd, spaceAtEnd
        /// A name, without its ending, that a device has.
        case device(String)
    }

    /// nil for a name that it takes.
    package static func problem(_ name: some StringProtocol) -> Problem? {
        if name.utf8.contains(where: isRefused), let character = name.first(where: { "<>:\"|?*\\".contains($0) }) {
            return .character(character)
        }
        if let last = name.last, last == "." || last == " " { return last == "." ? .dotAtEnd : .spaceAtEnd }
        return isReserved(name) ? .device(String(name.prefix { $0 != "." })) : nil
    }
}
