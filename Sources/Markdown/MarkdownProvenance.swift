/// Where a piece of Markdown is in its file, so that a finding inside it points at the author's own line.
package struct MarkdownProvenance: Sendable, Hashable {
    /// Path from the project folder, as in `SourceFile.path`.
    package let path: String
    /// Line of the text's first character, counted from 1 at the top of the file, front matter included.
    package let line: Int
    /// Column of the first character, from 1. The further lines are taken to be indented alike, as they are in a YAML block (`body: |`).
    package let column: Int
    /// The line of the file that each line of the text comes from, where some were left out; empty where they follow one another.
    package let lines: [Int]

    package init(path: String, line: Int = 1, column: Int = 1, lines: [Int] = []) {
        self.path = path
        self.line = line
        self.column = column
        self.lines = lines
    }

    /// Lines of the text count from 1.
    func fileLine(of number: Int) -> Int {
        lines.indices.contains(number - 1) ? lines[number - 1] : line + number - 1
    }
}
