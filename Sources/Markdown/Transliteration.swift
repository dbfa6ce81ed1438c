/// Spellings of Latin letters in ASCII: umlauts as German writes them, marks of other languages left off.
enum Transliteration {
    static let ascii: [Character: String] = {
        var table: [Character: String] = [:]
        for (spelling, letters) in rows {
            for letter in letters { table[letter] = spelling }
        }
        return table
    }()

    private static let rows: [(spelling: String, letters: String)] = [
        ("a", "àáâãåāăąạảấầẩẫậắằẳẵặ"),
        ("ae", "äæ"),
        ("c", "çćĉċč"),
        ("d", "ðďđ"),
        ("e", "èéêëēĕėęěẹẻẽếềểễệ"),
        ("g", "ĝğġģ"),
        ("h", "ĥħ"),
        ("i", "ìíîïĩīĭįıỉị"),
        ("ij", "ĳ"),
        ("j", "ĵ"),
        ("k", "ķĸ"),
        ("l", "ĺļľŀł"),
        ("n", "ñńņňŉŋ"),
        ("o", "òóôõøōŏőọỏốồổỗộớờởỡợ"),
        ("oe", "öœ"),
        ("r", "ŕŗř"),
        ("s", "śŝşšſș"),
        ("ss", "ß"),
        ("t", "ţťŧț"),
        ("th", "þ"),
        ("u", "ùúûũūŭůűųụủứừửữự"),
        ("ue", "ü"),
        ("w", "ŵ"),
        ("y", "ýÿŷỳỵỷỹ"),
        ("z", "źżž"),
    ]
}
