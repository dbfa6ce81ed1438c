import Diagnostics
import TestSupport
import Testing

struct KnownNamesTests {
    private static let names = ["title", "summary", "pause_check", "id", "law", "stance", "Straße", "owner"]

    @Test(
        "The nearest name within a third of the word is meant",
        arguments: [
            ("titel", "title"), ("tilte", "title"), ("sumary", "summary"), ("summmary", "summary"), ("Pause-Check", "pause_check"),
            ("puase_chekc", "pause_check"), ("ix", "id"), ("strasse", "Straße"), ("ownr", "owner"), ("title", "title"),
        ])
    func near(written: String, meant: String) {
        #expect(KnownNames(Self.names).nearest(to: written) == meant)
    }

    @Test("Nothing is meant by what is like no name", arguments: ["zeppelin", "", "titeltitle", "lions", "sum"])
    func far(written: String) {
        #expect(KnownNames(Self.names).nearest(to: written) == nil)
    }

    @Test("Of two that are as near, the first is meant") func ties() {
        #expect(KnownNames(["cat", "cut"]).nearest(to: "cot") == "cat")
        #expect(KnownNames(["cut", "cat"]).position(nearestTo: "cot") == 0)
    }

    @Test("Nearness is the least number of edits, swapped neighbours being one") func distances() {
        // What the first and the last common letters leave out changes nothing.
        #expect(KnownNames(["abcdefghij"]).nearest(to: "badcfeghij") == "abcdefghij")
        #expect(KnownNames(["abcdefghij"]).nearest(to: "badcfehgji") == nil)
    }

    @Test("One edit is found among any number of names that are alike") func many() {
        let names = (0..<3_000).map { "name-\($0 % 10)\($0 / 10 % 10)\($0 / 100)" }
        #expect(KnownNames(names + ["the-canteen"]).nearest(to: "the-kanteen") == "the-canteen")
        #expect(KnownNames(names + ["name-9999"]).nearest(to: "name-99990") == "name-9999")
    }

    @Test("Among thousands of names each is meant by itself with one character more, fewer or another") func thousands() {
        var numbers = SeededNumbers(seed: 4)
        func letters(_ count: Int) -> String {
            String((0..<count).map { _ in "abcdefghijklmnopqrstuvwxyz".randomElement(using: &numbers) ?? "a" })
        }
        let names = (0..<4_000).map { _ in letters(9) }
        let known = KnownNames(names)
        for name in names.prefix(300) {
            let place = name.index(name.startIndex, offsetBy: Int.random(in: 0..<9, using: &numbers))
            let rest = name[name.index(after: place)...]
            for written in [name[..<place] + rest, name[..<place] + "_" + rest, name[..<place] + "_" + name[place...]] {
                #expect(known.nearest(to: String(written)) == name)
            }
        }
    }
}
