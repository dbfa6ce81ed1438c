import FileSystem
import Subprocess

/// The commit that a project's texts are at.
package enum Revision {
    /// Empty where there is no version control, or no git.
    package static func current(of root: String) async -> String {
        let result = try? await Subprocess.run(
            .name("git"), arguments: ["-C", root, "rev-parse", "HEAD"], input: .none, output: .string(limit: 4_096), error: .discarded)
        guard let result, result.terminationStatus.isSuccess else { return "" }
        return result.standardOutput.filter { $0.isHexDigit }
    }
}
