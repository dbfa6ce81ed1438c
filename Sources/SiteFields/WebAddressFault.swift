import Diagnostics
import Text

/// What to do about a text that begins like a web address and is none.
enum WebAddressFault {
    static func remedy(for text: String) -> Phrase? {
        guard let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) }) else { return nil }
        if text.contains(where: \.isWhitespace) { return "An address has no spaces: write “%20” for each that belongs to it." }
        if text.contains("\\") { return "Write “/” instead of “\\”." }
        var place = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
        if let name = place.lastIndex(of: "@") { place = place[place.index(after: name)...] }
        guard !place.hasPrefix("[") else { return nil }
        let server = place.prefix { $0 != ":" }
        let port = place.dropFirst(server.count + 1)
        if !port.isEmpty, Int(port).map({ (1...65_535).contains($0) }) != true {
            return "After “:” comes a port, a number from 1 to 65535: write that, or leave both out."
        }
        guard let last = server.utf8.split(separator: UInt8(ascii: ".")).last,
            last.allSatisfy(\.isASCIIDigit) || last.starts(with: "0x".utf8)
        else { return "After “//” comes the name of a server, such as intranet.example." }
        return "A server's number has four parts from 0 to 255, such as 192.0.2.10. Write it like that, or write the server's name."
    }
}
