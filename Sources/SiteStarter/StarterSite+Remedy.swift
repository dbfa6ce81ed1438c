package import Diagnostics

extension StarterSite {
    /// What to do about an error that the new site would have: a name with marks of its own breaks texts, and nothing else in it does.
    package var remedy: Phrase {
        let names = [organisation.full, organisation.short, title ?? ""].joined()
        let isPlain = names.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || Self.plainMarks.contains($0) }
        return isPlain
            ? "Begin with fewer of --without and --keep, and take out the rest with `sitegen drop`; without them, install sitegen again."
            : "Write --organisation and --title without braces and other marks; how long they are does not matter here."
    }

    private static let plainMarks: Set<Character> = [".", ",", "&", "-", "'", "’", "(", ")", "+", "!", "?", "/", "–"]
}
