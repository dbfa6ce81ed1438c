// Parts of a text found by their bytes. The standard library's search compares characters, which cost an eighth of a whole build; the
// parts that are asked for here begin and end with ASCII, so that both find the same places.

extension String {
    /// Every `part` replaced by `other`.
    package func substituting(_ part: String, with other: String) -> String {
        let bytes = Array(utf8)
        return bytes[...].firstRange(ofText: part) == nil ? self : String(decoding: bytes.substituting(part, with: other), as: UTF8.self)
    }

    /// Whether `part` is in it.
    package func holds(_ part: String) -> Bool {
        Array(utf8)[...].firstRange(ofText: part) != nil
    }
}

extension [UInt8] {
    /// Every `part` replaced by `other`.
    package func substituting(_ part: String, with other: String) -> [UInt8] {
        var rest = self[...]
        var result: [UInt8] = []
        while let found = rest.firstRange(ofText: part) {
            result += rest[..<found.lowerBound]
            result += other.utf8
            rest = rest[found.upperBound...]
        }
        return rest.count == count ? self : result + rest
    }
}

extension ArraySlice<UInt8> {
    /// nil for an empty text as well.
    package func firstRange(ofText text: String) -> Range<Int>? {
        var text = text
        return text.withUTF8 { sought in
            withUnsafeBufferPointer { bytes in
                guard let first = sought.first, bytes.count >= sought.count else { return nil }
                for at in 0...(bytes.count - sought.count) where bytes[at] == first {
                    guard bytes[at..<at + sought.count].elementsEqual(sought) else { continue }
                    return (startIndex + at)..<(startIndex + at + sought.count)
                }
                return nil
            }
        }
    }

    /// How often a text is in it, none of them over another.
    package func count(ofText text: String) -> Int {
        var (count, rest) = (0, self)
        while let found = rest.firstRange(ofText: text) {
            count += 1
            rest = rest[found.upperBound...]
        }
        return count
    }
}

extension Substring.UTF8View {
    /// The first place at which a byte occurs twice in a row.
    package func firstPair(of byte: UInt8) -> Index? {
        var rest = self[...]
        while let found = rest.firstIndex(of: byte) {
            let next = index(after: found)
            if next < endIndex, self[next] == byte { return found }
            rest = self[next...]
        }
        return nil
    }
}

extension BidirectionalCollection<UInt8> {
    package func ends(with last: [UInt8]) -> Bool {
        suffix(last.count).elementsEqual(last)
    }
}
