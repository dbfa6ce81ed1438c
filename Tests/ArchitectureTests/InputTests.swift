import Testing

/// A build that has nothing to do is known by all that builds read: `FileStamps` looks at content/, themes/, records/, the installed themes
/// and the output folder, `BuildRecorder` asks for the picture tool.
struct InputTests {
    /// Of the modules that a build goes through, the files that ask the disk or the environment. Whoever adds one sees to it that a record
    /// compares what it reads.
    static let readers = [
        // content/
        "Sources/SiteLoading/Reading/SourceTree.swift",
        // themes/ and the installed themes
        "Sources/SiteLoading/ThemeFolder.swift",
        // records/
        "Sources/SiteRecords/SiteHistory.swift",
        // The output folder.
        "Sources/SiteOutput/DiskWriter.swift", "Sources/SiteOutput/Manifest.swift", "Sources/SiteOutput/OutputFolder.swift",
        "Sources/SiteOutput/PDF/PDFCacheManifest.swift",
        // The picture tool, and what it made before.
        "Sources/SiteOutput/Pictures/PictureTool.swift",
        // Only for addresses, approvals and archives, which no record spares.
        "Sources/SitePipeline/AddressRecord.swift", "Sources/SiteRecords/NewApprovals.swift",
        "Sources/SiteRecords/RecordFiles.swift",
        // The record itself.
        "Sources/SitePipeline/Unchanged/BuildRecorder.swift", "Sources/SitePipeline/Unchanged/FileStamps.swift",
    ]

    /// Folders of SiteOutput for other commands.
    static let otherCommands = ["Publishing/", "Targets/", "PDF/PDFEngine", "PDF/PDFWorker", "PDF/PDFRenderer"].map {
        "Sources/SiteOutput/" + $0
    }

    @Test("A build reads nothing that its record does not compare")
    func readers() throws {
        let pattern = try Pattern(
            #"\b(?:FileReader|FolderReader|FolderListing|FileStatus|OpenFolder|SymbolicLink|SystemEnvironment|SystemPaths|ExternalProgram)\b"#
        )
        let found = Project.sources.filter { source in
            ["SiteLoading", "SiteRecords", "SitePipeline", "SiteOutput"].contains(source.module)
                && !Self.otherCommands.contains { source.path.hasPrefix($0) } && source.code.contains { pattern.matches($0.text) }
        }
        #expect(found.map(\.path).sorted() == Self.readers.sorted())
    }
}
