import SiteModel
import Testing

/// The mail says what a page would say: as HTML, as plain text, and in its headers.
struct AnnouncementTests {
    private func built(
        body: String, subject: String = "Boats", owner: String = "The office", public isPublic: Bool = true,
        over base: TinySite = TinySite()
    ) throws -> BuiltSite {
        var site = base
        if isPublic { try site.replace("owner: office", with: "owner: office\nbase_url: https://boats.example/post", in: "site.yml") }
        try site.replace("name: The office", with: "name: \"\(owner)\"", in: "data/contacts.yml")
        site["data/house rules.pdf"] = "%PDF-"
        site["data/kit.yml"] = """
            email:
              subject: "\(subject)"
              greeting: Hello
              sign_off: Ahoy
              body: |
            \(body.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }.joined(separator: "\n"))
            chat_message: Boats ahoy
            tile: {title: Boats, line: They float}
            manager_pack: {title: For captains, intro: Read this, messages: [Row on]}
            call_for_authors: {title: Write, text: Do}
            event_sign: {title: Ahoy, text: We take pictures}
            """
        return try site.built()
    }

    @Test(
        "A link in the mail has its words and its whole address, in the HTML and after the words in the text",
        arguments: [
            ("Read [](SM-04).", "Overboard, now what?", "https://boats.example/post/guidelines/overboard.html"),
            ("[The race](../incidents/regatta.md#afterwards)", "The race", "https://boats.example/post/incidents/regatta.html#afterwards"),
            ("[House rules](house%20rules.pdf)", "House rules", "https://boats.example/post/files/data/house%20rules.pdf"),
            ("[Weather](https://wind.example/?q=a&b=c#now)", "Weather", "https://wind.example/?q=a&b=c#now"),
            ("[Write](mailto:a@boats.example,b@boats.example)", "Write", "mailto:a@boats.example,b@boats.example"),
            ("[**Bold**](oops.md)", "Bold", "https://boats.example/post/oops.html"),
        ])
    func links(typed: String, words: String, address: String) throws {
        let typed = typed.replacing("(oops.md)", with: "(../pages/oops.md)")
        let site = try built(body: typed)
        let html = try site.text("kit/announcement.html")
        #expect(html.contains("<a href=\"\(address.replacing("&", with: "&amp;"))\">"), "\(html)")
        #expect(html.contains(words))
        let plain = try site.text("kit/announcement.txt").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(plain.contains("\(words) (\(address.replacing("mailto:", with: "")))"), "\(plain)")
        #expect(try site.text("kit/announcement.eml").replacing("=\r\n", with: "").contains(address.prefix { $0 != "=" }))
    }

    @Test(
        "The plain text says what the words in the HTML say",
        arguments: [
            ("Row ~~on Monday~~ on Tuesday.", "Row ~~on Monday~~ on Tuesday."), ("[Ring](tel:+49301234;ext=12)", "Ring (+49301234-12)"),
            ("[Ring](tel:+49301234)", "Ring (+49301234)"), ("Sil\u{AD}ben\u{AD}tren\u{AD}nung", "Silbentrennung"),
        ])
    func plainWords(typed: String, plain: String) throws {
        let text = try built(body: typed).text("kit/announcement.txt")
        #expect(text.contains("\n\(plain)\n"), "\(text)")
    }

    @Test("A mark for hyphenation is in no header, chat or calendar")
    func hyphenation() throws {
        var site = TinySite()
        try site.replace("title: There will be cake!", with: "title: There will be ca\u{AD}ke!", in: "launch/party.md")
        let built = try built(body: "Hello.", subject: "Ho\u{AD}la", over: site)
        for path in ["kit/announcement.eml", "calendar/party.ics"] { #expect(try !built.text(path).contains("\u{AD}"), "\(path)") }
        #expect(try built.text("kit/announcement.eml").contains("Subject: Hola\r\n"))
    }

    @Test("Each link of a mail leads where the same link of a page leads, in every part of the mail")
    func sameLinksEverywhere() throws {
        let targets = [
            "SM-04", "../pages/oops.md", "../incidents/regatta.md", "../incidents/regatta.md#afterwards", "house%20rules.pdf",
            "<house rules.pdf#page=3>", "house%20rules.pdf?v=2#page=3", "https://wind.example/a/?q=1&b=c#now",
            "mailto:office@boats.example",
            "https://wind.example/W%C3%A4rme,(so)", "../data/situations.yml#splash",
        ]
        let text = targets.enumerated().map { "[Word\($0)](\($1))" }.joined(separator: "\n\n")
        var tiny = TinySite()
        // The same destinations, seen from a folder beside: they begin with their way to it.
        tiny["pages/links.md"] =
            "---\ntitle: Links\nsummary: A page.\nowner: office\n---\n"
            + text.replacing("(house", with: "(../data/house").replacing("(<house", with: "(<../data/house") + "\n"
        let site = try built(body: text, over: tiny)
        func addresses(in page: String, base: String) throws -> [String: String] {
            let tags = try site.tags(page).filter { $0.name == "a" && $0.text.hasPrefix("Word") }
            return Dictionary(tags.map { ($0.text, $0["href"] ?? "") }) { first, _ in first }.mapValues { href in
                let isWhole = href.contains(":")
                return isWhole ? href : base + href
            }
        }
        let page = try addresses(in: "links.html", base: "https://boats.example/post/")
        #expect(page.count == targets.count)
        #expect(try addresses(in: "kit/announcement.html", base: "") == page)
        let plain = try site.text("kit/announcement.txt").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let mail = try site.text("kit/announcement.eml").replacing("=\r\n", with: "").replacing("=3D", with: "=")
        for (words, address) in page {
            let shown = address.replacing("mailto:", with: "")
            #expect(plain.contains("\(words) (\(shown))"), "\(plain)")
            #expect(mail.contains(address.replacing("&", with: "&amp;")), "\(address)")
        }
    }

    @Test("Without a public address the words of a link stay, and nothing leads to nowhere")
    func noAddress() throws {
        let site = try built(body: "Read [](SM-04) or [the race](../incidents/regatta.md).", public: false)
        let html = try site.text("kit/announcement.html")
        #expect(html.contains("Read Overboard, now what? or the race."))
        #expect(!html.contains("href=\"#\""))
        #expect(try site.text("kit/announcement.txt").contains("Read Overboard, now what? or the race."))
    }

    @Test("An address that is written out is not written twice")
    func writtenAddress() throws {
        let plain = try built(body: "See https://wind.example/now or write to office@boats.example today.").text("kit/announcement.txt")
        #expect(plain.contains("See https://wind.example/now or write to office@boats.example today."))
    }

    @Test("Tasks keep their state, footnotes their number, and an address is what somebody would type")
    func plainTextOfMarks() throws {
        let body = """
            - [ ] open
            - [x] done

            Words[^1] and r&d@boats.example, [Ring](tel:+442079460133), [write](mailto:office@boats.example?subject=Hello%20you).

            [^1]: A note.
            """
        let plain = try built(body: body).text("kit/announcement.txt")
        #expect(plain.contains("- [ ] open\n- [x] done\n"))
        let words = plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("Words[1] and r&d@boats.example, Ring (+442079460133), write (office@boats.example)."))
        #expect(words.contains("1. A note. ") && !words.contains("↩"))
    }

    @Test("Lists keep their numbers, tables their rows, quotations their marks, and lines are wrapped below what they belong to")
    func plainText() throws {
        let body = """
            1. First
            2. Second, which is so long that it does not fit on one line of a mail and goes on below itself

            - a bullet
              - one below it

            5. fifth

            | A | B |
            |---|---|
            | one | two |
            | three | four |

            > Somebody said this.
            >
            > And this.

            line one\\
            line two

                code  as typed
            """
        let plain = try built(body: body).text("kit/announcement.txt")
        #expect(
            plain.hasPrefix(
                """
                Hello

                1. First
                2. Second, which is so long that it does not fit on one line of a mail
                   and goes on below itself

                - a bullet
                  - one below it

                5. fifth

                A | B
                one | two
                three | four

                > Somebody said this.
                >
                > And this.

                line one
                line two

                    code  as typed

                Ahoy

                """), "\(plain)")
    }

    @Test(
        "Headers say what was meant and cannot be broken out of",
        arguments: [
            ("Boats, oars; more", "The office", "Subject: Boats, oars; more\r\n", "From: The office <"),
            ("Boats", "Office, The (Harbour)", "Subject: Boats\r\n", "From: \"Office, The (Harbour)\" <"),
            ("Böte", "Jürgen, Ö.", "Subject: =?utf-8?B?QsO2dGU=?=\r\n", "From: =?utf-8?B?SsO8cmdlbiwgw5Yu?= <"),
            ("=?utf-8?B?QQ==?=", "The office", "Subject: =?utf-8?B?", "From: The office <"),
            ("Boats\\nBcc: all@boats.example", "The office", "Subject: Boats Bcc: all@boats.example\r\n", "From: The office <"),
        ])
    func headers(subject: String, owner: String, subjectLine: String, from: String) throws {
        let message = try built(body: "Hello", subject: subject, owner: owner).text("kit/announcement.eml")
        #expect(message.contains(subjectLine), "\(message.prefix(400))")
        #expect(message.contains(from), "\(message.prefix(400))")
        #expect(!message.contains("\nBcc:"))
    }

    @Test("No line of a header is longer than 76, whatever the subject is made of", arguments: ["a boat ", "Böte ", "👩‍👩‍👧‍👦"])
    func longSubject(part: String) throws {
        let message = try built(body: "Hello", subject: String(repeating: part, count: 30) + "x").text("kit/announcement.eml")
        let head = try #require(message.firstRange(of: "\r\n\r\n"))
        let lines = message[..<head.lowerBound].split(separator: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 76 }, "\(lines)")
    }
}
