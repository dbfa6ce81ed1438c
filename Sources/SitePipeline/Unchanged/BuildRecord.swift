import Diagnostics
import Text

/// What a build leaves for the next one in the user's cache: sums of all that it read and of all that it wrote, and what it said. It holds or
/// it does not, as a whole; nothing of a site is ever made from a part of it.
struct BuildRecord {
    /// Sum of what was asked for, and by which program.
    var request: SHA256
    /// When the build began, in seconds since 1970.
    var time: Int
    var inputs: SHA256
    var outputs: SHA256
    /// The version of the tool that made pictures smaller; empty where none was needed.
    var pictureTool: String
    var pages: Int
    var missingPDFs: [String]
    var outdatedPDFs: [String]
    /// Sorted, none of them an error.
    var diagnostics: [Diagnostic]
    /// Files that the findings show lines of.
    var shownFiles: [String]
}

extension BuildRecord: Recordable {
    func write(to record: inout RecordWriter) {
        request.write(to: &record)
        time.write(to: &record)
        inputs.write(to: &record)
        outputs.write(to: &record)
        pictureTool.write(to: &record)
        pages.write(to: &record)
        missingPDFs.write(to: &record)
        outdatedPDFs.write(to: &record)
        diagnostics.write(to: &record)
        shownFiles.write(to: &record)
    }

    init(from record: inout RecordReader) throws(RecordReader.Damaged) {
        request = try SHA256(from: &record)
        time = try Int(from: &record)
        inputs = try SHA256(from: &record)
        outputs = try SHA256(from: &record)
        pictureTool = try String(from: &record)
        pages = try Int(from: &record)
        missingPDFs = try [String](from: &record)
        outdatedPDFs = try [String](from: &record)
        diagnostics = try [Diagnostic](from: &record)
        shownFiles = try [String](from: &record)
    }
}

extension BuildRecord {
    private static let heading = Array("sitegen build record 1\n".utf8)

    /// A heading, the sum of the rest, and the rest.
    var bytes: [UInt8] {
        var record = RecordWriter()
        write(to: &record)
        return Self.heading + Array("\(SHA256(of: record.bytes))\n".utf8) + record.bytes
    }

    /// nil when anything is not as it was written.
    init?(parsing bytes: [UInt8]) {
        let start = Self.heading.count + 65
        guard bytes.count > start, bytes.starts(with: Self.heading) else { return nil }
        let content = Array(bytes[start...])
        guard bytes[Self.heading.count..<start].elementsEqual("\(SHA256(of: content))\n".utf8) else { return nil }
        var reader = RecordReader(content[...])
        guard let record = try? BuildRecord(from: &reader), reader.isAtEnd else { return nil }
        self = record
    }
}
