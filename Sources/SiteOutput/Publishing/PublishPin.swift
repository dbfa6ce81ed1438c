import Text

/// Set by a rollback: nothing is published until somebody takes it away, so that the next nightly run does not bring the mistake back.
package struct PublishPin: Sendable, Equatable {
    package let owner: String
    /// Seconds since 1970.
    package let time: Int
    package let reason: String

    init(owner: String, time: Int, reason: String) {
        self.owner = owner
        self.time = time
        self.reason = reason.oneLine
    }

    var text: String { "\(Timestamp.text(of: time))\t\(owner)\t\(reason)\n" }

    init?(parsing bytes: [UInt8]) {
        let columns = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first?.split(
            separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
        guard let columns, columns.count == 3, let time = Timestamp.seconds(of: columns[0]) else { return nil }
        self.init(owner: String(columns[1]), time: time, reason: String(columns[2]))
    }
}
