import FileSystem

/// Which PDFs lie in an output folder and what each was made from, as `sitegen print` left it there. A later build keeps those whose sheet
/// is still the same and lets the others go, so that no old PDF stays beside new words.
package struct PDFCacheManifest: Sendable, Equatable {
    /// The record's own place in the site.
    package static let path = "print/made-from.txt"

    /// The fingerprint of the sheet, by the PDF's path.
    package let sources: [OutputPath: String]

    package init(sources: [OutputPath: String]) {
        self.sources = sources
    }

    /// The record in an output folder; empty when there is none, or when it cannot be read: then the PDFs are made again.
    package init(in folder: String) {
        var sources: [OutputPath: String] = [:]
        for line in ((try? FileReader.bytes(of: "\(folder)/\(Self.path)")) ?? []).split(separator: UInt8(ascii: "\n")) {
            let words = String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 1)
            if words.count == 2, let path = OutputPath(String(words[1])) { sources[path] = String(words[0]) }
        }
        self.sources = sources
    }

    /// One line for each PDF, by path.
    package var file: OutputFile? {
        guard !sources.isEmpty, let path = OutputPath(Self.path) else { return nil }
        return OutputFile(path: path, text: sources.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)\n" }.joined())
    }

    /// The PDFs themselves, as they lie in the folder; nil for one that is gone.
    package static func pdf(_ path: OutputPath, in folder: String) -> OutputFile? {
        (try? FileReader.bytes(of: "\(folder)/\(path)")).flatMap { bytes in
            bytes.starts(with: "%PDF-".utf8) ? OutputFile(path: path, bytes: bytes) : nil
        }
    }
}
