/// What is being shown and who is watching: browsers with an open event stream hear of every change.
actor PreviewBroadcaster {
    private(set) var site: PreviewedSite
    private var subscribers: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
    private var seats = 0
    /// Pages that browsers have asked for, the last one first: more than somebody looks at while writing.
    private var open: [String] = []
    private static let mostOpen = 8
    /// Pages of the build that is under way, as long as nobody has looked at one that comes out other than it was.
    private var offered: (site: EarlySite, build: Int)?
    private var waiting: [CheckedContinuation<PreviewedSite, Never>] = []
    /// Those who have waited for a heartbeat already.
    private var waitingLong: [CheckedContinuation<PreviewedSite, Never>] = []
    private var isClosed = false

    init(_ site: PreviewedSite) {
        self.site = site
    }

    /// Shows the outcome of a build. Nobody is told when it is what they see already, though the lines of its words may be others.
    func show(_ next: PreviewedSite) {
        let isNew = next != site
        site = next
        if next.isWhole {
            offered = nil
            answerWaiting()
        }
        guard isNew, !subscribers.isEmpty else { return }
        let event = Self.event(next)
        for listener in subscribers.values { listener.yield(event) }
    }

    /// Shows the pages of a build that is under way, if one that browsers have open comes out other than it is, or as soon as somebody asks for
    /// one that does.
    func offer(_ early: EarlySite, ofBuild number: Int) {
        offered = (early, number)
        showOffered(to: open)
    }

    /// The state in which a page is as new as it can be.
    func site(for page: String) -> PreviewedSite {
        note(open: page)
        showOffered(to: [page])
        return site
    }

    private func showOffered(to pages: [String]) {
        guard let offered, let next = site.showing(offered.site, ofBuild: offered.build, to: pages) else { return }
        self.offered = nil
        show(next)
    }

    /// The state once no build is under way that has shown some of its pages; the one there is, when there will be no other or after the
    /// second heartbeat.
    func wholeSite() async -> PreviewedSite {
        site.isWhole || isClosed ? site : await withCheckedContinuation { waiting.append($0) }
    }

    /// How many wait for a build.
    var waits: Int { waiting.count + waitingLong.count }

    /// Nothing is built any more: nobody waits for it.
    func close() {
        isClosed = true
        answerWaiting()
    }

    private func answerWaiting() {
        for request in waitingLong + waiting { request.resume(returning: site) }
        (waitingLong, waiting) = ([], [])
    }

    private func note(open page: String) {
        if open.first == page { return }
        open = [page] + open.filter { $0 != page }.prefix(Self.mostOpen - 1)
    }

    /// Everything from now on, beginning with the current state.
    func events() -> AsyncStream<[UInt8]> {
        // A browser that takes nothing off its stream needs only the latest.
        let (stream, listener) = AsyncStream.makeStream(of: [UInt8].self, bufferingPolicy: .bufferingNewest(4))
        seats += 1
        let id = seats
        subscribers[id] = listener
        listener.onTermination = { _ in
            Task { await self.leave(id) }
        }
        // Come back soon after the server was stopped and started.
        listener.yield(Array("retry: 500\n\n".utf8) + Self.event(site))
        return stream
    }

    /// Writes a comment to every stream: a browser that has gone shows only when something is written to it.
    func sendHeartbeat() {
        for listener in subscribers.values { listener.yield(Array(":\n\n".utf8)) }
        // Nor does a connection live for ever on which nothing is said.
        for request in waitingLong { request.resume(returning: site) }
        (waitingLong, waiting) = (waiting, [])
    }

    private func leave(_ id: Int) {
        subscribers[id] = nil
    }

    private static func event(_ site: PreviewedSite) -> [UInt8] {
        Array("data: \(site.message)\n\n".utf8)
    }
}
