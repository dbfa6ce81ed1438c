import Diagnostics
import SiteFields
import SiteValues
import Yams

/// What a YAML parser says, in words for somebody who has never heard of YAML.
enum YAMLProblem {
    static func diagnostic(for error: any Error, in text: YAMLText) -> Diagnostic {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
            if let hash = text.bracketedHash(upTo: mark.line) {
                return Diagnostic(
                    rule: .hiddenText, at: text.location(line: hash.line, column: hash.column, length: hash.text.count),
                    "The value begins with `#`, so the rest of the line is taken for a comment.",
                    remedy: "Write it between quotation marks: `\"\(hash.text)\"`.", replacement: "\"\(hash.text)\"")
            }
            if let key = text.keyWithoutColon(upTo: mark, problem) { return key }
            let (summary, remedy) =
                text.beginsWithBraces(line: mark.line) ?? text.goesOnAfterQuotes(line: mark.line) ?? YAMLProblemWords.words(for: problem)
            let sign = problem.contains("alphabetic or numeric") ? text.sign(before: mark) : nil
            return Diagnostic(rule: .yamlSyntax, at: sign ?? place(mark, in: text), summary, remedy: remedy)
        case .duplicatedKeysInMapping(let duplicates, let context):
            let key = duplicates.first ?? ""
            return Diagnostic(
                rule: .duplicateKey, at: secondPlace(of: key, after: context.mark, in: text), "The key `\(key)` is here twice.",
                remedy: "Keep one of them. The rest of the file is read when that is mended.")
        case .reader(let problem, let offset, _, _):
            return Diagnostic(
                rule: .yamlSyntax, at: place(ofCharacter: offset ?? 0, in: text),
                "There is a character here that no text may have (\(problem)).",
                remedy: "Delete it and type it anew.")
        default:
            return Diagnostic(rule: .yamlSyntax, at: text.location(line: 1, column: 1), "These lines cannot be read: \(error).")
        }
    }

    /// A mark may be after the last words; a finding points to something that can be seen.
    private static func place(_ mark: Mark, in text: YAMLText) -> SourceLocation {
        if mark.line < text.lineCount, let line = text.line(mark.line) {
            return text.location(line: mark.line, column: min(mark.column, line.count + 1))
        }
        var last = text.lineCount
        while last > 1, text.line(last)?.isEmpty != false { last -= 1 }
        return text.location(line: last, column: last == mark.line ? mark.column : 1)
    }

    private static func place(ofCharacter offset: Int, in text: YAMLText) -> SourceLocation {
        let before = text.string.prefix(offset)
        let line = before.count { $0.isNewline } + 1
        let column =
            before.count - (before.lastIndex(where: \.isNewline).map { before.distance(from: before.startIndex, to: $0) + 1 } ?? 0) + 1
        return text.location(line: line, column: column)
    }

    /// The parser says where a key was first; an author wants to see where it is repeated.
    private static func secondPlace(of key: String, after first: Mark, in text: YAMLText) -> SourceLocation {
        let wanted = Array(repeating: UInt8(ascii: " "), count: first.column - 1) + Array((key + ":").utf8)
        for number in stride(from: first.line + 1, through: text.lineCount, by: 1) where text.line(number)?.starts(with: wanted) == true {
            return text.location(line: number, column: first.column, length: key.count)
        }
        return text.location(line: first.line, column: first.column, length: key.count)
    }
}

extension YAMLText {
    /// A value such as `{{ code_of_conduct }} counts online, too`: braces at the beginning mean something else to YAML.
    fileprivate func beginsWithBraces(line number: Int) -> (summary: Phrase, remedy: Phrase)? {
        guard let line = line(number).map({ String(decoding: $0, as: UTF8.self) }),
            let colon = line.firstRange(of: ": ") ?? line.firstRange(of: "- "),
            line[colon.upperBound...].drop(while: { $0 == " " }).hasPrefix("{{")
        else { return nil }
        return ("A text that begins with `{{` needs quotation marks.", "Put the whole text between quotation marks: \"{{ … }} …\".")
    }

    /// The `*` or `&` at the beginning of a value: the parser's place is after the name that it expects there.
    fileprivate func sign(before mark: Mark) -> SourceLocation? {
        let words = String(decoding: line(mark.line) ?? [], as: UTF8.self).prefix(max(0, mark.column - 1))
        let sign = words.matches(of: /(?:^|[\s\[{,])([*&])/).last?.1.startIndex
        return sign.map { location(line: mark.line, column: words.distance(from: words.startIndex, to: $0) + 1) }
    }

    /// `title:Words`, `title; Words` or `title:` with a no-break space after it, at or above the line where the parser gave up.
    fileprivate func keyWithoutColon(upTo mark: Mark, _ problem: String) -> Diagnostic? {
        let isFirst =
            problem.hasPrefix("mapping values") && line(mark.line)?.prefix(max(0, mark.column - 1)).contains(UInt8(ascii: ":")) == false
        guard isFirst || problem == "could not find expected ':'" else { return nil }
        for number in stride(from: min(mark.line, lineCount), through: max(1, mark.line - 3), by: -1) {
            let line = line(number).map { String(decoding: $0, as: UTF8.self) } ?? ""
            guard let match = line.wholeMatch(of: /( *(?:- +)?)([A-Za-z_][A-Za-z0-9_]*)( *[;=：] *|:)(.*)/),
                let next = match.4.unicodeScalars.first, match.3 != ":" || next != " ",
                !["http", "https", "mailto", "tel"].contains(match.2)
            else {
                // Further up a line without a key may be anything.
                if number < mark.line, !line.contains(/^ *(?:- +)*[\w-]+:(?: |$)/) { return nil }
                continue
            }
            let isHidden = match.3 == ":" && InvisibleCharacter.isInvisible(next)
            let start = match.1.count + match.2.count + (isHidden ? match.3.count : 0)
            let rest = match.4.drop { $0 == " " || $0.unicodeScalars.allSatisfy(InvisibleCharacter.isInvisible) }
            return Diagnostic(
                rule: .yamlSyntax, at: location(line: number, column: start + 1, length: isHidden ? 1 : match.3.count),
                isHidden
                    ? "After the colon is \(InvisibleCharacter.name(of: next)), which does not count as a space."
                    : "After a key come a colon and a space.", remedy: "Write `\(match.2): \(rest)`.")
        }
        return nil
    }

    /// A value such as `"Hello" to everybody`, which ends for YAML with its second quotation mark.
    fileprivate func goesOnAfterQuotes(line number: Int) -> (summary: Phrase, remedy: Phrase)? {
        guard let line = line(number).map({ String(decoding: $0, as: UTF8.self) }),
            let match = line.firstMatch(of: /(?:^|: +|- +)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*') *[^ #,\]}:].*$/)
        else { return nil }
        let other = match.1.first == "\"" ? "'" : "\""
        return (
            "There are words after the quotation mark that ends this value.",
            "Put the whole text between quotation marks of the other kind (`\(other)`), or indent it on the line after `>-`."
        )
    }
}
