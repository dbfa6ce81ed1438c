import SiteFields
import SiteModel

/// Changes the words of an original and its translation, key by key, as text: comments, order and style of writing stay.
struct WordSwap {
    /// The facts of the old original with the words of the translation.
    private(set) var original: [String] = []
    /// The words of the old original.
    private(set) var translation: [String] = []

    /// Both texts are the lines of a mapping; each is indented by its own number of spaces.
    init(original: [String], indent: Int, translation: [String], indent otherIndent: Int, keys: [FieldKey]) {
        let (facts, words) = WordSwap.blocks(
            original: original, indent: indent, translation: translation, indent: otherIndent, keys: keys, keepsID: false)
        self.original = facts.flatMap(\.allLines)
        self.translation = words.flatMap(\.allLines)
    }

    private static func blocks(
        original: [String], indent: Int, translation: [String], indent otherIndent: Int, keys: [FieldKey], keepsID: Bool
    ) -> (original: [KeyBlock], translation: [KeyBlock]) {
        let own = KeyBlock.split(original, indent: indent)
        let others = KeyBlock.split(translation, indent: otherIndent)
        var newOriginal: [KeyBlock] = []
        var newTranslation: [KeyBlock] = []
        for block in own {
            let other = others.first { $0.key == block.key }
            switch keys.first(where: { $0.name == block.key })?.role {
            case .shared where other == nil:
                newOriginal.append(block)
            case .word, .shared:
                newOriginal.append(other.map { $0.shifted(by: indent - otherIndent) } ?? block)
                newTranslation.append(block.shifted(by: otherIndent - indent))
            case .entries(let keys):
                let swapped = list(block, other, keys: keys)
                newOriginal.append(swapped.original)
                if let words = swapped.translation { newTranslation.append(words.shifted(by: otherIndent - indent)) }
            case .fact, nil:
                newOriginal.append(block)
                if block.key == "id", keepsID || other != nil { newTranslation.append(block.shifted(by: otherIndent - indent)) }
            }
        }
        for other in others where !own.contains(where: { $0.key == other.key }) {
            newOriginal.append(other.shifted(by: indent - otherIndent))
        }
        return (newOriginal, newTranslation)
    }

    /// A list of entries: each is paired with the entry of the same id.
    private static func list(_ block: KeyBlock, _ other: KeyBlock?, keys: [FieldKey]) -> (original: KeyBlock, translation: KeyBlock?) {
        guard let items = ListItem.split(Array(block.lines.dropFirst())) else { return (block, nil) }
        let others = other.flatMap { ListItem.split(Array($0.lines.dropFirst())) } ?? []
        var original = block
        var translation = KeyBlock(key: block.key, leading: other?.leading ?? [], lines: Array(block.lines.prefix(1)))
        original.lines = Array(block.lines.prefix(1))
        for item in items {
            let twin = others.first { $0.id == item.id }
            let twinIndent = twin?.indent ?? item.indent
            let (facts, words) = blocks(
                original: item.mapping, indent: item.indent, translation: twin?.mapping ?? [], indent: twinIndent, keys: keys, keepsID: true
            )
            // Words from lines may hold commas and brackets that would end a value between braces.
            original.lines += item.lines(with: facts, asFlow: item.isFlow && twin?.isFlow != false)
            translation.lines += item.lines(with: words.map { $0.shifted(by: item.indent - twinIndent) }, asFlow: item.isFlow)
        }
        return (original, translation)
    }
}

extension KeyBlock {
    func shifted(by columns: Int) -> KeyBlock {
        KeyBlock(key: key, leading: leading.map { $0.shifted(by: columns) }, lines: lines.map { $0.shifted(by: columns) })
    }
}
