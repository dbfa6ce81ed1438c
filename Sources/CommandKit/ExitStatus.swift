/// What a command tells the shell. The numbers are a promise to scripts: they are documented in the help and never change.
package enum ExitStatus: Int32, Sendable, CaseIterable {
    case clean = 0
    /// Findings at error level, or warnings under `--strict`.
    case findings = 1
    /// The command line cannot be understood.
    case usage = 2
    /// There is no project, or its settings cannot be read.
    case unreadable = 3
    /// The disk or the network refused.
    case failed = 4
    /// Ctrl-C.
    case interrupted = 130
}
