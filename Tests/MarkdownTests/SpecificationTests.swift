import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Markdown

/// CommonMark's own examples, through the Swift face. `Tests/fetch_commonmark.py` puts the file in its place; where CI=true it must be there.
@Suite(.enabled(if: SpecificationExample.areExpected, "run Tests/fetch_commonmark.py first"))
struct SpecificationTests {
    /// Examples that a specification later than the library's 0.29 changed.
    static let changedSince029: Set<Int> = [
        28,  // a character reference has at most seven digits
        171,  // <textarea> begins an HTML block that goes on over empty lines
        354,  // currency signs count as punctuation beside emphasis
        625,  // a comment may contain two hyphens
        626,  // <!--> and <!---> are comments
    ]

    @Test("The examples of the specification are rendered as it says") func rendersTheExamplesOfTheSpecification() throws {
        var failures: [Int] = []
        for example in try SpecificationExample.all() {
            if rendered(example.markdown) != example.html { failures.append(example.example) }
        }
        #expect(Set(failures) == Self.changedSince029)
    }

    /// What authors get is the same tree with additions: whatever they write, links are closed and no markup of theirs comes through.
    @Test("Pages are well formed for every example") func pagesAreWellFormedForEveryExample() throws {
        for example in try SpecificationExample.all() {
            let reading = Reading(example.markdown)
            var open: Int?
            for segment in reading.document.segments {
                switch segment {
                case .linkStart(let index):
                    #expect(open == nil, "example \(example.example)")
                    open = index
                case .linkEnd(let index):
                    #expect(open == index, "example \(example.example)")
                    open = nil
                case .image(let index): #expect(reading.document.images.indices.contains(index))
                case .html(let bytes):
                    #expect(String(validating: bytes, as: UTF8.self) != nil, "example \(example.example)")
                }
            }
            #expect(open == nil, "example \(example.example)")
            for element in ["<a ", "<script", "<del ", "<!--", "<?", "<bab>", "<img"] {
                #expect(!reading.html.contains(element), "example \(example.example)")
            }
        }
    }

    private func rendered(_ markdown: String) -> String? {
        guard let tree = CMarkTree(parsing: Array(markdown.utf8), as: .commonMark) else { return nil }
        return String(decoding: tree.html(), as: UTF8.self)
    }
}

struct SpecificationExample: Decodable {
    let example: Int
    let markdown: String
    let html: String

    static func all() throws -> [SpecificationExample] {
        try JSONDecoder().decode([SpecificationExample].self, from: Data(contentsOf: file))
    }

    static var areExpected: Bool {
        ProcessInfo.processInfo.environment["CI"] == "true" || FileManager.default.fileExists(atPath: file.path)
    }

    /// COMMONMARK_JSON, or where the script puts it.
    private static var file: URL {
        if let path = ProcessInfo.processInfo.environment["COMMONMARK_JSON"] { return URL(fileURLWithPath: path) }
        return URL(filePath: Repository.root + "/.build/specifications/commonmark.json")
    }
}
