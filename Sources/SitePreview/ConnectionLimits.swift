/// What one browser, or a program that pretends to be one, can cost a preview at most.
package struct ConnectionLimits: Sendable {
    /// At a time; who comes later waits. Well below the 1,024 descriptors that a process usually has, and many for a team that looks at
    /// one preview.
    package var count = 200
    /// After so long without a byte in either direction a connection is closed. The event stream sends something every ten seconds.
    package var silence = Duration.seconds(30)
    /// Of the request line, and of each header; all headers of a request may have twice that.
    package var fieldBytes = 32 * 1024

    package init() {}
}
