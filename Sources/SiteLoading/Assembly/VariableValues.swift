import SiteModel

/// What stands behind `{{ … }}`: taken from the raw fields, because texts can only be read when their variables are known.
struct VariableValues {
    private let parsed: ParsedContent
    private let options: LoadOptions

    init(_ parsed: ParsedContent, options: LoadOptions) {
        self.parsed = parsed
        self.options = options
    }

    func variables(in language: Language) -> Variables {
        var values: [Variables.Name: String] = [
            .year: String(options.asOf.year),
            .guidelineCount: String(guidelineCount),
        ]
        values[.organisation] = setting("organisation")
        values[.organisationShort] = setting("organisation_short")
        values[.siteTitle] = parsed.settings.translations[language]?.fields.flatMap { text("title", in: $0) } ?? setting("title")
        values[.oopsPhone] = contact("oops", "phone")
        values[.socialEmail] = contact("social", "email")
        return Variables(values)
    }

    /// Those the readers see on the day of the build.
    private var guidelineCount: Int {
        let switchedOff = SwitchedOffTopics(parsed)
        return parsed.sources(in: "guidelines").count { source in
            guard switchedOff.settingThatDrops(source.original.fields?["covers"]?.text) == nil else { return false }
            var reader = FieldReader(original: source.original.source(in: TextLocale(language: .english, variables: Variables([:]))))
            return Publication(from: &reader).isShown(on: options.asOf, includingDrafts: options.includeDrafts)
        }
    }

    private func setting(_ key: String) -> String? {
        parsed.settings.original.fields.flatMap { text(key, in: $0) }
    }

    private func contact(_ id: String, _ key: String) -> String? {
        guard case .list(let entries, _) = parsed.source(named: "contacts")?.original.fields?["entries"] else { return nil }
        for case .mapping(let fields, _) in entries where text("id", in: fields) == id { return text(key, in: fields) }
        return nil
    }

    private func text(_ key: String, in fields: [Field]) -> String? {
        fields[key]?.text.flatMap { $0.isEmpty ? nil : $0 }
    }
}

extension ParsedFile {
    func source(in locale: TextLocale) -> FieldSource {
        FieldSource(fields: fields ?? [], location: location, file: file, locale: locale, body: body)
    }
}
