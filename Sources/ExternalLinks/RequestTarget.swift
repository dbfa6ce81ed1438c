import FileSystem
import Text

/// Whom a request would go to, and whether it may.
struct RequestTarget: Sendable {
    let address: String
    let host: String
    let port: Int
    /// The machines to ask, one after another, so that nobody can answer with another one between looking and asking; none where a proxy looks
    /// them up.
    let machines: [NetworkAddress]
    let isByProxy: Bool

    enum Problem: Error, Equatable {
        case refused(LinkAnswer.Refusal)
        case noSuchHost
        /// The name service does not answer.
        case noAnswer
    }

    init(_ address: String, allowingPrivate: Bool) throws(Problem) {
        // What a server redirects to is looked at as strictly as what an author writes: programs do not agree on where a host ends in an
        // address with a backslash in it.
        guard WebAddress(address) != nil, let parts = Self.parts(of: address) else { throw .refused(.otherScheme) }
        if parts.hasUser { throw .refused(.password) }
        // Name servers know a name with umlauts only in its ASCII form.
        let written = PercentEncoding.decoded(Array(parts.host.utf8)) ?? parts.host
        guard let ascii = written.utf8.allSatisfy({ $0 < 0x80 }) ? parts.host : Punycode.host(written) else {
            throw .refused(.foreignName)
        }
        self.address = ascii == parts.host ? address : Self.replacing(hostOf: address, with: ascii)
        host = ascii
        port = parts.port
        isByProxy = Self.hasProxy(for: parts.scheme, ascii)
        let name = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
        if isByProxy, !Self.isNumber(name) {
            // The proxy knows more than we: names that are only good inside are all that can be told apart.
            if !allowingPrivate, Self.isInside(name) { throw .refused(.privateNetwork) }
            machines = []
            return
        }
        guard Self.isPlain(name) else { throw .refused(.foreignName) }
        guard let machines = NetworkAddress.all(of: name) else { throw .noAnswer }
        if machines.isEmpty { throw .noSuchHost }
        if !allowingPrivate, machines.contains(where: \.isPrivate) { throw .refused(.privateNetwork) }
        self.machines = machines
    }

    /// nil for anything but http and https.
    static func parts(of address: String) -> (scheme: String, host: String, port: Int, hasUser: Bool)? {
        guard let mark = address.firstRange(of: "://") else { return nil }
        let scheme = address[..<mark.lowerBound].lowercased()
        guard scheme == "http" || scheme == "https" else { return nil }
        let authority = address[mark.upperBound...].prefix { !"/?#\\".contains($0) }
        let place = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        let end = place.hasPrefix("[") ? place.firstIndex(of: "]").map(place.index(after:)) : place.firstIndex(of: ":")
        let host = place[..<(end ?? place.endIndex)].lowercased()
        let port = end.map { place[$0...].drop { $0 == ":" } } ?? ""
        guard !host.isEmpty else { return nil }
        return (scheme, host, Int(port) ?? (scheme == "https" ? 443 : 80), authority.contains("@"))
    }

    private static func replacing(hostOf address: String, with host: String) -> String {
        guard let mark = address.firstRange(of: "://") else { return address }
        let rest = address[mark.upperBound...].drop { !"/?#:".contains($0) }
        return address[..<mark.upperBound] + host + rest
    }

    private static func hasProxy(for scheme: String, _ host: String) -> Bool {
        let names = scheme == "https" ? ["https_proxy", "HTTPS_PROXY"] : ["http_proxy"]
        guard (names + ["all_proxy", "ALL_PROXY"]).contains(where: { !(SystemEnvironment.value($0) ?? "").isEmpty }) else { return false }
        return !isExcepted(host, by: SystemEnvironment.value("no_proxy") ?? SystemEnvironment.value("NO_PROXY") ?? "")
    }

    /// Whether a list of names leaves a host to no proxy, as curl reads it: a name means all below it, `*` everything.
    static func isExcepted(_ host: String, by list: String) -> Bool {
        list.lowercased().split { $0 == "," || $0 == " " }.contains { written in
            let name = written.drop { $0 == "." }
            return name == "*" || !name.isEmpty && (host == name || host.hasSuffix(".\(name)"))
        }
    }

    private static func isNumber(_ name: String) -> Bool {
        name.contains(":") || name.split(separator: ".").last.map { $0.allSatisfy(\.isNumber) || $0.hasPrefix("0x") } ?? false
    }

    private static func isPlain(_ name: String) -> Bool {
        name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "%") } && name.utf8.first != UInt8(ascii: "-")
    }

    /// Names that no public server has (RFC 6761, RFC 6762, RFC 8375).
    private static func isInside(_ written: String) -> Bool {
        // A name is the same with dots after it; one in percent signs may be any.
        let name = String(written.reversed().drop { $0 == "." }.reversed())
        if name.contains("%") { return true }
        let inner = [".localhost", ".local", ".internal", ".intranet", ".lan", ".home.arpa", ".corp"]
        return !name.contains(".") || inner.contains(where: name.hasSuffix)
    }
}
