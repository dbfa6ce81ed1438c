import Glibc

/// The two ways out of the program: results go to `output`, everything said about the work goes to `errors`.
struct Console: Sendable {
    let output: Channel
    let errors: Channel

    /// One of the two streams: where its text goes, and what its reader can show.
    struct Channel: Sendable {
        let write: @Sendable (String) -> Void
        let isTerminal: Bool
        /// What the environment says about colours here; a command line may say otherwise.
        let wantsColor: Bool
        /// Columns there is room for.
        let width: Int
    }

    static var standard: Console {
        Console(output: Channel(descriptor: STDOUT_FILENO), errors: Channel(descriptor: STDERR_FILENO))
    }
}

extension Console.Channel {
    fileprivate init(descriptor: Int32) {
        let isTerminal = isatty(descriptor) == 1
        self.init(
            write: { text in Self.send(text, to: descriptor) }, isTerminal: isTerminal,
            wantsColor: ColorChoice.environmentWants(isTerminal: isTerminal, environment: Self.environment),
            width: isTerminal ? Self.columns(of: descriptor) : 100)
    }

    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    private static func columns(of descriptor: Int32) -> Int {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return max(40, Int(size.ws_col))
    }

    /// A reader who has gone (EPIPE) is not told the rest.
    private static func send(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = Glibc.write(descriptor, UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: rest)).baseAddress, rest.count)
                if count < 0, errno == EINTR || errno == EAGAIN { continue }
                if count < 0 { return }
                rest = rest.dropFirst(count)
            }
        }
    }
}
