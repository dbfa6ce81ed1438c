/// The facts of the settings and of every entry, read before any words: words may contain variables such as `{{ guideline_count }}`,
/// and their values are facts. Where a kind has words, empty ones take their place here.
package struct SiteFacts: Sendable {
    package let settings: Settings
    package let content: ContentStore

    package init(settings: Settings, content: ContentStore) {
        self.settings = settings
        self.content = content
    }
}
