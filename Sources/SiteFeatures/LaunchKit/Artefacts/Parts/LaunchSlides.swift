import Hypertext
import Messages
import SiteComponents
import SiteModel
import SitePlan

extension PageContext {
    /// The launch in a quarter of an hour: what this is, the three stances, one story, two cases, and the number to ring.
    func launchSlides() -> [Slide] {
        [
            coverSlide(
                settings.title, settings.tagline, notes: [text(.noteCover), localizedSite.kit?.managerPack.intro].compactMap(\.self)),
            Slide("go-field", text(.whyAllThis), notes: [settings.why.text]) {
                p(.class("big")) { settings.why.lead }
                p { "\(labelled(.protectsYou)) \(settings.protects.you)" }
                p {
                    "\(text(.labelPattern, ["label": text(.protectsUs, ["organisation": settings.organisationShort])])) \(settings.protects.us)"
                }
            },
        ] + yesSlides()
            + [
                stanceSlide(.encouragement, .listYes), stanceSlide(.greyZone, .listGrey), stanceSlide(.redLine, .listRed), pauseSlide(),
            ].compactMap(\.self) + storySlides() + quizSlides(2) + [oopsSlide(), nextSlide(), endSlide()]
    }

    func coverSlide(_ title: String, _ text: String, notes: [String]) -> Slide {
        Slide("cover-slide go-field", title, notes: notes) {
            cardHeadline()
            h1(.class("big")) { title }
            p { text }
        }
    }

    private func yesSlides() -> [Slide] {
        settings.maySay.map { yes in
            [Slide("go-field", text(.yesYouMay), notes: [settings.bindingLine].compactMap(\.self)) { p(.class("big")) { yes } }]
        } ?? []
    }

    private func stanceSlide(_ stance: Stance, _ title: Message) -> Slide? {
        let guidelines = localizedSite.guidelines(stance)
        if guidelines.isEmpty { return nil }
        let kind = Mark(stance)
        return Slide("\(kind.colourClass)-field", text(title), notes: guidelines.map { "\($0.title.withColon) \($0.summary)" }) {
            bigMark(kind)
            ul(.class(guidelines.count > 6 ? "two" : "one")) {
                for guideline in guidelines { li { localized(guideline.title, guideline.provenance) } }
            }
        }
    }

    private func pauseSlide() -> Slide? {
        let asked = localizedSite.pauseCheck
        if asked.isEmpty { return nil }
        return Slide("dark", text(.takeAComma), notes: [text(.howThisWorksText)] + asked.compactMap(\.pause.help)) {
            ol { for (guideline, pause) in asked.prefix(5) { li { localized(pause.question, guideline.provenance) } } }
        }
    }

    private func storySlides() -> [Slide] {
        guard let story = settings.incidentsHome.flatMap({ localizedSite.incident($0) }) ?? localizedSite.incidents.first else { return [] }
        return [
            Slide("", story.title, notes: [text(.noteShow)] + story.whatHappened.map { "\($0.when): \($0.what)" }) {
                p(.class("big")) { localized(story.summary, story.provenance) }
                p { text(.whatWouldYouDo) }
            },
            Slide("", text(.howItWent), notes: story.response + [story.helped.question, story.helped.answer]) {
                p { localized(story.consequence, story.provenance) }
                p(.class("big")) { localized(story.lesson, story.provenance) }
            },
        ]
    }

    func quizSlides(_ count: Int) -> [Slide] {
        localizedSite.quiz.prefix(count).map { scenario in
            let answer = text(.ourAnswer, ["answer": text(Mark(scenario.answer).label)])
            return Slide("grey-field", text(.guess), notes: [text(.noteShow), answer, scenario.why]) {
                p(.class("big")) { localized(scenario.scenario, scenario.provenance) }
            }
        }
    }

    func oopsSlide() -> Slide {
        let oops = localizedSite.article(layout: .oops)
        return Slide("oopsy", text(.ifItGoesWrong), notes: [oops?.deal].compactMap(\.self)) {
            if let phone = oopsPhone { p(.class("big")) { text(.oopsNumber, ["phone": phone]) } }
            if let steps = oops?.steps, !steps.isEmpty { ol { for step in steps { li { step.title } } } }
        }
    }

    private func nextSlide() -> Slide {
        Slide("", text(.whatComesNext), notes: localizedSite.drip.prefix(3).map { "\($0.title.withColon) \($0.text)" }) {
            ul(.class("one")) {
                for event in localizedSite.events { li { "\(event.title.withColon) \(when(event))" } }
                for session in localizedSite.sessions.prefix(3) { li { session.title } }
                if !localizedSite.drip.isEmpty { li { text(.weeklyTipsComing, count: localizedSite.drip.count) } }
            }
        }
    }

    func endSlide() -> Slide {
        let owner = settings.owner.flatMap { localizedSite.contact($0) }
        return Slide("go-field", text(.everythingIsHere), notes: [owner.map { "\($0.name): \($0.forWhat)" }].compactMap(\.self)) {
            div(.class("code")) {
                p {
                    printedAddress(class: "big")
                    if let owner { span { contactLine(owner.name, owner, phone: false) } }
                }
                code("post")
            }
        }
    }
}

extension String {
    /// A title before what it is about: with a colon, unless it ends in a mark of its own.
    fileprivate var withColon: String {
        last.map { $0.isLetter || $0.isNumber } == true ? self + ":" : self
    }
}
