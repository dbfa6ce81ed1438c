import FileSystem
import Text

/// A path as it arrives when somebody types it or drops a file into a terminal: with `~` for their own folder, in quotation marks, with blanks
/// after it, with a backslash before each blank in it.
enum TypedPath {
    static func plain(_ answer: String) -> String {
        let text = answer.trimmed
        if text.count > 1, let first = text.first, first == text.last, first == "'" || first == "\"" {
            return expanded(String(text.dropFirst().dropLast()))
        }
        return expanded(text.replacing(/\\([^A-Za-z0-9])/) { $0.1 })
    }

    /// No shell has seen it.
    private static func expanded(_ path: String) -> String {
        guard path.hasPrefix("~/"), let home = SystemEnvironment.value("HOME"), !home.isEmpty else { return path }
        return FilePath.join(home, String(path.dropFirst(2)))
    }
}
