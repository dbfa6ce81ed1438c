#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// One of the process's open streams, such as its standard output.
package struct StandardStream: Sendable {
    package static let input = StandardStream(descriptor: STDIN_FILENO)
    package static let output = StandardStream(descriptor: STDOUT_FILENO)
    package static let errors = StandardStream(descriptor: STDERR_FILENO)

    private let descriptor: Int32
    private let isOpen: Bool

    private init(descriptor: Int32) {
        self.descriptor = descriptor
        // If the caller closed the stream (`>&-`), the runtime may have reused its descriptor for something that is not a file at all.
        isOpen = FileStatus(descriptor: descriptor).map { $0.kind != .unknown } ?? false
    }

    package var isTerminal: Bool { isatty(descriptor) == 1 }

    /// How many characters fit into a line of the terminal; nil when it does not tell.
    package var columns: Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// False when the system refused to take the text. A reader who has gone is not told the rest, which is not a failure; a full disk is one.
    package func write(_ text: String) -> Bool {
        guard isOpen else { return true }
        var text = text
        return text.withUTF8 { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = FileWriter.writeSome(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: rest)), to: descriptor)
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
