import ArgumentParser
import CommandKit
import Diagnostics
import HelpTexts
import Phrasebook
import Reporting
package import SitePipeline

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The program from its arguments to its exit code.
///
/// Commands run where they are called from, which in the program is the main thread: its stack is sixteen times as deep as those of the
/// others, and its memory grows in large steps, which saves a build a thirtieth of its time.
package enum Program {
    /// Runs this process with the themes that are compiled in.
    package nonisolated(nonsending) static func main(themes: CompiledThemes) async -> Never {
        SignalHandling.endsTheProgram()
        let status = await run(Array(CommandLine.arguments.dropFirst()), at: .ofThisProcess(themes: themes))
        exit(status.rawValue)
    }

    nonisolated(nonsending) static func run(_ arguments: [String], at place: CommandEnvironment) async -> ExitStatus {
        var place = place
        place.phrases = { [place] in .of(ReaderLanguage.tag(for: arguments, at: place)) }
        do {
            var command = try Sitegen.parseAsRoot(arguments)
            guard let command = Sitegen.commands.lazy.compactMap({ $0.init(command) }).first else {
                try command.run()
                return .clean
            }
            return await run(command, at: place)
        } catch {
            let answer = ParserAnswer(
                to: error, arguments: arguments, palette: Palette(isOn: place.console.errors.wantsColor),
                columns: place.console.output.width,
                in: .help(in: ReaderLanguage.ofHelp(for: arguments, at: place)))
            (answer.status == .clean ? place.console.output : place.console.errors).write(answer.text + "\n")
            return answer.status
        }
    }

    private nonisolated(nonsending) static func run(_ command: any Command, at place: CommandEnvironment) async -> ExitStatus {
        let report: Report
        do {
            if command.reporting.format.medium != nil, !command.writesReminders { throw Failure.noReminders(command.reporting.format) }
            report = try await command.run(at: place)
        } catch {
            report = Report(command: command.name, failure: Failure(error))
        }
        let text = command.reporting.text(of: report, at: place)
        place.console.errors.write(text.errors)
        guard place.console.output.write(text.output) else {
            let words: Phrase = "The result could not be written to where stdout leads."
            place.console.errors.write("error: \(words.translated(by: place.phrases()).text)\n")
            return .failed
        }
        return report.status
    }
}
