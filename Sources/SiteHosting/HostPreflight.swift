package import DeploySettings
package import Diagnostics
import SiteModel

/// What a kind of host cannot hold, and what it cannot promise, found before anything is sent there.
package struct HostPreflight: Sendable {
    package struct Finding: Sendable, Equatable {
        /// Keeps the site from working there; the others are said openly.
        package let isError: Bool
        package let summary: Phrase
        package let remedy: Phrase
    }

    package let findings: [Finding]

    package init(of site: ServedSite, for profile: HostProfile) {
        var findings: [Finding] = []
        func error(_ summary: Phrase, _ remedy: Phrase) { findings.append(Finding(isError: true, summary: summary, remedy: remedy)) }
        func note(_ summary: Phrase, _ remedy: Phrase) { findings.append(Finding(isError: false, summary: summary, remedy: remedy)) }

        if profile == .sharepoint {
            error(
                "SharePoint shows each page of a folder alone, without its styles, and its links lead to downloads.",
                "Run `sitegen build --one-file` and upload guidelines.html: that one is made for it.")
        }
        // `check` refuses names that Windows cannot hold, and paths that leave no room for a folder above them.
        if let length = site.paths.map(\.utf16.count).max(), profile.isWindows {
            note(
                "The longest path has \(length) characters, which leaves \(profile.longestPath - length) for the folder above the site.",
                "Choose a folder with a shorter path than that.")
        }
        if profile.sendsErrorPage, !site.hasAddress {
            note(
                "The page for wrong addresses leads home only from the top of the site, because the site's address is not known.",
                "Add `base_url:` to content/site.yml.")
        }
        findings += profile.cannotPromise(site)
        self.findings = findings
    }

    package var hasErrors: Bool { findings.contains(where: \.isError) }
}

extension HostProfile {
    fileprivate var isWindows: Bool { [.fileShare, .iis, .sharepoint, .webdav].contains(self) }

    /// Of a whole path. SharePoint and OneDrive take more than Windows, which takes 260 with the end that C needs.
    fileprivate var longestPath: Int { self == .sharepoint ? 400 : 259 }

    fileprivate var sendsErrorPage: Bool { [.nginx, .apache, .iis, .azureStaticWebApps].contains(self) }

    fileprivate func cannotPromise(_ site: ServedSite) -> [HostPreflight.Finding] {
        switch self {
        case .nginx, .apache, .sharepoint: []
        case .fileShare:
            [
                .init(
                    isError: false,
                    summary:
                        "A share sends no headers and has no page for wrong addresses. Pages carry their own policy; nobody can put them into a frame of a web page.",
                    remedy: "Nothing to do.")
            ]
        case .iis:
            [
                .init(
                    isError: false,
                    summary:
                        "The block is written as the manual of IIS says and compared with the others, and was never run on a Windows server.",
                    remedy: "Look at one page and one wrong address after it is in place.")
            ]
        case .azureStaticWebApps:
            (site.base == "/"
                ? []
                : [
                    .init(
                        isError: true,
                        summary:
                            "Azure Static Web Apps has no sub-folders: the site has to be at the root, and its address ends in \(site.base).",
                        remedy: "Give the app an address of its own and write that as `base_url`.")
                ]) + [
                    .init(
                        isError: false,
                        summary:
                            "The settings are written as the manual says, and were never tried in Azure. It shows one page for wrong addresses, in all languages at once.",
                        remedy: "Look at one page and one wrong address after it is in place.")
                ]
        case .webdav:
            [
                .init(
                    isError: false, summary: "Which headers a WebDAV server sends is its own affair; sitegen cannot set them by uploading.",
                    remedy: "Give whoever runs the server its settings (`sitegen host nginx`, `apache` or `iis`).")
            ]
        }
    }
}
