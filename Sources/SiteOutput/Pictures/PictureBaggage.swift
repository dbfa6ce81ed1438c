/// What a picture brings beside itself: where and when it was taken, with which camera, by whom, a small copy of what was cut away.
package enum PictureBaggage {
    /// Whether a picture may go out as it is. What is not known counts as baggage.
    package static func isEmpty(in bytes: [UInt8], of kind: PictureKind) -> Bool {
        switch kind {
        case .jpeg: isBareJPEG(bytes)
        case .png: isBarePNG(bytes)
        case .gif: isBareGIF(bytes)
        case .webp: isBareWebP(bytes)
        case .avif, .notForBrowsers: false
        }
    }

    /// JPEG (ITU-T T.81): only what is needed to draw it, and the JFIF header. Application data and comments are baggage, and so is what
    /// comes after the end: phones put films there.
    private static func isBareJPEG(_ bytes: [UInt8]) -> Bool {
        var index = 2
        while index + 4 <= bytes.count, bytes[index] == 0xFF {
            let marker = bytes[index + 1]
            switch marker {
            case 0xC0...0xCF, 0xDB, 0xDD: break
            case 0xE0: guard bytes[(index + 4)...].starts(with: "JFIF\0".utf8) else { return false }
            case 0xDA: return endsWithPicture(bytes, from: index + 2)
            default: return false
            }
            index += 2 + Int(bytes[index + 2]) << 8 + Int(bytes[index + 3])
        }
        return false
    }

    /// Between the scans of a progressive JPEG come tables; in them and in the scans `FF D9` is the end of the picture.
    private static func endsWithPicture(_ bytes: [UInt8], from start: Int) -> Bool {
        var index = start
        while index + 1 < bytes.count {
            guard bytes[index] == 0xFF else {
                index += 1
                continue
            }
            switch bytes[index + 1] {
            case 0xD9: return index + 2 == bytes.count
            case 0xE0...0xEF, 0xFE: return false
            default: index += 1
            }
        }
        return false
    }

    /// PNG (ISO/IEC 15948): the chunks that say how the pixels look and move.
    private static func isBarePNG(_ bytes: [UInt8]) -> Bool {
        let drawn: Set = [
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT",
        ]
        var index = 8
        while index + 12 <= bytes.count {
            let name = String(decoding: bytes[(index + 4)..<(index + 8)], as: UTF8.self)
            guard drawn.contains(name) else { return false }
            index += 12 + bytes[index..<(index + 4)].reduce(0) { $0 << 8 | Int($1) }
            if name == "IEND" { return index == bytes.count }
        }
        return false
    }

    /// GIF 89a: no comments and no application's data but how often a film is shown.
    private static func isBareGIF(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 13 else { return false }
        func table(_ flags: UInt8) -> Int { flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1) }
        var index = 13 + table(bytes[10])
        while index + 10 < bytes.count {
            switch bytes[index] {
            case 0x21 where bytes[index + 1] == 0xF9: index += 2
            case 0x21 where bytes[index + 1] == 0xFF && bytes[(index + 3)...].starts(with: "NETSCAPE2.0".utf8): index += 2
            case 0x2C: index += 11 + table(bytes[index + 9])
            default: return false
            }
            while index < bytes.count, bytes[index] != 0 { index += 1 + Int(bytes[index]) }
            index += 1
            if index + 1 == bytes.count { return bytes[index] == 0x3B }
        }
        return false
    }

    /// WebP (RFC 9649): the chunks that draw and move.
    private static let drawnWebP: Set = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF"]

    private static func isBareWebP(_ bytes: [UInt8]) -> Bool {
        let chunks = webPChunks(bytes)
        return chunks.last?.range.upperBound == bytes.count && chunks.allSatisfy { drawnWebP.contains($0.name) }
    }

    private static func webPChunks(_ bytes: [UInt8]) -> [(name: String, range: Range<Int>)] {
        var chunks: [(name: String, range: Range<Int>)] = []
        var index = 12
        while index + 8 <= bytes.count {
            let size = bytes[(index + 4)..<(index + 8)].reversed().reduce(0) { $0 << 8 | Int($1) }
            let end = index + 8 + size + size & 1
            guard end <= bytes.count else { return [] }
            chunks.append((String(decoding: bytes[index..<(index + 4)], as: UTF8.self), index..<end))
            index = end
        }
        return chunks
    }

    /// A WebP with its drawing chunks alone: libvips 8.14 leaves the camera's words in when it is told to take them out.
    static func removed(fromWebP bytes: [UInt8]) -> [UInt8] {
        if isBareWebP(bytes) { return bytes }
        var result = Array(bytes.prefix(12))
        for chunk in webPChunks(bytes) where drawnWebP.contains(chunk.name) {
            result += bytes[chunk.range]
            // The first byte of VP8X says what else is there: a colour profile, Exif, XMP.
            if chunk.name == "VP8X", chunk.range.count > 8 { result[result.count - chunk.range.count + 8] &= ~0x2C }
        }
        let size = result.count - 8
        for place in 0..<4 { result[4 + place] = UInt8(truncatingIfNeeded: size >> (8 * place)) }
        return result
    }
}
