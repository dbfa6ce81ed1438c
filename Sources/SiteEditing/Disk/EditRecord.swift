import FileSystem
import Text

/// How far a change of several files has come: what the next run reads when this one is killed.
enum EditRecord: Equatable {
    case begun(in: [String])
    /// Everything is written beside its place; only the renaming is left.
    case decided([Step])

    enum Step: Equatable {
        /// - was: the checksum of the file that it replaces; nil for a new one.
        case put(OpenFolder.StagedFile, was: String?)
        case remove(String, in: String, was: String)
    }

    private static let heading = "sitegen edit 1"

    static func checksum(of bytes: [UInt8]) -> String { Checksum(of: bytes).description }

    /// One line for each step, its parts between tabs. No name has a control character in it.
    var bytes: [UInt8] {
        let lines: [[String]] =
            switch self {
            case .begun(let folders): [[Self.heading, "begun"]] + folders.map { [$0] }
            case .decided(let steps): [[Self.heading, "decided"]] + steps.map(Self.line)
            }
        return Array((lines + [["end"]]).map { $0.joined(separator: "\t") + "\n" }.joined().utf8)
    }

    private static func line(_ step: Step) -> [String] {
        switch step {
        case .put(let file, let former): ["put", file.folder, file.name, file.temporaryName, former ?? ""]
        case .remove(let name, let folder, let former): ["remove", folder, name, former]
        }
    }

    /// nil if the bytes are not a complete record.
    init?(_ bytes: [UInt8]) {
        var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        guard lines.popLast() == ["end"], let first = lines.first, first.count == 2, first[0] == Self.heading else { return nil }
        lines.removeFirst()
        switch first[1] {
        case "begun": self = .begun(in: lines.compactMap(\.first))
        case "decided":
            let steps = lines.compactMap(Self.step)
            guard steps.count == lines.count else { return nil }
            self = .decided(steps)
        default: return nil
        }
    }

    private static func step(_ parts: [String]) -> Step? {
        switch (parts.first, parts.count) {
        case ("put", 5):
            .put(OpenFolder.StagedFile(folder: parts[1], name: parts[2], temporaryName: parts[3]), was: parts[4].isEmpty ? nil : parts[4])
        case ("remove", 4): .remove(parts[2], in: parts[1], was: parts[3])
        default: nil
        }
    }
}
