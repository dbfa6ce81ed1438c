import Diagnostics
import SiteEditing
import SiteFields
import SiteModel

/// The names that `init --without` takes.
struct StarterNames {
    enum Meaning {
        /// A yes or no of facts.yml.
        case fact
        /// What site.yml can switch off.
        case part
        case contact
    }

    private let facts: [String]
    private let parts: [String]
    private let contacts: [String]

    init(_ content: [SourceFile]) {
        func outline(_ path: String) -> YAMLOutline? { content.first { $0.path == path }.flatMap { YAMLOutline($0) } }
        func ids(_ path: String, where isWanted: (YAMLOutline, YAMLNode) -> Bool = { _, _ in true }) -> [String] {
            outline(path).map { outline in
                outline.entries.filter { isWanted(outline, $0) }.compactMap { outline.word("id", of: $0) }
            } ?? []
        }
        facts = ids(Fact.place.path) { $0.word("type", of: $1) == "yes_no" }.map(Self.typed)
        // What a new site does without has nothing to leave out.
        parts =
            (outline(Settings.path)?.root["features"]?.value).map { features in
                features.pairs.map(\.key).filter { Features().switches[$0] == true }.map(Self.typed)
            } ?? []
        contacts = ids(Contact.place.path)
    }

    /// As on a command line.
    private static func typed(_ name: String) -> String { name.replacing("_", with: "-") }

    /// Empty for a name that nothing has.
    func meanings(of name: String) -> Set<Meaning> {
        let typed = Self.typed(name)
        return Set(
            [(Meaning.fact, facts), (.part, parts)].filter { $0.1.contains(typed) }.map(\.0) + (contacts.contains(name) ? [.contact] : []))
    }

    func refusal(of name: String) -> EditRefusal {
        EditRefusal(
            "The starter has no “\(name)” to leave out. Nothing was changed.",
            remedy: "There are parts of the site: \(parts.joined(separator: ", ")). What holds only if it is so: "
                + "\(facts.joined(separator: ", ")). Contacts: \(contacts.joined(separator: ", ")).")
    }

    /// Everything that can be left out.
    var all: [String] { parts + facts + contacts }
}
