import Foundation
import Messages
import SiteModel
import SiteValues
import TestSupport
import Testing

/// A site in a language that is not built in, and one in a region of one that is, whole.
struct LanguageSitesTests {
    private static func site(_ name: String) throws -> BuiltSite {
        try BuiltSite(of: URL(filePath: Repository.fixtures + "/Sites/\(name)"))
    }

    private static func pages(_ site: BuiltSite, in folder: String) -> [(path: String, text: String)] {
        site.files.filter { $0.key.hasPrefix(folder + "/") && $0.key.hasSuffix(".html") }
            .map { ($0.key, String(decoding: $0.value, as: UTF8.self)) }.sorted { $0.path < $1.path }
    }

    /// Compared with what was read and found good; written anew with UPDATE_GOLDEN=1.
    private static func compare(_ path: String, of site: BuiltSite, named name: String) throws {
        let found = try #require(site.files[path], "\(path) is missing")
        let file = URL(filePath: Repository.fixtures + "/Expected/\(name)/\(path)")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try found.write(to: file)
        }
        #expect(try Data(contentsOf: file) == found, "\(path) differs from \(file.path): build the fixture and compare")
    }

    @Test("A French guideline and a French party are written as expected")
    func frenchPages() throws {
        let site = try Self.site("french")
        try Self.compare("fr/guidelines/get-tea.html", of: site, named: "french")
        try Self.compare("fr/launch/party.html", of: site, named: "french")
    }

    @Test("French pages have French buttons, dates, quotation marks and plurals, and no English ones")
    func french() throws {
        let site = try Self.site("french")
        let pages = Self.pages(site, in: "fr").filter { !$0.path.contains("/sheets/") }
        #expect(pages.count >= 10)
        // A page that nobody has translated keeps its own language as a whole, below a notice in French.
        let untranslated = pages.filter { $0.text.contains("Cette page n’existe pas encore en français. Voici le texte en anglais.") }
        #expect(untranslated.map(\.path) == ["fr/guidelines/oops.html"])
        let english = MessageCatalog.builtIn.messages(in: .english)
        let phrases = Message.allCases.map { english.text($0) }.filter { $0.count > 11 && $0.contains(" ") && !$0.contains("{") }
        #expect(phrases.count > 150)
        for page in pages where !untranslated.contains(where: { $0.path == page.path }) {
            let found = phrases.filter { page.text.contains(">\($0)<") || page.text.contains("\"\($0)\"") }
            #expect(found == [], "\(page.path)")
            #expect(page.text.contains("<html lang=\"fr\""), "\(page.path)")
        }
        let tea = try #require(pages.first { $0.path == "fr/guidelines/get-tea.html" }).text
        #expect(tea.contains("elle dit «\u{202F}oups\u{202F}», et tout finit bien\u{202F}!"))
        #expect(tea.contains("bouton «\u{202F}envoyer\u{202F}»"))
        #expect(try #require(pages.first { $0.path == "fr/launch/party.html" }).text.contains("jeudi 14 janvier 2027, de 15:00 à 16:00"))
    }

    @Test("A script gets every form of a French count")
    func forms() throws {
        let site = try Self.site("french")
        let party = try #require(Self.pages(site, in: "fr").first { $0.path == "fr/launch/party.html" }).text
        #expect(party.contains("data-many=\"one:Plus que {count} jour.|other:Plus que {count} jours.\""))
    }

    @Test("Swiss German writes ss and «» in interface and texts, and speaks German")
    func swiss() throws {
        let site = try Self.site("swiss")
        let pages = Self.pages(site, in: "de-CH")
        #expect(pages.count >= 10)
        for page in pages {
            #expect(!page.text.contains("ß"), "\(page.path)")
            #expect(!page.text.contains("„"), "\(page.path)")
        }
        let home = try #require(pages.first { $0.path == "de-CH/index.html" }).text
        #expect(home.contains("<html lang=\"de-CH\""))
        #expect(home.contains("Zum Inhalt springen"))
        try Self.compare("de-CH/guidelines/secrets.html", of: site, named: "swiss")
    }
}
