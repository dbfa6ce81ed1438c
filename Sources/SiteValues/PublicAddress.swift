import Text

/// The address of the folder that a site is published in, such as `https://intranet.example/post`: codes on paper, calendars, feeds and
/// mails put the path of a page after it. What else is in an address (a file, a query, a fragment, a password) would end up in the middle.
package enum PublicAddress {
    /// What makes an address useless for that.
    package enum Problem: Sendable, Hashable {
        case notWeb, unsafeCharacter, userInfo, query, fragment
        /// The last part is a page and no folder: `index.html`.
        case file(name: String)
        /// The path has a character that the settings of a web server read as their own, a step up, or nothing between two slashes.
        case reserved(text: String)
        /// Leads every reader to their own machine.
        case ownMachine(host: String)
    }

    /// The first problem of an address; nil for one that will do.
    package static func problem(in address: String) -> Problem? {
        guard let scheme = ["https://", "http://"].first(where: { address.lowercased().hasPrefix($0) }) else { return .notWeb }
        let rest = address.dropFirst(scheme.count)
        guard !address.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F || "\"'<>\\^`{|}".utf8.contains($0) }),
            !address.unicodeScalars.contains(where: {
                $0.properties.isWhitespace || $0.properties.generalCategory == .control || $0.properties.generalCategory == .format
            })
        else { return .unsafeCharacter }
        guard PercentEncoding.decoded(address.utf8) != nil else { return .unsafeCharacter }
        if rest.contains("#") { return .fragment }
        if rest.contains("?") { return .query }
        let authority = rest.prefix { $0 != "/" }
        if authority.contains("@") { return .userInfo }
        let host = host(of: authority)
        guard !host.isEmpty, WebAddress(address) != nil else { return .notWeb }
        if isOwnMachine(host) { return .ownMachine(host: String(authority)) }
        let path = rest.dropFirst(authority.count)
        if let reserved = reserved(in: path) { return .reserved(text: reserved) }
        return fileName(in: path).map { .file(name: $0) }
    }

    /// `sitegen host` writes the path into the settings of web servers, where `;` ends a line and `$` begins a variable.
    private static func reserved(in path: Substring) -> String? {
        if let character = path.first(where: { "!$&'()*,;=[]".contains($0) }) { return String(character) }
        let decoded = PercentEncoding.decoded(path.utf8) ?? ""
        if decoded.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) { return String(path) }
        if decoded.contains("//") { return "//" }
        return decoded.split(separator: "/").first { $0 == "." || $0 == ".." }.map(String.init)
    }

    /// Without the port, without the full stop that may end a name, and without the brackets of an IPv6 address.
    private static func host(of authority: Substring) -> String {
        if authority.hasPrefix("[") { return String(authority.dropFirst().prefix { $0 != "]" }).lowercased() }
        return String(authority.prefix { $0 != ":" }.trimmingSuffix { $0 == "." }).lowercased()
    }

    private static func isOwnMachine(_ host: String) -> Bool {
        host == "localhost" || host.hasSuffix(".localhost") || host.hasSuffix(".localdomain") || host == "0.0.0.0" || host == "::1"
            || host == "::" || host.hasPrefix("127.") && host.utf8.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
    }

    private static func fileName(in path: Substring) -> String? {
        guard let last = path.split(separator: "/").last, !path.hasSuffix("/"), let dot = last.lastIndex(of: ".") else { return nil }
        let ending = last[last.index(after: dot)...].lowercased()
        return ["html", "htm", "xhtml", "shtml", "php", "asp", "aspx", "jsp", "pdf"].contains(ending) ? String(last) : nil
    }
}
