/// What became of asking for an address.
package enum LinkAnswer: Sendable, Equatable {
    /// It is there.
    /// - Parameter movedTo: where it is for good now, if every step on the way there said so.
    case good(movedTo: String?)
    /// The server has no such page or rejects the request: 404, 410, 400 and the like.
    case broken(status: Int)
    /// The server does not talk to programs, or not now, such as 401, 403 and 429. Whether the page is there is unknown.
    case unknown(status: Int)
    /// Nobody answered, also not when asked again.
    case unreachable(Trouble)
    /// It was not asked, because it leads into a network that is not public, or holds a password.
    case refused(Refusal)

    package enum Trouble: String, Sendable {
        case noSuchHost, noConnection, tooSlow, certificate, serverError, tooManySteps, noAnswer
    }

    package enum Refusal: Sendable, Equatable {
        case privateNetwork, password, otherScheme, foreignName
    }

    package var isGood: Bool { if case .good = self { true } else { false } }
}

/// What is known about an address after a check.
package struct LinkState: Sendable, Equatable {
    package var answer: LinkAnswer
    /// Of the places on that page that were looked for, those that are missing. Only a page in HTML can lack one.
    package var missing: Set<String>
    /// Those that are there.
    package var found: Set<String>

    package init(_ answer: LinkAnswer, missing: Set<String> = [], found: Set<String> = []) {
        self.answer = answer
        self.missing = missing
        self.found = found
    }
}
