extension Feature {
    /// What machines read: the feed, the guidelines as JSON, and what crawlers ask for.
    package static let feeds = Feature(files: { plan, kit in SiteFiles.all(for: plan) + [SecurityHeaders.file(plan, kit)] })
}
