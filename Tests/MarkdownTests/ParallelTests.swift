import Testing

@testable import Markdown

struct ParallelTests {
    /// The library's tables of special characters belong to the whole process; without the lock in CMarkTree some of these documents lose
    /// their struck words and addresses. Most of the time goes into the step that needs the lock, so that a missing one shows.
    @Test("Parallel parsing equals serial parsing") func parallelParsingEqualsSerialParsing() async {
        let texts = (0..<600).map { number in
            String(repeating: "Text \(number) with ~~struck~~ words, www.example.org/\(number) and https://example.org.\n", count: 40)
        }
        let serial = texts.map(html)
        #expect(serial.allSatisfy { $0.contains("<del>struck</del> words, <a href=\"http://www.example.org/") })
        let parallel = await inParallel(texts, html)
        #expect(zip(serial, parallel).filter { $0 != $1 }.count == 0)
    }

    @Test("Parallel documents equal serial documents") func parallelDocumentsEqualSerialDocuments() async {
        let texts = (0..<400).map { number in
            "## Heading \(number)\n\nText with ~~struck~~ words, me\(number)@example.org and https://example.org.[^1]\n\n> [!NOTE]\n> \"x\"\n\n[^1]: note"
        }
        let serial = texts.map { Reading($0).document }
        #expect(serial.allSatisfy { $0.links.count == 2 })
        let parallel = await inParallel(texts) { Reading($0).document }
        #expect(parallel == serial)
    }

    private func html(_ text: String) -> String {
        guard let tree = CMarkTree(parsing: Array(text.utf8), as: .site) else { return "" }
        return String(decoding: tree.html(), as: UTF8.self)
    }

    /// The texts in eight shares, results in their order.
    private func inParallel<Result: Sendable>(_ texts: [String], _ read: @Sendable @escaping (String) -> Result) async -> [Result] {
        await withTaskGroup(of: (Int, [Result]).self) { group in
            let share = texts.count / 8
            for part in 0..<8 {
                let slice = texts[(part * share)..<((part + 1) * share)]
                group.addTask { (part, slice.map(read)) }
            }
            var parts: [Int: [Result]] = [:]
            for await (part, results) in group { parts[part] = results }
            return (0..<8).flatMap { parts[$0] ?? [] }
        }
    }
}
