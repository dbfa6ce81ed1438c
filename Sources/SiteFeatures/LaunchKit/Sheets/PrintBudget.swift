package import Messages
package import SiteModel

/// A text that is too long for its place on a sheet: found while the site is checked, so that it is mended before the printer is called.
package struct PrintOverflow: Sendable {
    /// The sheet, as people call it.
    package let sheet: Message
    /// What to shorten, as it stands there.
    package let text: String
    /// Letters too many.
    package let letters: Int
    package let provenance: Provenance
    /// The key of the text in its file.
    package let key: String
}

/// How much fits: the room of each sheet in millimetres, and letters by their middling width in the sheets' faces. It is an estimate on the
/// careful side; the tests measure the real PDFs.
package enum PrintBudget {
    /// A run of words set in one size.
    struct Run {
        let text: String
        let width: Double
        let size: Double
        var leading = 1.2
        var after = 0.0
        /// Width of a letter beside the size: bold serif 0.52, sans 0.53.
        var letter = 0.53

        var lettersInLine: Int { max(1, Int(width / (size * letter))) }

        /// Breaks between words; a word longer than a line is cut by the line.
        var lines: Int {
            var lines = 1
            var used = 0
            for word in text.utf8.split(separator: UInt8(ascii: " ")) {
                let letters = word.count { $0 & 0xC0 != 0x80 }
                if used > 0, used + 1 + letters > lettersInLine {
                    lines += 1
                    used = 0
                }
                used += (used > 0 ? 1 : 0) + letters
                while used > lettersInLine {
                    lines += 1
                    used -= lettersInLine
                }
            }
            return lines
        }

        var height: Double { Double(lines) * size * leading + after }
    }

    package static func overflows(of localizedSite: LocalizedSite) -> [PrintOverflow] {
        let without = localizedSite.settings.features.withoutArtefacts
        var found: [PrintOverflow] = []
        if !without.contains(.cards) {
            found +=
                headline(localizedSite) + deskCard(localizedSite)
                + localizedSite.guidelines.compactMap { guidelineFront($0, localizedSite) ?? guidelineBack($0, localizedSite) }
        }
        if !without.contains(.tableTent) { found += tent(localizedSite) }
        if !without.contains(.eventSign), let kit = localizedSite.kit { found += sign(kit, localizedSite) }
        return found
    }

    /// nil when the runs fit into the room; otherwise how many letters of the last one are too many.
    private static func overflow(
        _ runs: [Run], room: Double, _ sheet: Message, _ text: String, _ provenance: Provenance, _ key: String,
        _ localizedSite: LocalizedSite
    ) -> PrintOverflow? {
        let height = runs.reduce(0) { $0 + $1.height }
        guard height > room, let measure = runs.max(by: { $0.lines < $1.lines }) else { return nil }
        let lines = Int(((height - room) / (measure.size * measure.leading)).rounded(.up))
        return PrintOverflow(
            sheet: sheet, text: text,
            letters: max(1, lines * measure.lettersInLine - measure.lettersInLine / 2),
            provenance: provenance,
            key: key)
    }

    private static func headline(_ localizedSite: LocalizedSite) -> [PrintOverflow] {
        [localizedSite.settings.headline.go, localizedSite.settings.headline.grey, localizedSite.settings.headline.red].compactMap {
            clause in
            // One line each, or the list below runs into the code.
            let letters = clause.count - 14
            return letters > 0
                ? PrintOverflow(
                    sheet: .cardTitle, text: clause, letters: letters,
                    provenance: localizedSite.settings.provenance,
                    key: "headline")
                : nil
        }
    }

    private static func deskCard(_ localizedSite: LocalizedSite) -> [PrintOverflow] {
        let yes = localizedSite.guidelines(.encouragement)
        let red = localizedSite.guidelines(.redLine)
        let front = yes.map { Run(text: $0.title, width: 77, size: 4.6, leading: 1.15, after: 0.9, letter: 0.52) }
        let back = red.flatMap {
            [
                Run(text: $0.title, width: 84, size: 4.1, leading: 1.15, letter: 0.49),
                Run(text: $0.card ?? "", width: 84, size: 2.9, leading: 1.3, after: 2.2, letter: 0.43),
            ]
        }
        return [
            longest(yes).flatMap { overflow(front, room: 52, .cardTitle, $0.title, $0.provenance, "title", localizedSite) },
            longest(red).flatMap {
                overflow(back, room: 74, .cardTitle, $0.cardLine, $0.provenance, $0.card == nil ? "title" : "card", localizedSite)
            },
        ].compactMap(\.self)
    }

    private static func longest(_ guidelines: [Guideline]) -> Guideline? {
        guidelines.max { $0.title.count + ($0.card ?? "").count < $1.title.count + ($1.card ?? "").count }
    }

    private static func guidelineFront(_ guideline: Guideline, _ localizedSite: LocalizedSite) -> PrintOverflow? {
        let runs = [
            Run(text: guideline.title, width: 85, size: 10.5, leading: 1, after: 5, letter: 0.52),
            Run(text: guideline.cardLine, width: 85, size: 4.4, leading: 1.35, after: 5),
            Run(text: guideline.motto, width: 85, size: 5.6, leading: 1.15, letter: 0.5),
        ]
        let key = guideline.card == nil ? "summary" : "card"
        return overflow(runs, room: 107, .guidelineCards, guideline.cardLine, guideline.provenance, key, localizedSite)
    }

    private static func guidelineBack(_ guideline: Guideline, _ localizedSite: LocalizedSite) -> PrintOverflow? {
        guard let pair = GuidelineCards.shortestPair(of: guideline) else { return nil }
        let runs = [
            Run(text: guideline.pause.question, width: 89, size: 7.2, leading: 1.08, after: 5, letter: 0.52),
            Run(text: pair.dont, width: 89, size: 4.2, leading: 1.35, after: 12.5),
            Run(text: pair.do, width: 83, size: 4.2, leading: 1.35, after: 12.5),
        ]
        return overflow(runs, room: 100, .guidelineCards, pair.do, guideline.provenance, "pairs", localizedSite)
    }

    private static func tent(_ localizedSite: LocalizedSite) -> [PrintOverflow] {
        let asked = localizedSite.guidelines.filter(\.inPauseCheck).prefix(3)
        let runs = asked.map { Run(text: $0.pause.question, width: 178, size: 5.6, leading: 1.35, letter: 0.52) }
        return [
            asked.max { $0.pause.question.count < $1.pause.question.count }.flatMap {
                overflow(runs, room: 39, .tableTent, $0.pause.question, $0.provenance, "pause", localizedSite)
            }
        ].compactMap(\.self)
    }

    private static func sign(_ kit: LaunchKit, _ localizedSite: LocalizedSite) -> [PrintOverflow] {
        let runs = [
            Run(text: kit.eventSign.title, width: 166, size: 23, leading: 1, after: 9, letter: 0.52),
            Run(text: kit.eventSign.text, width: 166, size: 9, leading: 1.35),
        ]
        return [overflow(runs, room: 177, .eventSign, kit.eventSign.text, kit.provenance, "event_sign", localizedSite)].compactMap(\.self)
    }
}
