package import Diagnostics

/// Everything that one command changes in the files of a project, as a value: to be shown, tried, and then made, all of it or nothing.
package struct ProjectEdit: Sendable {
    /// Files to be changed, as they are now.
    package private(set) var sources: [String: SourceFile] = [:]
    private var edits: [String: [TextEdit]] = [:]
    /// Paths of files to be removed.
    package private(set) var removed: Set<String> = []
    /// New paths by old ones.
    package private(set) var renamed: [String: String] = [:]
    package private(set) var created: [SourceFile] = []
    /// What an author should look at again, one sentence each.
    package private(set) var remarks: [Remark] = []

    /// Something that only a person can judge, such as a sentence whose link was taken out.
    package struct Remark: Sendable, Equatable {
        /// `path:line`, a name or a path.
        package let place: String
        package let text: Phrase
    }

    package init() {}

    package mutating func change(_ file: SourceFile, _ edits: [TextEdit]) {
        guard !edits.isEmpty, !removed.contains(file.path) else { return }
        sources[file.path] = file
        self.edits[file.path, default: []] += edits
    }

    package mutating func remove(_ path: String) {
        removed.insert(path)
        edits[path] = nil
        sources[path] = nil
    }

    package mutating func rename(_ path: String, to new: String) { renamed[path] = new }

    package mutating func create(_ file: SourceFile) { created.append(file) }

    package mutating func remark(_ text: Phrase, at place: String) { remarks.append(Remark(place: place, text: text)) }

    package var isEmpty: Bool { edits.isEmpty && removed.isEmpty && renamed.isEmpty && created.isEmpty }

    /// Every changed place, sorted by file and line.
    package var places: [ChangedPlace] {
        edits.keys.sorted().flatMap { path in sources[path].map { ChangedPlace.all(in: $0, edits[path] ?? []) } ?? [] }
    }

    /// The new bytes of a file; nil for one that does not change.
    package func bytes(of path: String) -> [UInt8]? {
        guard let file = sources[path], let edits = edits[path] else { return nil }
        return edits.applied(to: file.bytes)
    }

    /// The files of the project as they will be.
    package func applied(to files: [SourceFile]) -> [SourceFile] {
        let kept = files.filter { !removed.contains($0.path) }.map { file in
            SourceFile(path: renamed[file.path] ?? file.path, bytes: bytes(of: file.path) ?? file.bytes)
        }
        return (kept + created).sorted { $0.path < $1.path }
    }
}
