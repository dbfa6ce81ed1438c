import Diagnostics
import HelpTexts
import Testing

/// What a command says of options that do not fit together is German, too.
struct HelpTests {
    private static let refusals = Project.sources.flatMap { source in
        source.literals.filter { $0.before.contains(/ValidationError\(\s*$/) }.map(\.pattern)
    }

    @Test("Every refusal of a command line has a translation", arguments: refusals)
    func twin(of pattern: String) {
        #expect(PhraseTable.help(in: "de")?[pattern] != nil)
    }

    @Test("The pattern finds them")
    func count() { #expect(Self.refusals.count > 30) }
}
