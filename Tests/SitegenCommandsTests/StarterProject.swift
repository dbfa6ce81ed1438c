import TestSupport
import Testing

/// A project made by the real `sitegen init`.
struct StarterProject {
    let folder: TemporaryFolder
    var path: String { "\(folder.path)/site" }

    init(_ arguments: String...) throws {
        folder = try TemporaryFolder()
        let answer = try Binary.run(["init", "site"] + arguments, in: folder.path)
        #expect(answer.status == 0, "\(answer.errors)")
    }
}
