package import Hypertext
import Markdown
package import SiteModel

extension Theme {
    package func guideline(_ page: GuidelinePage, _ frame: Frame) -> HTML {
        let guideline = page.guideline
        return Hypertext.main(.id("main"), .class("wrap"), .lang(frame.page.textLanguage.tag)) {
            frame.breadcrumb([(.layout(.guidelines), frame.word(.guidelines))])
            frame.pageNotices()
            guidelineHead(guideline, frame)
            div(.class("split gbody")) {
                div(.class("text")) { guidelineText(page, frame) }
                guidelineSide(guideline, frame)
            }
            guidelineEnd(page, frame)
            neighbours(page, frame)
        }
    }

    package func examples(_ pairs: [ExamplePair], _ frame: Frame) -> HTML {
        HTML { for pair in pairs { frame.examplePair(pair) } }
    }

    /// The head wears the stance's shape: an area, a screen of dots, a line, or a plain field.
    private func guidelineHead(_ guideline: Guideline, _ frame: Frame) -> HTML {
        let kind = Mark(guideline)
        let shape =
            switch kind {
            case .bang: "plate ghead"
            case .comma: "dots ghead"
            case .stop: "line ghead"
            case .quest, .star: "plainhead ghead"
            }
        return header(.class(shape)) {
            div {
                div(.class("meta")) {
                    frame.stanceLabel(kind)
                    span { frame.words.filled(.guidelineNumber, ["number": String(guideline.number), "id": guideline.id.description]) }
                }
                h1 { frame.markedTitle(guideline.title, kind) }
                p(.class("lead")) { guideline.summary }
            }
            div(.class("gico \(kind.colourClass)")) { icon(guideline.icon) }
        }
    }

    private func guidelineText(_ page: GuidelinePage, _ frame: Frame) -> HTML {
        let guideline = page.guideline
        return HTML {
            p(.class("lead hook")) { guideline.hook }
            frame.twin(guideline.offlineTwin)
            frame.markdown(guideline.body)
            if !guideline.mayShare.isEmpty || !guideline.keepIn.isEmpty {
                h2(.id("the-line")) { frame.word(.whereTheLineRuns) }
                frame.shareOrNot(guideline)
            }
            if !guideline.pairs.isEmpty {
                h2(.id("two-ways")) { frame.word(.twoWays) }
                examples(guideline.pairs, frame)
            }
            if let effects = guideline.whatCouldHappen {
                h2(.id("what-could-happen")) { frame.word(.whatCouldHappen) }
                frame.effects(effects)
            }
            if !guideline.whatYouGet.isEmpty {
                h2(.id("what-you-get")) { frame.word(.whatYouGet) }
                ul(.class("ticks")) {
                    for gain in guideline.whatYouGet {
                        li {
                            icon("check")
                            span { gain }
                        }
                    }
                }
            }
            if !guideline.say.isEmpty {
                h2(.id("say")) { guideline.sayTitle ?? frame.word(.sentencesToBorrow) }
                frame.sentences(guideline.say)
            }
            frame.plate(frame.word(.today), guideline.today)
            if let binding = guideline.binding { frame.bindingNote(binding) }
            if !guideline.law.isEmpty { frame.lawPointers(guideline.law) }
            if !page.incidents.isEmpty {
                h2(.id("happened")) { frame.word(.itHasHappened) }
                for incident in page.incidents { frame.tale(incident) }
            }
        }
    }

    private func guidelineSide(_ guideline: Guideline, _ frame: Frame) -> HTML {
        aside(.class("side"), .aria("label", frame.word(.inShort))) {
            div(.class("pausebox")) {
                mark(.comma, big: true)
                h2 { frame.word(.pauseQuestion) }
                p { guideline.pause.question }
                if let help = guideline.pause.help { p(.class("small")) { help } }
                dl(.class("pause-answers")) {
                    frame.pauseAnswer(.answerYes, guideline.pause.yes)
                    frame.pauseAnswer(.answerHm, guideline.pause.hm)
                    frame.pauseAnswer(.answerNo, guideline.pause.no)
                }
                if let check = frame.href(.layout(.pause)) { a(.href(check)) { frame.word(.allPauseQuestions) } }
            }
            dl(.class("facts")) {
                fact(frame.word(.protectsYou), guideline.protectsYou)
                fact(frame.words.filled(.protectsUs, ["organisation": frame.settings.organisationShort]), guideline.protectsUs)
                if let never = guideline.neverCovers { fact(frame.word(.neverCovers), never) }
                if let contact = frame.edition.contact(guideline.contact),
                    let contacts = frame.href(.layout(.contacts), fragment: contact.id.description)
                {
                    div {
                        dt { frame.word(.whomToAsk) }
                        dd { a(.href(contacts)) { contact.name } }
                    }
                }
            }
            let related = guideline.related.compactMap { frame.edition.guideline($0) }
            if !related.isEmpty {
                div {
                    h2(.class("tiny")) { frame.word(.related) }
                    frame.shortRows(related)
                }
            }
        }
    }

    private func fact(_ name: String, _ text: String) -> HTML {
        div {
            dt { name }
            dd { text }
        }
    }

    private func guidelineEnd(_ page: GuidelinePage, _ frame: Frame) -> HTML {
        let guideline = page.guideline
        return section(.class("record"), .aria("label", frame.word(.recordTitle))) {
            details {
                summary { frame.word(.whatChanged) }
                ul(.class("changes")) {
                    for change in guideline.changes {
                        li {
                            time(.datetime(change.date.iso)) { frame.words.date(change.date) }
                            HTML(" – ")
                            change.note
                            // Who has read it before need not read it again.
                            if change.class == .editorial {
                                HTML(" ")
                                span(.class("soft")) { frame.word(.wordingOnly) }
                            }
                        }
                    }
                }
            }
            p(.class("acts small")) {
                a(.href(frame.formAddress(.suggest))) { frame.word(.suggestChange) }
                if frame.settings.features.acknowledgement { a(.href(frame.formAddress(.acknowledge))) { frame.word(.acknowledge) } }
            }
        }
    }

    private func neighbours(_ page: GuidelinePage, _ frame: Frame) -> HTML {
        nav(.class("next"), .aria("label", frame.word(.moreGuidelines))) {
            if let previous = page.previous { neighbour(previous, .before, "prev", frame) }
            if let next = page.next { neighbour(next, .after, "next", frame) }
        }
    }

    private func neighbour(_ guideline: Guideline, _ label: UIWord, _ rel: String, _ frame: Frame) -> HTML {
        a(.href(frame.href(.guideline(guideline.id)) ?? .fragment("main")), .rel(rel)) {
            span { frame.word(label) }
            b { guideline.title }
        }
    }
}
