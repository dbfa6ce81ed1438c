/// The words of one sentence, each made when it is asked for.
package struct Sentence: Sendable, RandomAccessCollection {
    private let storage: TextWords.Storage
    private let range: Range<Int>

    init(storage: TextWords.Storage, places: Range<Int>) {
        self.storage = storage
        range = places
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { range.count }

    package subscript(index: Int) -> TextWords.Word {
        let place = storage.read.places[range.lowerBound + index]
        let (text, utf8) = (storage.read.text, storage.read.text.utf8)
        let start = utf8.index(utf8.startIndex, offsetBy: Int(place.start))
        return TextWords.Word(
            text: text[start..<utf8.index(start, offsetBy: Int(place.end - place.start))], folded: lexicon.forms[Int(place.number)].folded)
    }

    /// A word in the form that lists have, when nothing else of it is wanted.
    func folded(at index: Int) -> String { lexicon.forms[Int(storage.read.places[range.lowerBound + index].number)].folded }

    var lexicon: Lexicon { storage.lexicon }

    var places: ArraySlice<ReadText.Place> { storage.read.places[range] }

    /// Those without a small letter from a to z: what a look for capitals may be content with.
    package var inCapitals: [TextWords.Word] {
        places.indices.filter { lexicon.forms[Int(storage.read.places[$0].number)].mayBeCapitals }.map { self[$0 - range.lowerBound] }
    }
}
