package import Diagnostics

/// What a check of external links says to their authors.
package enum LinkFindings {
    package static func all(of addresses: [LinkedAddress], _ states: [String: LinkState], _ cache: LinkCache) -> [Diagnostic] {
        addresses.flatMap { linked -> [Diagnostic] in
            guard let state = states[linked.address] else { return [] }
            let answers = linked.places.compactMap { place in
                let fragment = linked.fragments.first { $0.place == place && !state.missing.contains($0.name) }
                return answer(state.answer, linked.address, fragment?.name, at: place, cache)
            }
            let places = linked.fragments.filter { state.missing.contains($0.name) }.map { fragment in
                Diagnostic(
                    rule: .externalPlaceMissing, severity: .note, at: fragment.place,
                    "The page is there, but it has no place “#\(fragment.name)”: \(linked.address).",
                    remedy: "Open it and copy the address of the right place, or leave out the part after `#`.")
            }
            return answers + places
        }
    }

    private static func answer(
        _ answer: LinkAnswer, _ address: String, _ fragment: String?, at place: SourceLocation, _ cache: LinkCache
    ) -> Diagnostic? {
        switch answer {
        case .good(nil): nil
        case .good(let moved?):
            Diagnostic(
                rule: .externalLinkMoved, severity: .note, at: place, "This page has moved for good: \(address).",
                remedy: "Write its new address: \(moved + (fragment.map { "#" + $0 } ?? "")).")
        case .broken(let status):
            Diagnostic(
                rule: .externalLinkBroken, severity: .warning, at: place,
                cache.lastGood(address).map { "There is no such page any more (\(status)); it was there on \($0): \(address)." }
                    ?? "There is no such page (\(status)): \(address).",
                remedy: "Look for where it is now, or take the link out.")
        case .unknown(let status):
            Diagnostic(
                rule: .externalLinkUnknown, severity: .note, at: place,
                cache.lastGood(address).map {
                    "The server does not answer programs (\(status)), so nobody knows whether the page is there; it was on \($0): \(address)."
                } ?? "The server does not answer programs (\(status)), so nobody knows whether the page is there: \(address).",
                remedy: "Open it in a browser.")
        case .unreachable(let trouble): unreachable(trouble, address, at: place, cache)
        case .refused(let refusal): refused(refusal, address, at: place)
        }
    }

    private static func unreachable(
        _ trouble: LinkAnswer.Trouble, _ address: String, at place: SourceLocation, _ cache: LinkCache
    ) -> Diagnostic {
        let remedy: Phrase =
            cache.lastGood(address).map { "It was there on \($0): check again tomorrow, and look for another source if it stays away." }
            ?? "Check again tomorrow, and look for another source if it stays away."
        func found(_ summary: Phrase, _ remedy: Phrase = remedy) -> Diagnostic {
            Diagnostic(rule: .externalLinkUnreachable, severity: .warning, at: place, summary, remedy: remedy)
        }
        return switch trouble {
        case .noSuchHost: found("There is no such server: \(address).", "Look for a typing error, or take the link out.")
        case .noConnection: found("The server takes no connection: \(address).")
        case .tooSlow: found("The server did not answer in time: \(address).")
        case .certificate:
            found(
                "The server's certificate is not valid, so browsers warn of it: \(address).",
                "Tell whoever runs the server, or link to another source.")
        case .serverError: found("The server has an error of its own: \(address).")
        case .tooManySteps: found("The address leads on and on, and to no page: \(address).", "Look for where the page is now.")
        case .noAnswer: found("The server gave no answer: \(address).")
        }
    }

    private static func refused(_ refusal: LinkAnswer.Refusal, _ address: String, at place: SourceLocation) -> Diagnostic {
        switch refusal {
        case .privateNetwork:
            Diagnostic(
                rule: .externalLinkPrivate, severity: .note, at: place,
                "This address leads into a network that is not public, so it was not asked: \(address).",
                remedy: "`sitegen check --external --allow-private` asks it.")
        case .password:
            Diagnostic(
                rule: .externalLinkPrivate, severity: .warning, at: place,
                "This address holds a name or a password, which every reader sees, so it was not asked.",
                remedy: "Take out what is before the `@`, and change the password.")
        case .otherScheme:
            Diagnostic(
                rule: .externalLinkBroken, severity: .warning, at: place,
                "This address leads on to one that cannot be asked: \(address).", remedy: "Look for where the page is now.")
        case .foreignName:
            Diagnostic(
                rule: .externalLinkUnknown, severity: .note, at: place,
                "The name of this server is not in ASCII, and was not asked: \(address).",
                remedy: "Open it in a browser, or write the name as the browser copies it, beginning with `xn--`.")
        }
    }
}
