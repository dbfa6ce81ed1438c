/// Where words of a block begin and end to be slanted or bold: a star or an underscore left over there has missed its counterpart.
package struct EmphasisEdges {
    private(set) var hasSlant = false
    private var starts: Set<Int> = []
    /// Each end, and whether only slanted words end there.
    private var ends: [Int: Bool] = [:]

    package init() {}

    package mutating func begin(at offset: Int, isSlant: Bool) {
        starts.insert(offset)
        hasSlant = hasSlant || isSlant
    }

    package mutating func end(at offset: Int, isSlant: Bool) { ends[offset] = isSlant && ends[offset] != false }

    func isStart(_ offset: Int) -> Bool { starts.contains(offset) }

    /// Whether marks that are left over after the words are more than the star of a remark, as in `**Price***`: then they are a slip.
    func isSlip(_ mark: UInt8, _ run: Range<Int>, hasRemark: () -> Bool) -> Bool {
        guard let isSlant = ends[run.lowerBound] else { return false }
        return mark != UInt8(ascii: "*") || (isSlant || run.count > 1) && !hasRemark()
    }
}
