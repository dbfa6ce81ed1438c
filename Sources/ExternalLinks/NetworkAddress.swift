#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// An address of a machine, as its bytes: four or sixteen.
struct NetworkAddress: Sendable, Equatable, CustomStringConvertible {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        // An IPv4 address in IPv6's clothes is an IPv4 address.
        let isMapped = bytes.count == 16 && bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
        self.bytes = isMapped ? Array(bytes[12...]) : bytes
    }

    /// All addresses of a host, by the system's resolver; empty where it has none, nil where it does not answer. Numbers in any notation are
    /// hosts, too.
    static func all(of host: String) -> [NetworkAddress]? {
        var hints = addrinfo()
        #if canImport(Glibc)
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        #else
        hints.ai_socktype = SOCK_STREAM
        #endif
        var list: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, nil, &hints, &list)
        guard code == 0 else { return code == EAI_AGAIN || code == EAI_SYSTEM || code == EAI_MEMORY ? nil : [] }
        defer { freeaddrinfo(list) }
        var addresses: [NetworkAddress] = []
        var next = list
        while let entry = next?.pointee {
            next = entry.ai_next
            guard let address = entry.ai_addr else { continue }
            let raw = UnsafeRawPointer(address)
            switch entry.ai_family {
            case AF_INET:
                let number = raw.loadUnaligned(as: sockaddr_in.self).sin_addr
                addresses.append(NetworkAddress(withUnsafeBytes(of: number) { Array($0) }))
            case AF_INET6:
                let number = raw.loadUnaligned(as: sockaddr_in6.self).sin6_addr
                addresses.append(NetworkAddress(withUnsafeBytes(of: number) { Array($0) }))
            default: break
            }
        }
        return addresses
    }

    /// Whether it is of this machine or of a network that is not everybody's (IANA's registries of special-purpose addresses).
    var isPrivate: Bool {
        if bytes.count == 4 { return Self.privateRanges.contains { isIn($0.network, bits: $0.bits) } }
        // Addresses that carry an IPv4 address inside: 6to4, and the translation of NAT64.
        if isIn([0x20, 0x02], bits: 16) { return NetworkAddress(Array(bytes[2..<6])).isPrivate }
        if isIn([0x00, 0x64, 0xFF, 0x9B], bits: 96) { return NetworkAddress(Array(bytes[12...])).isPrivate }
        // What is given out to the world begins with 001; the rest is for machines, links, sites and groups.
        return !isIn([0x20], bits: 3) || isIn([0x20, 0x01, 0x0D, 0xB8], bits: 32) || isIn([0x20, 0x01, 0x00], bits: 23)
    }

    private static let privateRanges: [(network: [UInt8], bits: Int)] = [
        ([0], 8), ([10], 8), ([100, 64], 10), ([127], 8), ([169, 254], 16), ([172, 16], 12), ([192, 0, 0], 24), ([192, 0, 2], 24),
        ([192, 88, 99], 24), ([192, 168], 16), ([198, 18], 15), ([198, 51, 100], 24), ([203, 0, 113], 24), ([224], 4), ([240], 4),
    ]

    private func isIn(_ network: [UInt8], bits: Int) -> Bool {
        (0..<bits).allSatisfy { bit in
            let mask = UInt8(0x80 >> (bit % 8))
            return (bit / 8 < network.count ? network[bit / 8] : 0) & mask == bytes[bit / 8] & mask
        }
    }

    /// As an address of the web has it, IPv6 in brackets.
    var description: String {
        guard bytes.count == 16 else { return bytes.map(String.init).joined(separator: ".") }
        let groups = stride(from: 0, to: 16, by: 2).map { String(Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]), radix: 16) }
        return "[\(groups.joined(separator: ":"))]"
    }
}
