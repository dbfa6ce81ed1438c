import Diagnostics
package import SiteFields

/// A place that `sitegen publish` brings the site to. The author gives it a name in `publish:` of site.yml.
///
///     publish:
///       intranet:
///         kind: folder
///         path: /mnt/intranet/guidelines
///
/// Which keys it has depends on its kind, so that a key that would mean nothing there is a finding.
package struct DeployTarget: FieldReadable, Hashable {
    package let destination: Destination
    /// How many releases before the live one can be restored.
    package let keep: Int
    /// What hands the site out there; nil where nobody has said it.
    package let host: HostProfile?

    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case folder, archive, rsync, rclone, git
    }

    package enum Destination: Sendable, Hashable {
        /// A local folder or a mounted share. Where the host is ours, the new site may be laid out beside the old one and a link switched.
        case folder(path: String, isAtomic: Bool)
        /// A zip or tar file, by the ending of its name.
        case archive(path: String)
        /// `user@host:/path`, over ssh.
        case rsync(to: String)
        /// `remote:path` of rclone's own configuration.
        case rclone(to: String)
        case git(repository: String, branch: String)

        /// Whether the site lies there as files that readers can get at, with whatever else is there.
        package var isFolder: Bool {
            switch self {
            case .folder, .rsync, .rclone: true
            case .archive, .git: false
            }
        }

        /// The path of a place on this machine, as written; nil for an address, which has a colon before any slash.
        package var path: String? {
            switch self {
            case .folder(let path, _), .archive(let path): path
            case .rsync(let place), .rclone(let place), .git(let place, _):
                if place.hasPrefix("file://") {
                    String(place.dropFirst("file://".count))
                } else {
                    place.prefix { $0 != "/" }.contains(":") ? nil : place
                }
            }
        }
    }

    package init(from fields: inout FieldReader) {
        // Which keys there are depends on the kind; asked for its schema, a reader has none and is told of all.
        if fields.isAskedForKeys {
            for key in ["path", "to", "repository"] { _ = fields.fact(optional: key, .deployAddress) }
            _ = fields.fact(optional: "branch", .branchName)
            _ = fields.fact(optional: "atomic", .flag)
        }
        switch fields.fact("kind", .oneOf(Kind.self)) {
        case .folder:
            let path = fields.fact("path", .folderPath)
            destination = .folder(path: path, isAtomic: fields.fact(optional: "atomic", .flag) ?? false)
        case .archive: destination = .archive(path: fields.fact("path", .archivePath))
        case .rsync: destination = .rsync(to: fields.fact("to", .deployAddress))
        case .rclone: destination = .rclone(to: fields.fact("to", .remoteAddress))
        case .git:
            let repository = fields.fact("repository", .repositoryAddress)
            destination = .git(repository: repository, branch: fields.fact("branch", .branchName))
        }
        keep = fields.fact(optional: "keep", .number(1...50)) ?? 5
        host = fields.fact(optional: "host", .oneOf(HostProfile.self))
    }
}
