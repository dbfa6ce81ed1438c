import Text

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
            guard let segment = PercentEncoding.decoded(part), !segment.isEmpty, segment != ".", segment != "..",
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
}
