package import SiteOutput

/// What can be shown of a site before its build is over: its pages, each made when it is asked for, byte for byte as the build will make it.
package struct EarlySite: Sendable {
    /// The files that browsers have of every page. Where these change as well, the build is waited for.
    let assets: [OutputFile]
    /// By the path in the site; nil for what is not known before the build is over.
    let bytes: @Sendable (String) -> [UInt8]?

    package init(assets: [OutputFile], bytes: @escaping @Sendable (String) -> [UInt8]?) {
        self.assets = assets
        self.bytes = bytes
    }
}

/// What one build may ask and tell while it is under way.
package struct PreviewProgress: Sendable {
    /// Whether something has changed since it began, so that nobody wants its end.
    package let isOutdated: @Sendable () -> Bool
    /// Shows pages before the build is over.
    package let show: @Sendable (EarlySite) async -> Void
}
