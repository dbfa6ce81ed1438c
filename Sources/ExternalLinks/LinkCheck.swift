import SiteValues
import Text

/// Asks for addresses: each once, hosts side by side, one host slowly, and again where nobody answers.
package struct LinkCheck: Sendable {
    private let options: LinkCheckOptions
    private let curl: Curl
    private let turns: HostTurns

    package init(_ options: LinkCheckOptions) throws(LinkCheckError) {
        self.options = options
        curl = try Curl(options)
        turns = HostTurns(pause: options.pause)
    }

    /// The cache with what is known now, and the state of every address.
    ///
    /// - Parameter learnt: told of the cache after each answer. Asking takes long, and whoever stops it keeps what was learnt.
    package func run(
        _ addresses: [LinkedAddress], _ cache: inout LinkCache, learnt: (LinkCache) -> Void
    ) async throws -> [String: LinkState] {
        let known = cache.states(of: addresses, on: options.today, daysKept: options.daysKept)
        let open = addresses.filter { known[$0.address] == nil }
        let byHost = Dictionary(grouping: open) { RequestTarget.parts(of: $0.address)?.host ?? "" }
        var queues = byHost.sorted { $0.key < $1.key }.map(\.value)[...]
        var states = known
        try await withThrowingTaskGroup(of: (String, LinkState, ArraySlice<LinkedAddress>).self) { group in
            func ask(_ queue: ArraySlice<LinkedAddress>) {
                guard let first = queue.first else { return }
                group.addTask { (first.address, try await state(of: first), queue.dropFirst()) }
            }
            for _ in 0..<options.hosts { queues.popFirst().map { ask($0[...]) } }
            while let (address, state, rest) = try await group.next() {
                states[address] = state
                cache.remember(state, of: address, on: options.today)
                learnt(cache)
                ask(rest.isEmpty ? queues.popFirst()?[...] ?? [] : rest)
            }
        }
        return states
    }

    /// How many of them have to be asked.
    package func open(_ addresses: [LinkedAddress], _ cache: LinkCache) -> Int {
        addresses.count - cache.states(of: addresses, on: options.today, daysKept: options.daysKept).count
    }

    private func state(of linked: LinkedAddress) async throws -> LinkState {
        let names = Set(linked.fragments.map(\.name).filter(PagePlaces.isPlace))
        var state = LinkState(.unreachable(.noAnswer))
        var pause = options.retryPause
        for attempt in 0...options.retries {
            if attempt > 0 {
                try await Task.sleep(for: pause)
                pause *= 2
            }
            state = try await answer(linked.address, looking: names)
            guard case .unreachable(let trouble) = state.answer, Self.isPassing(trouble) else { return state }
        }
        return state
    }

    private static func isPassing(_ trouble: LinkAnswer.Trouble) -> Bool {
        switch trouble {
        case .noConnection, .tooSlow, .serverError, .noAnswer: true
        case .noSuchHost, .certificate, .tooManySteps: false
        }
    }

    /// One way to the page, step by step: each step is looked at before it is taken.
    private func answer(_ start: String, looking names: Set<String>) async throws -> LinkState {
        var address = start
        var isForGood = true
        for _ in 0..<Self.longestWay {
            let target: RequestTarget
            do throws(RequestTarget.Problem) {
                target = try RequestTarget(address, allowingPrivate: options.allowsPrivate)
            } catch {
                switch error {
                case .refused(let refusal): return LinkState(.refused(refusal))
                case .noSuchHost: return LinkState(.unreachable(.noSuchHost))
                case .noAnswer: return LinkState(.unreachable(.noAnswer))
                }
            }
            let answer = try await ask(target, wantsBody: !names.isEmpty)
            guard (300...399).contains(answer.status), !answer.redirection.isEmpty else {
                return Self.state(after: answer, at: address == start || !isForGood ? nil : address, looking: names)
            }
            isForGood = isForGood && (answer.status == 301 || answer.status == 308)
            address = answer.redirection.firstIndex(of: "#").map { String(answer.redirection[..<$0]) } ?? answer.redirection
        }
        return LinkState(.unreachable(.tooManySteps))
    }

    private static let longestWay = 10

    /// Only whether it is there, if that is enough. Many servers do not answer that question well, so a no is asked for again in full.
    private func ask(_ target: RequestTarget, wantsBody: Bool) async throws -> Curl.Answer {
        try await turns.wait(for: target.host)
        let first = try await curl.ask(target, wantsBody: wantsBody)
        let isFinal = (200...399).contains(first.status) || [401, 403, 429].contains(first.status)
        if wantsBody || isFinal || Self.isDeaf(first.exit) { return first }
        try await turns.wait(for: target.host)
        return try await curl.ask(target, wantsBody: true)
    }

    /// No name, or no connection: the same for every question.
    private static func isDeaf(_ exit: Int) -> Bool { exit == 6 || exit == 7 }

    private static func state(after answer: Curl.Answer, at moved: String?, looking names: Set<String>) -> LinkState {
        switch answer.status {
        case 200...299:
            // Nobody can look into a PDF, or into a page that is too long: it may have them.
            guard answer.exit == 0, answer.contentType.contains("html") else { return LinkState(.good(movedTo: moved), found: names) }
            let found = names.filter { PagePlaces.has($0, in: answer.body) }
            return LinkState(.good(movedTo: moved), missing: names.subtracting(found), found: found)
        // 999 is LinkedIn's way to say 403, 451 a court's.
        case 401, 403, 407, 429, 451, 999: return LinkState(.unknown(status: answer.status))
        case 500...599, 408: return LinkState(.unreachable(.serverError))
        case 1...: return LinkState(.broken(status: answer.status))
        default: return LinkState(.unreachable(trouble(answer.exit)))
        }
    }

    /// By the numbers in curl's manual.
    private static func trouble(_ exit: Int) -> LinkAnswer.Trouble {
        switch exit {
        case 6: .noSuchHost
        case 7: .noConnection
        case 28: .tooSlow
        case 35, 51, 53, 54, 58, 59, 60, 77, 80, 82, 83, 90, 91: .certificate
        default: .noAnswer
        }
    }
}

/// Spaces out the requests to each host.
private actor HostTurns {
    private let pause: Duration
    private var next: [String: ContinuousClock.Instant] = [:]

    init(pause: Duration) {
        self.pause = pause
    }

    func wait(for host: String) async throws {
        let now = ContinuousClock.now
        let turn = max(now, next[host] ?? now)
        next[host] = turn + pause
        if turn > now { try await Task.sleep(until: turn) }
    }
}
