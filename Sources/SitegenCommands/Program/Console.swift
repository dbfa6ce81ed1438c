import Glibc

/// The two ways out of the program: results go to `output`, everything said about the work goes to `errors`.
struct Console: Sendable {
    let output: Channel
    let errors: Channel

    /// One of the two streams: where its text goes, and what its reader can show.
    struct Channel: Sendable {
        /// False when the system refused to take the text.
        let send: @Sendable (String) -> Bool
        let isTerminal: Bool
        /// What the environment says about colours here; a command line may say otherwise.
        let wantsColor: Bool
        /// Columns there is room for.
        let width: Int
    }

    /// The process's own streams.
    static var standard: Console {
        Console(output: Channel(descriptor: STDOUT_FILENO), errors: Channel(descriptor: STDERR_FILENO))
    }
}

extension Console.Channel {
    fileprivate init(descriptor: Int32) {
        let isTerminal = isatty(descriptor) == 1
        let isOpen = Self.isOpen(descriptor)
        self.init(
            send: { text in !isOpen || Self.send(text, to: descriptor) }, isTerminal: isTerminal,
            wantsColor: ColorChoice.environmentWants(isTerminal: isTerminal, environment: Self.environment),
            width: isTerminal ? Self.columns(of: descriptor) : 100)
    }

    /// Of a stream that the caller closed (`>&-`) the number may belong by now to something of the runtime's that is no file at all.
    private static func isOpen(_ descriptor: Int32) -> Bool {
        var status = stat()
        return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT != 0
    }

    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    private static func columns(of descriptor: Int32) -> Int {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return max(40, Int(size.ws_col))
    }

    @discardableResult
    func write(_ text: String) -> Bool {
        text.isEmpty || send(text)
    }

    /// A reader who has gone is not told the rest, which is no failure; a full disk is one.
    private static func send(_ text: String, to descriptor: Int32) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = Glibc.write(descriptor, UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: rest)).baseAddress, rest.count)
                if count < 0 {
                    if errno == EINTR { continue }
                    guard errno == EAGAIN else { return errno == EPIPE }
                    var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                    poll(&room, 1, -1)
                    continue
                }
                rest = rest.dropFirst(count)
            }
            return true
        }
    }
}
