/// How German texts write people of all genders in one word: Kolleg:innen, Kolleg*innen, Kolleg_innen, KollegInnen, Kolleg/-innen.
package enum GenderForm: String, Sendable, Hashable, CaseIterable {
    case colon, star, underscore, capital, slash

    /// Of a single word; nil for one that is written for one gender or for none.
    package init?(of word: Substring) {
        // Cheap rejection on bytes: every form ends in "in" or "innen" and contains a separator or a capital I.
        guard word.utf8.last == UInt8(ascii: "n"), word.utf8.dropFirst().contains(where: { ":*_/I".utf8.contains($0) }) else { return nil }
        let found = GenderForm.allCases.first { form in
            form.marks.contains { mark in
                ["in", "innen"].contains { ending in
                    guard word.hasSuffix(mark.isEmpty ? "I" + ending.dropFirst() : mark + ending) else { return false }
                    let stem = word.dropLast(mark.count + ending.count)
                    if mark.isEmpty, GenderForm.englishStems.contains(stem.lowercased()) { return false }
                    return stem.count >= 3 && stem.last?.isLowercase == true && stem.first?.isUppercase == true
                }
            }
        }
        guard let found else { return nil }
        self = found
    }

    /// "LinkedIn", "PlugIn": words in which a capital I is English.
    private static let englishStems: Set<String> = [
        "add", "all", "break", "built", "buy", "call", "check", "dial", "drop", "fade", "fill", "linked", "log", "mix", "opt", "phone",
        "plug",
        "pop", "roll", "sign", "sit", "stand", "tie", "trade", "walk", "zoom",
    ]

    /// With its article, as a finding calls it.
    package var name: String {
        switch self {
        case .colon: "a colon"
        case .star: "a star"
        case .underscore: "an underscore"
        case .capital: "a capital I"
        case .slash: "a slash"
        }
    }

    private var marks: [String] {
        switch self {
        case .colon: [":"]
        case .star: ["*"]
        case .underscore: ["_"]
        case .capital: [""]
        case .slash: ["/-", "/"]
        }
    }

    /// The same word in this form.
    package func rewritten(_ word: Substring, from other: GenderForm) -> String {
        let ending = word.hasSuffix("nnen") ? "innen" : "in"
        let stem = word.dropLast(ending.count)
        let bare = other.marks.first { !$0.isEmpty && stem.hasSuffix($0) }.map { stem.dropLast($0.count) } ?? stem
        return self == .capital ? "\(bare)I\(ending.dropFirst())" : "\(bare)\(marks[0])\(ending)"
    }
}
