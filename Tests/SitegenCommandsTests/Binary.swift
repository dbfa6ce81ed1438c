import Dispatch
import Foundation
import Synchronization
import TestSupport

/// The built `sitegen`, run as its users run it.
struct Binary {
    /// A sitegen that lies somewhere.
    struct Program {
        let path: String
    }

    struct Answer {
        let status: Int32
        let output: String
        let errors: String
    }

    /// Installed in the build folder with the small site as its starter: `init` and `new` take any site with translations, and
    /// the small one is read ten times as fast. Tests/Command does the same with the real starter and the release program.
    static let path: String = {
        let build = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        let prefix = build.appending(path: "installed-for-tests")
        let program = prefix.appending(path: "bin/sitegen")
        let share = prefix.appending(path: "share/sitegen")
        let manager = FileManager.default
        try? manager.removeItem(at: prefix)
        for folder in [program.deletingLastPathComponent(), share] {
            try? manager.createDirectory(at: folder, withIntermediateDirectories: true)
        }
        try? manager.linkItem(at: build.appending(path: "sitegen"), to: program)
        for (name, source) in [("content", Repository.smallSite + "/content"), ("themes", Repository.root + "/themes")] {
            try? manager.createSymbolicLink(at: share.appending(path: name), withDestinationURL: URL(filePath: source))
        }
        return program.path
    }()

    static func run(_ arguments: [String], in folder: String = "/", environment: [String: String] = [:]) throws -> Answer {
        try Program(path: path).run(arguments, in: folder, environment: environment)
    }

    static func start(_ arguments: [String], in folder: String, environment: [String: String] = [:]) throws -> Running {
        try Program(path: path).start(arguments, in: folder, environment: environment)
    }

    struct Running {
        let process: Process
        let output = Pipe()
        let errors = Pipe()
    }
}

extension Binary.Program {
    func run(_ arguments: [String], in folder: String, environment: [String: String] = [:]) throws -> Binary.Answer {
        let process = try start(arguments, in: folder, environment: environment)
        // Read at the same time, because a full pipe would stop the program.
        let errors = Pieces()
        let reader = Thread { errors.take(process.errors.fileHandleForReading.readDataToEndOfFile()) }
        reader.start()
        let output = process.output.fileHandleForReading.readDataToEndOfFile()
        process.process.waitUntilExit()
        return Binary.Answer(
            status: process.process.terminationStatus, output: String(decoding: output, as: UTF8.self), errors: errors.wait())
    }

    func start(_ arguments: [String], in folder: String, environment: [String: String] = [:]) throws -> Binary.Running {
        let running = Binary.Running(process: Process())
        running.process.executableURL = URL(filePath: path)
        running.process.arguments = arguments
        running.process.currentDirectoryURL = URL(filePath: folder)
        // Nothing of the machine's own settings about colours.
        running.process.environment = ["PATH": "/usr/bin:/bin", "TERM": "xterm"].merging(environment) { $1 }
        running.process.standardOutput = running.output
        running.process.standardError = running.errors
        running.process.standardInput = FileHandle.nullDevice
        try running.process.run()
        return running
    }

    /// What another thread read.
    private final class Pieces: Sendable {
        private let done = DispatchSemaphore(value: 0)
        private let text = Mutex("")

        func take(_ data: Data) {
            text.withLock { $0 = String(decoding: data, as: UTF8.self) }
            done.signal()
        }

        func wait() -> String {
            done.wait()
            return text.withLock { $0 }
        }
    }
}
