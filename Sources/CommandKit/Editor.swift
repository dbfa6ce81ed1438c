import ArgumentParser
import Text

/// Editors that open a file at a line when a browser asks for an address of theirs: all of them as Visual Studio Code does.
package enum Editor: String, ExpressibleByArgument, CaseIterable {
    case vscode, vscodium, cursor, windsurf, zed

    /// What the address of a project's file begins with; the file's path in the project and `:line` follow.
    package func address(of root: String) -> String {
        "\(rawValue)://file\(PercentEncoding.path(root.hasSuffix("/") ? root : root + "/"))"
    }
}
