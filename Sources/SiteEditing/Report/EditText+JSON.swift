import Diagnostics
package import Text

extension EditText {
    /// A change for programs:
    ///
    ///     {
    ///       "done": false,                   // false for a plan
    ///       "places": [{"path", "line", "before": [], "after": []}],
    ///       "removed": [], "renamed": [{"from", "to"}], "created": [],
    ///       "look_at": [{"place", "text"}]
    ///     }
    package static func json(of report: EditReport) -> JSONText {
        .object([
            ("done", .bool(report.isMade)),
            ("places", .array(report.places.map(place))),
            ("removed", .strings(report.removed)),
            ("renamed", .array(report.renamed.map { .object([("from", .string($0.old)), ("to", .string($0.new))]) })),
            ("created", .strings(report.created)),
            ("look_at", .array(report.remarks.map { .object([("place", .string($0.place)), ("text", .string($0.text.english))]) })),
        ])
    }

    private static func place(_ place: ChangedPlace) -> JSONText {
        .object([
            ("path", .string(place.path)), ("line", .number(place.line)), ("before", .strings(place.before)),
            ("after", .strings(place.after)),
        ])
    }
}
