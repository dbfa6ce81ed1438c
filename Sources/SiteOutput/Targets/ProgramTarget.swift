import FileSystem

/// What rsync and rclone have in common: both copy files, named in a list, between a place and a folder of this machine.
protocol ProgramTarget: Target {
    /// Copies the files that are there into a folder of ours.
    func fetch(_ paths: [String], into folder: String) async throws(PublishError)
    /// Copies files from a folder of ours to the place, replacing what is there.
    /// - Parameter isOnlyNew: leaves a file alone that is there already.
    func send(_ paths: [String], from folder: String, isOnlyNew: Bool) async throws(PublishError)
}

extension ProgramTarget {
    package func read(_ paths: [String]) async throws(PublishError) -> [String: [UInt8]] {
        if paths.isEmpty { return [:] }
        let folder = try PublishError.reading { () throws(FileError) in try ScratchFolder(for: "fetched") }
        try await fetch(paths, into: folder.path)
        return try await FolderTarget(folder.path).read(paths)
    }

    package func write(_ files: [TargetFile]) async throws(PublishError) {
        var rest = files[...]
        while let first = rest.first {
            // Pages only when everything before them has arrived.
            let some = rest.prefix { Self.isPage($0) == Self.isPage(first) }
            rest = rest.dropFirst(some.count)
            try await send(Array(some), isOnlyNew: false)
        }
    }

    package func create(_ file: TargetFile) async throws(PublishError) -> Bool {
        try await send([file], isOnlyNew: true)
        // Neither program tells whether it has sent the file: whoever's bytes are there was first.
        return try await read([file.path])[file.path] == file.bytes
    }

    private func send(_ files: [TargetFile], isOnlyNew: Bool) async throws(PublishError) {
        let folder = try PublishError.reading { () throws(FileError) in try ScratchFolder(for: "sent") }
        try await FolderTarget(folder.path).write(files)
        try await send(files.map(\.path), from: folder.path, isOnlyNew: isOnlyNew)
    }

    private static func isPage(_ file: TargetFile) -> Bool { OutputPath(file.path)?.isPage ?? false }

    /// A list for the program's standard input, each name ended by what cannot be in it.
    func list(_ paths: [String], endedBy end: Character) -> [UInt8] {
        Array(paths.map { "\($0)\(end)" }.joined().utf8)
    }
}
