/// One line as a terminal shows it: each character with the columns it takes, tabs as spaces, and nothing that could steer the terminal.
package struct DisplayText: Sendable {
    package struct Cell: Sendable {
        package let text: String
        package let columns: Int
    }

    package let characters: [Character]
    /// One for each character of the line.
    package let cells: [Cell]
    package let columns: Int

    package init(_ line: String) {
        characters = Array(line)
        cells = characters.map(DisplayText.cell)
        columns = cells.reduce(0) { $0 + $1.columns }
    }

    package var text: String { cells.map(\.text).joined() }

    package static func columns(of text: String) -> Int {
        DisplayText(text).columns
    }

    /// A text from somebody's file, made harmless: a title cannot clear the screen.
    package static func harmless(_ text: String) -> String {
        text.allSatisfy { !isDangerous($0) } ? text : DisplayText(text).text
    }

    private static func cell(_ character: Character) -> Cell {
        if character == "\t" { return Cell(text: "    ", columns: 4) }
        if isDangerous(character) { return Cell(text: "\u{FFFD}", columns: 1) }
        return Cell(text: String(character), columns: CharacterWidth.columns(of: character))
    }

    /// Control characters, and those that turn the direction of what follows.
    private static func isDangerous(_ character: Character) -> Bool {
        character.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
    }
}

/// Columns of a character in a terminal, after Unicode's East Asian Width (UAX 11) and the emoji data.
enum CharacterWidth {
    static func columns(of character: Character) -> Int {
        var widest = 0
        for scalar in character.unicodeScalars {
            // VS16 selects emoji presentation.
            if scalar.value == 0xFE0F { return 2 }
            widest = max(widest, columns(of: scalar))
        }
        return widest
    }

    private static func columns(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return scalar.properties.isEmojiPresentation || isWide(scalar.value) ? 2 : 1
        }
    }

    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
