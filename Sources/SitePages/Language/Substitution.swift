extension String {
    /// Every `part` replaced by `other`, found by its bytes. The standard library's `replacing` compares characters, which cost an
    /// eighth of a whole build; the parts that are asked for here begin and end with ASCII, so that both find the same places.
    func substituting(_ part: String, with other: String) -> String {
        let sought = Array(part.utf8)
        var text = self
        let bytes: [UInt8]? = text.withUTF8 { utf8 in
            guard let first = sought.first, utf8.count >= sought.count else { return nil }
            let last = utf8.count - sought.count
            var result: [UInt8] = []
            var copied = 0
            var at = 0
            while at <= last {
                guard utf8[at] == first, sought.indices.allSatisfy({ utf8[at + $0] == sought[$0] }) else {
                    at += 1
                    continue
                }
                if result.isEmpty { result.reserveCapacity(utf8.count + 64) }
                result.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied..<at]))
                result.append(contentsOf: other.utf8)
                at += sought.count
                copied = at
            }
            guard copied > 0 else { return nil }
            result.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied...]))
            return result
        }
        return bytes.map { String(decoding: $0, as: UTF8.self) } ?? self
    }
}
