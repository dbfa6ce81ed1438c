import CommandKit
import Testing

@testable import SitegenCommands

struct ColorChoiceTests {
    @Test(
        "Colours obey the environment",
        arguments: [
            (true, [:], true), (false, [:], false),
            (true, ["NO_COLOR": "1"], false), (true, ["NO_COLOR": ""], true),
            (true, ["TERM": "dumb"], false), (true, ["TERM": "xterm"], true),
            (false, ["CLICOLOR_FORCE": "1"], true), (false, ["CLICOLOR_FORCE": "0"], false),
            (false, ["CLICOLOR_FORCE": "1", "TERM": "dumb"], true),
            (true, ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false), (true, ["CLICOLOR": "0"], false),
        ] as [(Bool, [String: String], Bool)])
    func obeysTheEnvironment(isTerminal: Bool, environment: [String: String], expected: Bool) {
        #expect(ColorChoice.environmentWants(isTerminal: isTerminal) { environment[$0] } == expected)
    }

    @Test("The command line wins over the environment") func theCommandLineWins() {
        let channel = Console.Channel(send: { _ in true }, isTerminal: true, wantsColor: true, width: 80)
        #expect(!ColorChoice.never.wants(on: channel))
        #expect(ColorChoice.auto.wants(on: channel))
        let pipe = Console.Channel(send: { _ in true }, isTerminal: false, wantsColor: false, width: 80)
        #expect(ColorChoice.always.wants(on: pipe))
        #expect(!ColorChoice.auto.wants(on: pipe))
    }
}
