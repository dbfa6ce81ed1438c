import Diagnostics
import SiteFields
import SiteModel
import SiteValues

/// The texts of one file and those of its translation, as far as it is plain which belongs to which: a key that both have equally often.
struct TranslatedTexts: Sendable {
    /// The original's path.
    let path: String
    let language: Language
    let pairs: [(original: CheckedText, translation: CheckedText)]

    static func all(_ texts: [CheckedText], of site: Site) -> [TranslatedTexts] {
        guard site.languages.count > 1 else { return [] }
        let tags = Set(site.languages.map(\.tag))
        var files: [String: [Language: [CheckedText]]] = [:]
        for text in texts { files[original(of: text.source.file.path, tags), default: [:]][text.language, default: []].append(text) }
        return files.sorted { $0.key < $1.key }.flatMap { path, texts -> [TranslatedTexts] in
            guard let originals = texts[site.languages[0]] else { return [] }
            return site.languages.dropFirst().compactMap { language in
                guard let translations = texts[language] else { return nil }
                return TranslatedTexts(path: path, language: language, pairs: paired(originals, translations))
            }
        }
    }

    /// `pause.md` for `pause.de.md`.
    private static func original(of path: String, _ tags: Set<String>) -> String {
        let (bytes, dot) = (path.utf8, UInt8(ascii: "."))
        guard let ending = bytes.lastIndex(of: dot), let start = bytes[..<ending].lastIndex(of: dot),
            tags.contains(String(path[bytes.index(after: start)..<ending]))
        else { return path }
        return String(path[..<start] + path[ending...])
    }

    private static func paired(_ originals: [CheckedText], _ translations: [CheckedText]) -> [(CheckedText, CheckedText)] {
        let (first, second) = (grouped(originals), grouped(translations))
        return first.keys.sorted().flatMap { key -> [(CheckedText, CheckedText)] in
            let (a, b) = (first[key] ?? [], second[key] ?? [])
            return a.count == b.count ? Array(zip(a, b)) : []
        }
    }

    private static func grouped(_ texts: [CheckedText]) -> [String: [CheckedText]] {
        Dictionary(grouping: texts.sorted { $0.source.location < $1.source.location }, by: \.source.key)
    }
}
