package import Diagnostics

/// Mends findings that have exactly one remedy: a missing id, a date in words, a colour that YAML takes for a comment.
package enum FixPlan {
    /// What can be mended safely; the other findings stay.
    package static func edit(mending findings: [Diagnostic], in files: [SourceFile]) -> ProjectEdit {
        var edit = ProjectEdit()
        for file in files {
            let own = findings.filter { $0.location.path == file.path && $0.replacement != nil }
            guard !own.isEmpty else { continue }
            let (table, outline) = (LineTable(file.bytes), YAMLOutline(file))
            edit.change(file, own.compactMap { Self.edit(mending: $0, in: file, table, outline) })
        }
        return edit
    }

    /// nil if the marked text is only a part of a value, because the rest would be left over.
    private static func edit(mending finding: Diagnostic, in file: SourceFile, _ table: LineTable, _ outline: YAMLOutline?) -> TextEdit? {
        guard let replacement = finding.replacement, let start = table.offset(of: finding.location) else { return nil }
        let rest = String(decoding: file.bytes[start..<table.range(ofLineAt: start).upperBound], as: UTF8.self)
        let marked = rest.prefix(finding.location.length)
        let range = start..<start + marked.utf8.count
        let isFence = start <= 3 && marked == "---"
        let isWhole = outline?.path(to: start)?.value.map { node in node.range == range || node.range == start - 1..<range.upperBound + 1 }
        guard isFence || marked.hasPrefix("#") || isWhole == true else { return nil }
        let text = file.bytes.contains(0x0D) ? replacement.replacing("\n", with: "\r\n") : replacement
        return TextEdit(range, text)
    }
}
