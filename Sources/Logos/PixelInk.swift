import Colours
import Text

/// The colours of a PNG (ISO/IEC 15948). One that is interlaced, has one colour that is not seen, or has more than a million and a half pixels
/// is not read.
struct PixelInk {
    /// Opaque pixels of each colour, sorted into sixteen steps of red, green and blue.
    private(set) var weights: [Colour: Double] = [:]
    private(set) var hasOwnGround = false

    private struct Head {
        let width: Int
        let height: Int
        let depth: Int
        let kind: UInt8

        var channels: Int { [0: 1, 2: 3, 3: 1, 4: 2, 6: 4][kind] ?? 0 }
        var rowLength: Int { (width * channels * depth + 7) / 8 }

        init?(_ data: ArraySlice<UInt8>) {
            let data = Array(data)
            guard data.count == 13, data[12] == 0 else { return nil }
            width = PixelInk.number(data[0..<4])
            height = PixelInk.number(data[4..<8])
            depth = Int(data[8])
            kind = data[9]
            guard [1, 2, 4, 8, 16].contains(depth), channels > 0, depth >= 8 || channels == 1, width > 0, height > 0,
                width <= 1_500_000 / height
            else { return nil }
        }
    }

    init?(of bytes: [UInt8]) {
        var head: Head?
        var packed: [UInt8] = []
        var palette: [UInt8] = []
        var transparency: [UInt8] = []
        var index = 8
        while index + 12 <= bytes.count {
            let length = Self.number(bytes[index..<(index + 4)])
            guard length <= bytes.count - index - 12 else { return nil }
            let data = bytes[(index + 8)..<(index + 8 + length)]
            switch String(decoding: bytes[(index + 4)..<(index + 8)], as: UTF8.self) {
            case "IHDR": head = Head(data)
            case "PLTE": palette = Array(data)
            case "tRNS": transparency = Array(data)
            case "IDAT": packed += data
            default: break
            }
            index += 12 + length
        }
        guard let head, head.kind == 3 || transparency.isEmpty, packed.count > 2, let rows = Self.rows(of: packed, head) else { return nil }
        count(rows, head, palette, transparency)
    }

    private mutating func count(_ rows: [UInt8], _ head: Head, _ palette: [UInt8], _ transparency: [UInt8]) {
        var sums = [(count: Double, red: Double, green: Double, blue: Double)](repeating: (0, 0, 0, 0), count: 4_096)
        var opaqueCorners = 0
        for y in 0..<head.height {
            for x in 0..<head.width {
                let pixel = Self.pixel(rows[(y * head.rowLength)..<((y + 1) * head.rowLength)], x, head, palette, transparency)
                guard pixel.alpha >= 128 else { continue }
                if x == 0 || x == head.width - 1, y == 0 || y == head.height - 1 { opaqueCorners += 1 }
                let place = (Int(pixel.red) >> 4) << 8 | (Int(pixel.green) >> 4) << 4 | Int(pixel.blue) >> 4
                sums[place].count += 1
                sums[place].red += Double(pixel.red)
                sums[place].green += Double(pixel.green)
                sums[place].blue += Double(pixel.blue)
            }
        }
        hasOwnGround = opaqueCorners == 4
        for sum in sums where sum.count > 0 {
            let scale = sum.count * 255
            weights[Colour(red: sum.red / scale, green: sum.green / scale, blue: sum.blue / scale).rounded, default: 0] += sum.count
        }
    }

    private static func pixel(
        _ row: ArraySlice<UInt8>, _ x: Int, _ head: Head, _ palette: [UInt8], _ transparency: [UInt8]
    ) -> (red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8) {
        /// The upper eight bits of a sample; of a palette's colour its number.
        func sample(_ channel: Int) -> UInt8 {
            guard head.depth < 8 else { return row[row.startIndex + (x * head.channels + channel) * head.depth / 8] }
            let bit = x * head.depth
            let most = UInt8((1 << head.depth) - 1)
            let value = row[row.startIndex + bit / 8] >> UInt8(8 - head.depth - bit % 8) & most
            return head.kind == 3 ? value : value * (255 / most)
        }
        switch head.kind {
        case 2: return (sample(0), sample(1), sample(2), 255)
        case 3:
            let number = Int(sample(0))
            guard number * 3 + 2 < palette.count else { return (0, 0, 0, 0) }
            let alpha = number < transparency.count ? transparency[number] : 255
            return (palette[number * 3], palette[number * 3 + 1], palette[number * 3 + 2], alpha)
        case 6: return (sample(0), sample(1), sample(2), sample(3))
        default: return (sample(0), sample(0), sample(0), head.kind == 4 ? sample(1) : 255)
        }
    }

    /// All rows without their filters, one after the other.
    private static func rows(of packed: [UInt8], _ head: Head) -> [UInt8]? {
        let length = head.rowLength
        guard let filtered = try? Inflate.bytes(of: packed[2...], limit: (length + 1) * head.height),
            filtered.count == (length + 1) * head.height
        else { return nil }
        let step = max(1, head.channels * head.depth / 8)
        var rows = [UInt8](repeating: 0, count: length * head.height)
        for y in 0..<head.height {
            let filter = filtered[y * (length + 1)]
            for x in 0..<length {
                let place = y * length + x
                let left = x >= step ? rows[place - step] : 0
                let above = y > 0 ? rows[place - length] : 0
                let corner = x >= step && y > 0 ? rows[place - length - step] : 0
                let guess: UInt8
                switch filter {
                case 1: guess = left
                case 2: guess = above
                case 3: guess = UInt8((Int(left) + Int(above)) / 2)
                case 4: guess = paeth(left, above, corner)
                default: guess = 0
                }
                rows[place] = filtered[y * (length + 1) + 1 + x] &+ guess
            }
        }
        return rows
    }

    private static func paeth(_ left: UInt8, _ above: UInt8, _ corner: UInt8) -> UInt8 {
        let sum = Int(left) + Int(above) - Int(corner)
        let (a, b, c) = (abs(sum - Int(left)), abs(sum - Int(above)), abs(sum - Int(corner)))
        return a <= b && a <= c ? left : b <= c ? above : corner
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 << 8 | Int($1) }
    }
}
