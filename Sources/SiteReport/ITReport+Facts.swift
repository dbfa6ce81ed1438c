import Hypertext
import SiteHosting
import SiteModel
import SiteValues

extension ITReport {
    /// What somebody who opens a port or signs a form asks first.
    var facts: HTML {
        table(.class("facts")) {
            tbody {
                fact(
                    words.say("Needs", "Braucht"),
                    words.say(
                        "a web server for static files; no server-side code, no database",
                        "einen Webserver, der Dateien ausliefert; kein Programm auf dem Server, keine Datenbank"))
                fact(
                    words.say("Size", "Größe"),
                    words.say(
                        "\(inventory.files) files, \(size(inventory.bytes)); languages: \(languages)",
                        "\(inventory.files) Dateien, \(size(inventory.bytes)); Sprachen: \(languages)"))
                if let largest = inventory.largest {
                    fact(words.say("Largest file", "Größte Datei"), "\(largest.path), \(size(largest.bytes))")
                }
                fact(
                    words.say("Longest path", "Längster Pfad"),
                    words.say(
                        "\(inventory.longestPath.utf16.count) characters, below the folder of the site",
                        "\(inventory.longestPath.utf16.count) Zeichen, unterhalb des Ordners der Seite"))
                fact(words.say("Requests to other hosts", "Anfragen an fremde Server"), requests)
                fact(words.say("Links to other hosts", "Links auf fremde Server"), linked)
                fact(words.say("Forms sent to", "Formulare gehen an"), forms)
                fact("Cookies", cookies)
                fact(words.say("Kept in the browser", "Im Browser gespeichert"), kept)
            }
        }
    }

    private func fact(_ name: String, _ value: String) -> HTML {
        tr {
            th(.scope("row")) { name }
            td { value }
        }
    }

    private var languages: String { site.languages.map(\.tag).joined(separator: ", ") }

    private var requests: String {
        let requests = inventory.hosts.requests
        guard !requests.isEmpty else { return words.say("none", "keine") }
        let first = requests.prefix(3).map { "\($0.address) (\($0.path))" }.joined(separator: ", ")
        return words.say("\(requests.count), such as \(first)", "\(requests.count), etwa \(first)")
    }

    private var linked: String {
        let linked = inventory.hosts.linked
        guard !linked.isEmpty else { return words.say("none", "keine") }
        let most = linked.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(4).map(\.key).joined(separator: ", ")
        return words.say(
            "\(linked.count), followed only on a click; most lead to \(most)", "\(linked.count), nur auf Klick; am häufigsten \(most)")
    }

    private var forms: String {
        let forms = inventory.hosts.forms.sorted()
        let mail = inventory.hosts.sendsMail ? [words.say("the reader's own mail program", "das Mailprogramm der Leser")] : []
        return forms.isEmpty && mail.isEmpty ? words.say("nowhere", "nirgendwohin") : (mail + forms).joined(separator: ", ")
    }

    private var cookies: String {
        inventory.storage.contains(.cookies) ? words.say("set by a script", "setzt ein Skript") : words.say("none", "keine")
    }

    private var kept: String {
        var kept: [String] = []
        if inventory.storage.contains(.local) {
            kept.append(words.say("the reader's settings (localStorage)", "eigene Einstellungen (localStorage)"))
            if site.defaultLocalizedSite.settings.features.acknowledgement {
                kept.append(
                    words.say(
                        "which guidelines were marked as read, and when (localStorage)",
                        "welche Tipps als gelesen markiert wurden, und wann (localStorage)"))
            }
        }
        if inventory.storage.contains(.session) {
            kept.append(
                words.say("temporary data until the tab is closed (sessionStorage)", "Daten bis zum Schließen des Tabs (sessionStorage)"))
        }
        if inventory.storage.contains(.database) { kept.append("IndexedDB") }
        return kept.isEmpty ? words.say("nothing", "nichts") : kept.joined(separator: ", ")
    }

    var kinds: HTML {
        part(words.say("Files and their types", "Dateien und ihre Typen")) {
            table {
                thead {
                    tr {
                        th(.scope("col")) { words.say("Extension", "Endung") }
                        th(.scope("col")) { "Content-Type" }
                        th(.scope("col"), .class("number")) { words.say("Files", "Dateien") }
                        th(.scope("col"), .class("number")) { words.say("Size", "Größe") }
                    }
                }
                tbody {
                    inventory.kinds.map { kind in
                        tr {
                            th(.scope("row")) { kind.ending.isEmpty ? words.say("none", "ohne Endung") : ".\(kind.ending)" }
                            td { kind.contentType }
                            td(.class("number")) { "\(kind.count)" }
                            td(.class("number")) { size(kind.bytes) }
                        }
                    }
                }
            }
        }
    }
}
