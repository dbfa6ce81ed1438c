import FileSystem

/// The two ways out of the program: results go to `output`, everything said about the work goes to `errors`. And the one way in.
struct Console: Sendable {
    let output: Channel
    let errors: Channel
    /// Asks a question and waits for yes or no; nil where nobody sits at a terminal who could answer.
    var ask: @Sendable (String) -> Bool? = { _ in nil }

    /// Shows a prompt and waits for a line; nil at the end of the input, and where nobody sits at a terminal.
    var line: @Sendable (String) -> String? = { _ in nil }

    /// One of the two streams: where its text goes, and what its reader can show.
    struct Channel: Sendable {
        /// False when the system refused to take the text.
        let send: @Sendable (String) -> Bool
        let isTerminal: Bool
        /// What the environment says about colours here; a command line may say otherwise.
        let wantsColor: Bool
        /// Columns that fit.
        let width: Int
    }

    /// The process's own streams.
    static var standard: Console {
        Console(output: Channel(.output), errors: Channel(.errors), ask: answer, line: line)
    }

    private static func line(after prompt: String) -> String? {
        guard StandardStream.input.isTerminal, StandardStream.errors.isTerminal else { return nil }
        _ = StandardStream.errors.write(prompt)
        return readLine()
    }

    private static func answer(to question: String) -> Bool? {
        guard StandardStream.input.isTerminal, StandardStream.errors.isTerminal else { return nil }
        _ = StandardStream.errors.write("\(question) [y/N] ")
        return readLine().map { ["y", "yes", "j", "ja"].contains($0.lowercased()) } ?? false
    }
}

extension Console.Channel {
    fileprivate init(_ stream: StandardStream) {
        let isTerminal = stream.isTerminal
        self.init(
            send: { stream.write($0) }, isTerminal: isTerminal,
            wantsColor: ColorChoice.environmentWants(isTerminal: isTerminal, environment: SystemEnvironment.value),
            width: isTerminal ? max(40, stream.columns ?? 80) : 100)
    }

    @discardableResult
    func write(_ text: String) -> Bool {
        text.isEmpty || send(text)
    }
}
