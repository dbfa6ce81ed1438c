package import Diagnostics
import Hypertext
import SiteChecking
import SiteHosting
import SiteModel

extension ITReport {
    var sending: HTML {
        part(words.say("Headers to send with every file", "Header für jede Datei")) {
            ul(.class("headers")) {
                inventory.headers.map { header in li { code { "\(header.name): \(header.value)" } } }
            }
            p {
                words.say(
                    "Files with a hash in their name can be cached for a year; everything else must be revalidated (no-cache). Settings to paste: ",
                    "Dateien mit einer Prüfsumme im Namen dürfen ein Jahr im Cache bleiben, alle anderen werden neu geprüft (no-cache). Fertig zum Einfügen: "
                )
                code { "sitegen host nginx | apache | iis | azure-static-web-apps" }
            }
        }
    }

    var proof: HTML {
        part(words.say("Proof, and the way back", "Nachweis und Rückweg")) {
            p {
                words.say(
                    "The release is named after the SHA-256 checksums of all its files: same files, same name. ",
                    "Die Ausgabe heißt nach den SHA-256-Prüfsummen aller Dateien: gleiche Dateien, gleicher Name. ")
                code { "sitegen publish --dry-run" }
                words.say(" shows what would change, ", " zeigt, was sich ändern würde, ")
                code { "--verify" }
                words.say(" what somebody has changed by hand since, ", " was seither von Hand geändert wurde, ")
                code { "--rollback" }
                words.say(
                    " brings back an earlier release. The checksums are published with the files, for ",
                    " holt eine frühere Ausgabe zurück. Die Prüfsummen werden mit veröffentlicht, für ")
                code { "sha256sum -c" }
                "."
            }
        }
    }

    /// The rules of `check` that look at what people with a disability need.
    package static let accessibilityRules: [RuleID] = [
        Rule.altTextUseless.id, Rule.contrast.id, Rule.emojiRow.id, .emptyLinkText, Rule.hashtagCase.id, .headingLevelJump,
        .imageAltMissing, Rule.shouting.id, Rule.tableHeadMissing.id, Rule.vagueLinkText.id,
    ]

    var access: HTML {
        let found = findings.count { Self.accessibilityRules.contains($0.rule) }
        return part(words.say("Accessibility", "Barrierefreiheit")) {
            p {
                words.say(
                    "Pages are made for WCAG 2.2 AA, in light and dark, without JavaScript, with the keyboard; PDFs for PDF/UA-1. That is tested on the pages and sheets that sitegen comes with. On this site, ",
                    "Seiten sind für WCAG 2.2 AA gemacht, hell und dunkel, ohne JavaScript, mit der Tastatur; PDFs für PDF/UA-1. Geprüft ist das an den Seiten und Blättern, die sitegen mitbringt. Auf dieser Seite hat "
                )
                code { "sitegen check" }
                words.say(
                    found == 0
                        ? " has looked at texts and colours with \(Self.accessibilityRules.count) rules and found nothing."
                        : " has looked at texts and colours with \(Self.accessibilityRules.count) rules; findings: \(found).",
                    found == 0
                        ? " Texte und Farben mit \(Self.accessibilityRules.count) Regeln geprüft und nichts gefunden."
                        : " Texte und Farben mit \(Self.accessibilityRules.count) Regeln geprüft; Befunde: \(found).")
            }
        }
    }

    var parts: HTML {
        part(words.say("Made with", "Gemacht mit")) {
            p {
                words.say(
                    "None of this runs on the server. sitegen is built from ", "Nichts davon läuft auf dem Server. sitegen besteht aus ")
                ProgramPart.all.map { "\($0.name) (\($0.licence))" }.joined(separator: ", ")
                "; "
                code { "make sbom" }
                words.say(
                    " in its source tree writes the full, machine-readable list. Pages use the fonts of the reader's device; PDFs embed theirs.",
                    " in seinem Quelltext schreibt die vollständige, maschinenlesbare Liste. Seiten nutzen die Schriften des Geräts, PDFs bringen ihre mit."
                )
            }
        }
    }

    static let style: StaticString = """
        <style>
        :root{color-scheme:light dark;--ink:#1d1a16;--paper:#fffefa;--line:#cfc8bb;--faint:#5c554a;--cell:#f5f1e8}
        @media (prefers-color-scheme:dark){:root{--ink:#f3eee4;--paper:#1a1815;--line:#4a443b;--faint:#bdb4a5;--cell:#24211d}}
        *{box-sizing:border-box}
        body{margin:0 auto;padding:1.5rem 1.25rem 3rem;max-width:52rem;background:var(--paper);color:var(--ink);font:1rem/1.45 system-ui,"Open Sans",sans-serif}
        h1{margin:0;font-size:1.9rem;line-height:1.15}
        h2{margin:1.5rem 0 .4rem;font-size:1.1rem}
        p{margin:.3rem 0}
        header p{color:var(--faint)}
        .facts{margin:1rem 0 0;border-top:2px solid var(--ink)}
        .facts th{width:13rem;vertical-align:top;padding-block:.3rem}
        .facts td{overflow-wrap:anywhere;padding-block:.3rem}
        table{width:100%;border-collapse:collapse}
        th,td{padding:.2rem .5rem .2rem 0;border-bottom:1px solid var(--line);text-align:left}
        tbody th{font-weight:600}
        .number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
        .headers{margin:0;padding:0;list-style:none}
        .headers li{margin:.2rem 0;padding:.25rem .4rem;background:var(--cell);overflow-wrap:anywhere}
        code{font:.9em ui-monospace,"DejaVu Sans Mono",monospace}
        @media (max-width:30rem){.facts th{width:8.5rem}}
        @media print{:root{--ink:#000;--paper:#fff;--faint:#444}body{max-width:none;padding:0;font-size:8.5pt;line-height:1.35}h1{font-size:17pt}h2{margin:7pt 0 2pt;font-size:10pt;break-after:avoid}.facts{margin-top:5pt}.facts th{width:42mm}th,td,.facts th,.facts td{padding:1pt 5pt 1pt 0}.headers li{margin:1pt 0;padding:1.5pt 3pt;font-size:7.5pt}}
        @page{size:A4;margin:14mm}
        </style>
        """
}
