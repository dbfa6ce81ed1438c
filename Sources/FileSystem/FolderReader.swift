package import Diagnostics

/// Reads what lies below one folder, such as a project, by one set of rules: regular files and folders only, sorted, without hidden ones.
/// The root may be a symbolic link, because whoever made it meant it; below it a link is followed as long as it stays inside.
package struct FolderReader: Sendable {
    /// Something that a walk came by, under the path it is reached by.
    package enum Found: Sendable, Equatable {
        case file, folder
    }

    /// Paths are counted from here; links may not lead out of here.
    package let root: String
    private let realRoot: String

    package init(root: String) throws(FileError) {
        guard let real = SystemPaths.real(root) else { throw FileError(root, .opening, .missing) }
        self.root = root
        realRoot = real
    }

    /// Every file below a folder of the root; the empty path is the root itself.
    package func files(below folder: String) throws(FileError) -> [SourceFile] {
        var files: [SourceFile] = []
        try walk(
            folder, refuse: { (error) throws(FileError) in throw error },
            visit: { (found, path, place) throws(FileError) in
                if found == .file { files.append(SourceFile(path: path, bytes: try FileReader.bytes(of: place, named: path))) }
            })
        return files
    }

    /// One file; nil when nothing is there. Whatever else keeps it from being read is an error.
    package func file(_ path: String) throws(FileError) -> SourceFile? {
        do {
            let place = try inside(path)
            return SourceFile(path: path, bytes: try FileReader.bytes(of: place, named: path))
        } catch {
            guard error.reason == .missing else { throw error }
            return nil
        }
    }

    /// Goes through everything below a folder, the folder itself included.
    ///
    /// - Parameters:
    ///   - isWanted: decides by a name; hidden files belong to editors and version control.
    ///   - refuse: hears of what cannot be read or may not be; where it does not throw, the walk goes on with what comes next.
    ///   - visit: gets the path from the root, and the place on the disk with links followed.
    package func walk(
        _ folder: String, isWanted: (String) -> Bool = { !$0.hasPrefix(".") }, refuse: (FileError) throws(FileError) -> Void,
        visit: (Found, _ path: String, _ place: String) throws(FileError) -> Void
    ) throws(FileError) {
        do throws(FileError) {
            try enter(folder, at: try inside(folder), through: [], isWanted, refuse, visit)
        } catch {
            try refuse(error)
        }
    }

    /// Where a path leads to, as long as that is inside.
    private func inside(_ path: String) throws(FileError) -> String {
        let place = root + "/" + path
        guard let real = SystemPaths.real(place) else { throw FileError(path, .reading, SystemPaths.reason(for: place)) }
        guard real == realRoot || real.hasPrefix(realRoot == "/" ? "/" : realRoot + "/") else {
            throw FileError(path, .reading, .leadsOut(target: real))
        }
        return real
    }

    private typealias Visitor = (Found, String, String) throws(FileError) -> Void

    /// `links` are the folders that links on the way here led to.
    private func enter(
        _ folder: String, at place: String, through links: [String], _ isWanted: (String) -> Bool,
        _ refuse: (FileError) throws(FileError) -> Void, _ visit: Visitor
    ) throws(FileError) {
        let entries = try FolderListing.entries(in: place, named: folder)
        try visit(.folder, folder, place)
        for entry in entries where isWanted(entry.name) {
            let (path, inner) = (folder.isEmpty ? entry.name : folder + "/" + entry.name, place + "/" + entry.name)
            do throws(FileError) {
                switch entry.kind {
                case .file: try visit(.file, path, inner)
                case .folder: try enter(path, at: inner, through: links, isWanted, refuse, visit)
                // File systems that do not tell the kind are asked as if it were a link.
                case .link, nil: try follow(path, from: place, through: links, isWanted, refuse, visit)
                case .some(let kind): throw FileError(path, .reading, .notAFile(kind))
                }
            } catch {
                try refuse(error)
            }
        }
    }

    private func follow(
        _ path: String, from folder: String, through links: [String], _ isWanted: (String) -> Bool,
        _ refuse: (FileError) throws(FileError) -> Void, _ visit: Visitor
    ) throws(FileError) {
        let real = try inside(path)
        guard let status = FileStatus(of: real) else { throw FileError(path, .reading, .leadsNowhere) }
        switch status.kind {
        case .file: try visit(.file, path, real)
        case .folder:
            guard !(folder + "/").hasPrefix(real + "/"), !links.contains(real) else {
                throw FileError(path, .reading, .leadsInCircles)
            }
            try enter(path, at: real, through: links + [real], isWanted, refuse, visit)
        default: throw FileError(path, .reading, .notAFile(status.kind))
        }
    }
}
