/// What is being shown and who is watching: browsers with an open event stream hear of every change.
actor PreviewStage {
    private(set) var site: PreviewedSite
    private var audience: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
    private var seats = 0

    init(_ site: PreviewedSite) {
        self.site = site
    }

    /// Shows the outcome of a build. Nobody is told when it is what they see already.
    func show(_ next: PreviewedSite) {
        guard next != site else { return }
        site = next
        for listener in audience.values { listener.yield(Self.event(next)) }
    }

    /// Everything from now on, beginning with how things stand.
    func events() -> AsyncStream<[UInt8]> {
        // A browser that takes nothing off its stream needs only the latest.
        let (stream, listener) = AsyncStream.makeStream(of: [UInt8].self, bufferingPolicy: .bufferingNewest(4))
        seats += 1
        let seat = seats
        audience[seat] = listener
        listener.onTermination = { _ in
            Task { await self.leave(seat) }
        }
        // Come back soon after the server was stopped and started.
        listener.yield(Array("retry: 500\n\n".utf8) + Self.event(site))
        return stream
    }

    /// Writes a comment to every stream: a browser that has gone shows only when something is written to it.
    func knock() {
        for listener in audience.values { listener.yield(Array(":\n\n".utf8)) }
    }

    private func leave(_ seat: Int) {
        audience[seat] = nil
    }

    private static func event(_ site: PreviewedSite) -> [UInt8] {
        Array("data: \(site.message)\n\n".utf8)
    }
}
