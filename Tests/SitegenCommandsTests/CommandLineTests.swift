import CommandKit
import Testing

@testable import SitegenCommands

/// What the command line itself is answered with.
struct CommandLineTests {
    @Test(
        "Misuse ends with 2 and says why",
        arguments: [
            (["biuld"], "There is no command 'biuld'. Did you mean 'build'?"),
            (["-C", "x", "chekc"], "There is no command 'chekc'. Did you mean 'check'?"),
            (["serv", "--port", "80"], "There is no command 'serv'. Did you mean 'serve'?"),
            (["lnit"], "There is no command 'lnit'. Did you mean 'init'?"),
            (["--color=never", "deploy"], "There is no command 'deploy'.\n"),
            (["build", "--darfts"], "Unknown option '--darfts'. Did you mean '--drafts'?"),
            (["build", "--as-off", "2026-11-02"], "Unknown option '--as-off'. Did you mean '--as-of'?"),
            (["build", "-x"], "Unknown option '-x'"),
            (["build", "--nope"], "Unknown option '--nope'.\nUsage"),
            (["build", "--as-of", "2026-02-30"], "The value '2026-02-30' is invalid for '--as-of <yyyy-mm-dd>'"),
            (
                ["build", "--base-url", "intranet"],
                "--base-url needs a whole address such as https://intranet.example/post, not 'intranet'."
            ),
            (["check", "-q", "-v"], "--quiet and --verbose are mutually exclusive."),
            (["check", "--fix", "--report", "meeting.html"], "--report cannot be combined with --fix."),
            (["check", "--fix", "--watch"], "--watch cannot be combined with --fix."),
            (["check", "--watch", "--json"], "--watch puts lines around the findings"),
            (["check", "--watch", "--format", "sarif"], "--watch puts lines around the findings"),
            (["check", "--json", "--format", "sarif"], "--json is --format json"),
            (["check", "--finding-pages", "https://git.example/findings"], "--finding-pages is for --format sarif."),
            (["check", "--format", "xml"], "The value 'xml' is invalid for '--format <format>'"),
            (["check", "extra"], "Unexpected argument 'extra'"),
            (["new", "guidline", "x"], "The value 'guidline' is invalid for '<kind>'"),
            (["new", "page"], "Missing expected argument '<title>'"),
            (["list", "everything"], "The value 'everything' is invalid for '<topic>'"),
            (["init", "x", "--languages", "en,en"], "The value 'en,en' is invalid for '--languages <tags>'"),
            (["init", "x", "--organisation", " "], "--organisation is empty."),
            (["init", "x", "--keep", "0"], "The value '0' is invalid for '--keep <numbers>'"),
            (["init", "x", "--keep", "1-0"], "The value '1-0' is invalid for '--keep <numbers>'"),
            (["init", "x", "--keep", "1-9223372036854775807"], "is invalid for '--keep <numbers>'"),
            (["forecast", "--days", "9223372036854775807"], "--days is a number from 0 to 36500."),
            (["list", "due", "--days=-1"], "--days is a number from 0 to 36500."),
            (["at", "30.11.2026", "SM-05"], "is invalid for '<date>'\nWrite it as 2026-11-30.\n"),
            (["build", "--as-of", "30 November 2026"], "<yyyy-mm-dd>'\nWrite it as 2026-11-30.\n"),
            (["build", "--as-of", "03/04/2026"], "<yyyy-mm-dd>'\nWrite a day as in 2026-11-30.\n"),
            (["completion", "tcsh"], "The value 'tcsh' is invalid for '<shell>'"),
        ])
    func misuseEndsWithTwoAndSaysWhy(arguments: [String], message: String) async {
        let answer = await InProcess.run(arguments)
        #expect(answer.status == .usage)
        #expect(answer.errors.hasPrefix("error: "))
        #expect(answer.errors.contains(message))
        #expect(answer.output.isEmpty)
    }

    @Test(
        "What was asked for is on stdout",
        arguments: [
            ([], "SUBCOMMANDS:"), (["--help"], "SUBCOMMANDS:"), (["-h"], "Exit codes:\n  0    clean"),
            (["help", "build"], "sitegen build --strict"),
            (["build", "-h"], "-o, --output <dir>"), (["--version"], ProgramVersion.text), (["-V"], ProgramVersion.text),
            (["version"], ProgramVersion.text),
            (["completion", "bash"], "_sitegen"), (["completion", "zsh"], "#compdef sitegen"), (["completion", "fish"], "complete"),
            (["--generate-completion-script", "zsh"], "#compdef sitegen"), (["dev", "--help"], "sitegen serve"),
            (["preview", "--help"], "sitegen serve"),
            (["lint", "--help"], "sitegen check"),
        ])
    func whatWasAskedForIsOnStdout(arguments: [String], text: String) async {
        let answer = await InProcess.run(arguments)
        #expect(answer.status == .clean)
        #expect(answer.output.contains(text))
        #expect(answer.errors.isEmpty)
    }

    @Test(
        "Without a project a command ends with 3",
        arguments: [
            ["check"], ["build"], ["list"], ["clean"], ["new", "page", "x"], ["-C", "/nowhere", "check"], ["check", "-C", "/usr"],
        ])
    func withoutAProjectACommandEndsWithThree(arguments: [String]) async {
        let answer = await InProcess.run(arguments)
        #expect(answer.status == .unreadable)
        #expect(answer.errors.contains("= help: "))
        #expect(answer.output.isEmpty)
    }

    @Test("Global options come before or after the command") func globalOptionsStandBeforeOrAfterTheCommand() async {
        let before = await InProcess.run(["-C", "/nowhere", "--json", "check"])
        let after = await InProcess.run(["check", "--json", "-C", "/nowhere"])
        #expect(before.output.contains("\"message\": \"There is no folder /nowhere.\""))
        #expect(before.output == after.output)
        #expect(before.errors.isEmpty)
    }
}
