/// A site that is to go live: its files, what it says of itself, and which of its files are guidelines' pages.
package struct Release: Sendable {
    package let tree: OutputTree
    package let manifest: ReleaseManifest
    /// What a person calls the page, such as `SM-06 When in doubt, pause (en)`, for the pages whose words are compared.
    package let guidelines: [OutputPath: String]
    /// Given with a rollback; nil for an ordinary publish.
    package let reason: String?

    package init(_ tree: OutputTree, facts: ReleaseFacts, guidelines: [OutputPath: String] = [:], reason: String? = nil) {
        self.tree = tree
        manifest = ReleaseManifest(of: tree, facts: facts)
        self.guidelines = guidelines
        self.reason = reason
    }

    package var id: ReleaseID { manifest.id }
}
