import FlyingFox
import FlyingSocks

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

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

    func server(port: UInt16, pool: some AsyncSocketPool, handler: some HTTPHandler) throws -> HTTPServer {
        func server(at address: some SocketAddress) -> HTTPServer {
            HTTPServer(address: address, pool: pool, logger: .disabled, handler: handler)
        }
        return server(at: try socketAddress(port: port))
    }

    private func socketAddress(port: UInt16) throws -> any SocketAddress {
        isVersion6 ? try sockaddr_in6.inet6(ip6: number, port: port) : try sockaddr_in.inet(ip4: number, port: port)
    }
}
