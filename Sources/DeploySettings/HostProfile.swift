/// A kind of place that hands the site out: `host` of a publish target. What such a place can hold and promise is known to SiteHosting.
package enum HostProfile: String, Sendable, Hashable, CaseIterable {
    case fileShare = "file-share"
    case nginx, apache, iis
    case azureStaticWebApps = "azure-static-web-apps"
    case sharepoint, webdav
}
