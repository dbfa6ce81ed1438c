import Hypertext
import SiteModel

extension PageContext {
    /// The launch in a quarter of an hour: what this is, the three stances, one story, two cases, and the number to ring.
    func launchSlides() -> [Slide] {
        [
            coverSlide(
                settings.title, settings.tagline, notes: [word(.noteCover), localizedSite.kit?.managerPack.intro].compactMap(\.self)),
            Slide("go-field", word(.whyAllThis), notes: [settings.why.text]) {
                p(.class("big")) { settings.why.lead }
                p { "\(word(.protectsYou)): \(settings.protects.you)" }
                p { "\(words.filled(.protectsUs, ["organisation": settings.organisationShort])): \(settings.protects.us)" }
            },
            Slide("go-field", word(.yesYouMay), notes: [settings.bindingLine]) { p(.class("big")) { settings.maySay } },
            stanceSlide(.encouragement, .listYes), stanceSlide(.greyZone, .listGrey), stanceSlide(.redLine, .listRed),
            pauseSlide(),
        ] + storySlides() + quizSlides(2) + [oopsSlide(), nextSlide(), endSlide()]
    }

    func coverSlide(_ title: String, _ text: String, notes: [String]) -> Slide {
        Slide("cover-slide go-field", title, notes: notes) {
            cardHeadline()
            p(.class("big")) { title }
            p { text }
        }
    }

    private func stanceSlide(_ stance: Stance, _ title: Message) -> Slide {
        let guidelines = localizedSite.guidelines(stance)
        let kind = Mark(stance)
        return Slide("\(kind.colourClass)-field", word(title), notes: guidelines.map { "\($0.title.withColon) \($0.summary)" }) {
            bigMark(kind)
            ul(.class(guidelines.count > 6 ? "two" : "one")) {
                for guideline in guidelines { li { localized(guideline.title, guideline.provenance) } }
            }
        }
    }

    private func pauseSlide() -> Slide {
        let asked = localizedSite.guidelines.filter(\.inPauseCheck)
        return Slide("dark", word(.takeAComma), notes: [word(.howThisWorksText)] + asked.compactMap(\.pause.help)) {
            ol { for guideline in asked.prefix(5) { li { localized(guideline.pause.question, guideline.provenance) } } }
        }
    }

    private func storySlides() -> [Slide] {
        guard let story = settings.incidentsHome.flatMap({ localizedSite.incident($0) }) ?? localizedSite.incidents.first else { return [] }
        return [
            Slide("", story.title, notes: [word(.noteShow)] + story.whatHappened.map { "\($0.when): \($0.what)" }) {
                p(.class("big")) { localized(story.summary, story.provenance) }
                p { word(.whatWouldYouDo) }
            },
            Slide("", word(.howItWent), notes: story.response + [story.helped.question, story.helped.answer]) {
                p { localized(story.consequence, story.provenance) }
                p(.class("big")) { localized(story.lesson, story.provenance) }
            },
        ]
    }

    func quizSlides(_ count: Int) -> [Slide] {
        localizedSite.quiz.prefix(count).map { scenario in
            let answer = words.filled(.ourAnswer, ["answer": word(Mark(scenario.answer).word)])
            return Slide("grey-field", word(.guess), notes: [word(.noteShow), answer, scenario.why]) {
                p(.class("big")) { localized(scenario.scenario, scenario.provenance) }
            }
        }
    }

    func oopsSlide() -> Slide {
        let oops = localizedSite.article(layout: .oops)
        return Slide("oopsy", word(.ifItGoesWrong), notes: [oops?.deal].compactMap(\.self)) {
            if let phone = oopsPhone { p(.class("big")) { words.filled(.oopsNumber, ["phone": phone]) } }
            if let steps = oops?.steps, !steps.isEmpty { ol { for step in steps { li { step.title } } } }
        }
    }

    private func nextSlide() -> Slide {
        Slide("", word(.whatComesNext), notes: localizedSite.drip.prefix(3).map { "\($0.title.withColon) \($0.text)" }) {
            ul(.class("one")) {
                for event in localizedSite.events { li { "\(event.title.withColon) \(when(event))" } }
                for session in localizedSite.sessions.prefix(3) { li { session.title } }
                if !localizedSite.drip.isEmpty { li { words.filled(.weeklyTipsComing, ["count": String(localizedSite.drip.count)]) } }
            }
        }
    }

    func endSlide() -> Slide {
        let owner = localizedSite.contact(settings.owner)
        return Slide("go-field", word(.everythingIsHere), notes: [owner.map { "\($0.name): \($0.forWhat)" }].compactMap(\.self)) {
            div(.class("code")) {
                p {
                    if let address = shortAddress { span(.class("big")) { address } }
                    if let owner { span { [owner.name, owner.email].compactMap(\.self).joined(separator: " · ") } }
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
