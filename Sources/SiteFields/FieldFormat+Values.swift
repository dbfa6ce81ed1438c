import Diagnostics
package import SiteValues
import Text

extension FieldFormat<Bool> {
    /// `true` or `false` and nothing else: a malformed flag never publishes.
    package static var flag: Self {
        .scalar("`true` or `false`", as: .other { .flag }, fallback: false, meant: WrittenValue.flag) {
            ["true": true, "false": false][$0]
        }
    }
}

extension FieldFormat<Int> {
    package static func number(_ range: ClosedRange<Int> = 0...Int.max) -> Self {
        .scalar(
            range.upperBound == .max ? "a whole number" : "a whole number from \(range.lowerBound) to \(range.upperBound)",
            as: .other { .number(range) }, fallback: range.lowerBound
        ) {
            Int($0).flatMap { range.contains($0) ? $0 : nil }
        }
    }
}

extension FieldFormat<CivilDate> {
    package static var date: FieldFormat<CivilDate> {
        .scalar("a date that exists, written like 2026-11-02", rule: .badDate, fallback: .unreadable, meant: { WrittenDate.day($0)?.iso }) {
            CivilDate($0)
        }
    }
}

extension FieldFormat<PartialDate> {
    package static var partialDate: FieldFormat<PartialDate> {
        .scalar("a date written like 2018, 2009-04 or 2026-11-02", rule: .badDate, fallback: .unreadable, meant: WrittenDate.partial) {
            PartialDate($0)
        }
    }
}

extension FieldFormat<LocalDateTime> {
    package static var dateTime: FieldFormat<LocalDateTime> {
        .scalar("a day and a time written like 2027-01-14T15:00", rule: .badDate, fallback: .unreadable, meant: WrittenDate.time) {
            LocalDateTime($0)
        }
    }
}

extension FieldFormat<ReviewInterval> {
    package static var interval: FieldFormat<ReviewInterval> {
        .scalar(
            "a period such as 6 months or 1 year", fallback: ReviewInterval(count: 1, unit: .years),
            meant: { WrittenValue.interval($0)?.description }
        ) { ReviewInterval($0) }
    }
}

extension FieldFormat<Language> {
    package static var language: FieldFormat<Language> {
        .scalar("a language tag such as de or en", fallback: .english) { Language($0) }
    }
}

extension FieldFormat<Jurisdiction> {
    package static var jurisdiction: Self {
        .scalar(
            "the code of a country or `eu`: \(Jurisdiction.codes.joined(separator: ", "))", as: .other { .oneOf(Jurisdiction.codes) },
            fallback: .unreadable,
            meant: { Jurisdiction(called: $0)?.code }
        ) { Jurisdiction(code: $0) }
    }
}

extension FieldFormat<GuidelineID> {
    /// The guideline's own id.
    package static var guidelineID: FieldFormat<GuidelineID> {
        .scalar("a rule id such as SM-06", fallback: .unreadable) { GuidelineID($0) }
    }
}

extension FieldFormat<EntryID> {
    /// The entry's own id.
    package static var id: FieldFormat<EntryID> {
        .scalar("a short name of lower-case letters, digits and hyphens, such as customer-care", fallback: .unreadable) { EntryID($0) }
    }

    /// Names another entry; whether it exists is checked when all are read.
    package static func reference(to kind: any ReferenceTarget.Type) -> FieldFormat<EntryID> {
        FieldFormat(.other { .reference(to: kind.displayName) }, fallback: { .unreadable }) { field, reader in
            guard let text = reader.text(at: field, expected: "the id of \(Phrase(name: kind.displayName.withArticle))") else { return nil }
            if let repaired = InvisibleCharacter.repaired(text) {
                reader.report(
                    .badValue, at: field.value.location,
                    "`\(field.key)` has \(repaired.first) in it, which is not what it looks like.",
                    remedy: "Write it anew: `\(repaired.text)`.")
                return nil
            }
            // A name that is not an id at all gets the same answer as an unknown one: the nearest that exists.
            reader.references.append(Reference(to: kind, name: text, location: field.value.location))
            return EntryID(text)
        }
    }
}
