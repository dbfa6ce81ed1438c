import Text

/// One line of a target's log: which release went live when, and why if it was a step back.
package struct ReleaseRecord: Sendable, Equatable {
    /// Counts the publishes to this target, from 1.
    package let serial: Int
    package let id: ReleaseID
    package let facts: ReleaseFacts
    /// Seconds since 1970.
    package let time: Int
    /// Given with a rollback; nil for an ordinary publish.
    package let reason: String?

    package init(serial: Int, id: ReleaseID, facts: ReleaseFacts, time: Int, reason: String?) {
        self.serial = serial
        self.id = id
        self.facts = facts
        self.time = time
        self.reason = reason?.oneLine
    }

    /// Sorts by time in a listing of files, such as `000007-3f2a9c1b4d5e`.
    var label: String {
        serial.padded(to: 6) + "-\(id)"
    }

    /// Columns between tabs.
    var line: String {
        let kind = reason == nil ? "publish" : "rollback"
        return [
            "\(serial)", id.description, Timestamp.text(of: time), kind, facts.version, facts.date, facts.revision, reason ?? "",
        ].joined(separator: "\t") + "\n"
    }

    init?(line: Substring) {
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard columns.count == 8, let serial = Int(columns[0]), let id = ReleaseID(columns[1]), let time = Timestamp.seconds(of: columns[2])
        else { return nil }
        self.init(
            serial: serial, id: id, facts: ReleaseFacts(version: columns[4], date: columns[5], revision: columns[6]), time: time,
            reason: columns[3] == "rollback" ? columns[7] : nil)
    }
}
