import Diagnostics
package import Markdown
import StrayMarkup
import Text

extension FieldReader {
    /// The Markdown below the front matter: the translation's, or the original's if the translation has none.
    /// - Parameter ids: those that the kind's page has beside the text's own; every page has `main`.
    package mutating func body(besides ids: [String] = []) -> MarkdownDocument {
        note(Self.headingAliases, .shared, .other { .named(.text("the name of a heading of this text")) })
        guard readsWords() else { return .empty }
        if let translation, let body = translation.body, body.text.contains(where: { !$0.isWhitespace }) {
            let document = markdown(
                body.text, in: translation, at: body.line, column: 1, key: "body", idPrefix: idPrefix, takenIDs: ["main"] + ids,
                lines: body.lines)
            return withFormerHeadings(document, in: translation)
        }
        guard let body = original.body else { return .empty }
        if translation != nil, body.text.contains(where: { !$0.isWhitespace }) { noteUntranslated("text below its keys") }
        let document = markdown(
            body.text, in: original, at: body.line, column: 1, key: "body", idPrefix: idPrefix, takenIDs: ["main"] + ids,
            lines: body.lines)
        return withFormerHeadings(document, in: original)
    }

    /// For a kind that is nothing without a text.
    package mutating func requireText(_ document: MarkdownDocument) {
        guard pass != .facts, document.isEmpty else { return }
        let line = original.body?.line ?? 1
        report(
            .missingField, at: SourceLocation(path: original.file.path, line: line, column: 1), "There is no text below the keys.",
            remedy: "Write it below the second line of `---`.")
    }

    mutating func markdown(
        _ text: String, in source: FieldSource, at line: Int, column: Int, key: String, idPrefix: String, takenIDs: [String] = [],
        lines: [Int] = []
    ) -> MarkdownDocument {
        hasWords = true
        let start = SourceLocation(path: source.file.path, line: line, column: column)
        let filled = filled(text, as: .markdown, locale: source.locale, file: source.file, from: start)
        var options = MarkdownOptions(source.locale.conventions)
        options.maximumBytes = source.locale.maximumBytes
        options.idPrefix = idPrefix
        options.takenIDs = takenIDs
        if !OpenMark.isPresent(in: text.utf8) { options.programMarks = OpenMark.scalars }
        let provenance = MarkdownProvenance(path: source.file.path, line: line, column: column, lines: lines)
        let document =
            source.locale.parsed?.document(parsing: filled, from: provenance, options: options, into: &log)
            ?? MarkdownDocument(parsing: filled, from: provenance, options: options, into: &log)
        texts.append(document)
        authorTexts.append(
            AuthorText(
                text: document.separatedText, key: key, language: source.locale.language, file: source.file, location: start,
                sections: document.sections))
        return document
    }

    mutating func noteText(_ text: String, of field: FieldInput, isQuoted: Bool) {
        let source = source(of: field)
        authorTexts.append(
            AuthorText(
                text: text, key: field.key, language: source.locale.language, file: source.file, location: field.value.location,
                isQuoted: isQuoted))
    }

    /// Markup in a value that is plain words, at its place.
    mutating func reportMarkup(in text: String, of field: FieldInput) {
        let found = PlainWords.markup(in: text)
        guard !found.isEmpty else { return }
        let source = source(of: field)
        var places = AuthorTextPlaces(
            AuthorText(text: text, key: field.key, language: source.locale.language, file: source.file, location: field.value.location))
        for leftover in found {
            let bytes = text.utf8
            let start = bytes.index(bytes.startIndex, offsetBy: leftover.range.lowerBound)
            let words = text[start..<bytes.index(start, offsetBy: leftover.range.count)]
            report(leftover.rule, leftover.severity, at: places.location(of: words), leftover.summary, remedy: leftover.remedy)
        }
    }

    mutating func filled(_ text: String, as form: Variables.Form, at field: FieldInput, from start: SourceLocation) -> String {
        hasWords = true
        guard Variables.mayOccur(in: text) else { return text }
        let source = source(of: field)
        return filled(text, as: form, locale: source.locale, file: source.file, from: start)
    }

    /// Gives a variable the value of a word that has just been read, for the words after it.
    package mutating func define(_ name: Variables.Name, as value: String) {
        guard !value.isEmpty else { return }
        if let translation {
            self.translation = translation.defining(name, as: value)
        } else {
            original = original.defining(name, as: value)
        }
    }

    /// Fills `{{ … }}` and reports what cannot be filled, at its place in the file.
    private mutating func filled(
        _ text: String, as form: Variables.Form, locale: TextLocale, file: SourceFile, from start: SourceLocation
    ) -> String {
        guard Variables.mayOccur(in: text) else { return text }
        var unfilled: [Variables.Unfilled] = []
        let result = locale.variables.filled(text, as: form, unfilled: &unfilled)
        var places = SourcePlaces(file)
        var known: KnownNames?
        for mention in unfilled {
            // `{{< ref >}}` and `{{% note %}}` in a text are Hugo's, and told as such.
            if form == .markdown, mention.isHugo { continue }
            let place = places.location(of: mention.written, occurrence: mention.earlier, from: start) ?? start
            if mention.reason == .open {
                factUses.append(FactUse(name: mention.name, location: place))
            } else {
                let names = known ?? KnownNames(locale.variables.names)
                known = names
                let (summary, remedy) = mention.finding(among: names)
                report(.unknownVariable, at: place, summary, remedy: remedy)
            }
        }
        return result
    }
}

extension Variables.Unfilled {
    /// Whether the look for markup of other tools finds it as well.
    fileprivate var isHugo: Bool {
        let isClosed =
            written.hasPrefix("{{<") && written.hasSuffix(">}}") || written.hasPrefix("{{%") && written.hasSuffix("%}}")
        return isClosed && written.utf8.count < 500 && !written.contains(where: \.isNewline)
    }

    fileprivate func finding(among known: KnownNames) -> (summary: Phrase, remedy: Phrase) {
        switch reason {
        case .empty where name.lowercased().hasPrefix("organisation_"):
            (
                "`\(name)` has no value yet: nobody but its owner knows the cases of a name.",
                "Add `\(name.dropFirst("organisation_".count)):` to `organisation_forms` in content/site.yml or its translation."
            )
        case .empty: ("`\(name)` has no value yet.", "Variables take their values from site.yml and contacts.yml: fill it in there.")
        case .answer:
            ("`\(name)` is a yes or a no, and has no words of its own.", "Write the sentence that is true, without `\(written)`.")
        case .unknown, .open:
            (
                "There is no variable and no fact `\(name)`.",
                known.nearest(to: name).map { "Did you mean `{{ \($0) }}`?" }
                    ?? "Known names: \(known.names.joined(separator: ", ")). A new fact is an entry in content/data/facts.yml. "
                    + "Write `\\{{` for braces as such."
            )
        }
    }
}
