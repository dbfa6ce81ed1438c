/// A stretch of a block's text that comes from one node.
package struct TextRun {
    /// Where it ends in the block's bytes; it begins where the one before ends.
    package var end: Int
    /// Code, addresses and line breaks stay as they are written. Without any bytes it is the place of words that come later.
    package let isFixed: Bool

    package init(end: Int, isFixed: Bool) {
        self.end = end
        self.isFixed = isFixed
    }
}
