package import Diagnostics
import Synchronization

/// Documents that have been parsed before, for a preview that makes nearly the same site after each save.
///
/// What a text becomes depends on its bytes, its place and the options, and nothing is used again unless all of them are the same. What the
/// last round had no use for is forgotten.
package final class ParsedDocuments: Sendable {
    private struct Key: Hashable {
        /// Of the text and of the path.
        let bytes: [UInt8]
        let provenance: MarkdownProvenance
        let options: MarkdownOptions

        func hash(into hasher: inout Hasher) {
            bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
            hasher.combine(provenance)
        }
    }

    private struct Parsed {
        let document: MarkdownDocument
        let log: DiagnosticLog
    }

    private struct Rounds {
        var words: [[UInt8]] = []
        var last: [Key: Parsed] = [:]
        var this: [Key: Parsed] = [:]

        mutating func parsed(_ key: Key) -> Parsed? {
            if let known = this[key] { return known }
            guard let known = last[key] else { return nil }
            this[key] = known
            return known
        }
    }

    private let rounds = Mutex(Rounds())

    package init() {}

    /// Begins to read all texts once more.
    /// - Parameter words: the bytes of the files that words in ``MarkdownOptions`` come from. Two ways to write an umlaut are the same in a
    ///   `String`, and are not the same bytes on a page.
    package func begin(words: [[UInt8]]) {
        rounds.withLock {
            // One that ended before the texts leaves what there was.
            $0 = $0.words != words ? Rounds(words: words) : Rounds(words: words, last: $0.this.isEmpty ? $0.last : $0.this)
        }
    }

    package func document(
        parsing text: String, from provenance: MarkdownProvenance, options: MarkdownOptions, into log: inout DiagnosticLog
    ) -> MarkdownDocument {
        let key = Key(bytes: Array(text.utf8) + [0] + provenance.path.utf8, provenance: provenance, options: options)
        if let known = rounds.withLock({ $0.parsed(key) }) {
            log.append(contentsOf: known.log)
            return known.document
        }
        var found = DiagnosticLog()
        let document = MarkdownDocument(parsing: text, from: provenance, options: options, into: &found)
        log.append(contentsOf: found)
        // Time is not the text's alone.
        if !found.diagnostics.contains(where: { $0.rule == .slowDocument }) {
            rounds.withLock { $0.this[key] = Parsed(document: document, log: found) }
        }
        return document
    }
}
