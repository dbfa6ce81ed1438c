import Hypertext

extension OwnershipReport {
    func heading(of chapter: Chapter) -> String {
        switch chapter {
        case .claims: words.say("What you would be claiming", "Was du sonst einfach behauptest")
        case .questions: words.say("What only you know", "Was nur du weißt")
        case .addresses: words.say("Addresses of the sample company", "Adressen der Musterfirma")
        case .numbers: words.say("Telephone numbers of the sample company", "Telefonnummern der Musterfirma")
        case .words: words.say("Words of the sample company", "Wörter der Musterfirma")
        }
    }

    func explanation(of chapter: Chapter) -> String {
        switch chapter {
        case .claims:
            words.say(
                "Your texts say this, and nobody has confirmed it. Readers see it hatched until somebody does.",
                "Das sagen deine Texte, und bestätigt hat es noch niemand. Bis dahin sehen es alle schraffiert.")
        case .questions:
            words.say("Nobody else can answer these.", "Das kann dir niemand abnehmen.")
        case .addresses:
            words.say("Whatever is sent there never arrives.", "Was dorthin geht, kommt nie an.")
        case .numbers:
            words.say(
                "Nobody picks up: these numbers are reserved for films.", "Da hebt niemand ab: Diese Nummern sind für Filme reserviert.")
        case .words:
            words.say(
                "Its name and its trade. Most of these lines need an example from your own house.",
                "Ihr Name und ihr Geschäft. Die meisten dieser Zeilen brauchen ein Beispiel aus eurem Haus.")
        }
    }

    static let style: StaticString = """
        <style>
        :root{color-scheme:light dark;--ink:#1d1a16;--paper:#fffefa;--line:#8a8375;--faint:#5c554a;--good:#10613a;--mark:#fdebb0}
        @media (prefers-color-scheme:dark){:root{--ink:#f3eee4;--paper:#1a1815;--line:#8f8778;--faint:#bdb4a5;--good:#9fdc8f;--mark:#5a4600}}
        *{box-sizing:border-box}
        body{margin:0 auto;padding:2rem 1.25rem 8rem;max-width:54rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
        h1{margin:.1em 0;font-size:2.1rem;line-height:1.15;text-wrap:balance}
        h2{margin:2.5rem 0 0;font-size:1.3rem}
        h3{margin:0;font-size:1rem}
        p{margin:.25rem 0;overflow-wrap:anywhere}
        header p,.about,.answer,.count{color:var(--faint)}
        .count{font-weight:400;font-variant-numeric:tabular-nums}
        .bar{display:block;width:100%;height:auto;margin:.75rem 0;color:var(--good);border:1px solid var(--line);border-radius:.25rem}
        ul{margin:.75rem 0 0;padding:0;list-style:none}
        li{padding:.6rem 0;border-top:1px solid var(--line)}
        .line,.answer{font-size:.9rem}
        mark{padding:0 .15em;background:var(--mark);color:inherit}
        code,button{font:.92em/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
        button{min-height:1.75rem;padding:.1rem .5rem;text-align:left;color:inherit;background:none;border:1px solid var(--line);border-radius:.25rem;cursor:pointer}
        button:hover{border-color:currentColor}
        button:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
        .said{position:sticky;top:0;font-weight:700;color:var(--good);background:var(--paper)}
        </style>
        """
}
