/// What a rule wants to know of words, as bits: found out once for each distinct word of the texts, when it is met first. Most sentences
/// have no word that the rule is about, and are known by this without a look at their words.
package struct WordMarks {
    private let find: (_ written: String, _ folded: String) -> UInt32
    private var lexicon: Lexicon?
    private var known: [UInt32] = []
    private static let unknown = UInt32.max

    /// - Parameter find: the bits of a word, as it is written and in the form that lists have; 0 for most.
    package init(_ find: @escaping (_ written: String, _ folded: String) -> UInt32) {
        self.find = find
    }

    /// The bits of all words together.
    package mutating func all(in sentence: Sentence) -> UInt32 {
        all(sentence.places, sentence.lexicon)
    }

    package mutating func all(in text: TextWords) -> UInt32 {
        all(text.places[...], text.lexicon)
    }

    /// The words that have one of the bits.
    mutating func indices(of bits: UInt32, in sentence: Sentence) -> [Int] {
        var (found, index): ([Int], Int) = ([], 0)
        each(sentence.places, sentence.lexicon) { mark in
            if mark & bits != 0 { found.append(index) }
            index += 1
        }
        return found
    }

    /// How many words have any bit.
    package mutating func count(in sentence: Sentence) -> Int {
        var count = 0
        each(sentence.places, sentence.lexicon) { if $0 != 0 { count += 1 } }
        return count
    }

    private mutating func all(_ places: ArraySlice<ReadText.Place>, _ lexicon: Lexicon) -> UInt32 {
        var all: UInt32 = 0
        each(places, lexicon) { all |= $0 }
        return all
    }

    /// The marks of some words in their order.
    mutating func each(_ places: ArraySlice<ReadText.Place>, _ lexicon: Lexicon, _ body: (UInt32) -> Void) {
        if lexicon !== self.lexicon {
            self.lexicon = lexicon
            known = Array(repeating: Self.unknown, count: lexicon.forms.count)
        }
        for place in places {
            let number = Int(place.number)
            if known[number] == Self.unknown {
                let form = lexicon.forms[number]
                known[number] = find(form.written, form.folded)
            }
            body(known[number])
        }
    }
}
