import Diagnostics
import SiteModel

/// Reads one work once for each language.
struct TranslatedSourceReader: Sendable {
    let languages: [Language]
    let locales: [Language: TextLocale]

    struct Reading<Value: Sendable>: Sendable {
        /// One for each language, in their order.
        var values: [Value] = []
        var log = DiagnosticLog()
        /// Of the original: a translation has no facts, and so no references.
        var references: [Reference] = []
    }

    func read<Value: Sendable>(_ source: ParsedContent.TranslatedSource, _ make: (inout FieldReader) -> Value) -> Reading<Value> {
        var reading = Reading<Value>()
        guard let first = languages.first, let locale = locales[first] else { return reading }
        let original = source.original.source(in: locale)
        for language in languages {
            var translation: FieldSource?
            if language != first {
                guard let file = source.translations[language], file.fields != nil, let locale = locales[language] else {
                    // Nothing to lay over it: the original's value serves, and is not read twice.
                    if let value = reading.values.first { reading.values.append(value) }
                    continue
                }
                translation = file.source(in: locale)
            }
            var reader = FieldReader(original: original, translation: translation, isEntry: source.original.body == nil)
            reading.values.append(make(&reader))
            reader.finish()
            reading.log.append(contentsOf: reader.log)
            if language == first { reading.references = reader.references }
        }
        return reading
    }
}
