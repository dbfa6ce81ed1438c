import Diagnostics
import SiteEditing
import SiteFields
import SiteModel
import SiteValues
import Text

/// Channels as somebody names them in one answer: `Instagram @bakery; Facebook https://facebook.com/bakery`. None is guessed: what has neither
/// an address nor a handle is refused.
struct ChannelAnswer {
    private struct Entry {
        let name: String
        let key: String
        let value: String
    }

    static let path = Channel.place.path

    private let entries: [Entry]

    init(_ answer: String) throws(AnswerRefusal) {
        var entries: [Entry] = []
        for part in answer.split(separator: ";") where !part.trimmed.isEmpty {
            guard let entry = Self.entry(part) else {
                throw AnswerRefusal(
                    remedy: "Write a name and an address or a handle, such as `Instagram @name; Facebook \"Name\"`, or no.")
            }
            entries.append(entry)
        }
        self.entries = entries
    }

    /// A name, and how the channel is found: by its address, by a handle, or by what it is called there, in quotation marks.
    private static func entry(_ part: Substring) -> Entry? {
        let words = part.trimmed
        if let quote = words.firstIndex(where: quotes.contains) {
            let (name, title) = (words[..<quote].trimmed, words[quote...].filter { !quotes.contains($0) })
            return name.isEmpty || title.isEmpty ? nil : Entry(name: name, key: "handle", value: title)
        }
        guard let space = words.lastIndex(of: " ") else { return nil }
        let (name, place) = (words[..<space].trimmed, String(words[space...].dropFirst()))
        if place.hasPrefix("@"), place.count > 1 { return Entry(name: name, key: "handle", value: place) }
        if place.hasPrefix("https://") || place.hasPrefix("http://") { return Entry(name: name, key: "url", value: place) }
        return place.contains(".") && place.contains("/") ? Entry(name: name, key: "url", value: "https://" + place) : nil
    }

    private static let quotes: Set<Character> = ["\"", "“", "”", "„"]

    /// The lists of channels in all languages, which had no entries. What a channel is for is left to its owner.
    func edit(of files: [SourceFile], in site: Site, on day: CivilDate) -> ProjectEdit {
        let localized = site.defaultLocalizedSite
        // Whoever looks after channels, else the first who can be asked.
        let social = localized[Contact.self].first { $0.id.name == "social" || $0.also.contains { $0.name == "social" } }
        let owner = (social ?? localized[Contact.self].first)?.id.name ?? "social"
        let facts = "  language: \(localized.language.tag)\n  owner: \(owner)\n  checked: \(day.iso)\n"
        var edit = ProjectEdit()
        for file in files where ContentFile(file.path)?.place == Channel.place {
            let isOriginal = file.path == Self.path
            var text = "entries:\n"
            for (id, entry) in zip(ids, entries) {
                text += "- id: \(id)\n" + (isOriginal ? facts : "") + "  name: \(YAMLScalar.quoted(entry.name))\n"
                if isOriginal || entry.key == "handle" { text += "  \(entry.key): \(YAMLScalar.quoted(entry.value))\n" }
            }
            edit.change(file, [TextEdit(0..<file.bytes.count, text)])
        }
        return edit
    }

    private var ids: [String] {
        var ids: [String] = []
        for entry in entries {
            let id = SlugText.file(entry.name) ?? "channel"
            ids.append(ids.contains(id) ? "\(id)-\(ids.count + 1)" : id)
        }
        return ids
    }
}
