/// What differs between two texts, in the smallest runs of words or lines.
package enum WordDiff {
    package struct Hunk: Sendable, Equatable {
        /// A few words before and after, for whoever looks for the place.
        package let before: [String]
        package let old: [String]
        package let new: [String]
        package let after: [String]

        /// On one line: what goes between `[-` and `-]`, what comes between `{+` and `+}`, as `git diff --word-diff` has them.
        ///
        /// - Parameter limit: the most characters of either; a page without line ends would fill screens.
        package func marked(upTo limit: Int = .max) -> String {
            func shown(_ words: [String]) -> String {
                let text = words.joined(separator: " ")
                return text.utf8.count > limit && text.count > limit ? text.prefix(limit) + "…" : text
            }
            let parts = [
                before.isEmpty ? [] : ["…"], before,
                [(old.isEmpty ? "" : "[-\(shown(old))-]") + (new.isEmpty ? "" : "{+\(shown(new))+}")],
                after, after.isEmpty ? [] : ["…"],
            ]
            return parts.joined().joined(separator: " ")
        }
    }

    package static func hunks(from old: [String], to new: [String], context: Int = 4) -> [Hunk] {
        let difference = SequenceDifference(from: old, to: new)
        let (removed, inserted) = (difference.removed, difference.inserted)
        var hunks: [Hunk] = []
        var (from, to) = (0, 0)
        while from < old.count || to < new.count {
            let (startOld, startNew) = (from, to)
            while removed.contains(from) || inserted.contains(to) {
                if removed.contains(from) { from += 1 } else { to += 1 }
                // A word that stays between two that change belongs to one change in a reader's eyes.
                if from < old.count, to < new.count, !removed.contains(from), !inserted.contains(to),
                    removed.contains(from + 1) || inserted.contains(to + 1)
                {
                    (from, to) = (from + 1, to + 1)
                }
            }
            if (from, to) != (startOld, startNew) {
                hunks.append(
                    Hunk(
                        before: Array(old[max(0, startOld - context)..<startOld]), old: Array(old[startOld..<from]),
                        new: Array(new[startNew..<to]), after: Array(old[from..<min(old.count, from + context)])))
            }
            (from, to) = (from + 1, to + 1)
        }
        return hunks
    }
}
