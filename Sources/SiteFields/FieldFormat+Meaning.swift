import Diagnostics
package import SiteValues

extension FieldFormat<[Language: Meaning]> {
    /// What a text said in each language: `{en: 3f2a9c1b4d5e6f70, de: 8c1f0e2a9b7766d5}`. A program writes it.
    package static var meanings: FieldFormat<[Language: Meaning]> {
        FieldFormat(.other { .named(.text("the checksum of a text, as `sitegen approve` writes it")) }, fallback: { [:] }) {
            field, reader in
            guard case .mapping(let languages, _) = field.value else {
                reader.report(
                    .wrongType, at: field.value.location, "`\(field.key)` needs languages with sums; this is \(field.value.whatItIs).",
                    remedy: "Take the approval out, and let `sitegen approve` write it.")
                return nil
            }
            var meanings: [Language: Meaning] = [:]
            for entry in languages {
                guard let language = Language(entry.key), let text = entry.value.text, let meaning = Meaning(text) else {
                    reader.report(
                        .badValue, at: entry.value.location, "This is not the sum of a text: it has 16 digits from 0 to f.",
                        remedy: "Take the approval out, and let `sitegen approve` write it.")
                    return nil
                }
                meanings[language] = meaning
            }
            return meanings
        }
    }
}
