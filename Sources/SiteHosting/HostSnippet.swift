package import DeploySettings
package import Diagnostics
import SiteModel

/// The settings of one kind of server for one site, ready to be pasted: types, caching, headers and the page for wrong addresses.
package enum HostSnippet {
    /// - Parameter phrases: the language of the comments, for whoever pastes the settings.
    /// - Returns: nil for a place that has no settings.
    package static func text(for profile: HostProfile, _ site: ServedSite, in phrases: PhraseTable) -> String? {
        switch profile {
        case .nginx: NginxSnippet.text(site) { $0.translated(by: phrases).text }
        case .apache: ApacheSnippet.text(site) { $0.translated(by: phrases).text }
        case .iis: IISSnippet.text(site) { $0.translated(by: phrases).text }
        case .azureStaticWebApps: AzureSnippet.text(site)
        case .fileShare, .sharepoint, .webdav: nil
        }
    }
}
