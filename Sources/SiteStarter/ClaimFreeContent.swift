import Diagnostics

/// The starter's content without what is true of its invented organisation only: values of facts, numbers, hours and addresses, people and
/// their stories, dates, owners, reviews and histories. What is left is advice and questions, and claims nothing in anybody's name.
struct ClaimFreeContent {
    let files: [SourceFile]

    init(_ files: [SourceFile]) {
        let asksForHours = files.contains { $0.path == "content/data/facts.yml" && AuthoredLines($0).text.contains("id: contact_hours\n") }
        self.files = files.map { ClaimFreeContent.file($0, asksForHours: asksForHours) }
    }

    /// Keys to leave out, wherever they are in a file of the name; of documents in the front matter.
    private static let claims: [String: Set<String>] = [
        "facts": ["value", "confirmed", "by"], "contacts": ["email", "phone", "fallback_phone", "fallback_note"],
        "monitoring": ["reviewed"], "training": ["start", "end", "place"], "site": ["updated", "forms"],
    ]
    /// Lists whose entries are the organisation's own history, channels and people.
    private static let histories: Set = ["changelog", "channels", "stories", "superstars"]

    private static func file(_ file: SourceFile, asksForHours: Bool) -> SourceFile {
        let parts = file.path.split(separator: "/").map(String.init)
        guard let last = parts.last, last.hasSuffix(".md") || last.hasSuffix(".yml"), parts.first == "content" else { return file }
        let name = String(last.prefix { $0 != "." })
        var lines = AuthoredLines(file)
        if file.path.hasSuffix(".yml") {
            if histories.contains(name), lines.hasKey("entries") {
                lines = AuthoredLines(text: "entries: []\n")
            } else {
                lines.drop(claims[name] ?? [])
                // “Every number here is the invented organisation's” is not so any more.
                lines.dropComments("# sample:")
                if name == "contacts", asksForHours { lines.set("hours", to: "\"{{ contact_hours }}\"") }
                if name == "site" { lines.set("edition", to: "\"1\"") }
            }
        } else if parts.dropLast().last == "launch" {
            lines.drop(["link", "capacity"])
            // Date and place of the party are the sample organisation's.
            if lines.hasKey("start"), !lines.hasKey("draft") { lines.insert("draft: true") }
        } else {
            lines.drop(["reviewed", "changes", "owner"])
        }
        return SourceFile(path: file.path, text: lines.text)
    }
}
