import ArgumentParser

struct Completion: Verb {
    static let configuration = CommandConfiguration(
        commandName: "completion",
        abstract: "Print a script that completes commands and options in your shell.",
        discussion: """
              sitegen completion bash > ~/.local/share/bash-completion/completions/sitegen
              sitegen completion zsh > ~/.zfunc/_sitegen
              sitegen completion fish > ~/.config/fish/completions/sitegen.fish
            """)

    enum Shell: String, ExpressibleByArgument, CaseIterable {
        case bash, zsh, fish
    }

    @Argument(help: "bash, zsh or fish.")
    var shell: Shell

    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func run(at place: Workplace) -> Report {
        let shell: CompletionShell = switch shell {
        case .bash: .bash
        case .zsh: .zsh
        case .fish: .fish
        }
        return Report(verb: name, result: .text(Sitegen.completionScript(for: shell)))
    }
}
