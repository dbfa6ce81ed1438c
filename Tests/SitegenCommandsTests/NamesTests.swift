import Diagnostics
import FileSystem
import SiteDrafts
import SiteModel
import SiteValues
import Testing

@testable import SiteStarter
@testable import SitegenCommands

struct NamesTests {
    @Test(
        "An organisation has a short name",
        arguments: [
            ("Müller GmbH", "Müller"), ("Müller GmbH & Co. KG", "Müller"), ("Larkholm Doors", "Larkholm Doors"), ("Acme, Inc.", "Acme"),
            ("SE", "SE"),
            ("Stadt Köln", "Stadt Köln"), ("Müller & Söhne AG", "Müller & Söhne"),
        ])
    func anOrganisationHasAShortName(full: String, short: String) {
        #expect(OrganisationName(full).short == short)
    }

    @Test("The sample’s name is replaced, but its addresses stay") func theSampleNameGivesWayButItsAddressesStay() {
        let sample = OrganisationName(full: "Larkholm Doors", short: "Larkholm")
        let text = "I work at Larkholm Doors. Larkholm's app. post@larkholm.example"
        #expect(OrganisationName("Müller GmbH").replacing(sample, in: text) == "I work at Müller GmbH. Müller's app. post@larkholm.example")
    }

    /// Such a name would end a quoted YAML text or begin a comment.
    @Test("A name that needs quotes is not put into texts", arguments: ["McDonald's", "A: B", "\"Quoted\"", "A #1", "{X}", "[X]"])
    func aNameThatNeedsQuotesIsNotPutIntoTexts(name: String) {
        #expect(OrganisationName(name).replacing(OrganisationName("X"), in: "x") == nil)
    }

    @Test(
        "The next id is free",
        arguments: [
            ([], "SM-01"),
            (["---\nid: SM-06\nnumber: 6\n---\n", "---\nid: SM-02\nnumber: 2\n---\n"], "SM-07"),
            // A gap may be a withdrawn rule, and a number may be higher than every id.
            (["---\nid: SM-01\nnumber: 30\n---\n"], "SM-31"),
            (["---\nid: TR-04 # travel\nnumber: 4\n---\n", "---\nid: 'TR-05'\n---\n", "---\nid: SM-40\n---\n"], "TR-06"),
            // Only the front matter counts.
            (["---\nid: SM-03\n---\nid: SM-90\n"], "SM-04"),
            (["---\nid: SM-99\n---\n"], "SM-100"),
        ] as [([String], String)])
    func theNextRuleIdIsFree(texts: [String], expected: String) {
        #expect(GuidelineNumbers(texts: texts).next.description == expected)
    }

    @Test("Settings keep their comments and order") func settingsKeepTheirCommentsAndOrder() {
        var settings = SettingsText(
            SourceFile(
                path: "content/site.yml", text: "# Ours\norganisation: A\nbase_url: https://a.example\nforms:\n  title: x\ntitle: \"B\"\n"))
        settings.set("organisation", to: "\"C\"")
        settings.set("title", to: "\"D\"")
        settings.set("missing", to: "E")
        settings.commentOut("base_url", because: "Why.")
        #expect(settings.value(of: "title") == "D")
        #expect(
            String(decoding: settings.bytes, as: UTF8.self) == """
                # Ours
                organisation: "C"
                # Why.
                # base_url: https://a.example
                forms:
                  title: x
                title: "D"

                """)
    }

    @Test(
        "Paths are joined",
        arguments: [
            ("/a", "b", "/a/b"), ("/a", "./b/", "/a/b"), ("/a", ".", "/a"), ("/a", "/b", "/b"), ("/", "b", "/b"), ("/a", "../b", "/a/../b"),
            ("/a", "/", "/"),
        ])
    func pathsAreJoined(folder: String, path: String, expected: String) {
        #expect(FilePath.join(folder, path) == expected)
    }
}
