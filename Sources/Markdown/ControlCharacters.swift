internal import Diagnostics
internal import Text

/// Invisible characters that mean nothing on a page come in with copied text: the first one of a text is a finding.
enum ControlCharacters {
    /// nil where the text has none.
    static func finding(in bytes: [UInt8], _ source: SourceMap, except marks: [Unicode.Scalar]) -> Diagnostic? {
        guard let found = ForbiddenCharacter.first(in: bytes, except: marks) else { return nil }
        return RuleID.controlCharacter.finding(
            at: source.location(ofOffset: found.offset), "There is \(Phrase(name: found.kind)) (\(found.code)) here, which nobody sees.",
            remedy: "Delete it, or type the words around it anew.")
    }
}
