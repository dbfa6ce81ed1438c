/// What people call an organisation: its name without the legal form. "Müller GmbH & Co. KG" is "Müller" in a sentence.
package enum ShortName {
    package static func of(_ full: String) -> String {
        var words = full.split(separator: " ")
        while words.count > 1, let last = words.last, legalForms.contains(last.lowercased()) { words.removeLast() }
        var short = words.joined(separator: " ")
        while short.hasSuffix(",") { short.removeLast() }
        return short
    }

    private static let legalForms: Set<String> = [
        "gmbh", "ggmbh", "ag", "se", "kg", "kgaa", "ohg", "gbr", "eg", "ev", "e.v.", "e.k.", "mbh", "ug", "(haftungsbeschränkt)", "&",
        "co.", "co",
        "cie.", "und", "ltd", "ltd.", "limited", "plc", "llp", "llc", "inc", "inc.", "corp", "corp.", "s.a.", "sa", "sarl", "s.r.l.", "srl",
        "b.v.", "bv", "n.v.", "nv", "ab", "as", "a/s", "oy", "oyj", "sas", "s.a.s.",
    ]
}
