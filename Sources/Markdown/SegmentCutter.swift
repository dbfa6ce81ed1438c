import Text

/// Cuts the rendered bytes at their markers.
struct SegmentCutter {
    private let headingIDs: [String]
    private let markup: [String]
    private var segments: [MarkdownDocument.Segment] = []
    /// HTML since the last link or image.
    private var open: [UInt8] = []

    static func cut(_ html: [UInt8], headingIDs: [String], markup: [String]) -> [MarkdownDocument.Segment] {
        var cutter = SegmentCutter(headingIDs: headingIDs, markup: markup)
        cutter.cut(html)
        return cutter.segments
    }

    private init(headingIDs: [String], markup: [String]) {
        self.headingIDs = headingIDs
        self.markup = markup
    }

    private mutating func cut(_ html: [UInt8]) {
        var position = 0
        while let start = html[position...].firstIndex(of: Marker.start) {
            open += html[position..<start]
            var end = start + 2
            var index = 0
            while html[end] != Marker.end {
                index = index * 10 + Int(html[end] & 0x0F)
                end += 1
            }
            if let kind = Marker.Kind(rawValue: html[start + 1]) { apply(Marker(kind: kind, index: index)) }
            position = end + 1
        }
        open += html[position...]
        close()
    }

    private mutating func apply(_ marker: Marker) {
        switch marker.kind {
        case .linkStart: close(with: .linkStart(marker.index))
        case .linkEnd: close(with: .linkEnd(marker.index))
        case .image: close(with: .image(marker.index))
        case .markup: open += markup[marker.index].utf8
        case .heading:
            // The renderer has just written `<h2>` and knows no ids: the tag is opened again.
            open.removeLast()
            open += " id=\"".utf8
            open += MarkupEscape.escaped(headingIDs[marker.index], in: .attribute).utf8
            open += "\">".utf8
        }
    }

    private mutating func close(with segment: MarkdownDocument.Segment? = nil) {
        if !open.isEmpty { segments.append(.html(open)) }
        open = []
        if let segment { segments.append(segment) }
    }
}
