import FileSystem
package import Text

/// A single file that holds the whole site, such as an archive: it is made anew and put in the place of the old one in one step.
/// Beside it is its sum, in the form that `sha256sum -c` reads.
package struct FileTarget: Sendable {
    package let path: String

    package init(_ path: String) {
        self.path = path
    }

    private var sumPath: String { path + ".sha256" }
    private var name: String { OutputPath.name(of: path) }

    package enum State: Sendable, Equatable {
        case missing
        case asPublished(SHA256)
        /// Changed since, or not ours.
        case other
    }

    /// What is there now.
    package func state() throws(PublishError) -> State {
        guard FileStatus.exists(path) else { return .missing }
        let found = SHA256(of: try PublishError.reading { () throws(FileError) in try FileReader.bytes(of: path) })
        let recorded = (try? FileReader.bytes(of: sumPath)).flatMap { SHA256(String(decoding: $0.prefix(64), as: UTF8.self)) }
        return recorded == found ? .asPublished(found) : .other
    }

    /// Puts a release in its place, unless it is there already.
    /// - Parameter isDryRun: only says what would be done.
    package func publish(
        _ release: Release, as bytes: [UInt8], adopting: Bool, isDryRun: Bool
    ) async throws(PublishError) -> PublishReport.Outcome {
        let state = try state()
        if state == .other, !adopting { throw .inTheWay(path) }
        let step: PublishReport.FileStep = state == .asPublished(SHA256(of: bytes)) ? .unchanged : isDryRun ? .planned : .published
        if step == .published { try await write(bytes) }
        return .file(path: path, size: bytes.count, release.id, step)
    }

    /// Puts the file in its place, and its sum beside it.
    private func write(_ bytes: [UInt8]) async throws(PublishError) {
        let folder = FilePath.parent(path) ?? "."
        let target = FolderTarget(folder, making: true)
        try await target.write([TargetFile(name, bytes), TargetFile(OutputPath.name(of: sumPath), text: "\(SHA256(of: bytes))  \(name)\n")])
        guard try state() == .asPublished(SHA256(of: bytes)) else { throw .notStored(path) }
    }
}
