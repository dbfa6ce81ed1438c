package import DeploySettings
import SiteModel

/// The settings of one kind of server for one site, ready to be pasted: types, caching, headers and the page for wrong addresses.
package enum HostSnippet {
    /// nil for a place that has no settings.
    package static func text(for profile: HostProfile, _ site: ServedSite) -> String? {
        switch profile {
        case .nginx: NginxSnippet.text(site)
        case .apache: ApacheSnippet.text(site)
        case .iis: IISSnippet.text(site)
        case .azureStaticWebApps: AzureSnippet.text(site)
        case .fileShare, .sharepoint, .webdav: nil
        }
    }
}
