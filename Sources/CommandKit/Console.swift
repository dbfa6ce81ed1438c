import FileSystem
import Text

/// Where the program writes and asks: results go to `output`, everything said about the work to `errors`, and answers come in from a
/// person.
package struct Console: Sendable {
    package let output: Channel
    package let errors: Channel
    /// Asks a question and waits for yes or no; nil where nobody sits at a terminal who could answer.
    package var ask: @Sendable (String) -> Bool? = { _ in nil }

    /// Shows a prompt and waits for a line; nil at the end of the input, and where nobody sits at a terminal.
    package var line: @Sendable (String) -> String? = { _ in nil }

    package init(
        output: Channel, errors: Channel, ask: @escaping @Sendable (String) -> Bool? = { _ in nil },
        line: @escaping @Sendable (String) -> String? = { _ in nil }
    ) {
        self.output = output
        self.errors = errors
        self.ask = ask
        self.line = line
    }

    /// One of the two streams: where its text goes, and what its reader can show.
    package struct Channel: Sendable {
        /// False when the system refused to take the text.
        package let send: @Sendable (String) -> Bool
        package let isTerminal: Bool
        /// What the environment says about colours here; a command line may say otherwise.
        package let wantsColor: Bool
        /// Columns that fit.
        package let width: Int

        package init(send: @escaping @Sendable (String) -> Bool, isTerminal: Bool, wantsColor: Bool, width: Int) {
            self.send = send
            self.isTerminal = isTerminal
            self.wantsColor = wantsColor
            self.width = width
        }
    }

    /// The process's own streams.
    package static var standard: Console {
        Console(output: Channel(.output), errors: Channel(.errors), ask: answer, line: line)
    }

    private static func line(after prompt: String) -> String? {
        guard StandardStream.input.isTerminal, StandardStream.errors.isTerminal else { return nil }
        _ = StandardStream.errors.write(OpenMark.plain(prompt))
        return readLine()
    }

    private static func answer(to question: String) -> Bool? {
        guard StandardStream.input.isTerminal, StandardStream.errors.isTerminal else { return nil }
        _ = StandardStream.errors.write(question + " ")
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
    package func write(_ text: String) -> Bool {
        text.isEmpty || send(OpenMark.plain(text))
    }
}
