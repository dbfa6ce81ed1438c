import FileSystem
import Text

/// Who is publishing to a target, as the lock there says.
package struct LockNote: Sendable, Equatable {
    /// Such as `anna@build7`.
    package let owner: String
    package let host: String
    package let process: Int
    /// Seconds since 1970.
    package let time: Int

    init(owner: String, host: String, process: Int, time: Int) {
        self.owner = owner
        self.host = host
        self.process = process
        self.time = time
    }

    static var ofThisProcess: LockNote {
        let host = SystemEnvironment.hostName
        return LockNote(
            owner: "\(SystemEnvironment.userName)@\(host)".oneLine, host: host, process: SystemEnvironment.processNumber,
            time: SystemEnvironment.now)
    }

    var text: String {
        "owner: \(owner)\nhost: \(host)\nprocess: \(process)\nsince: \(Timestamp.text(of: time))\n"
    }

    init?(parsing bytes: [UInt8]) {
        var values: [String: String] = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: ": ", maxSplits: 1)
            if parts.count == 2 { values[String(parts[0])] = String(parts[1]) }
        }
        guard let owner = values["owner"], let host = values["host"], let process = values["process"].flatMap({ Int($0) }),
            let time = values["since"].flatMap({ Timestamp.seconds(of: $0) })
        else { return nil }
        self.init(owner: owner, host: host, process: process, time: time)
    }

    /// Whether whoever took the lock is certainly gone: a process of this very machine that is no longer there, or that had our number.
    var isStale: Bool {
        guard host == SystemEnvironment.hostName else { return false }
        return process == SystemEnvironment.processNumber || !SystemEnvironment.isRunning(process: process)
    }
}
