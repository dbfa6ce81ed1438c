package import Diagnostics
import Markdown
package import Messages
import SiteModel
package import SiteValues

/// `content/words.<tag>.yml`: the words of a language that is not built in, or a project's own wordings of one that is.
package enum WordsFile {
    package static func path(for language: Language) -> String { "content/words.\(language).yml" }

    /// `content/words.fr.yml`, and what was meant for one.
    package static func isNamed(like path: String) -> Bool {
        path.hasPrefix("content/words.") && path.hasSuffix(".yml")
    }

    /// The built-in words with the files of the project over and beside them. What is wrong in a file is reported, and not taken.
    package static func catalog(of tree: SourceTree, into log: inout DiagnosticLog) -> MessageCatalog {
        let tables = tree.files.filter { isNamed(like: $0.path) }.compactMap { table(of: $0, into: &log) }
        guard !tables.isEmpty else { return .builtIn }
        // Words are typed on a plain keyboard, too: quotation marks and spaces are set as the language has them.
        let raw = MessageCatalog(files: tables)
        return MessageCatalog(files: tables.map { $0.mapTexts(raw.messages(in: $0.language).conventions.smart) })
    }

    /// A file for a language that the site does not have is read by nobody.
    package static func reportUnused(in tree: SourceTree, languages: [Language], into log: inout DiagnosticLog) {
        for file in tree.files where isNamed(like: file.path) {
            guard let language = language(of: file.path) else { continue }
            if languages.contains(where: { $0 == language || $0.tag.hasPrefix(language.tag + "-") }) { continue }
            let near = Suggestion.nearest(to: language.tag, among: languages.map(\.tag))
            log.report(
                Diagnostic(
                    rule: .unknownLanguageSuffix, severity: .warning, at: SourceLocation(path: file.path),
                    "`\(language)` is not a language of this site; these words are not used.",
                    remedy: near.map { "Did you mean `\($0)`?" } ?? "Add it to `languages` in content/site.yml, or remove the file."))
        }
    }

    private static func language(of path: String) -> Language? {
        Language(String(path.dropFirst("content/words.".count).dropLast(".yml".count)))
    }

    private static func table(of file: SourceFile, into log: inout DiagnosticLog) -> MessageTable? {
        guard let language = language(of: file.path) else {
            log.report(
                Diagnostic(
                    rule: .unknownFile, at: SourceLocation(path: file.path), "The file name does not say whose words these are.",
                    remedy: "Name it after the language, like `words.fr.yml`."))
            return nil
        }
        let parsed = ParsedFile(file, isDocument: false)
        log.append(contentsOf: parsed.log)
        guard let fields = parsed.fields else { return nil }
        var reader = WordsReader(language: language, file: file)
        for field in fields { reader.read(field) }
        log.append(contentsOf: reader.log)
        return reader.table
    }
}
