internal import Diagnostics

/// Control characters come in with copied text and mean nothing on a page: the first one of a text is a finding.
enum ControlCharacters {
    /// nil where the text has none. Line ends and tabs are none.
    static func finding(in bytes: [UInt8], _ source: SourceMap) -> Diagnostic? {
        var previous: UInt8 = 0
        for (index, byte) in bytes.enumerated() {
            let isSecond = previous == 0xC2 && byte >= 0x80 && byte < 0xA0
            previous = byte
            guard isSecond || byte == 0x7F || byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D else { continue }
            let code = String(byte, radix: 16, uppercase: true)
            let name = "U+" + String(repeating: "0", count: 4 - code.count) + code
            return MarkdownRule.controlCharacter.finding(
                at: source.location(ofOffset: isSecond ? index - 1 : index), "There is an invisible control character (\(name)) here.",
                remedy: "Delete it, or type the words around it anew.")
        }
        return nil
    }
}
