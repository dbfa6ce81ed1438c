import Diagnostics
import SiteConditions
import SiteFields
import SiteModel
import SiteValues

extension TranslatedSource {
    /// The same texts without the passages that do not hold, and what is wrong with those that may.
    func resolvingPassages(where conditions: Conditions) -> (source: TranslatedSource, log: DiagnosticLog) {
        var log = DiagnosticLog()
        guard let fields = original.fields,
            ([original] + translations.values).contains(where: { ConditionalText.mayOccur(in: $0.file, where: conditions) })
        else { return (self, log) }
        let text = ConditionalText(fields, original.body, of: original.file, where: conditions, translating: nil)
        for finding in text.findings { log.report(finding) }
        var uses = text.openAnswers
        var resolved: [Language: ParsedFile] = [:]
        for (language, file) in translations where !text.isHidden {
            guard let fields = file.fields else {
                resolved[language] = file
                continue
            }
            let words = ConditionalText(fields, file.body, of: file.file, where: conditions, translating: text)
            for finding in words.findings { log.report(finding) }
            uses += words.openAnswers
            resolved[language] = file.replacing(fields: words.fields, body: words.body)
        }
        let source = TranslatedSource(
            original: original.replacing(fields: text.fields, body: text.body), translations: resolved, isStandard: isStandard,
            hiddenIDs: text.hiddenIDs, isHidden: text.isHidden, openAnswers: uses)
        return (source, log)
    }
}
