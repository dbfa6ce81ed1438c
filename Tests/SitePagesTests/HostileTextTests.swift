import Foundation
import SitePlan
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

/// What somebody writes into a text stays words wherever the text goes: pages, mails, calendars, feeds, drawings.
@Suite struct HostileTextTests {
    static let kit = """
        email: {subject: Boats, greeting: Hello, body: They float., sign_off: Ahoy}
        chat_message: Boats ahoy
        tile: {title: Boats, line: They float}
        manager_pack: {title: For captains, intro: Read this, messages: [Row on]}
        call_for_authors: {title: Write, text: Do}
        event_sign: {title: Ahoy, text: We take pictures}
        """

    @Test(
        "A name in the header of a mail stays one name",
        arguments: [
            ("Evil <evil@x.example>, Office", "\"Evil <evil@x.example>, Office\""), ("Post, the", "\"Post, the\""),
            ("A \\\"B\\\" C", nil), ("Office", "Office"), ("Büro, das", nil), ("a\\nBcc: x@y.example", nil),
        ] as [(String, String?)])
    func mailHeader(name: String, phrase: String?) throws {
        var site = TinySite()
        site["data/kit.yml"] = Self.kit
        try site.replace("name: The office", with: "name: \"\(name)\"", in: "data/contacts.yml")
        let mail = try site.built().text("kit/announcement.eml")
        let head = mail.components(separatedBy: "\r\n\r\n")[0]
        let names = head.components(separatedBy: "\r\n").filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
        #expect(names == ["MIME-Version", "X-Unsent", "From", "Subject", "Date", "Content-Language", "Content-Type"])
        if let phrase { #expect(head.contains("From: \(phrase) <office@boats.example>\r\n")) }
    }

    /// One of each context: element, attribute, script, comment, CDATA, iCalendar line, CSS.
    static let payloads = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "]]><svg onload=alert(1)>",
        "--><svg onload=alert(1)>", "</title><svg onload=alert(1)>", "javascript:alert(1)", "x\nEND:VEVENT\nBEGIN:VALARM", "</style><b>",
        "${alert(1)}`", "&lt;script&gt;alert(1)&#60;/script>", "\\\";alert(1)//",
    ]

    @Test("Hostile words in every place of a site are words on every page and in every file", arguments: payloads)
    func everywhere(payload: String) throws {
        var site = TinySite()
        let quoted = "\"" + payload.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
        site["data/kit.yml"] = Self.kit.replacing("Boats,", with: quoted + ",").replacing("They float}", with: quoted + "}")
            .replacing("Boats ahoy", with: quoted)
        for (old, path) in [
            ("name: The office", "data/contacts.yml"), ("role: Answers", "data/contacts.yml"), ("title: Calm", "data/must_haves.yml"),
            ("name: Pond", "data/channels.yml"), ("purpose: Waves", "data/channels.yml"), ("name: Ashore", "data/levels.yml"),
        ] {
            let key = old.prefix { $0 != ":" }
            try site.replace(old, with: "\(key): \(quoted)", in: path)
        }
        for key in ["title", "tagline", "organisation", "may_say", "binding_line"] {
            let lines = try #require(site["site.yml"]).split(separator: "\n", omittingEmptySubsequences: false)
            site["site.yml"] = lines.map { $0.hasPrefix("\(key):") ? "\(key): \(quoted)" : String($0) }.joined(separator: "\n")
        }
        site["site.yml"]? += "\nbase_url: https://boats.example/rules\n"
        let built = try site.built()
        for file in built.files {
            let path = file.route.path
            let text = String(decoding: file.bytes, as: UTF8.self)
            switch path.split(separator: ".").last {
            case "html", "svg", "xml":
                for tag in Tag.all(in: text) {
                    #expect(!tag.attributes.keys.contains { $0.hasPrefix("on") }, "\(path): \(tag)")
                    #expect(tag.name != "script" || tag["src"]?.hasSuffix(".js") == true, "\(path): \(tag)")
                    #expect(tag.name != "img" || tag["src"] != "x", "\(path): \(tag)")
                    for name in ["href", "src", "action"] {
                        #expect(tag[name]?.lowercased().hasPrefix("javascript:") != true, "\(path): \(tag)")
                    }
                }
                if path.hasSuffix(".xml") || path.hasSuffix(".svg") { #expect(XMLParser(data: Data(file.bytes)).parse(), "\(path)") }
            case "ics": #expect(!text.contains("\r\nBEGIN:VALARM"), "\(path)")
            case "json": #expect(throws: Never.self, "\(path)") { try JSONSerialization.jsonObject(with: Data(file.bytes)) }
            default: break
            }
        }
    }
}
