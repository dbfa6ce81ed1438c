package import Diagnostics

extension PhraseTable {
    /// - Parameter pages: texts in which every English pattern has its translation on the next line, indented by two spaces.
    package init(pages: [String]) {
        var patterns: [String: String] = [:]
        for page in pages {
            var english = ""
            for line in page.split(separator: "\n") {
                if line.hasPrefix("  ") {
                    patterns[english] = unescaped(line.dropFirst(2))
                } else {
                    english = unescaped(line)
                }
            }
        }
        self.init(patterns)
    }
}

/// `\\n` for a line end and `\\s` for a space at an end of the line, which editors take away.
private func unescaped(_ line: Substring) -> String {
    line.contains("\\") ? String(line).replacing("\\n", with: "\n").replacing("\\s", with: " ") : String(line)
}
