package import Text

/// What a release consists of, in the form that `sha256sum -c` reads: lines that begin with `#` are comments for it.
///
///     # sitegen release 3f2a9c1b4d5e
///     # version: 1
///     # date: 2026-11-29
///     # revision: 8c1f0e2
///     # files: 1
///     e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  index.html
package struct ReleaseManifest: Sendable, Equatable {
    package let facts: ReleaseFacts
    package let sums: [OutputPath: SHA256]
    package let id: ReleaseID

    /// - Parameter id: of the release, where the sums are not of its files alone.
    package init(facts: ReleaseFacts, sums: [OutputPath: SHA256], id: ReleaseID? = nil) {
        self.facts = facts
        self.sums = sums
        self.id = id ?? ReleaseID(of: sums)
    }

    package init(of tree: OutputTree, facts: ReleaseFacts) {
        self.init(
            facts: facts, sums: Dictionary(tree.files.map { ($0.path, SHA256(of: $0.bytes)) }, uniquingKeysWith: { first, _ in first }))
    }

    private static let head = "# sitegen release "

    package var text: String {
        """
        \(Self.head)\(id)
        # version: \(facts.version)
        # date: \(facts.date)
        # revision: \(facts.revision)
        # files: \(sums.count)

        """ + sums.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }.joined()
    }

    /// nil when this is not a whole manifest: half a list must not pass for one, because what is not listed counts as somebody else's.
    package init?(parsing bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        var comments: [String: String] = [:]
        var sums: [OutputPath: SHA256] = [:]
        var id: ReleaseID?
        for line in text.split(separator: "\n") {
            if line.hasPrefix(Self.head) {
                id = ReleaseID(line.dropFirst(Self.head.count))
            } else if line.hasPrefix("# ") {
                let parts = line.dropFirst(2).split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                comments[String(parts[0])] = parts.count == 2 ? String(parts[1].drop { $0 == " " }) : ""
            } else {
                guard let sum = SHA256(line.prefix(64)), line.dropFirst(64).hasPrefix("  "),
                    let path = OutputPath(String(line.dropFirst(66)))
                else { return nil }
                sums[path] = sum
            }
        }
        guard comments["files"].flatMap({ Int($0) }) == sums.count else { return nil }
        let facts = ReleaseFacts(
            version: comments["version"] ?? "", date: comments["date"] ?? "", revision: comments["revision"] ?? "")
        self.init(facts: facts, sums: sums, id: id)
    }
}

/// What a release says of itself beside its files.
package struct ReleaseFacts: Sendable, Equatable {
    /// The edition of the guidelines.
    package let version: String
    /// The day the site was made for, such as `2026-11-29`.
    package let date: String
    /// The commit its texts were taken from; empty where there is no version control.
    package let revision: String

    package init(version: String, date: String, revision: String) {
        self.version = version.oneLine
        self.date = date.oneLine
        self.revision = revision.oneLine
    }
}

extension String {
    /// Without what would end a line or a column of our records.
    var oneLine: String {
        String(unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : Character($0) })
    }
}
