import SiteModel
import SitePlan
import SiteValues
import Testing

@testable import SiteSearch

/// What the search finds in a small site, and in which order. That the browser finds the same is for Tests/Browser/test_search_ranking.py.
struct SearchTests {
    private static func index(_ change: (inout TinySite) throws -> Void = { _ in }, language: Language = .english) throws -> SearchIndex {
        var tiny = TinySite()
        try change(&tiny)
        let plan = try tiny.built().plan
        return SearchIndex(of: try #require(plan.site.localizedSites.first { $0.language == language }), in: plan)
    }

    private static func addresses(_ question: String, in index: SearchIndex) -> [String] {
        index.find(question).finds.map { find in
            index.address(of: find.section).replacing(".html", with: "") + (index.sections[find.section].anchor.map { "#" + $0 } ?? "")
        }
    }

    @Test(
        "Every spelling is folded to one",
        arguments: [
            ("Büchel", "buchel"), ("BUECHEL", "buchel"), ("Straße", "strasse"), ("Ærø", "aro"), ("naïve", "naive"), ("SM-05", "sm 5"),
            ("sm5", "sm 5"), ("268.000", "268000"), ("1,000,000", "1000000"), ("don’t", "dont"), ("2.11.2026", "2 11 2026"),
            ("u\u{308}ber", "uber"),
            ("Wort\u{AD}teil", "wortteil"), ("?!", ""),
        ])
    func folding(_ text: String, _ words: String) {
        #expect(SearchFolding.words(of: text).joined(separator: " ") == words)
    }

    @Test(
        "Forms of a word have one stem",
        arguments: [
            ("de", ["losche", "loschen", "geloscht"]), ("de", ["kundin", "kunden", "kunde"]), ("de", ["posten", "gepostet"]),
            ("en", ["post", "posts", "posted", "posting"]), ("en", ["boss", "bosses"]), ("en", ["photo", "photos"]),
        ])
    func stems(_ tag: String, _ words: [String]) throws {
        let forms = WordForms(for: try #require(Language(tag)))
        #expect(Set(words.map { forms.stem(Array($0.utf16)) }).count == 1)
    }

    @Test("Words of search.yml lead to their page, before pages that merely mention them")
    func hints() throws {
        let index = try Self.index {
            $0["data/search.yml"] = "entries:\n- {id: fold, page: SM-01, words: [quokka]}\n"
        }
        #expect(Self.addresses("quokka", in: index).first == "guidelines/secret-folds")
        #expect(Self.addresses("my quokkas", in: index).first == "guidelines/secret-folds")
        #expect(Self.addresses("qokka", in: index).first == "guidelines/secret-folds")
    }

    @Test("Words that say where something happens lead to their page alone, and give way beside others")
    func context() throws {
        let index = try Self.index {
            $0["data/search.yml"] = """
                entries:
                - {id: insta, page: contacts, context: true, words: [insta]}
                - {id: fold, page: SM-01, words: [quokka]}
                """
        }
        #expect(Self.addresses("insta", in: index).first == "contacts")
        #expect(Self.addresses("quokka on insta", in: index).first == "guidelines/secret-folds")
    }

    @Test("A word finds what search.yml calls the same, in all its forms, and the very word comes first")
    func same() throws {
        let index = try Self.index {
            $0["data/search.yml"] = """
                entries:
                - {id: alike, same: true, words: [sacked axed dismissed, numbat quokka]}
                - {id: fold, page: SM-01, words: [quokka, can they sack me]}
                - {id: office, page: contacts, words: [wombat]}
                """
        }
        #expect(Self.addresses("am i being axed", in: index).first == "guidelines/secret-folds")
        #expect(Self.addresses("numbats", in: index).first == "guidelines/secret-folds")
        #expect(Self.addresses("wombat", in: index) == ["contacts"])
        #expect(index.find("numbat").finds[0].score < index.find("quokka").finds[0].score)
    }

    @Test("An entry with a contact and no page leads to the contact, with what to say at once")
    func answer() throws {
        let index = try Self.index {
            $0["data/search.yml"] = "entries:\n- {id: sinking, contact: office, answer: Bail first., words: [we are sinking]}\n"
        }
        let find = try #require(index.find("help we are sinking").finds.first)
        #expect(find.answer?.text == "Bail first.")
        #expect(index.sections[find.section].anchor == "office")
    }

    @Test("Addresses of mailboxes and numbers are made here as on every page, so that no script has to")
    func ready() throws {
        var tiny = TinySite()
        try tiny.replace("office@boats.example", with: "r&d+boats@boats.example", in: "data/contacts.yml")
        try tiny.replace("+44 20 7946 0100", with: "+44 (0)20 7946 0100", in: "data/contacts.yml")
        tiny["data/search.yml"] = "entries:\n- {id: sinking, contact: office, answer: Bail first., words: [we are sinking]}\n"
        let script = try tiny.built().text("assets/search.en.js")
        let number = #"["+44 (0)20 7946 0100","tel:+442079460100"]"#
        #expect(script.contains(#""phone":\#(number)"#))
        #expect(script.contains(#""email":["r&d+boats@boats.example","mailto:r%26d%2Bboats@boats.example"]"#))
        #expect(script.contains(#""answers":[["Bail first.","The office",\#(number)]]"#))
    }

    @Test(
        "A situation is found once: where it begins, or at the step that answers",
        arguments: [
            ("i fell in", "situations/splash"), ("swim ashore", "situations/splash-swim"), ("quokka", "situations/splash-swim"),
            ("wombat", "situations/splash-stand"),
        ])
    func steps(_ question: String, _ page: String) throws {
        let index = try Self.index {
            $0["data/search.yml"] = """
                entries:
                - {id: swim, page: situations/splash-swim, words: [quokka]}
                - {id: stand, page: situations/splash-stand, words: [wombat]}
                """
        }
        let found = Self.addresses(question, in: index).filter { $0.hasPrefix("situations/") }
        #expect(found == [page])
    }

    @Test("Words for one step of a situation say nothing about another")
    func apart() throws {
        let index = try Self.index {
            $0["data/search.yml"] = """
                entries:
                - {id: swim, page: situations/splash-swim, words: [quokka]}
                - {id: stand, page: situations/splash-stand, words: [wombat]}
                - {id: office, page: contacts, words: [quokka, wombat]}
                """
        }
        #expect(Self.addresses("quokka wombat", in: index).first == "contacts")
    }

    @Test("A compound with an unknown part is answered by the known one")
    func compounds() throws {
        let index = try Self.index(
            { $0["data/search.yml"] = "entries:\n- {id: pay, page: contacts, words: [Gehalt]}\n" }, language: .german)
        #expect(Self.addresses("Gehaltsverhandlung", in: index).first == "de/contacts")
    }

    @Test("A compound that one page has also finds those about its last part")
    func knownCompounds() throws {
        let index = try Self.index(
            {
                $0["data/search.yml"] = """
                    entries:
                    - {id: penguin, page: contacts, words: [Firmenvideo mit Pinguin]}
                    - {id: video, page: SM-01, words: [Video]}
                    """
            }, language: .german)
        #expect(Self.addresses("Firmenvideo", in: index).count == 2)
    }

    @Test("A page that is asked for by a word in many ways comes before one that has it once", arguments: [true, false])
    func manyWays(_ isGuideline: Bool) throws {
        let pages = isGuideline ? ["SM-01", "contacts"] : ["contacts", "SM-01"]
        let index = try Self.index {
            $0["data/search.yml"] = """
                entries:
                - {id: a, page: \(pages[0]), words: [quokka bite, quokka food, quokka cage]}
                - {id: b, page: \(pages[1]), words: [quokka song]}
                """
        }
        #expect(Self.addresses("my quokka", in: index).first == (isGuideline ? "guidelines/secret-folds" : "contacts"))
    }

    @Test(
        "Where the rare words decide nothing, the little ones do",
        arguments: [("they say our wombat", "guidelines/secret-folds"), ("can i wombat", "contacts")])
    func manner(_ question: String, _ page: String) throws {
        let index = try Self.index {
            $0["data/search.yml"] = """
                entries:
                - {id: a, page: SM-01, words: [they say our boats leak, they say our food is bad, wombat]}
                - {id: b, page: contacts, words: [can i eat, can i leave, wombat]}
                """
        }
        #expect(Self.addresses(question, in: index).first == page)
    }

    @Test("The very word comes before a typing error")
    func exactFirst() throws {
        let index = try Self.index {
            $0["data/search.yml"] = "entries:\n- {id: a, page: SM-01, words: [zephyr]}\n- {id: b, page: contacts, words: [zephir]}\n"
        }
        #expect(Self.addresses("zephir", in: index).first == "contacts")
        #expect(Self.addresses("zephyr", in: index) == ["guidelines/secret-folds"])
    }

    @Test("What nothing answers finds nothing, and half an answer is called one")
    func honesty() throws {
        let index = try Self.index { $0["data/search.yml"] = "entries:\n- {id: fold, page: SM-01, words: [quokka]}\n" }
        #expect(index.find("xyzzyq").finds.isEmpty)
        #expect(!index.find("xyzzyq").isAnswered)
        #expect(index.find("quokka").isAnswered)
        #expect(!index.find("quokka xyzzyq plugh").isAnswered)
        #expect(index.find("  ").isAnswered)
    }

    @Test("A rule id is found in every spelling", arguments: ["SM-01", "sm 1", "sm01", "Sm-1"])
    func ids(_ question: String) throws {
        #expect(try Self.addresses(question, in: Self.index()).first == "guidelines/secret-folds")
    }

    @Test("A page that does not exist is named, with what was meant")
    func unknown() throws {
        var site = TinySite()
        site["data/search.yml"] = "entries:\n- {id: a, page: contact, words: [x]}\n"
        let plan = try site.built().plan
        var targets = SearchTargets(plan, in: .english)
        #expect(targets.place("contact") == nil)
        #expect(targets.suggestion(for: "contact") == "contacts")
        #expect(targets.suggestion(for: "contacts#offise") == "contacts#office")
        #expect(targets.place("contacts#office")?.fragment == "office")
    }
}
