package import FileSystem
import Text

/// libvips by its command `vipsthumbnail`: turns a picture upright, makes it smaller and leaves out everything that is not the picture.
/// What it made once is kept, by the bytes it was made from, because a photo takes it half a second.
package struct PictureTool: Sendable {
    private let program: String
    /// Another version draws other bytes.
    package let version: String
    /// The folder of what was made before; nil keeps nothing.
    private let cache: String?

    /// The one command that brings it.
    package static let installation = "sudo apt-get install libvips-tools"

    /// nil when it is not installed.
    package init?(cache: String?) {
        guard let program = ExternalProgram.find("vipsthumbnail"), let folder = try? ScratchFolder(for: "pictures"),
            ExternalProgram.run(program, ["--version"], output: folder.path + "/version") == 0,
            let version = try? FileReader.bytes(of: folder.path + "/version")
        else { return nil }
        self.program = program
        self.version = String(decoding: version, as: UTF8.self)
        self.cache = cache
    }

    /// Why there is no picture.
    package enum Problem: Error, Sendable {
        case notForBrowsers(name: String)
        /// What the tool said.
        case unreadable(reason: String)
        case tooLarge(width: Int, height: Int)
        case noRoom(FileError)
    }

    /// The picture, upright and without baggage, no wider than `width`; nil keeps its size.
    package func made(from bytes: [UInt8], _ kind: PictureKind, width: Int?) throws(Problem) -> [UInt8] {
        if case .notForBrowsers(let name) = kind { throw .notForBrowsers(name: name) }
        guard let form = kind.form else { return bytes }
        let size = "\(width.map(String.init) ?? "65500x65500")\(width == nil ? ">" : "x>")"
        let recipe = Checksum(of: Array("\(version) \(size) \(form)".utf8))
        let name = "\(Checksum(of: bytes))\(Fingerprint(of: bytes).shortText)-\(recipe).\(form.ending)"
        let kept = cache.map { "\($0)/\(name)" }
        if let kept, let bytes = try? FileReader.bytes(of: kept), PictureKind(of: bytes) == kind { return bytes }
        var made: [UInt8]
        do throws(FileError) {
            made = try run(on: bytes, form, size: size)
        } catch {
            throw .noRoom(error)
        }
        guard PictureKind(of: made) == kind else { throw .unreadable(reason: String(decoding: made, as: UTF8.self)) }
        if kind == .webp { made = PictureBaggage.removed(fromWebP: made) }
        // The tool is told to leave it out, and is not taken at its word.
        if [.jpeg, .png, .webp].contains(kind), !PictureBaggage.isEmpty(in: made, of: kind) {
            throw .unreadable(reason: "what the camera wrote could not be taken out")
        }
        // A cache that cannot be written costs time, and nothing else.
        if let kept { try? WholeFile.write(made, at: kept) }
        return made
    }

    /// What the tool made of a picture, or else what it complains of.
    private func run(
        on bytes: [UInt8], _ form: (ending: String, settings: String, input: String), size: String
    ) throws(FileError) -> [UInt8] {
        let folder = try ScratchFolder(for: "pictures")
        let (input, output, words) = ("\(folder.path)/in.\(form.ending)", "\(folder.path)/out.\(form.ending)", "\(folder.path)/words")
        try NewFile.create(bytes, at: input)
        let status = ExternalProgram.run(
            program, [input + form.input, "--size", size, "--export-profile", "srgb", "--output", "\(output)[\(form.settings)]"],
            output: words, variables: ["VIPS_BLOCK_UNTRUSTED": "1", "LC_ALL": "C.UTF-8"])
        return try FileReader.bytes(of: status == 0 && FileStatus.isFile(output) ? output : words)
    }
}
