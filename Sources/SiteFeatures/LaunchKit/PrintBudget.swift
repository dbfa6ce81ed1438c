import Messages
import SiteModel

/// What a budget is counted with.
struct BudgetInput {
    let localizedSite: LocalizedSite
    /// nil for a theme that does not say how large its words are.
    let measures: PrintMeasures?
    /// Of the interface's words that share a sheet with the author's.
    let messages: Messages
}

/// A text and the room that it has on a sheet: found while the site is checked, so that it is mended before the printer is called. Rooms are
/// in millimetres. It is an estimate on the careful side; the tests measure the real PDFs.
struct PrintBudget {
    /// What to shorten, as its author wrote it.
    let text: String
    let provenance: Provenance
    /// The key of the text in its file.
    let key: String
    /// Letters too many; none when it fits.
    let excess: Int

    /// Runs below each other in a room of this height. Too many lines are put down to the longest run.
    static func height(_ room: Double, of runs: [Run], shorten text: String, _ provenance: Provenance, _ key: String) -> PrintBudget {
        let height = runs.reduce(0) { $0 + $1.height }
        guard height > room, let measure = runs.max(by: { $0.lines < $1.lines }) else {
            return PrintBudget(text: text, provenance: provenance, key: key, excess: 0)
        }
        let lines = Int(((height - room) / (measure.size * measure.leading)).rounded(.up))
        return PrintBudget(
            text: text, provenance: provenance, key: key, excess: max(1, lines * measure.lettersInLine - measure.lettersInLine / 2))
    }

    /// One line that cannot be broken.
    static func line(of letters: Int, _ text: String, _ provenance: Provenance, _ key: String) -> PrintBudget {
        PrintBudget(text: text, provenance: provenance, key: key, excess: max(0, text.count - letters))
    }

    /// A run of words set in one size.
    struct Run {
        let text: String
        let width: Double
        let size: Double
        var leading = 1.2
        var after = 0.0
        var face = PrintFace.text

        /// About how many characters fit on one line, at half an em each.
        var lettersInLine: Int { max(1, Int(width / (size * 0.5))) }

        /// Breaks between words; a word wider than a line is cut by the line.
        var lines: Int {
            // Paddings of somebody's theme may leave no room at all.
            let (space, line) = (face.width(of: " "), max(width / size, 0.5))
            var lines = 1
            var used = 0.0
            for word in text.split(separator: " ") {
                let wide = face.width(of: word)
                if used > 0, used + space + wide > line {
                    lines += 1
                    used = 0
                }
                used += (used > 0 ? space : 0) + wide
                while used > line {
                    lines += 1
                    used -= line
                }
            }
            return lines
        }

        var height: Double { Double(lines) * size * leading + after }
    }
}
