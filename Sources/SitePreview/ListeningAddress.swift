import NIOCore

/// Where a preview listens.
struct ListeningAddress: Sendable {
    private let number: String
    private let isVersion6: Bool

    /// Takes `localhost` or the number of an address.
    init(host: String) throws(PreviewError) {
        let plain = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
        number = plain == "localhost" ? "127.0.0.1" : plain
        isVersion6 = number.contains(":")
        guard (try? socketAddress(port: 0)) != nil else { throw .unknownHost(host) }
    }

    /// Whether only programs on this machine can reach it.
    var isLoopback: Bool {
        number == "::1" || number.hasPrefix("127.")
    }

    /// What is typed into a browser; for an address that means all of them, the one of this machine.
    func url(port: UInt16, path: BasePath) -> String {
        let host = number == "0.0.0.0" || number == "::" ? "localhost" : isVersion6 ? "[\(number)]" : number
        return "http://\(host):\(port)\(path)"
    }

    func socketAddress(port: UInt16) throws -> SocketAddress {
        try SocketAddress(ipAddress: number, port: Int(port))
    }
}
