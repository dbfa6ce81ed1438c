import Diagnostics

/// The ids that there are, for "did you mean …?". The number is what an id means: `SM-03` is never a misspelt `SM-01`.
package struct KnownGuidelineIDs {
    private let names: [Int?: KnownNames]

    package init(_ ids: some Sequence<String>) {
        names = Dictionary(grouping: ids, by: Self.number).mapValues(KnownNames.init)
    }

    /// The id most likely meant by a mistyped one.
    package func nearest(to text: String) -> String? {
        names[Self.number(text)]?.nearest(to: text)
    }

    private static func number(_ text: String) -> Int? { Int(text.filter(\.isNumber)) }
}
