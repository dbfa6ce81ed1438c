package import Diagnostics
import SiteFields
import SiteModel
import Text

/// Lines that name somebody to ask whom the site has no contact for: a press office, say, in a house without one. The starter's texts call
/// its desks by their names in many sentences, and those stay when a contact goes, or when another answers for it with `also:`.
package struct RoleMentions {
    package struct Mention: Sendable, Equatable {
        /// The id that the starter's contact has.
        package let contact: String
        package let name: String
        package let location: SourceLocation
        package let line: String

        /// Where the name is in the line; characters from 0.
        package var range: Range<Int> {
            let start = line.firstRange(of: name).map { line.distance(from: line.startIndex, to: $0.lowerBound) } ?? 0
            return start..<start + name.count
        }
    }

    /// In the order of the starter's contacts, and of the files.
    package let all: [Mention]

    /// - Parameters:
    ///   - files: the project's, below `content/`.
    ///   - starter: the starter's files of contacts, in all its languages.
    package init(in files: [SourceFile], starter: [SourceFile]) {
        let contacts = EditedProject(files, references: []).outline(Contact.place.path)
        let own = Set((contacts?.entries ?? []).compactMap { contacts?.word("id", of: $0) })
        var names: [(id: String, name: String)] = []
        let desks = starter.filter { ContentFile($0.path)?.place == Contact.place }.sorted { $0.path < $1.path }
        for outline in desks.compactMap({ YAMLOutline($0) }) {
            for entry in outline.entries {
                guard let id = outline.word("id", of: entry), !own.contains(id), let name = outline.word("name", of: entry) else {
                    continue
                }
                if !names.contains(where: { $0 == (id, name) }) { names.append((id, name)) }
            }
        }
        let ids = names.map(\.id).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let texts = files.filter { ContentFile($0.path) != nil }.sorted { $0.path < $1.path }
        all = ids.flatMap { id in
            texts.flatMap { file in
                Mentions.lines(of: names.filter { $0.id == id }.map(\.name).flatMap(Self.spellings), endings: Self.endings, in: file).map {
                    name, number in
                    Mention(
                        contact: id, name: name, location: SourceLocation(path: file.path, line: number),
                        line: file.line(number).map { String($0.drop { $0 == " " }) } ?? "")
                }
            }
        }
    }

    /// Of a genitive, a dative and a plural.
    private static let endings: Set = ["s", "es", "e", "n", "en"]

    /// Within a sentence the article may be another one, and English begins in lower case what is a heading in the list of contacts.
    /// One word alone may mean anything.
    private static func spellings(of name: String) -> [String] {
        let words = name.split(separator: " ")
        if let article = words.first, words.count > 1, ["The", "Die", "Der", "Das"].contains(article) {
            return [words.dropFirst().joined(separator: " ")]
        }
        guard words.count > 1, let first = name.first, name.dropFirst().first?.isLowercase == true else { return [name] }
        // “Vertrauensleuten der Gewerkschaft”, “a union rep”.
        let others = [words[0] + "n " + words.dropFirst().joined(separator: " ")] + (name.hasSuffix("s") ? [String(name.dropLast())] : [])
        return ([name] + others).flatMap { [$0, first.lowercased() + $0.dropFirst()] }
    }
}
