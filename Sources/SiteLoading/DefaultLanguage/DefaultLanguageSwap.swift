import Diagnostics
import SiteFields
import SiteModel
package import SiteValues

/// Makes a translation the original: what `sitegen init --languages de,en` needs of a starter site that is written in English first.
package enum DefaultLanguageSwap {
    /// The files of `content/` with `language` as the default instead of `former`. Facts move to the new originals, words change places;
    /// a text that has no translation stays as it is. `languages` in site.yml is for the caller to set.
    package static func makeOriginal(_ language: Language, insteadOf former: Language, in tree: SourceTree) -> SourceTree {
        guard language != former else { return tree }
        let byPath = Dictionary(tree.files.map { ($0.path, $0) }) { first, _ in first }
        var files = byPath
        var unheard = DiagnosticLog()
        for file in tree.files {
            guard let path = ContentPath(file, kinds: .builtIn, log: &unheard), path.languageTag == nil, let keys = path.role.keys else {
                continue
            }
            guard let translation = byPath[path.translationPath(language)] else { continue }
            let (original, words) = swapped(file, translation, keys: keys)
            let formerPath = path.translationPath(former)
            files[file.path] = SourceFile(path: file.path, text: original)
            files[translation.path] = nil
            files[formerPath] = SourceFile(path: formerPath, text: words)
        }
        return SourceTree(files: Array(files.values))
    }

    private static func swapped(_ file: SourceFile, _ translation: SourceFile, keys: [FieldKey]) -> (original: String, translation: String)
    {
        let own = CutText(file)
        let other = CutText(translation)
        let swap = WordSwap(original: own.keys, indent: 0, translation: other.keys, indent: 0, keys: keys)
        guard let body = own.body else { return (CutText.joined(swap.original), CutText.joined(swap.translation)) }
        let newBody = other.body.flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil } ?? body
        return (
            CutText.joined(["---"] + swap.original + ["---"]) + newBody, CutText.joined(["---"] + swap.translation + ["---"]) + body
        )
    }
}

/// A file as the lines of its keys and the text below them.
private struct CutText {
    let keys: [String]
    /// nil for data.
    let body: String?

    init(_ file: SourceFile) {
        if let cut = try? FrontMatter(file.bytes), file.path.hasSuffix(".md") {
            keys = CutText.lines(file.bytes[cut.yaml])
            body = String(decoding: file.bytes[cut.bodyStart...], as: UTF8.self)
        } else {
            keys = CutText.lines(file.bytes[...])
            body = nil
        }
    }

    private static func lines(_ bytes: ArraySlice<UInt8>) -> [String] {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
            String(decoding: $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0, as: UTF8.self)
        }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    static func joined(_ lines: [String]) -> String {
        lines.map { $0 + "\n" }.joined()
    }
}

extension ContentPath {
    fileprivate func translationPath(_ language: Language) -> String {
        guard let dot = originalPath.lastIndex(of: ".") else { return originalPath }
        return originalPath[..<dot] + ".\(language)" + originalPath[dot...]
    }
}

extension ContentPath.Role {
    /// What a file of this role may have as keys; nil for what has none.
    fileprivate var keys: [FieldKey]? {
        switch self {
        case .asset: nil
        case .settings: FieldReader.keys(of: Settings.self)
        case .content(let place):
            ContentKinds.builtIn.all.first { $0.place == place }.map { kind in
                let keys = FieldReader.keys(of: kind)
                if place.isList { return [FieldKey(name: "entries", role: .entries(keys))] }
                return keys
            }
        }
    }
}
