import Testing

@testable import Text

@Suite("The difference between two lists")
struct SequenceDifferenceTests {
    /// What is left of the old list is, in order, what is left of the new one.
    private func kept(_ difference: SequenceDifference, _ old: [String], _ new: [String]) -> (old: [String], new: [String]) {
        (
            old.indices.filter { !difference.removed.contains($0) }.map { old[$0] },
            new.indices.filter { !difference.inserted.contains($0) }.map { new[$0] }
        )
    }

    @Test func `A short list is compared whole`() {
        let difference = SequenceDifference(from: ["a", "b", "c", "b"], to: ["a", "c", "b", "d"])
        #expect(difference.removed == [1])
        #expect(difference.inserted == [3])
    }

    @Test(arguments: [([], ["a"]), (["a"], []), ([], []), (["a", "a"], ["a", "a"])] as [([String], [String])])
    func `An empty list and an equal one`(old: [String], new: [String]) {
        let difference = SequenceDifference(from: old, to: new)
        #expect(difference.removed.count == max(0, old.count - new.count))
        #expect(difference.inserted.count == max(0, new.count - old.count))
    }

    /// 2,400 words, of which every fourth occurs once.
    private let long = (0..<600).flatMap { ["The", "tea \($0)", "is", "here."] }

    @Test func `Long lists are compared between words that occur once`() {
        var new = long
        new[1001] = "coffee"
        new.insert("very", at: 1603)
        new.removeSubrange(8..<12)
        let difference = SequenceDifference(from: long, to: new)
        // What begins both ways is taken for the first: "The" stays, and the one after it goes.
        #expect(difference.removed.sorted() == [9, 10, 11, 12, 1001])
        #expect(difference.inserted.sorted() == [997, 1599])
    }

    @Test func `Words that moved go in one place and come in another`() {
        let new = Array(long[1200...] + long[..<1200])
        let difference = SequenceDifference(from: long, to: new)
        let kept = kept(difference, long, new)
        #expect(kept.old == kept.new)
        #expect(difference.removed.count == 1200 && difference.inserted.count == 1200)
    }

    @Test func `Long lists without a common word are replaced`() {
        let new = long.map { "no " + $0 }
        let difference = SequenceDifference(from: long, to: new)
        #expect(difference.removed.count == long.count && difference.inserted.count == new.count)
    }

    @Test func `Nothing that occurs once: what begins and ends alike stays`() {
        let old = ["a"] + Array(repeating: "x", count: 2000) + ["z"]
        let new = ["a"] + Array(repeating: "y", count: 2000) + ["z"]
        let difference = SequenceDifference(from: old, to: new)
        #expect(difference.removed == Set(1...2000) && difference.inserted == Set(1...2000))
    }
}
