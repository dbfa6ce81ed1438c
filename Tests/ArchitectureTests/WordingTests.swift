import Foundation
import Testing

/// English as a native speaker writes it. Only turns of phrase that came back again and again, and that no sentence needs, are held here;
/// the rest is a reader's work.
struct WordingTests {
    struct Calque: Sendable, CustomTestStringConvertible {
        let pattern: String
        let instead: String
        var testDescription: String { pattern }
    }

    static let calques = [
        Calque(
            pattern: #"\b(?:stands?|stood) (?:in(?! for)|on|at|there|here|beside|behind|below|above|first|twice)\b"#,
            instead: "is, comes, belongs"),
        Calque(pattern: #"(?<!\b[Tt]here) (?:is|are|was|were) no (?!longer\b|more\b|one\b|doubt\b|matter\b)"#, instead: "is not a"),
        Calque(pattern: #"\bbehind (?:it|its|the|a|an|each|every|`|“)"#, instead: "after"),
        Calque(pattern: #"\brooms\b"#, instead: "modules"),
        Calque(pattern: #"\bsmall letters\b"#, instead: "lower-case letters, lower case"),
        Calque(pattern: #"\bin silence\b|\bwithout a word\b"#, instead: "silently"),
        Calque(pattern: #"\bnobody's (?:business|wish)\b|\bcannot be had\b|\bhow it is called\b"#, instead: "a plain sentence"),
    ]

    /// Written for readers of a site, in both languages, where a cake may well stand on a table.
    private static let wordsOfTheInterface = "Sources/Messages/Tables/"
    /// German, and English that is held where it is written.
    private static let phrasebooks = ["Sources/Phrasebook/", "Sources/CommandPhrases/"]

    static func places(of calque: Calque, in lines: [String], path: String) throws -> [String] {
        let pattern = try Pattern(calque.pattern)
        return lines.enumerated().filter { pattern.matches($0.element) }.map { "\(path):\($0.offset + 1): \($0.element)" }
    }

    @Test("Comments and texts in the code do without calques", arguments: calques)
    func code(_ calque: Calque) throws {
        let sources = (Project.sources + Project.tests).filter {
            source in
            !source.path.hasPrefix(Self.wordsOfTheInterface) && !Self.phrasebooks.contains { source.path.hasPrefix($0) }
                && !source.path.contains("+German") && source.name != "WordingTests"
        }
        let places = try sources.flatMap { try Self.places(of: calque, in: $0.lines, path: $0.path) }
        #expect(places == [], "write: \(calque.instead)")
    }

    @Test(
        "The documents of the project do, too",
        arguments: ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/findings.md", "docs/commands.md", "Makefile"])
    func documents(path: String) throws {
        let lines = try Project.text(of: path).components(separatedBy: "\n")
        for calque in Self.calques {
            #expect(try Self.places(of: calque, in: lines, path: path) == [], "write: \(calque.instead)")
        }
    }

    @Test(
        "Each calque is found",
        arguments: [
            "The facts stand in the original.", "What follows is no list.", "Write it behind the colon.", "Two rooms.", "In small letters.",
            "Dropped in silence.", "Its title is nobody's business.",
        ])
    func found(sentence: String) throws {
        #expect(try Self.calques.contains { try !Self.places(of: $0, in: [sentence], path: "x").isEmpty })
    }

    @Test(
        "Good English is left alone",
        arguments: ["There is no such file.", "It is no longer there.", "`SM` stands for social media.", "Stand up."])
    func leftAlone(sentence: String) throws {
        for calque in Self.calques {
            #expect(try Self.places(of: calque, in: [sentence], path: "x") == [])
        }
    }
}
