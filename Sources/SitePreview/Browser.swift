import Subprocess

/// The reader's own browser.
package enum Browser {
    #if os(macOS)
    private static let program = Executable.name("open")
    #else
    private static let program = Executable.name("xdg-open")
    #endif

    /// Returns when the program that opens it has ended; false when there is none, or when it says that it failed.
    package static func open(_ address: String) async -> Bool {
        var options = PlatformOptions()
        // A group of its own: Ctrl-C ends the preview, not the browser.
        options.processGroupID = 0
        // A browser's own chatter has no place among findings.
        let result = try? await Subprocess.run(
            program, arguments: [address], platformOptions: options, input: .none, output: .discarded, error: .discarded)
        return result?.terminationStatus.isSuccess ?? false
    }
}
