// Parts of a text found by their bytes. The standard library's search compares characters, which cost an eighth of a whole build; the
// parts that are asked for here begin and end with ASCII, so that both find the same places.

extension String {
    /// Every `part` replaced by `other`.
    func substituting(_ part: String, with other: String) -> String {
        var rest = Array(utf8)[...]
        guard var found = rest.firstRange(ofText: part) else { return self }
        var result: [UInt8] = []
        result.reserveCapacity(rest.count + 64)
        while true {
            result += rest[..<found.lowerBound]
            result += other.utf8
            rest = rest[found.upperBound...]
            guard let next = rest.firstRange(ofText: part) else { break }
            found = next
        }
        return String(decoding: result + rest, as: UTF8.self)
    }

    func holds(_ part: String) -> Bool {
        Array(utf8)[...].firstRange(ofText: part) != nil
    }
}

extension ArraySlice<UInt8> {
    /// nil for an empty text as well.
    func firstRange(ofText text: String) -> Range<Int>? {
        let sought = Array(text.utf8)
        guard let first = sought.first, count >= sought.count else { return nil }
        return withUnsafeBufferPointer { bytes in
            for at in 0...(bytes.count - sought.count) where bytes[at] == first {
                guard sought.indices.allSatisfy({ bytes[at + $0] == sought[$0] }) else { continue }
                return (startIndex + at)..<(startIndex + at + sought.count)
            }
            return nil
        }
    }
}
