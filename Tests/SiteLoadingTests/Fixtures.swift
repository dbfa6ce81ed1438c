import Diagnostics
import SiteLoading
import SiteModel
import SiteValues
import TestSupport

extension Repository {
    static let broken = fixtures + "/Broken"
}

extension CivilDate {
    /// The day every test is run on.
    static let today = CivilDate(dayNumber: 20_779)
}

/// A small site in memory, in English or in English and German, to which a test adds the files it is about.
struct SmallSite {
    var files: [String: String]

    init(_ files: [String: String] = [:], languages: String = "en") {
        var all = [
            "site.yml": SmallSite.settings(languages: languages),
            "data/contacts.yml":
                "entries:\n- {id: desk, email: desk@example.org, name: The desk, role: Answers, hours: weekdays, for_what: All}\n",
        ]
        if languages != "en" {
            all["site.de.yml"] = SmallSite.germanSettings
            all["data/contacts.de.yml"] = "entries:\n- {id: desk, name: Der Schalter, role: Antwortet, hours: werktags, for_what: Alles}\n"
        }
        self.files = all.merging(files) { $1 }
    }

    var tree: SourceTree {
        SourceTree(files: files.map { SourceFile(path: "content/" + $0.key, text: $0.value) })
    }

    func load(asOf: CivilDate = .today, drafts: Bool = false) -> (site: Site?, findings: [Diagnostic]) {
        var log = DiagnosticLog()
        let site = SiteLoader.load(tree, options: LoadOptions(asOf: asOf, includeDrafts: drafts), into: &log)
        return (site, log.sorted)
    }

    static func page(_ extra: String = "", title: String = "Rights", body: String = "You may talk about your pay.\n") -> String {
        "---\nowner: desk\nreviewed: 2026-11-02\nreview_every: 6 months\ntitle: \(title)\nsummary: What you may always say.\n\(extra)---\n\(body)"
    }

    private static func settings(languages: String) -> String {
        """
        organisation: Müller & Söhne *GmbH*
        organisation_short: Müller
        languages: [\(languages)]
        theme: enamel
        edition: "1"
        updated: 2026-11-02
        owner: desk
        review_every: 6 months
        title: Before you post
        tagline: For people with stories
        headline: {go: "Go!", grey: "Well,", red: mostly.}
        headline_key: {go: Do, grey: Pause, red: Stop}
        why: {lead: We like your stories., text: Tell them.}
        protects: {you: your name., us: our secrets.}
        may_say: Yes, you may say that you work here.
        binding_line: These are guidelines.

        """
    }

    private static let germanSettings = """
        title: Bevor du abschickst
        tagline: Für Leute mit Geschichten
        headline: {go: "Los!", grey: "Na ja,", red: fast immer.}
        headline_key: {go: Tun, grey: Warten, red: Halt}
        why: {lead: Wir mögen deine Geschichten., text: Erzähl sie.}
        protects: {you: deinen Namen., us: unsere Geheimnisse.}
        may_say: Ja, du darfst sagen, dass du hier arbeitest.
        binding_line: Das sind Tipps.

        """
}

extension Diagnostic {
    /// `rule path:line:column`, the form of `expected.txt`.
    var line: String {
        let place = [location.path] + [location.line, location.column].compactMap { $0.map { String($0) } }
        return "\(rule) \(place.joined(separator: ":"))"
    }
}
