/// The terms of an index that answer one word of a question, each with how well: 100 is the very word. Forms and longer words come before
/// typing errors, and parts of an unknown compound come last. `engine.js` does the same; a test holds both equal.
struct TermMatches {
    static let exact = 100
    static let form = 70
    static let same = 60
    static let beginning = 50
    static let typingError = 55
    static let ending = 45
    static let part = 45
    static let knownPart = 30
    static let twoErrors = 35
    static let inside = 25

    private(set) var terms: [Int: Int] = [:]

    init(_ asked: [UInt16], in index: SearchIndex) {
        if let term = index.term(asked) { add(term, Self.exact) }
        let isNumber = asked[0] <= 0x39
        if isNumber {
            if asked.count > 3 { addBeginnings(asked, in: index) }
            return
        }
        addForms(of: asked, in: index, Self.form)
        addSame(as: asked, in: index)
        if asked.count > 2 || terms.isEmpty && asked.count > 1 { addBeginnings(asked, in: index) }
        if asked.count > 3 { addLonger(asked, in: index) }
        if isKnown {
            // A page that has "Firmenvideo" is not the only one about videos.
            if asked.count > 8, !index.forms.prefix.isEmpty { addParts(of: asked, in: index, Self.knownPart) }
            return
        }
        addSimilar(asked, in: index)
        if !isKnown { addParts(of: asked, in: index, Self.part) }
    }

    private var isKnown: Bool { terms.values.contains { $0 > Self.inside } }

    private mutating func add(_ term: Int, _ closeness: Int) {
        terms[term] = max(terms[term] ?? 0, closeness)
    }

    private mutating func addForms(of asked: [UInt16], in index: SearchIndex, _ closeness: Int) {
        let stem = index.forms.stem(asked)
        if stem.count > 2 { add(stem: stem, in: index, closeness) }
    }

    /// "rausgeworfen" for "gefeuert": words that search.yml calls the same.
    private mutating func addSame(as asked: [UInt16], in index: SearchIndex) {
        let stem = index.forms.stem(asked)
        for row in index.same where row.contains(stem) {
            for other in row where other != stem { add(stem: other, in: index, Self.same) }
        }
    }

    private mutating func add(stem: [UInt16], in index: SearchIndex, _ closeness: Int) {
        for start in [stem, index.forms.prefix + stem] {
            var term = index.position(of: start)
            while term < index.terms.count, index.terms[term].starts(with: start) {
                if index.forms.stem(index.terms[term]) == stem { add(term, closeness) }
                term += 1
            }
            if index.forms.prefix.isEmpty { break }
        }
    }

    /// Words that begin with it, as somebody types.
    private mutating func addBeginnings(_ asked: [UInt16], in index: SearchIndex) {
        var term = index.position(of: asked)
        while term < index.terms.count, index.terms[term].starts(with: asked) {
            add(term, asked.count > 3 ? Self.beginning : Self.inside + 5)
            term += 1
        }
    }

    /// Compounds with it at their end, or in the middle.
    private mutating func addLonger(_ asked: [UInt16], in index: SearchIndex) {
        asked.withUnsafeBufferPointer { asked in
            for term in index.terms.indices {
                let closeness = index.terms[term].withUnsafeBufferPointer { Self.closeness(of: $0, to: asked) }
                if closeness > 0 { add(term, closeness) }
            }
        }
    }

    /// How well a word matches that ends with the part, or contains it; 0 if it does not, or only at its beginning.
    private static func closeness(of word: UnsafeBufferPointer<UInt16>, to part: UnsafeBufferPointer<UInt16>) -> Int {
        let end = word.count - part.count
        guard end > 0 else { return 0 }
        func isPart(at start: Int) -> Bool {
            for offset in part.indices where word[start + offset] != part[offset] { return false }
            return true
        }
        if isPart(at: end) { return ending }
        return part.count > 4 && (1..<end).contains(where: isPart) ? inside : 0
    }

    private mutating func addSimilar(_ asked: [UInt16], in index: SearchIndex) {
        let limit = asked.count > 7 ? 2 : asked.count > 3 ? 1 : 0
        guard limit > 0 else { return }
        var found: [Int: Int] = [:]
        for (term, word) in index.terms.enumerated() where abs(word.count - asked.count) <= limit && word[0] > 0x39 && word.count > 2 {
            guard word[0] == asked[0] || word[0] == asked[1] || word[1] == asked[0] else { continue }
            let edits = EditDistance.between(asked, word, limit: limit)
            if edits <= limit { found[term] = edits }
        }
        let least = found.values.min() ?? 0
        for (term, edits) in found where edits == least { add(term, edits == 1 ? Self.typingError : Self.twoErrors) }
    }

    /// "Gehaltsverhandlung" asks for "Gehalt", even where nobody has heard of the negotiation.
    private mutating func addParts(of asked: [UInt16], in index: SearchIndex, _ closeness: Int) {
        guard asked.count > 6 else { return }
        for length in stride(from: asked.count - 3, through: 4, by: -1) {
            let lead = asked.prefix(length)
            if let term = index.term(lead) ?? Self.joints.lazy.compactMap({ Self.cut(lead, $0) }).compactMap({ index.term($0) }).first {
                add(term, closeness)
                break
            }
        }
        for start in 3...max(3, asked.count - 4) where asked.count - start > 3 {
            let head = Array(asked[start...])
            if let term = index.term(head) { add(term, closeness) }
            let before = terms.count
            addForms(of: head, in: index, closeness - 5)
            if terms.count > before || index.term(head) != nil { break }
        }
    }

    /// What German puts between the parts of a compound.
    private static let joints: [[UInt16]] = [Array("s".utf16), Array("n".utf16), Array("es".utf16), Array("en".utf16)]

    private static func cut(_ lead: ArraySlice<UInt16>, _ joint: [UInt16]) -> ArraySlice<UInt16>? {
        lead.count - joint.count > 3 && lead.suffix(joint.count).elementsEqual(joint) ? lead.dropLast(joint.count) : nil
    }
}
