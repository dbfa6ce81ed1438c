/// What the engine's process says about one page, line by line: any number of complaints, then how it ended.
struct PDFAnswer {
    enum Outcome: Equatable {
        case made(pages: Int, duration: Duration)
        case failed(String)
    }

    /// nil while it is still being said.
    private(set) var outcome: Outcome?
    private(set) var complaints: [String] = []
    /// What is not part of an answer: Python says there what is missing before it ends.
    private(set) var lastWords = "it ended without saying why"

    var isComplete: Bool { outcome != nil }

    mutating func read(_ line: String) {
        let words = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        switch words.first {
        case "complaint": complaints.append(words.dropFirst().joined(separator: " "))
        case "failed": outcome = .failed(words.dropFirst().joined(separator: " "))
        case "made":
            let numbers = words.dropFirst().compactMap { Int($0) }
            outcome =
                numbers.count == 2 ? .made(pages: numbers[0], duration: .milliseconds(numbers[1])) : .failed("it answered “\(line)”")
        default: if line.contains(where: { !$0.isWhitespace }) { lastWords = line }
        }
    }
}
