import Diagnostics

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

    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case folder, archive
    }

    package enum Destination: Sendable, Hashable {
        /// A local folder or a mounted share.
        case folder(path: String)
        /// A zip or tar file, by the ending of its name.
        case archive(path: String)
    }

    package init(from fields: inout FieldReader) {
        switch fields.fact("kind", .oneOf(Kind.self)) {
        case .folder: destination = .folder(path: fields.fact("path", .deployAddress))
        case .archive: destination = .archive(path: fields.fact("path", .archivePath))
        }
        keep = fields.fact(optional: "keep", .number(1...50)) ?? 5
    }
}
