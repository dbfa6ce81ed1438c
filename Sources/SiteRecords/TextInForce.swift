package import Diagnostics
package import SiteValues

/// What a text said on a day, by the records: which release counts, and what its words were.
package struct TextInForce: Sendable {
    package enum State: Sendable, Equatable {
        case inForce
        /// Not out yet on that day: the first day.
        case comes(CivilDate)
        /// The first day without it.
        case expired(CivilDate)
        /// In a release before, and no longer in this one.
        case removed
        /// In no release up to that day.
        case unknown
    }

    package let day: CivilDate
    package let state: State
    package let release: RecordedRelease
    /// The one after, if there is one: what it said counts until then.
    package let next: RecordedRelease?
    /// nil for one that the release does not have.
    package let text: RecordedText?
    /// As the last release before had it that had it at all, if this one does not.
    package let former: RecordedText?
    /// nil where the records lost the words.
    package let words: StoredText?
    /// What took its place, or will.
    package var replacement: String? { (text ?? former)?.replacedBy }

    /// - Parameters:
    ///   - name: the text's, or one that it had before or has had since.
    ///   - current: the site as it is now: it knows what texts were called before.
    package init(
        _ name: String, in language: Language?, on day: CivilDate, of history: SiteHistory, current: [SiteText], default first: Language
    ) throws(RecordError) {
        guard let oldest = history.releases.first else { throw .nothingRecorded }
        guard let release = history.release(on: day) else {
            throw RecordError("Nothing is recorded for \(day): the first release, \(oldest.version), is of \(oldest.date).")
        }
        let names = TextNames(name, in: history, current).all
        let texts = history.releases.flatMap(\.texts).filter { $0.isNamed(names) }
        guard !texts.isEmpty else { throw Self.unknown(name, history) }
        let language = language ?? (texts.contains { $0.language == first } ? first : texts[0].language)
        guard texts.contains(where: { $0.language == language }) else {
            let known = Set(texts.map(\.language)).sorted().map(\.tag).joined(separator: ", ")
            throw RecordError("\(name) is not recorded in \(language).", remedy: "It is in \(known).", isUsage: true)
        }
        self.day = day
        self.release = release
        next = history.releases.first { $0.date > day }
        let found = release.texts.first { $0.language == language && $0.isNamed(names) }
        text = found
        former =
            found == nil
            ? history.releases.filter { $0.date <= day }.flatMap(\.texts).last { $0.language == language && $0.isNamed(names) } : nil
        words = found.flatMap { history.text($0.meaning) }
        if let from = found?.from, from > day {
            state = .comes(from)
        } else if let until = found?.until, until <= day {
            state = .expired(until)
        } else if found != nil {
            state = .inForce
        } else {
            state = former.map { text in text.until.map { .expired($0) } ?? .removed } ?? .unknown
        }
    }

    private static func unknown(_ name: String, _ history: SiteHistory) -> RecordError {
        let known = Set(history.releases.flatMap(\.texts).flatMap { [$0.name] + $0.aliases }).sorted()
        return .unknownText(name, among: known)
    }

    package var description: String { lines.map { $0.english + "\n" }.joined() }

    /// For people: a head, and the words.
    package var lines: [Phrase] {
        let known = text ?? former
        var lines: [Phrase] = known.map { [Phrase(verbatim: "\($0.name) (\($0.language)) \($0.title)")] } ?? []
        let (version, date) = (release.version, release.date)
        lines.append(
            next.map { "Release \(version) of \(date) was in force on \(day), until release \($0.version) of \($0.date)." }
                ?? "Release \(version) of \(date) was in force on \(day).")
        switch state {
        case .inForce:
            if let until = text?.until {
                lines.append(replacement.map { "It expires on \(until); \($0) takes its place." } ?? "It expires on \(until).")
            }
        case .comes(let from): lines.append("This text was not out yet: its first day is \(from).")
        case .expired(let until): lines.append("This text was no longer in force: it expired on \(until).")
        case .removed: lines.append("This text was no longer in it: an earlier release had it.")
        case .unknown: lines.append("This text was not in it: it came later.")
        }
        if let replacement, state != .inForce, text?.from.map({ $0 <= day }) ?? true { lines.append("\(replacement) took its place.") }
        guard let text else { return lines }
        lines.append("Meaning \(text.meaning), from \(text.path)")
        lines.append(text.approvals.isEmpty ? "No approval is recorded." : "Cleared: \(text.approvals.joined(separator: ", "))")
        guard case .inForce = state else { return lines }
        return lines + ["", words.map { Phrase(verbatim: $0.readable) } ?? "Its words are missing from records/texts."]
    }
}

extension RecordedText {
    fileprivate func isNamed(_ names: Set<String>) -> Bool { names.contains(name) || !names.isDisjoint(with: aliases) }
}

extension StoredText {
    /// For people: headings are marked, and what is outside the text has its key before it.
    fileprivate var readable: String {
        var result = ""
        var section = ""
        for line in lines {
            if line.isHeading {
                result += "\n## \(line.text)\n"
            } else if line.section != section, !line.section.hasPrefix("body") {
                result += "[\(FieldName.of(line.section, in: language))] \(line.text)\n"
            } else {
                result += (line.section != section && !section.isEmpty && line.section == "body" ? "\n" : "") + "\(line.text)\n"
            }
            section = line.section
        }
        return String(result.dropLast())
    }
}
