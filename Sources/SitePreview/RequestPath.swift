/// The path of a request, decoded and taken apart.
struct RequestPath: Hashable {
    /// Decoded, without slashes; none is empty, `.` or `..`.
    let segments: [String]
    /// Whether the path ends with a slash and so names a folder.
    let isFolder: Bool

    init(segments: [String], isFolder: Bool) {
        self.segments = segments
        self.isFolder = isFolder
    }

    /// nil for what no link of a site can be: a broken escape, an escaped slash, a step up, two slashes in a row.
    init?(_ encoded: String) {
        guard encoded.utf8.first == UInt8(ascii: "/") else { return nil }
        var parts = encoded.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(Array.init)
        isFolder = parts.last?.isEmpty ?? true
        if isFolder { parts = parts.dropLast() }
        var segments: [String] = []
        for part in parts {
            guard let segment = Self.decoded(part), !segment.isEmpty, segment != ".", segment != "..",
                !segment.utf8.contains(UInt8(ascii: "/"))
            else { return nil }
            segments.append(segment)
        }
        self.segments = segments
    }

    /// The part below a base path; nil when the path does not lead there.
    func below(_ base: BasePath) -> RequestPath? {
        guard segments.starts(with: base.segments), segments.count > base.segments.count || isFolder else { return nil }
        return RequestPath(segments: Array(segments.dropFirst(base.segments.count)), isFolder: isFolder)
    }

    /// A segment as it is written in an address.
    static func encoded(_ segment: String) -> String {
        var result = ""
        for byte in segment.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += byte < 16 ? "%0" + digits : "%" + digits
            }
        }
        return result
    }

    private static func decoded(_ bytes: [UInt8]) -> String? {
        var result: [UInt8] = []
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                result.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit), high + low > 0 else { return nil }
            result.append(high << 4 | low)
        }
        return String(validating: result, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
    }
}
