/// Guidelines by their numbers, as people list them: `1,2,5-9`.
package struct GuidelineNumbers: Sendable {
    package let numbers: Set<Int>

    package init?(_ text: String) {
        var numbers: Set<Int> = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0.filter { !$0.isWhitespace }) }
            guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2, first >= 1, first <= last, last < 1_000_000
            else {
                return nil
            }
            numbers.formUnion(first...last)
        }
        self.numbers = numbers
    }
}
