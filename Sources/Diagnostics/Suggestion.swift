/// "Did you mean …?": the known name nearest to what was written.
package enum Suggestion {
    /// For one question; `KnownNames` answers many of the same names.
    package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        KnownNames(candidates).nearest(to: word)
    }
}
