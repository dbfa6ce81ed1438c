import Diagnostics
import Markdown
import SiteFields
import SiteModel

/// One source whose facts have been read, ready to be read with its words in each language.
struct SourceFacts<Value: Sendable>: Sendable {
    let source: TranslatedSource
    /// With empty words: one for a document, one for each entry of a data file.
    let values: [Value]
    let log: DiagnosticLog
    let references: [Reference]
    /// Places of facts that are missing or could not be read.
    let unreadable: [SourceLocation]
    private let record: RecordedFacts
    private let read: @Sendable (inout FieldReader) -> [Value]

    /// - Parameters:
    ///   - locale: of the default language of the site; facts have no variables.
    ///   - settings: the keys of site.yml, for facts that an entry may leave to the site.
    init(
        of source: TranslatedSource, in locale: TextLocale, settings: [Field] = [], read: @escaping @Sendable (inout FieldReader) -> [Value]
    ) {
        var reader = FieldReader(original: source.original.source(in: locale), pass: .facts, isEntry: source.isData, settings: settings)
        self.source = source
        values = read(&reader)
        log = reader.log
        references = reader.references
        unreadable = reader.unreadable
        record = reader.facts
        self.read = read
    }

    /// The values with their words in one language.
    struct Words: Sendable {
        let values: [Value]
        let texts: [MarkdownDocument]
        let authorTexts: [AuthorText]
        let log: DiagnosticLog
        /// To what is named in words. The references of facts are those of ``SourceFacts``.
        let references: [Reference]
        let unreadable: [SourceLocation]
        /// Open facts that the words say.
        let factUses: [FactUse]
    }

    /// nil when nobody has translated the source: then the original's words serve.
    func words(in locale: TextLocale, original: TextLocale) -> Words? {
        var translation: FieldSource?
        if locale.language != original.language {
            guard let file = source.translations[locale.language], file.fields != nil else { return nil }
            translation = file.source(in: locale)
        }
        var reader = FieldReader(
            original: source.original.source(in: original), translation: translation, pass: .words, facts: record, isEntry: source.isData)
        let values = read(&reader)
        reader.finish()
        return Words(
            values: values, texts: reader.texts, authorTexts: reader.authorTexts, log: reader.log,
            references: translation == nil ? reader.references : [],
            unreadable: reader.unreadable, factUses: reader.factUses)
    }
}

extension TranslatedSource {
    var isData: Bool { original.body == nil }
}

extension ParsedFile {
    func source(in locale: TextLocale) -> FieldSource {
        FieldSource(
            fields: fields ?? [], location: location, file: file, locale: language.map { locale.speaking($0) } ?? locale, body: body)
    }
}
