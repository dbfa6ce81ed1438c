import Diagnostics

extension Phrase: Recordable {
    func write(to record: inout RecordWriter) { parts.write(to: &record) }
    init(from record: inout RecordReader) throws(RecordReader.Damaged) {
        self.init(parts: try record.nested { (record) throws(RecordReader.Damaged) in try [Part](from: &record) })
    }
}

extension Phrase.Part: Recordable {
    func write(to record: inout RecordWriter) {
        switch self {
        case .words(let text): ["words", text].forEach { record.append($0) }
        case .value(let text): ["value", text].forEach { record.append($0) }
        case .phrase(let phrase):
            record.append("phrase")
            phrase.write(to: &record)
        }
    }

    init(from record: inout RecordReader) throws(RecordReader.Damaged) {
        switch try record.text() {
        case "words": self = .words(try record.text())
        case "value": self = .value(try record.text())
        case "phrase": self = .phrase(try Phrase(from: &record))
        default: throw RecordReader.Damaged()
        }
    }
}

extension SourceLocation: Recordable {
    func write(to record: inout RecordWriter) {
        path.write(to: &record)
        line.write(to: &record)
        column.write(to: &record)
        length.write(to: &record)
    }

    init(from record: inout RecordReader) throws(RecordReader.Damaged) {
        self.init(
            path: try String(from: &record), line: try Int?(from: &record), column: try Int?(from: &record), length: try Int(from: &record))
    }
}

extension Diagnostic.Note: Recordable {
    func write(to record: inout RecordWriter) {
        location.write(to: &record)
        text.write(to: &record)
    }

    init(from record: inout RecordReader) throws(RecordReader.Damaged) {
        self.init(at: try SourceLocation(from: &record), try Phrase(from: &record))
    }
}

extension Diagnostic: Recordable {
    func write(to record: inout RecordWriter) {
        rule.name.write(to: &record)
        severity.rawValue.write(to: &record)
        location.write(to: &record)
        summary.write(to: &record)
        remedy.write(to: &record)
        replacement.write(to: &record)
        notes.write(to: &record)
    }

    init(from record: inout RecordReader) throws(RecordReader.Damaged) {
        let rule = RuleID(try String(from: &record))
        guard let severity = Severity(rawValue: try String(from: &record)) else { throw RecordReader.Damaged() }
        self.init(
            rule: rule, severity: severity, at: try SourceLocation(from: &record), try Phrase(from: &record),
            remedy: try Phrase?(from: &record), replacement: try String?(from: &record), notes: try [Note](from: &record))
    }
}
