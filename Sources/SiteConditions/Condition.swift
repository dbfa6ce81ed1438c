package import SiteValues

/// What has to be so for a passage to hold, as an author writes it between `{{ if` and `}}` or after `if:`. There are no others: `and`, `or`
/// and comparisons would be a language that somebody has to learn.
///
/// ```
/// works_council              a fact of the type yes_no, or a part of the site that can be switched off
/// not works_council
/// jurisdiction de            the law of one country
/// jurisdiction de, at        of one of several
/// ```
package struct Condition: Sendable, Hashable, CustomStringConvertible {
    package enum Subject: Sendable, Hashable {
        case answer(String)
        case jurisdiction([Jurisdiction])
    }

    package let subject: Subject
    package let isNegated: Bool

    /// Why words are not a condition.
    package enum Problem: Error {
        case empty
        case unknownJurisdiction(String)
        /// More than a condition can say.
        case tooMuch
    }

    package init(_ text: String) throws(Problem) {
        var words = text.split { $0 == " " || $0 == "\t" || $0 == "," || $0 == "\u{A0}" }.map(String.init)
        isNegated = words.first == "not"
        if isNegated { words.removeFirst() }
        guard let first = words.first else { throw .empty }
        guard first == "jurisdiction" else {
            guard words.count == 1 else { throw .tooMuch }
            subject = .answer(first)
            return
        }
        var codes: [Jurisdiction] = []
        for word in words.dropFirst() {
            guard let jurisdiction = Jurisdiction(code: word) else { throw .unknownJurisdiction(word) }
            codes.append(jurisdiction)
        }
        guard !codes.isEmpty else { throw .empty }
        subject = .jurisdiction(codes)
    }

    package var description: String {
        let words =
            switch subject {
            case .answer(let name): name
            case .jurisdiction(let codes): "jurisdiction " + codes.map(\.code).sorted().joined(separator: ", ")
            }
        return isNegated ? "not " + words : words
    }
}
