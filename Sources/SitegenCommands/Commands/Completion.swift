import ArgumentParser
import CommandKit

struct Completion: Command {
    static let configuration = CommandConfiguration(
        commandName: "completion",
        abstract: "Print a script that completes commands and options in your shell.",
        usage: "sitegen completion bash|zsh|fish",
        discussion: """
              sitegen completion bash > ~/.local/share/bash-completion/completions/sitegen
              sitegen completion zsh > ~/.zfunc/_sitegen
              sitegen completion fish > ~/.config/fish/completions/sitegen.fish
            """)

    enum Shell: String, ExpressibleByArgument, CaseIterable {
        case bash, zsh, fish

        /// The parser's name for it.
        var known: CompletionShell {
            switch self {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        }
    }

    @Argument(help: "bash, zsh or fish.")
    var shell: Shell

    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func run(at place: CommandEnvironment) -> Report {
        Report(command: name, result: .text(Sitegen.completionScript(for: shell.known)))
    }
}
