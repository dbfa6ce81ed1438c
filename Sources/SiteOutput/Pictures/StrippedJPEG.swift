/// A JPEG without what the camera wrote beside the picture, whatever state the picture itself is in: no pixel is read. For a file that
/// no program can draw whole, and that would tell everybody where it was taken all the same.
package struct StrippedJPEG: Sendable, Equatable {
    /// Tables, frame, colours and scans as they came, and the orientation alone of what was in the Exif data.
    package let bytes: [UInt8]
    /// Width and height change places when it is shown.
    package let isOnItsSide: Bool
    package let hadPosition: Bool

    /// nil for what has no segments to go by, or hides more between its scans.
    package init?(_ original: [UInt8]) {
        guard original.starts(with: [0xFF, 0xD8]) else { return nil }
        var drawn: [UInt8] = []
        var exif = ExifFacts()
        var index = 2
        walk: while index + 1 < original.count {
            guard original[index] == 0xFF else { return nil }
            let marker = original[index + 1]
            switch marker {
            case 0xFF:
                index += 1
                continue
            case 0xD9: break walk
            case 0xDA:
                guard let scans = Self.scans(in: original[index...]) else { return nil }
                drawn += scans
                break walk
            default: break
            }
            guard index + 4 <= original.count else { return nil }
            let end = index + 2 + Int(original[index + 2]) << 8 + Int(original[index + 3])
            guard end > index + 3, end <= original.count else { return nil }
            let segment = original[index..<end]
            if marker == 0xE1, segment.dropFirst(4).starts(with: "Exif\0\0".utf8) {
                exif = ExifFacts(Array(segment.dropFirst(10)))
            } else if Self.saysColours(segment) || !(0xE0...0xEF).contains(marker) && marker != 0xFE {
                drawn += segment
            }
            index = end
        }
        isOnItsSide = (5...8).contains(exif.orientation)
        hadPosition = exif.hasPosition
        bytes = [0xFF, 0xD8] + Self.segment(saying: exif.orientation) + drawn + [0xFF, 0xD9]
    }

    /// APP14 (ITU-T T.872) says how numbers become colours and nothing else. Without it, pictures for print and those that hold red, green and
    /// blue have wrong colours.
    private static func saysColours(_ segment: ArraySlice<UInt8>) -> Bool {
        segment.count == 16 && segment.starts(with: [0xFF, 0xEE, 0, 14] + Array("Adobe".utf8))
    }

    /// From the first scan to the end of the picture, which may have been cut off.
    private static func scans(in rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var index = rest.startIndex + 2
        while index + 1 < rest.endIndex {
            if rest[index] == 0xFF {
                switch rest[index + 1] {
                case 0xD9: return rest[..<index]
                case 0xE0...0xEF, 0xFE: return nil
                default: break
                }
            }
            index += 1
        }
        return rest
    }

    /// Exif with one tag: how to turn the picture. Nothing for one that is upright.
    private static func segment(saying orientation: Int) -> [UInt8] {
        guard (2...8).contains(orientation) else { return [] }
        let tag: [UInt8] = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0]
        let exif = Array("Exif\0\0MM\0*".utf8) + [0, 0, 0, 8, 0, 1] + tag + [0, 0, 0, 0]
        return [0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif
    }
}

/// What the first directory of Exif data (CIPA DC-008) says.
private struct ExifFacts {
    var orientation = 1
    var hasPosition = false

    init() {}

    /// - Parameter tiff: the data from its byte order on.
    init(_ tiff: [UInt8]) {
        let isLittle = tiff.starts(with: "II".utf8)
        func number(_ start: Int, _ length: Int) -> Int? {
            guard start >= 0, start + length <= tiff.count else { return nil }
            let bytes = tiff[start..<(start + length)]
            return (isLittle ? Array(bytes.reversed()) : Array(bytes)).reduce(0) { $0 << 8 | Int($1) }
        }
        guard let directory = number(4, 4), let count = number(directory, 2) else { return }
        for entry in 0..<count {
            let start = directory + 2 + entry * 12
            guard let tag = number(start, 2) else { return }
            if tag == 0x0112 { orientation = number(start + 8, 2) ?? 1 }
            if tag == 0x8825 { hasPosition = true }
        }
    }
}
