import ArgumentParser

/// Whether to colour what is written to a stream.
package enum ColorChoice: String, ExpressibleByArgument, CaseIterable, Sendable {
    case auto, always, never

    package func wants(on channel: Console.Channel) -> Bool {
        switch self {
        case .auto: channel.wantsColor
        case .always: true
        case .never: false
        }
    }

    /// What people agreed on (no-color.org, bixense.com/clicolors): NO_COLOR wins, CLICOLOR_FORCE colours even a file,
    /// otherwise only a terminal that can show colours gets them.
    package static func environmentWants(isTerminal: Bool, environment: (String) -> String?) -> Bool {
        if let no = environment("NO_COLOR"), !no.isEmpty { return false }
        if let force = environment("CLICOLOR_FORCE"), !force.isEmpty, force != "0" { return true }
        if environment("TERM") == "dumb" || environment("CLICOLOR") == "0" { return false }
        return isTerminal
    }
}
