/// Width and height of a PNG, JPEG, GIF, WebP or AVIF picture in pixels, read from its first bytes, so that a page keeps the place free
/// while the picture loads.
package struct PictureSize: Sendable, Hashable {
    package let width: Int
    package let height: Int

    package init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    package init?(of bytes: [UInt8]) {
        guard let size = Self.claim(of: bytes), Self.sides.contains(size.width), Self.sides.contains(size.height) else { return nil }
        width = size.width
        height = size.height
    }

    /// What a picture says of itself, be it ever so much.
    package static func claim(of bytes: [UInt8]) -> (width: Int, height: Int)? {
        png(bytes) ?? gif(bytes) ?? jpeg(bytes) ?? webP(bytes) ?? avif(bytes)
    }

    /// More pixels than any picture has are a number that somebody made up.
    private static let sides = 1...(1 << 20)

    /// PNG (ISO/IEC 15948): the IHDR chunk follows the 8-byte signature.
    private static func png(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
        return (number(bytes[16..<20]), number(bytes[20..<24]))
    }

    private static func gif(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.count >= 10, bytes.starts(with: [0x47, 0x49, 0x46, 0x38]) else { return nil }
        return (Int(bytes[6]) | Int(bytes[7]) << 8, Int(bytes[8]) | Int(bytes[9]) << 8)
    }

    /// JPEG (ITU-T T.81): segments are walked to the first start-of-frame marker.
    private static func jpeg(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var index = 2
        while index + 9 < bytes.count, bytes[index] == 0xFF {
            let marker = bytes[index + 1]
            // Any number of FF may come before a marker.
            if marker == 0xFF {
                index += 1
                continue
            }
            if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
                return (number(bytes[(index + 7)..<(index + 9)]), number(bytes[(index + 5)..<(index + 7)]))
            }
            index += 2 + number(bytes[(index + 2)..<(index + 4)])
        }
        return nil
    }

    /// WebP (RFC 9649): the first chunk is the picture itself or says how large it is.
    private static func webP(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.count >= 30, bytes.starts(with: "RIFF".utf8), bytes[8...].starts(with: "WEBPVP8".utf8) else { return nil }
        func little(_ range: Range<Int>) -> Int { bytes[range].reversed().reduce(0) { $0 << 8 | Int($1) } }
        switch bytes[15] {
        case UInt8(ascii: "X"): return (little(24..<27) + 1, little(27..<30) + 1)
        case UInt8(ascii: "L"): return (little(21..<23) & 0x3FFF + 1, little(22..<25) >> 6 & 0x3FFF + 1)
        default: return (little(26..<28) & 0x3FFF, little(28..<30) & 0x3FFF)
        }
    }

    /// AVIF (ISO/IEC 23000-22): the largest of the sizes in its head. The others are those of its tiles and of its transparency.
    private static func avif(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.dropFirst(4).starts(with: "ftypavi".utf8) else { return nil }
        let head = bytes.prefix(4_096)
        var sizes: [(width: Int, height: Int)] = []
        for index in head.indices.dropLast(16) where head[index...].starts(with: "ispe".utf8) {
            sizes.append((number(head[(index + 8)..<(index + 12)]), number(head[(index + 12)..<(index + 16)])))
        }
        return sizes.filter { sides.contains($0.width) && sides.contains($0.height) }.max { $0.width * $0.height < $1.width * $1.height }
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 << 8 | Int($1) }
    }
}

extension LinkTable {
    package func pictureSize(_ route: Route) -> PictureSize? { sizes[route] }

    /// The same picture in smaller widths, the narrowest first.
    package func smallerPictures(_ route: Route) -> [SmallerPicture] { smaller[route] ?? [] }

    mutating func add(size: PictureSize, of route: Route) { sizes[route] = size }
}
