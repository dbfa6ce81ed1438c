/// Placeholder bytes in the rendered output, resolved by ``SegmentCutter``. They begin with a byte that UTF-8 never contains and that the
/// renderer copies as it is, so no author can write one.
struct Marker {
    enum Kind: UInt8 {
        case linkStart = 0x61, linkEnd, image
        /// Stands first in a heading, whose start tag gets the id with this number.
        case heading
        /// Stands for a piece of our own markup, by its number.
        case markup
    }

    static let start: UInt8 = 0xFF
    static let end: UInt8 = 0xFE

    let kind: Kind
    let index: Int

    var bytes: [UInt8] {
        [Marker.start, kind.rawValue] + Array(String(index).utf8) + [Marker.end]
    }

    var node: CMarkNode? {
        CMarkNode.text(bytes)
    }
}
