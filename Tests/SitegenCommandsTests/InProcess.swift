import CommandKit
import SiteModel
import SitePipeline
import SiteValues
import Synchronization

@testable import SitegenCommands

/// The program without a process of its own: what it would say, and its exit status.
struct InProcess {
    let status: ExitStatus
    let output: String
    let errors: String

    static func run(_ arguments: [String], in folder: String = "/") async -> InProcess {
        let output = Recorder()
        let errors = Recorder()
        let place = CommandEnvironment(
            themes: CompiledThemes([]), folder: folder, clock: { CivilDate(dayNumber: 20_000) }, share: nil,
            console: Console(output: output.channel, errors: errors.channel))
        let status = await Program.run(arguments, at: place)
        return InProcess(status: status, output: output.text, errors: errors.text)
    }

    final class Recorder: Sendable {
        private let written = Mutex("")

        private func record(_ text: String) -> Bool {
            written.withLock { $0 += text }
            return true
        }

        var text: String { written.withLock { $0 } }
        var channel: Console.Channel {
            Console.Channel(send: { text in self.record(text) }, isTerminal: false, wantsColor: false, width: 100)
        }
    }
}
