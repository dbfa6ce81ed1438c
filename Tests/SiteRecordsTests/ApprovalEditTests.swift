import Testing

@testable import SiteRecords

/// An approval goes into a file of whatever form, and the rest stays as its author wrote it.
struct ApprovalEditTests {
    private func edited(_ text: String, _ place: ApprovalEdit.Place) -> String? {
        ApprovalEdit.adding(["role: hr", "date: 2026-11-22"], to: Array(text.utf8), at: place).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test("Between the keys of a text, at their end")
    func frontMatter() {
        #expect(
            edited("---\ntitle: x\n# later\n---\nText\n", .frontMatter)
                == "---\ntitle: x\napprovals:\n  - role: hr\n    date: 2026-11-22\n# later\n---\nText\n")
    }

    @Test("After those that are there, as deep as they are, whatever comes next")
    func further() {
        #expect(
            edited("---\napprovals:\n- role: legal\n  date: 2026-01-01\n\n# next\ntitle: x\n---\n", .frontMatter)
                == "---\napprovals:\n- role: legal\n  date: 2026-01-01\n- role: hr\n  date: 2026-11-22\n\n# next\ntitle: x\n---\n")
    }

    @Test("With the line ends of the file")
    func lineEnds() {
        #expect(
            edited("---\r\ntitle: x\r\n---\r\nText", .frontMatter)
                == "---\r\ntitle: x\r\napprovals:\r\n  - role: hr\r\n    date: 2026-11-22\r\n---\r\nText")
    }

    @Test("At the end of a data file, whether or not its last line is closed", arguments: ["", "\n"])
    func wholeFile(_ end: String) {
        #expect(
            edited("active: true\npurpose: x\(end)", .wholeFile)
                == "active: true\npurpose: x\napprovals:\n  - role: hr\n    date: 2026-11-22\n")
    }

    @Test("Into one entry of a list, and no other")
    func entry() {
        let list = "entries:\n- id: pay\n  question: x\n  answer: |\n    One.\n\n    Two.\n\n# the next\n- id: hours\n  question: y\n"
        #expect(
            edited(list, .entry(line: 2))
                == list.replacing("    Two.\n", with: "    Two.\n  approvals:\n    - role: hr\n      date: 2026-11-22\n"))
        #expect(edited(list, .entry(line: 10)) == list + "  approvals:\n    - role: hr\n      date: 2026-11-22\n")
    }

    @Test("An empty list is filled; one in brackets is left alone")
    func flow() {
        #expect(edited("approvals: []\na: b\n", .wholeFile) == "approvals:\n  - role: hr\n    date: 2026-11-22\na: b\n")
        #expect(edited("approvals: [{role: legal}]\n", .wholeFile) == nil)
        #expect(edited("no front matter\n", .frontMatter) == nil)
    }
}
