/// Where our own records lie at a target, apart from the site. Web servers need not serve them.
enum Records {
    static let folder = OutputPath.reservedPrefix + "publish"
    /// What is live, as it was sent.
    static let manifest = folder + "/manifest.sha256"
    /// What is live, as it was read back: some hosts change files on the way in.
    static let stored = folder + "/stored.sha256"
    /// What a publish that is under way, or broke off, is about to write.
    static let next = folder + "/next.sha256"
    static let log = folder + "/log.tsv"
    static let pin = folder + "/pinned"
    static let lock = folder + "/lock"

    static func release(_ record: ReleaseRecord) -> String { "\(folder)/releases/\(record.label).sha256" }
    static let releases = folder + "/releases"

    /// The bytes of kept files lie under their sums, without an ending that a host could know.
    static func object(_ sum: String) -> String { "\(objects)/\(sum.prefix(2))/\(sum)" }
    static let objects = folder + "/objects"
}
