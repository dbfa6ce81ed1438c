package import Diagnostics

/// Answers for `sitegen adopt`: a line `name: answer` for each, and comments after `#`.
package struct AnswerFile {
    package let answers: [(name: String, words: String, line: Int)]
    package let path: String

    package init(_ file: SourceFile) throws {
        path = file.path
        var answers: [(name: String, words: String, line: Int)] = []
        for (index, line) in String(decoding: file.bytes, as: UTF8.self).split(separator: /\r?\n/, omittingEmptySubsequences: false)
            .enumerated()
        {
            let text = line.drop { $0 == " " }
            if text.isEmpty || text.hasPrefix("#") { continue }
            guard let colon = text.firstIndex(of: ":") else {
                throw Failure(.usage, "Line \(index + 1) of \(file.path) is not `name: answer`. Nothing was changed.")
            }
            let words = text[text.index(after: colon)...].drop { $0 == " " }
            answers.append((String(text[..<colon]), String(words.reversed().drop { $0 == " " }.reversed()), index + 1))
        }
        self.answers = answers
    }
}
