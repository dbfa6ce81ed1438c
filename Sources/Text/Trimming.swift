extension StringProtocol where SubSequence == Substring {
    /// Without the characters at its end that a condition holds for.
    package func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
        self[..<(lastIndex { !isTrimmed($0) }.map { index(after: $0) } ?? startIndex)]
    }

    /// Without white space at either end.
    package var trimmed: String { String(drop(while: \.isWhitespace).trimmingSuffix(while: \.isWhitespace)) }
}
