package import Diagnostics

/// Why a preview could not start or go on.
package enum PreviewError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Every port that was tried is used by another program.
    case portsBusy(first: UInt16, last: UInt16)
    /// The host is neither `localhost` nor the number of an address.
    case unknownHost(String)
    case cannotListen(String)

    package var description: String { phrase.english }

    package var phrase: Phrase {
        switch self {
        case .portsBusy(let first, let last) where first == last: "Port \(first) is used by another program."
        case .portsBusy(let first, let last): "All ports from \(first) to \(last) are used by other programs."
        case .unknownHost(let host): "\(host) is not an address to listen on. Give localhost or the number of an address, such as 0.0.0.0."
        case .cannotListen(let reason): "The preview could not be served: \(reason)"
        }
    }
}
