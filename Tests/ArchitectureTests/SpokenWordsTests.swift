import Diagnostics
import HelpTexts
import Phrasebook
import Testing

/// Whatever commands say to people is whole in German, down to the half sentences in tables and in lines about the work.
struct SpokenWordsTests {
    private static let modules: Set = [
        "CommandKit", "CommandTables", "SitegenCommands", "SiteEditing", "SiteRecords", "SiteForecast", "SitePreview", "SiteReview",
    ]
    /// Scripts and styles of the preview, names of fields in both languages, and formats for programs.
    private static let others = [
        "LiveReload", "LiveReload+Overlay", "LiveReload+Places", "LiveReloadScript", "FieldName", "JSONReporter", "DocumentHTML",
        "DocumentStyle",
    ]
    /// What programs read, and parts of sentences that the parser's words translate as a whole.
    private static let parts: Set = [
        "text/event-stream; charset=utf-8", "{1}\nAll commands: sitegen --help", "Did you mean ", " Did you mean '{1}'?",
    ]

    private static let german = PhraseTable.of("de")
    private static let help = PhraseTable.help(in: "de") ?? .english
    static let sources = Project.sources.filter { modules.contains($0.module) && !others.contains($0.name) }

    @Test("Every literal of two words has a translation", arguments: sources)
    func twin(in source: SwiftSource) {
        for literal in source.literals where literal.hasWords && !literal.isHelp {
            let pattern = literal.pattern
            let isKnown = Self.german[pattern] != nil || Self.help[pattern] != nil || Self.parts.contains(pattern)
            #expect(isKnown, "\(source.path):\(literal.line): \(pattern)")
        }
    }

    @Test("The pattern finds them")
    func count() {
        let found = Self.sources.flatMap(\.literals).filter { $0.hasWords && !$0.isHelp }
        #expect(found.count > 300)
    }

    @Test("What needs none is still written somewhere")
    func used() {
        let written = Set(Self.sources.flatMap(\.literals).map(\.pattern))
        #expect(Self.parts.subtracting(written) == [])
    }
}

extension SwiftLiteral {
    /// Two words beside each other, outside of code, and not a command to type.
    fileprivate var hasWords: Bool {
        let words = pattern.replacing(/`[^`]*`|\{\d+\}/, with: "·")
        let isCode = ["sitegen ", "# sitegen", "<!doctype"].contains { words.hasPrefix($0) }
        return !isCode && words.contains(/[a-z]{2,}[,;:]? [A-Za-z]{2,}|[A-Z][a-z]+ [a-z]{2,}/)
    }

    /// What `--help` shows, which has a test of its own.
    fileprivate var isHelp: Bool {
        before.contains(/(help|abstract|discussion|usage|title|valueName):\s*$|ArgumentHelp\(\s*$/)
    }
}
