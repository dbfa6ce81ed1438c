import FileSystem

/// The output folder, held open, in the words of a site: paths that were checked, and errors that say what became of the output.
struct OutputFolder: ~Copyable {
    /// Names that begin like this are files of ours that were never finished.
    static let temporaryPrefix = OutputPath.reservedPrefix + "new-"

    private var folder: OpenFolder

    /// Opens the folder and makes it, and those above it, if there is none. Keeps other builds out until this value is gone.
    init(opening path: String) throws(OutputError) {
        do {
            folder = try OpenFolder(path, temporaryPrefix: Self.temporaryPrefix)
        } catch {
            throw error.reason == .notAFolder ? .notAFolder(path) : OutputError(error)
        }
    }

    /// A path in the folder as a person would name it.
    func full(_ relative: String) -> String {
        folder.full(relative)
    }

    func full(_ path: OutputPath) -> String {
        folder.full(path.description)
    }

    /// The names in a folder; none when there is no such folder.
    mutating func names(in place: String) throws(OutputError) -> [String] {
        do { return try folder.names(in: place) } catch { throw OutputError(error) }
    }

    /// Compares a file with the bytes it is to have, without keeping it.
    mutating func occupant(of path: OutputPath, comparedWith bytes: [UInt8]) throws(OutputError) -> OpenFolder.Occupant {
        do { return try folder.occupant(of: path.name, in: path.folder, comparedWith: bytes) } catch { throw OutputError(error) }
    }

    /// The bytes of a small file directly in the output folder; nil when there is none.
    func contents(of name: String) throws(OutputError) -> [UInt8]? {
        do { return try folder.contents(of: name) } catch { throw OutputError(error) }
    }

    /// Writes a file completely under a temporary name in the folder where it will go, and makes that folder if need be.
    mutating func stage(_ bytes: [UInt8], for path: OutputPath) throws(OutputError) -> OpenFolder.StagedFile {
        do { return try folder.stage(bytes, as: path.name, in: path.folder) } catch { throw OutputError(error) }
    }

    /// Puts a staged file in its place in one step: a reader sees the old file or the new one, never a part.
    mutating func publish(_ file: OpenFolder.StagedFile) throws(OutputError) {
        do { try folder.publish(file) } catch { throw OutputError(error) }
    }

    mutating func discard(_ file: OpenFolder.StagedFile) {
        folder.discard(file)
    }

    /// Replaces a file directly in the output folder, and returns when it would survive a power cut: what is written after it relies on it.
    mutating func replaceDurably(_ name: String, with bytes: [UInt8]) throws(OutputError) {
        do { try folder.replaceDurably(name, with: bytes) } catch { throw OutputError(error) }
    }

    /// Removes a file; false when it is gone already.
    mutating func remove(_ path: OutputPath) throws(OutputError) -> Bool {
        do { return try folder.remove(path.name, in: path.folder) } catch { throw OutputError(error) }
    }

    /// Removes a folder if it is empty.
    mutating func removeFolder(_ place: String) {
        folder.removeFolder(OutputPath.name(of: place), in: OutputPath.folder(of: place))
    }

    /// Removes what a killed build left under temporary names in a folder.
    mutating func sweep(_ place: String) {
        folder.sweep(place)
    }
}
