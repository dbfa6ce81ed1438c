import Diagnostics
import SiteFields
import SiteModel
import SiteValues

/// A text or data file with its YAML read and its Markdown still raw.
struct ParsedFile: Sendable {
    let file: SourceFile
    /// nil when the YAML could not be read; the log says why.
    let fields: [Field]?
    let body: FieldSource.Body?
    let log: DiagnosticLog
    /// The language of its words, where they are not in the one that the site expects there.
    let language: Language?

    init(_ file: SourceFile, isDocument: Bool) {
        var log = DiagnosticLog()
        self.file = file
        language = nil
        guard ParsedFile.isUTF8(file, log: &log) else {
            log.markUnread(file.path)
            (fields, body, self.log) = (nil, nil, log)
            return
        }
        if isDocument {
            (fields, body) = ParsedFile.document(file, log: &log)
        } else {
            let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            fields = YAMLReader.fields(YAMLText(file: file, range: start..<file.bytes.count, linesBefore: 0), log: &log)
            body = nil
        }
        if fields == nil { log.markUnread(file.path) }
        self.log = log
    }

    private init(_ file: SourceFile, fields: [Field]?, body: FieldSource.Body?, log: DiagnosticLog, language: Language?) {
        self.file = file
        self.language = language
        self.fields = fields
        self.body = body
        self.log = log
    }

    /// The same file with other keys than the ones written in it.
    func replacing(fields: [Field], body: FieldSource.Body?) -> ParsedFile {
        ParsedFile(file, fields: fields, body: body, log: log, language: language)
    }

    /// The same file, with words that are in another language than its place says.
    func speaking(_ language: Language) -> ParsedFile {
        ParsedFile(file, fields: fields, body: body, log: log, language: language)
    }

    private static func document(_ file: SourceFile, log: inout DiagnosticLog) -> ([Field]?, FieldSource.Body?) {
        do {
            let cut = try FrontMatter(file.bytes)
            let fields = YAMLReader.fields(YAMLText(file: file, range: cut.yaml, linesBefore: 1), log: &log)
            return (fields, FieldSource.Body(text: String(decoding: file.bytes[cut.bodyStart...], as: UTF8.self), line: cut.bodyLine))
        } catch {
            switch error {
            case .missing:
                log.report(
                    Diagnostic(
                        rule: .frontMatterMissing, at: SourceLocation(path: file.path, line: 1, column: 1),
                        "The file does not begin with its keys.",
                        remedy: "Begin it with a line `---`, then the keys, then another line `---`."))
            case .unclosed:
                log.report(
                    Diagnostic(
                        rule: .frontMatterUnclosed, at: SourceLocation(path: file.path, line: 1, column: 1, length: 3),
                        "The keys begin here and do not end.", remedy: "Put a line `---` between the keys and the text."))
            }
            return (nil, nil)
        }
    }

    private static func isUTF8(_ file: SourceFile, log: inout DiagnosticLog) -> Bool {
        guard String(validating: file.bytes, as: UTF8.self) == nil else { return true }
        // The first line that is not well-formed: lines end in ASCII, so each can be looked at alone.
        let lines = file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let line = (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
        log.report(
            Diagnostic(
                rule: .notUTF8, at: SourceLocation(path: file.path, line: line, column: 1), "The file is not saved as UTF-8.",
                remedy: "Open it in an editor and save it anew with the encoding “UTF-8”."))
        return false
    }

    /// The mapping as a whole: where a missing key is reported.
    var location: SourceLocation {
        SourceLocation(path: file.path, line: 1, column: 1, length: body == nil ? 1 : 3)
    }

    /// The ids in a file that cannot be read, by a look at its lines, so that one mistake is not reported again
    /// at every reference to its entries.
    var salvagedIDs: [String] {
        guard fields == nil else { return [] }
        return String(decoding: file.bytes, as: UTF8.self).split(whereSeparator: \.isNewline).compactMap { line in
            var rest = line.drop { " -{".contains($0) }
            guard rest.hasPrefix("id:") else { return nil }
            rest = rest.dropFirst(3).drop { $0 == " " }
            return String(rest.prefix { !" ,}#".contains($0) })
        }
    }
}
