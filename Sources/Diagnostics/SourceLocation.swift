/// A place in an input file. Lines and columns count from 1 at the top of the file, front matter included;
/// a column counts characters as an editor shows them, not bytes.
package struct SourceLocation: Sendable, Hashable, Comparable {
    /// Path from the project folder, as in ``SourceFile/path``.
    package let path: String
    /// nil when the finding is about the file as a whole.
    package let line: Int?
    package let column: Int?
    /// Characters to underline in the code frame; at least 1.
    package let length: Int

    package init(path: String, line: Int? = nil, column: Int? = nil, length: Int = 1) {
        self.path = path
        self.line = line
        self.column = column
        self.length = max(1, length)
    }

    package static func < (a: SourceLocation, b: SourceLocation) -> Bool {
        (a.path, a.line ?? 0, a.column ?? 0) < (b.path, b.line ?? 0, b.column ?? 0)
    }
}
