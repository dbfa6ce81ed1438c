import Glibc

/// The reader's own browser.
enum Browser {
    /// Whether a browser was started; not whether it shows anything.
    static func open(_ address: String) -> Bool {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // A browser's own chatter has no place among findings.
        for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
        }
        let arguments = ["xdg-open", address].map { (text: String) in strdup(text) }
        defer { for argument in arguments { free(argument) } }
        var child = pid_t()
        return posix_spawnp(&child, "xdg-open", &actions, nil, arguments + [nil], environ) == 0
    }
}
