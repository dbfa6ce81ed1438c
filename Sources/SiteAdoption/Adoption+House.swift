import Diagnostics
import SiteEditing
import SiteFields
import SiteModel
import SiteValues

/// What a site has before anybody was asked, and what may stay so: each of these questions is answered by `-`, too.
extension Adoption {
    /// What people call the organisation in a sentence; a guess until somebody has said so.
    mutating func addName(of site: Site) {
        let settings = site.defaultLocalizedSite.settings
        let isOwn = settings.organisationShort != ShortName.of(settings.organisation)
        addChoice(
            AdoptionQuestion(
                name: "organisation_short", question: words.shortName(settings.organisation),
                choices: [words.now(settings.organisationShort)], type: .fact(.name),
                target: .setting(group: nil, key: "organisation_short")),
            of: site, isAnswered: isOwn)
    }

    /// Whoever does without the second language has half the questions.
    mutating func addLanguages(of site: Site) {
        for language in site.languages.dropFirst() {
            addChoice(
                AdoptionQuestion(
                    name: "language.\(language)", question: words.language(language), type: .fact(.yesNo),
                    target: .language(language.tag)),
                of: site, isAnswered: false)
        }
    }

    /// The number to ring at night or when nobody picks up, and when it applies. Both questions are on the list from the start, because many
    /// people collect all their answers first; they go once the contact is known to have no such number.
    mutating func addDuty(of contact: Contact, in site: Site) {
        let adopted = site.defaultLocalizedSite.settings.adopted
        func isPossible(_ number: String?, _ key: String) -> Bool { number != nil || !adopted.contains("contacts.\(contact.id).\(key)") }
        guard contact.urgent, isPossible(contact.phone, "phone") else { return }
        addChoice(
            AdoptionQuestion(
                name: "contacts.\(contact.id).fallback_phone", question: "\(contact.name): \(words.contact("fallback_phone"))",
                type: .fact(.phone), target: .entry(path: Contact.place.path, id: contact.id.name, key: "fallback_phone", isFact: false)),
            of: site, isAnswered: contact.fallbackPhone != nil)
        guard isPossible(contact.fallbackPhone, "fallback_phone") else { return }
        for localized in site.localizedSites {
            guard let twin = localized[Contact.self].first(where: { $0.id == contact.id }) else { continue }
            let isOriginal = localized.language == site.languages.first
            let path = isOriginal ? Contact.place.path : Contact.place.path(in: localized.language.tag)
            let own = AdoptionWords(in: localized.language)
            addChoice(
                AdoptionQuestion(
                    name: "contacts.\(contact.id).fallback_note\(isOriginal ? "" : ".\(localized.language)")",
                    question: "\(isOriginal ? "" : "(\(localized.language)) ")\(twin.name): \(own.contact("fallback_note"))",
                    type: .fact(.text),
                    target: .entry(path: path, id: contact.id.name, key: "fallback_note", isFact: false)),
                of: site, isAnswered: says("fallback_note", contact.id.name, in: path) ?? true)
        }
    }

    /// Only the starter's guidelines are to choose from; somebody who has written their own keeps them.
    mutating func addGuidelines(of site: Site) {
        let guidelines = site.defaultLocalizedSite.guidelines
        guard !site.defaultLocalizedSite.settings.sampleWords.isEmpty, guidelines.count > 1 else { return }
        addChoice(
            AdoptionQuestion(
                name: "guidelines", question: words.guidelines, choices: guidelines.map { "\($0.number)  \($0.title)" }, type: .numbers,
                target: .guidelines),
            of: site, isAnswered: false)
    }

    /// Parts of the site that a house may do without, and its channels. What goes with a part is not asked for.
    mutating func addParts(of site: Site) {
        let switches = site.defaultLocalizedSite.settings.features.switches
        guard let features = outlines[Settings.path]?.root["features"]?.value else { return }
        for part in ["programme", "training", "monitoring"] where features[part] != nil {
            addChoice(
                AdoptionQuestion(
                    name: "features.\(part)", question: words.part(part), type: .fact(.yesNo),
                    target: .setting(group: "features", key: part)),
                of: site, isAnswered: switches[part] == false)
        }
        guard features["channels"] != nil, outlines[ChannelAnswer.path] != nil else { return }
        addChoice(
            AdoptionQuestion(name: "channels", question: words.channels, type: .channels, target: .channels), of: site,
            isAnswered: switches["channels"] == false || !site.defaultLocalizedSite.channels.isEmpty)
    }

    mutating func addColours(of site: Site) {
        let brand = site.defaultLocalizedSite.settings.brand
        // Words in a colour of the house may be what makes room for the other one.
        for token in ["go", "accent-surface"] {
            addChoice(
                AdoptionQuestion(
                    name: "brand.\(token)", question: words.colour(token), type: .colour, target: .setting(group: "brand", key: token)),
                of: site, isAnswered: brand[token] != nil)
        }
    }

    mutating func addLogo(of site: Site) {
        addChoice(
            AdoptionQuestion(name: "logo", question: words.logo, type: .picture, target: .setting(group: nil, key: "logo")), of: site,
            isAnswered: site.defaultLocalizedSite.settings.logo != nil)
    }

    /// An event of the starter is a draft until somebody says when it is. One that is for a second party is there only if there is one.
    mutating func addEvents(of site: Site) {
        for event in site.defaultLocalizedSite[Event.self] {
            addChoice(
                AdoptionQuestion(
                    name: "launch.\(event.id)", question: words.start(event.title),
                    use: Self.shown(site.openFacts.filter { $0.name.hasPrefix("\(event.id).") }.flatMap(\.uses)), type: .start,
                    target: .event(path: event.provenance.location.path)),
                of: site, isAnswered: !event.publication.draft)
        }
    }

    mutating func addChoice(_ question: AdoptionQuestion, of site: Site, isAnswered: Bool) {
        add(question, isOpen: !isAnswered && !site.defaultLocalizedSite.settings.adopted.contains(question.name))
    }
}
