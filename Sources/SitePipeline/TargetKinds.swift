package import DeploySettings
import FileSystem
import SiteModel
package import SiteOutput

/// How a target of the settings is reached: a place that holds a folder of pages, or one file that holds the whole site.
package enum TargetKind: Sendable {
    case site(any Target)
    case file(FileTarget, contents: @Sendable (Release) throws(PublishError) -> [UInt8])
}

/// The kinds of targets. A new one is a case in ``DeployTarget/Destination``, a file in SiteOutput/Targets and a line here.
package enum TargetKinds {
    /// - Parameters:
    ///   - root: what relative paths start from, the project's folder.
    ///   - making: whether a place that is not there may be made.
    package static func target(for settings: DeployTarget, root: String, making: Bool) throws(PublishError) -> TargetKind {
        switch settings.destination {
        case .folder(let path, isAtomic: false): .site(FolderTarget(FilePath.join(root, path), making: making))
        case .folder(let path, isAtomic: true): .site(AtomicFolderTarget(FilePath.join(root, path), making: making))
        case .archive(let path):
            .file(FileTarget(FilePath.join(root, path))) { release throws(PublishError) in
                try ReleaseArchive.bytes(of: release, for: path)
            }
        case .rsync(let place): .site(RsyncTarget(to: place, making: making))
        case .rclone(let place): .site(RcloneTarget(to: place, making: making))
        case .git(let repository, let branch):
            // Anything with a colon is an address; the rest is a path.
            .site(try GitTarget(repository: repository.contains(":") ? repository : FilePath.join(root, repository), branch: branch))
        }
    }
}
