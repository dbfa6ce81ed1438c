package import Diagnostics

/// Answers for `sitegen adopt`: a line `name: answer` for each, and comments after `#`.
package struct AnswerFile {
    package let answers: [Line]
    package let path: String
    /// Lines that cannot be read as answers.
    package let faults: [Fault]

    package struct Line {
        package let name: String
        package let words: String
        fileprivate let number: Int
        fileprivate let place: Phrase
    }

    /// A line that cannot be taken, and what to write instead.
    package struct Fault {
        fileprivate let line: Int
        fileprivate let message: Phrase
        fileprivate let remedy: Phrase?
    }

    package init(_ file: SourceFile) {
        path = file.path
        var (answers, faults): ([Line], [Fault]) = ([], [])
        for (index, line) in String(decoding: file.bytes, as: UTF8.self).split(separator: /\r?\n/, omittingEmptySubsequences: false)
            .enumerated()
        {
            let text = line.drop { $0 == " " }
            if text.isEmpty || text.hasPrefix("#") { continue }
            let place: Phrase = "Line \(index + 1) of \(file.path)"
            guard let colon = text.firstIndex(of: ":") else {
                faults.append(Fault(line: index + 1, message: "\(place) is not `name: answer`.", remedy: nil))
                continue
            }
            let words = text[text.index(after: colon)...].drop { $0 == " " }
            answers.append(
                Line(
                    name: String(text[..<colon]), words: String(words.reversed().drop { $0 == " " }.reversed()), number: index + 1,
                    place: place))
        }
        (self.answers, self.faults) = (answers, faults)
    }

    /// Why no answer was taken. It names every line that is wrong, so that all can be corrected at once.
    package func refusal(of faults: [Fault]) -> Failure {
        guard faults.count > 1 else {
            return Failure(.usage, "\(faults.first?.message ?? "") Nothing was changed.", remedy: faults.first?.remedy)
        }
        let lines = faults.sorted { $0.line < $1.line }.map { fault in fault.remedy.map { "\(fault.message) \($0)" } ?? fault.message }
        let headline: Phrase = "\(faults.count) lines of \(path) cannot be taken. Nothing was changed."
        return Failure(.usage, Phrase.list([headline] + lines, separator: "\n  "))
    }
}

extension AnswerFile.Line {
    package var answeredTwice: AnswerFile.Fault {
        .init(line: number, message: "\(place) answers `\(name)` a second time.", remedy: "Take one of the two lines out.")
    }

    /// - Parameter questions: the names of all that are open.
    package func unknown(among questions: [String]) -> AnswerFile.Fault {
        let near = Suggestion.nearest(to: name, among: questions)
        return .init(
            line: number, message: "\(place): no question is called `\(name)`, or it is answered.",
            remedy: near.map { "Did you mean `\($0)`?" } ?? "`sitegen adopt` without a terminal lists the names.")
    }

    package func refused(by question: String, _ remedy: Phrase) -> AnswerFile.Fault {
        .init(line: number, message: "\(place) cannot be the answer to “\(question)”", remedy: remedy)
    }
}
