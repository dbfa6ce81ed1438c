package import Diagnostics

/// In whose words a text is written: it decides typography, callout titles and the words behind variables.
package struct TextLocale: Sendable {
    package let language: Language
    package let variables: Variables
    /// Longest Markdown text in bytes; longer ones are a finding, because old cmark versions take quadratic time on some inputs.
    package let maximumBytes: Int

    package init(language: Language, variables: Variables, maximumBytes: Int = 262_144) {
        self.language = language
        self.variables = variables
        self.maximumBytes = maximumBytes
    }
}

/// One mapping in one voice, with the file it stands in: either the original or its translation.
package struct FieldSource: Sendable {
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

        package init(text: String, line: Int) {
            self.text = text
            self.line = line
        }
    }

    package init(fields: [Field], location: SourceLocation, file: SourceFile, locale: TextLocale, body: Body? = nil) {
        self.fields = fields
        self.location = location
        self.file = file
        self.locale = locale
        self.body = body
    }

    /// A mapping inside this one, in the same file and voice.
    func nested(_ fields: [Field], at location: SourceLocation) -> FieldSource {
        FieldSource(fields: fields, location: location, file: file, locale: locale)
    }
}
