import Text

extension [UInt8] {
    /// After the comment or the declaration (`<!-- … -->`, `<!doctype html>`) whose `!` is at a place; the end of the bytes if it is not closed.
    func endOfDeclaration(at place: Int) -> Int {
        let end = self[place...].starts(with: "!--".utf8) ? "-->" : ">"
        return self[place...].firstRange(ofText: end)?.upperBound ?? count
    }
}
