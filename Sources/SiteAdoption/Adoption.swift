package import Diagnostics
import SiteEditing
import SiteFields
package import SiteModel
import SiteValues
import Text

/// What a site still does not know about those who own it, and how much it knows by now.
package struct Adoption: Sendable {
    /// Who you are and which guidelines stay; then facts, how people are reached, where forms lead; colours, the logo, and when the party is.
    package private(set) var questions: [AdoptionQuestion] = []
    /// How many of all questions have an answer.
    package private(set) var answered = 0
    /// What no question is about, and `check` finds all the same.
    private let rest: AdoptionRest

    let outlines: [String: YAMLOutline]
    let words: AdoptionWords
    /// What is known, by its name in texts.
    let values: [String: String]
    /// How many lines name somebody of the starter's whom the site has no contact for; counted when nothing is left to ask.
    private var strangers = 0

    /// - Parameters:
    ///   - files: those of `content/`, by path.
    ///   - rest: what is listed besides the questions.
    ///   - starter: its files of contacts, in all languages.
    package init(of site: Site, files: [String: SourceFile], rest: AdoptionRest, starter: [SourceFile] = []) {
        self.rest = rest
        let localized = site.defaultLocalizedSite
        let settings = Settings.path
        let paths = [Fact.place, Contact.place].flatMap { place in
            [place.path] + site.localizedSites.dropFirst().map { place.path(in: $0.language.tag) }
        }
        let events = localized[Event.self].map(\.provenance.location.path)
        outlines = Dictionary(
            ([settings, ChannelAnswer.path] + paths + events).compactMap { path in
                files[path].flatMap { YAMLOutline($0) }.map { (path, $0) }
            }
        ) { first, _ in first }
        words = AdoptionWords(in: localized.language)
        values = Self.values(of: localized)
        addName(of: site)
        addGuidelines(of: site)
        addLanguages(of: site)
        addParts(of: site)
        addFacts(of: site)
        for contact in localized[Contact.self] {
            if hasNeither(contact, in: localized.settings) {
                addChoice(
                    AdoptionQuestion(
                        name: "contacts.\(contact.id)", question: words.drop(contact.name), type: .fact(.yesNo),
                        target: .contact(contact.id.name)),
                    of: site, isAnswered: false)
                continue
            }
            add(contact, in: localized.settings)
            for translation in site.localizedSites.dropFirst() { addHours(of: contact, in: translation) }
            addDuty(of: contact, in: site)
        }
        let hasForms = outlines[settings].map { $0.root["forms"].map { !$0.value.range.isEmpty } ?? false } ?? true
        let owner = localized.settings.owner.flatMap { localized.contact($0)?.name }
        addChoice(
            AdoptionQuestion(name: "forms", question: words.forms(owner), type: .fact(.email), target: .forms(path: settings)),
            of: site, isAnswered: hasForms)
        addColours(of: site)
        addLogo(of: site)
        addEvents(of: site)
        if questions.isEmpty { strangers = RoleMentions(in: Array(files.values), starter: starter).all.count }
    }

    /// From 0 to 100; a site is its owner's when there is nothing to ask, and nothing of the sample for `check` to find.
    package var percent: Int {
        let all = answered + questions.count + rest.count(besides: questions)
        return all == 0 ? 100 : answered * 100 / all
    }

    /// "64 % yours, 12 questions left", in the language of the project.
    package var progress: String {
        words.progress(percent, questions.count, rest.count(besides: questions)) + (strangers == 0 ? "" : ". " + words.strangers(strangers))
    }

    /// The same after answers, with the questions that they have brought up.
    package func progress(after before: Adoption) -> String {
        let known = Set(before.questions.map(\.name))
        let new = questions.map(\.name).filter { !known.contains($0) }
        return new.isEmpty ? progress : "\(progress)\n\(words.broughtUp(new))"
    }
    package var whoVouches: String { words.whoVouches }
    package var help: String { words.help }
    /// Whether words agree to something, in either language.
    package static func isYes(_ words: String) -> Bool { WrittenValue.flag(words) == "true" }
    /// What is asked before everything goes that was not named.
    package func agreement(dropping guidelines: Int, changing files: Int) -> String { words.agreement(guidelines, files) }

    /// Whether an entry has a value for a key; nil if there is no such entry.
    func says(_ key: String, _ id: String, in path: String) -> Bool? {
        outlines[path].flatMap { outline in
            outline.entry(id).map { entry in outline.word(key, of: entry)?.isEmpty == false }
        }
    }

    mutating func add(_ question: AdoptionQuestion, isOpen: Bool) {
        if isOpen { questions.append(question) } else { answered += 1 }
    }

    /// A sentence in the language that the question is in, if there is one.
    static func shown(_ uses: [SourceLocation]) -> SourceLocation? {
        uses.first { ContentFile($0.path)?.languageTag == nil } ?? uses.first
    }

    private mutating func addHours(of contact: Contact, in site: LocalizedSite) {
        let path = Contact.place.path(in: site.language.tag)
        guard says("hours", contact.id.name, in: path) == true, let twin = site[Contact.self].first(where: { $0.id == contact.id }) else {
            return
        }
        add(
            AdoptionQuestion(
                name: "contacts.\(contact.id).hours.\(site.language)",
                question: "(\(site.language)) \(twin.name): \(AdoptionWords(in: site.language).contact("hours"))",
                type: .fact(.text), target: .entry(path: path, id: contact.id.name, key: "hours", isFact: false),
                original: "contacts.\(contact.id).hours"),
            isOpen: twin.hours.map { OpenMark.isPresent(in: $0.utf8) } ?? false)
    }

    /// Whether somebody has said that there is neither a number nor an address.
    private func hasNeither(_ contact: Contact, in settings: Settings) -> Bool {
        contact.phone == nil && contact.email == nil
            && ["phone", "email"].allSatisfy { settings.adopted.contains("contacts.\(contact.id).\($0)") }
    }

    private mutating func add(_ contact: Contact, in settings: Settings) {
        let path = Contact.place.path
        guard outlines[path]?.entry(contact.id.name) != nil else { return }
        let asked: [(key: String, type: FactType, isOpen: Bool)] = [
            ("phone", .phone, contact.phone == nil), ("email", .email, contact.email == nil),
            ("hours", .text, contact.hours.map { OpenMark.isPresent(in: $0.utf8) } ?? false),
        ]
        for (key, type, isOpen) in asked where isOpen || says(key, contact.id.name, in: path) == true {
            let name = "contacts.\(contact.id).\(key)"
            add(
                AdoptionQuestion(
                    name: name, question: "\(contact.name): \(words.contact(key))",
                    use: isOpen ? contact.provenance.location : nil, type: .fact(type),
                    target: .entry(path: path, id: contact.id.name, key: key, isFact: false)),
                isOpen: isOpen && !settings.adopted.contains(name))
        }
    }
}
