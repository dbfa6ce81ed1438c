/// Where a piece of Markdown is in its file, so that a finding inside it points at the author's own line.
package struct MarkdownProvenance: Sendable, Hashable {
    /// Path from the project folder, as in `SourceFile.path`.
    package let path: String
    /// Line of the text's first character, counted from 1 at the top of the file, front matter included.
    package let line: Int
    /// Column of the first character, from 1. The further lines are taken to be indented alike, as they are in a YAML block (`body: |`).
    package let column: Int

    package init(path: String, line: Int = 1, column: Int = 1) {
        self.path = path
        self.line = line
        self.column = column
    }
}
