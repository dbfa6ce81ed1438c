/// A place that holds a published site: how to read, write and remove files there. What is to be written, in which order, and whether it
/// may be, is decided by ``Publisher`` alike for every kind, so a new kind is these few functions and a line in ``TargetKinds``.
///
/// Paths are relative to the place, with `/` between parts.
package protocol Target: Sendable {
    /// What a person would call it, such as `/mnt/intranet` or `web1:/srv/post`.
    var place: String { get }

    /// Every file below, except our records; paths of other people's files too.
    func list() async throws(PublishError) -> [String]
    /// The bytes of files, by path. Those that are not there are left out.
    func read(_ paths: [String]) async throws(PublishError) -> [String: [UInt8]]
    /// Writes files in this order, each whole: a reader sees the old file or the new one. None, if there is no room for all of them.
    func write(_ files: [TargetFile]) async throws(PublishError)
    /// Removes files in this order, and folders that held nothing else. Those that are gone already do not count as a failure.
    func remove(_ paths: [String]) async throws(PublishError)
    /// Writes a file that must not be there yet; false when it is.
    func create(_ file: TargetFile) async throws(PublishError) -> Bool

    /// Whether readers see nothing of what is written until ``finish(_:message:)``.
    var isStaged: Bool { get }
    /// Whether the target itself keeps the files of earlier releases; if not, sitegen keeps copies of them beside the records.
    var hasHistory: Bool { get }
    /// Files of an earlier release, by path, where the target keeps them.
    func history(of label: String, _ paths: [String]) async throws(PublishError) -> [String: [UInt8]]

    /// Called once before the first change of a publish, with a name for it that no other publish has.
    func begin(_ label: String) async throws(PublishError)
    /// Makes the changes of a publish visible where they are not yet, then writes the records that say so.
    func finish(_ records: [TargetFile], message: String) async throws(PublishError)
}

/// A file at a target.
package struct TargetFile: Sendable, Equatable {
    package let path: String
    package let bytes: [UInt8]

    /// Stands for the bytes of what is not a file, such as a link in the place of a page: no text has them.
    static let noFile = Array("\0no file".utf8)

    package init(_ path: String, _ bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    init(_ path: String, text: String) {
        self.init(path, Array(text.utf8))
    }
}

extension Target {
    package var isStaged: Bool { false }
    package var hasHistory: Bool { false }

    package func history(of label: String, _ paths: [String]) async throws(PublishError) -> [String: [UInt8]] { [:] }

    package func begin(_ label: String) async throws(PublishError) {}

    package func finish(_ records: [TargetFile], message: String) async throws(PublishError) {
        try await write(records)
    }
}
