private import CQREncode
package import Hypertext
package import SiteComponents

/// A QR code (ISO/IEC 18004) as a drawing: dark modules as one path, with the quiet zone of four modules around it.
package struct QRCode: Sendable, Equatable {
    /// Modules along one side, without the quiet zone.
    package let size: Int
    /// Row by row; true is dark.
    package let modules: [Bool]

    package static let quietZone = 4

    /// nil when the text is empty or too long for a code (2,331 bytes at level M).
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty, bytes.count <= 2_331 else { return nil }
        guard let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        size = width
        // Bit 0 of each module is its colour; the other bits say what it belongs to.
        modules = (0..<(width * width)).map { code.pointee.data[$0] & 1 == 1 }
    }

    /// Modules along one side with the quiet zone.
    package var sizeWithQuietZone: Int { size + 2 * Self.quietZone }

    /// The dark modules as runs along each row, in the coordinates of ``html(label:)``.
    package var path: String {
        // Written once for each number, not once for each of the thousands of runs.
        let columns = (0..<size).map { Array("M\($0 + Self.quietZone) ".utf8) }
        let rows = (0..<size).map { Array(String($0 + Self.quietZone).utf8) }
        let runs = (0...size).map { Array("h\($0)v1h-\($0)z".utf8) }
        var path: [UInt8] = []
        path.reserveCapacity(4 * size * size)
        for row in 0..<size {
            var column = 0
            while column < size {
                guard modules[row * size + column] else {
                    column += 1
                    continue
                }
                let start = column
                while column < size, modules[row * size + column] { column += 1 }
                path += columns[start]
                path += rows[row]
                path += runs[column - start]
            }
        }
        return String(decoding: path, as: UTF8.self)
    }

    /// An inline drawing on a white ground, named for screen readers; its size is the stylesheet's.
    package func html(label: String) -> HTML {
        QRDrawing(self).html(label: label)
    }
}

extension QRDrawing {
    package init(_ code: QRCode) {
        self.init(side: code.sizeWithQuietZone, dark: code.path)
    }
}
