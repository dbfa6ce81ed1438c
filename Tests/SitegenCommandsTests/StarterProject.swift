import Foundation
import Synchronization
import TestSupport
import Testing

/// A project made by the real `sitegen init`.
struct StarterProject {
    let folder: TemporaryFolder
    var path: String { "\(folder.path)/site" }

    init(_ arguments: String...) throws {
        let made: Result<String, any Error>? =
            switch arguments {
            case []: Self.bilingual
            case ["--languages", "en"]: Self.english
            default: nil
            }
        guard let made else {
            folder = try Self.make(arguments)
            return
        }
        folder = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: made.get(), toPath: path)
    }

    /// What most tests begin with is made once in a run, and copied.
    private static let bilingual = Result { try keep([]) }
    private static let english = Result { try keep(["--languages", "en"]) }
    private static let kept = Mutex<[TemporaryFolder]>([])

    private static func keep(_ arguments: [String]) throws -> String {
        let folder = try make(arguments)
        kept.withLock { folders in
            if folders.isEmpty { atexit { StarterProject.kept.withLock { $0 = [] } } }
            folders.append(folder)
        }
        return "\(folder.path)/site"
    }

    private static func make(_ arguments: [String]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let answer = try Binary.run(["init", "site"] + arguments, in: folder.path)
        #expect(answer.status == 0, "\(answer.errors)")
        return folder
    }
}
