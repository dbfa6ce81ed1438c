import Markdown

/// What a preview keeps from one build for the next. The next one makes the same bytes with it as without.
package final class BuildMemory: Sendable {
    let parsed = ParsedDocuments()

    package init() {}
}
