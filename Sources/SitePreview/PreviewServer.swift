import NIOCore
import NIOPosix

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Serves a site from memory while its author works on it: builds, watches, builds again, and lets browsers know.
///
/// It is handed the building as a closure and knows nothing of content. ``run(report:)`` goes on until its task is cancelled, which is
/// how a command ends it on Ctrl-C.
package struct PreviewServer: Sendable {
    private let options: PreviewOptions
    private let rebuild: @Sendable (PreviewProgress) async -> PreviewBuild?
    private let buildThread = BuildThread()

    /// - Parameter rebuild: nil for a build that was outdated before it was over.
    package init(_ options: PreviewOptions, rebuild: @escaping @Sendable (PreviewProgress) async -> PreviewBuild?) {
        self.options = options
        self.rebuild = rebuild
    }

    /// Returns when the task is cancelled. A first build that fails is not a reason to stop: its findings are shown.
    package func run(report: @escaping @Sendable (PreviewEvent) -> Void) async throws(PreviewError) {
        let address = try ListeningAddress(host: options.host)
        // Watching begins before the first build reads anything, so that no change falls between the two.
        let watcher = FileWatcher(options.watched, polls: options.polls)
        if let reason = await watcher.reasonForPolling() { report(.polling(because: reason)) }
        let stage = PreviewBroadcaster(PreviewedSite(run: .random(in: 1...UInt32.max)))
        _ = await build(0, because: [], on: stage, unless: { false }, report)

        let base = options.basePath()
        let handler = PreviewHandler(
            stage: stage, base: base, hosts: address.isLoopback ? HostNames() : nil, editor: options.editor)
        let last = options.port == 0 ? 0 : UInt16(clamping: Int(options.port) + Int(options.furtherPorts))
        for port in options.port...last {
            if try await serve(handler, at: address, port: port, under: base, watcher, report) { return }
        }
        throw .portsBusy(first: options.port, last: last)
    }

    /// Serves and rebuilds until the task is cancelled; false when the port is busy.
    private func serve(
        _ handler: PreviewHandler, at address: ListeningAddress, port: UInt16, under base: BasePath, _ watcher: FileWatcher,
        _ report: @escaping @Sendable (PreviewEvent) -> Void
    ) async throws(PreviewError) -> Bool {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        defer { group.shutdownGracefully { _ in } }
        do {
            let listener = try await HTTPListener(at: try address.socketAddress(port: port), options.limits, on: group)
            report(.listening(address: address.url(port: listener.port, path: base), port: listener.port))
            try await withThrowingTaskGroup(of: Void.self) { group in
                defer { group.cancelAll() }
                group.addTask { try await listener.run(handler) }
                let pending = PendingChanges()
                group.addTask {
                    while true {
                        pending.add(try await watcher.changes())
                        if let reason = await watcher.reasonForPolling() { report(.polling(because: reason)) }
                    }
                }
                group.addTask { await build(pending, on: handler.stage, report) }
                group.addTask {
                    while true {
                        try await Task.sleep(for: .seconds(10))
                        await handler.stage.sendHeartbeat()
                    }
                }
                try await group.next()
            }
        } catch {
            if Task.isCancelled { return true }
            guard let failure = error as? IOError else { throw .cannotListen("\(error)") }
            if failure.errnoCode == EADDRINUSE { return false }
            throw .cannotListen(String(cString: strerror(failure.errnoCode)))
        }
        return true
    }

    /// Builds after every change until the task is cancelled. A build that is overtaken by a change shows its pages and is not finished.
    private func build(_ pending: PendingChanges, on stage: PreviewBroadcaster, _ report: @Sendable (PreviewEvent) -> Void) async {
        var number = 0
        var causes: [String] = []
        for await _ in pending.news {
            let changed = pending.take()
            if changed.isEmpty { continue }
            number += 1
            causes = changed + causes.filter { !changed.contains($0) }
            let isOver = await build(number, because: causes, on: stage, unless: { !pending.isEmpty }, report)
            if isOver { causes = [] }
        }
        await stage.close()
    }

    /// False if it was outdated before it was over.
    private func build(
        _ number: Int, because causes: [String], on stage: PreviewBroadcaster, unless isOutdated: @escaping @Sendable () -> Bool,
        _ report: @Sendable (PreviewEvent) -> Void
    ) async -> Bool {
        let before = await stage.site
        let progress = PreviewProgress(isOutdated: isOutdated) { early in
            await stage.offer(early, ofBuild: number)
        }
        var outcome: PreviewBuild?
        let duration = await ContinuousClock().measure {
            outcome = await withTaskExecutorPreference(buildThread) { await rebuild(progress) }
        }
        guard let outcome else { return false }
        let after = await stage.site.after(outcome, number: number, words: options.words())
        await stage.show(after)
        let result = PreviewEvent.BuildResult(
            causes: causes, changedFiles: after.changes(since: before), findings: after.findings, succeeded: outcome.gaveSite,
            duration: duration)
        report(.built(result))
        return true
    }
}

extension PreviewBuild {
    fileprivate var gaveSite: Bool {
        if case .site = self { true } else { false }
    }
}
