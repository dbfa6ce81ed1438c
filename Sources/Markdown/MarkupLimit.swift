internal import Diagnostics

/// The library looks for the end of each `<?`, `<![CDATA[` and `<!A` to the end of the paragraph, so that some ten thousand of them in a row
/// take minutes. No text for readers has so many: such a text is not parsed.
enum MarkupLimit {
    static let most = 500

    static func finding(in source: SourceMap) -> Diagnostic? {
        var count = 0
        let bytes = source.bytes
        for index in bytes.indices.dropLast() where bytes[index] == UInt8(ascii: "<") {
            let next = bytes[index + 1]
            let isComment = index + 2 < bytes.endIndex && bytes[index + 2] == UInt8(ascii: "-")
            guard next == UInt8(ascii: "?") || (next == UInt8(ascii: "!") && !isComment) else { continue }
            count += 1
            guard count > most else { continue }
            return RuleID.documentTooLarge.finding(
                at: source.location(ofOffset: index),
                "This text has more than \(most) marks such as `<?` and `<![CDATA[`, so it is not read.",
                remedy: "Take them out: they are meant for programs, and readers see nothing of them.")
        }
        return nil
    }
}
