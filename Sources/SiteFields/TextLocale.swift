package import Diagnostics
package import Markdown
package import SiteValues

/// The language of a text and the values of its variables. It decides typography, callout titles and what `{{ … }}` becomes.
///
/// A class, as ``FieldSource`` is: every field that is read asks for them.
package final class TextLocale: Sendable {
    package let language: Language
    package let variables: Variables
    package let conventions: TextConventions
    /// Longest Markdown text in bytes; longer ones are a finding, because old cmark versions take quadratic time on some inputs.
    package let maximumBytes: Int
    /// Documents of earlier builds, for reuse; nil parses every text.
    let parsed: ParsedDocuments?

    package init(
        language: Language, variables: Variables, conventions: TextConventions, maximumBytes: Int = 262_144, parsed: ParsedDocuments? = nil
    ) {
        self.language = language
        self.variables = variables
        self.conventions = conventions
        self.maximumBytes = maximumBytes
        self.parsed = parsed
    }

    /// The same for words in another language.
    package func speaking(_ language: Language) -> TextLocale {
        TextLocale(language: language, variables: variables, conventions: conventions, maximumBytes: maximumBytes, parsed: parsed)
    }

    package func defining(_ name: Variables.Name, as value: String) -> TextLocale {
        TextLocale(
            language: language, variables: variables.defining(name, as: value), conventions: conventions, maximumBytes: maximumBytes,
            parsed: parsed)
    }

    package func defining(_ facts: [FactName: Variables.Value]) -> TextLocale {
        TextLocale(
            language: language, variables: variables.defining(facts), conventions: conventions, maximumBytes: maximumBytes, parsed: parsed)
    }

    package func defining(_ values: [String: Variables.Value]) -> TextLocale {
        TextLocale(
            language: language, variables: variables.defining(values), conventions: conventions, maximumBytes: maximumBytes, parsed: parsed)
    }
}

/// One mapping in one locale, with the file it comes from: either the original or its translation.
package final class FieldSource: Sendable {
    package let fields: [Field]
    package let location: SourceLocation
    package let file: SourceFile
    package let locale: TextLocale
    /// The Markdown below the front matter; nil for data.
    package let body: Body?

    /// The text after the front matter and the line on which it begins.
    package struct Body: Sendable {
        package let text: String
        package let line: Int
        /// The line of the file that each line of the text comes from, where passages were left out; empty where they follow one another.
        package let lines: [Int]

        package init(text: String, line: Int, lines: [Int] = []) {
            self.text = text
            self.line = line
            self.lines = lines
        }
    }

    package init(fields: [Field], location: SourceLocation, file: SourceFile, locale: TextLocale, body: Body? = nil) {
        self.fields = fields
        self.location = location
        self.file = file
        self.locale = locale
        self.body = body
    }

    /// The same mapping with a value for one more variable.
    func defining(_ name: Variables.Name, as value: String) -> FieldSource {
        FieldSource(fields: fields, location: location, file: file, locale: locale.defining(name, as: value), body: body)
    }

    /// A mapping inside this one, in the same file and locale.
    func nested(_ fields: [Field], at location: SourceLocation) -> FieldSource {
        FieldSource(fields: fields, location: location, file: file, locale: locale)
    }
}
