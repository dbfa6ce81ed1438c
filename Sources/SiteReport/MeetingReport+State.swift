import Diagnostics
import Hypertext
import SiteFields
import SiteModel
import SiteValues

extension MeetingReport {
    var translationSection: HTML {
        let own = site.defaultLocalizedSite.language
        return reportTable(
            words.say("Translations", "Übersetzungen"),
            columns: [
                words.say("Language", "Sprache"), words.say("Translated", "Übersetzt"),
                words.say("Still in the original", "Noch im Original"),
            ],
            rows: site.localizedSites.filter { $0.language != own }.map { localizedSite in
                let documents = localizedSite.documents
                let missing = documents.filter { $0.provenance.isFallback(in: localizedSite.language) }
                return [
                    code { localizedSite.language.tag }, HTML("\(documents.count - missing.count) / \(documents.count)"),
                    HTML(missing.isEmpty ? "–" : missing.map(\.name).joined(separator: ", ")),
                ]
            }, nothing: words.say("The site has one language.", "Die Seite hat eine Sprache."))
    }

    var findingSection: HTML {
        let loud = findings.filter { $0.severity > .note }
        let byRule = Dictionary(grouping: loud, by: \.rule).sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        return reportTable(
            words.say("What `sitegen check` finds", "Was `sitegen check` findet"),
            columns: [words.say("Finding", "Befund"), words.say("How often", "Wie oft"), words.say("First", "Zuerst")],
            rows: byRule.map { rule, findings in
                [code { rule.name }, HTML("\(findings.count)"), HTML("\(findings[0].location.path): \(findings[0].summary.text)")]
            }, nothing: words.say("Nothing above a hint.", "Nichts, was mehr als ein Hinweis wäre."))
    }

    static let style: StaticString = """
        <style>
        :root{color-scheme:light dark;--ink:#1d1a16;--paper:#fffefa;--line:#cfc8bb;--faint:#5c554a;--good:#10613a;--thin:#7a4a00;--bad:#a3161d;--cell:#f5f1e8}
        @media (prefers-color-scheme:dark){:root{--ink:#f3eee4;--paper:#1a1815;--line:#4a443b;--faint:#bdb4a5;--good:#9fdc8f;--thin:#f2c46d;--bad:#ff9f96;--cell:#24211d}}
        *{box-sizing:border-box}
        body{margin:0 auto;padding:2rem 1.25rem 4rem;max-width:62rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
        h1{margin:.1em 0;font-size:2.1rem;line-height:1.15}
        h2{margin:2.5rem 0 .75rem;font-size:1.3rem}
        header p{margin:0;color:var(--faint)}
        .figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.75rem;margin:1.75rem 0 0}
        .figures div{display:flex;flex-direction:column-reverse;padding:.8rem 1rem;border:1px solid var(--line);border-top:4px solid var(--thin);border-radius:.3rem}
        .figures .good{border-top-color:var(--good)}
        .figures dt{color:var(--faint)}
        .figures dd{margin:0;font-size:1.9rem;font-weight:700;line-height:1.2}
        .wide{overflow-x:auto}
        table{width:100%;border-collapse:collapse}
        th,td{padding:.45rem .7rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:break-word;min-width:6rem}
        thead th{border-bottom:2px solid var(--ink);font-size:.9rem}
        tbody th{min-width:11rem;font-weight:600}
        tbody tr:nth-child(even){background:var(--cell)}
        .state{font-weight:700;white-space:nowrap}
        .covered{color:var(--good)}.covered::before{content:"\\2713\\a0"}
        .thin{color:var(--thin)}.thin::before{content:"\\25D2\\a0"}
        .missing{color:var(--bad)}.missing::before{content:"\\2717\\a0"}
        .optional{color:var(--faint);font-weight:400}
        code{font:.92em ui-monospace,monospace}
        @media print{body{max-width:none;padding:0;font-size:10pt}.wide{overflow:visible}section{break-inside:avoid-page}h2{break-after:avoid}tr{break-inside:avoid}}
        @page{size:A4;margin:16mm}
        </style>
        """
}
