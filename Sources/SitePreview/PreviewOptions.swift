/// How a preview is served and what it watches.
package struct PreviewOptions: Sendable {
    /// Folders, with everything below them, in which a change leads to a rebuild.
    package var watched: [String]
    /// Where to listen: `localhost` or the number of an address of this machine. Anything but this machine's own loopback lets others in.
    package var host = "127.0.0.1"
    /// The first port to try; 0 takes any that is free.
    package var port: UInt16 = 4000
    /// How many ports after a busy one are tried.
    package var furtherPorts: UInt16 = 20
    /// Asked once the first build is done, which may be the one to learn it.
    package var basePath: @Sendable () -> BasePath = { .root }
    /// Asked after every build, because the language of the project may have changed.
    package var words: @Sendable () -> PreviewWords = { .english }
    /// Look at the watched folders again and again, because network drives and some containers report no changes.
    package var polls = false

    /// What an editor's address begins with, such as `vscode://file/home/ann/site/`: a path and a line follow. nil copies them.
    package var editor: String?

    package var limits = ConnectionLimits()

    package init(watched: [String]) {
        self.watched = watched
    }
}
