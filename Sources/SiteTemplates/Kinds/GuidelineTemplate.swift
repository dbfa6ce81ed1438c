package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
import SitePlan

extension Theme {
    package func guideline(_ page: GuidelinePage, _ context: PageContext) -> HTML {
        let guideline = page.guideline
        return Hypertext.main(.id("main"), .class("wrap"), .lang(context.page.textLanguage.tag)) {
            context.breadcrumb([(.layout(.guidelines), context.text(.guidelines))])
            context.pageNotices()
            guidelineHead(page, context)
            div(.class("split gbody")) {
                div(.class("text")) { guidelineText(page, context) }
                guidelineSide(guideline, context)
            }
            guidelineEnd(page, context)
            neighbours(page, context)
        }
    }

    package func examples(_ guideline: Guideline, _ context: PageContext) -> HTML {
        HTML { for pair in guideline.pairs { context.examplePair(pair, of: guideline) } }
    }

    /// The head wears the stance's shape: an area, a screen of dots, a line, or a plain field.
    private func guidelineHead(_ page: GuidelinePage, _ context: PageContext) -> HTML {
        let guideline = page.guideline
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
                    context.stanceLabel(kind)
                    span {
                        context.text(guideline.numberLabel, ["number": String(guideline.number), "id": guideline.id.description])
                        HTML(", \(context.text(.readingTime, count: page.readingMinutes))")
                    }
                }
                h1 { context.markedTitle(guideline.title, kind) }
                p(.class("lead")) { guideline.summary }
            }
            div(.class("gico \(kind.colourClass)")) { icon(guideline.icon) }
        }
    }

    private func guidelineText(_ page: GuidelinePage, _ context: PageContext) -> HTML {
        let guideline = page.guideline
        return HTML {
            p(.class("lead hook")) { guideline.hook }
            context.twin(guideline.offlineTwin)
            context.markdown(guideline.body)
            if !guideline.mayShare.isEmpty || !guideline.keepIn.isEmpty {
                h2(.id("the-line")) { context.text(.whereTheLineRuns) }
                context.shareOrNot(guideline)
            }
            if !guideline.pairs.isEmpty {
                h2(.id("two-ways")) { context.text(.twoWays) }
                examples(guideline, context)
            }
            if let effects = guideline.whatCouldHappen {
                h2(.id("what-could-happen")) { context.text(.whatCouldHappen) }
                context.effects(effects)
            }
            if !guideline.whatYouGet.isEmpty {
                h2(.id("what-you-get")) { context.text(.whatYouGet) }
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
                h2(.id("say")) { guideline.sayTitle ?? context.text(.sentencesToBorrow) }
                context.sentences(guideline.say)
            }
            context.plate(context.text(.today), guideline.today)
            if let binding = guideline.binding { context.bindingNote(binding) }
            if !guideline.law.isEmpty { context.lawPointers(guideline.law) }
            if !page.incidents.isEmpty {
                h2(.id("happened")) { context.text(.itHasHappened) }
                for incident in page.incidents { context.tale(incident) }
            }
        }
    }

    private func guidelineSide(_ guideline: Guideline, _ context: PageContext) -> HTML {
        aside(.class("side"), .aria("label", context.text(.inShort))) {
            div(.class("pausebox")) {
                mark(.comma, big: true)
                h2 { context.text(.pauseQuestion) }
                p { guideline.pause.question }
                if let help = guideline.pause.help { p(.class("small")) { help } }
                dl(.class("pause-answers")) {
                    context.pauseAnswer(.answerYes, guideline.pause.yes)
                    context.pauseAnswer(.answerHm, guideline.pause.hm)
                    context.pauseAnswer(.answerNo, guideline.pause.no)
                }
                if let check = context.link(to: .layout(.pause)) { a(.href(check)) { context.text(.allPauseQuestions) } }
            }
            dl(.class("facts")) {
                fact(context.text(.protectsYou), guideline.protectsYou)
                fact(context.text(.protectsUs, ["organisation": context.settings.organisationShort]), guideline.protectsUs)
                if let never = guideline.neverCovers { fact(context.text(.neverCovers), never) }
                if let contact = context.localizedSite.contact(guideline.contact),
                    let contacts = context.link(to: .layout(.contacts), fragment: contact.id.description)
                {
                    div {
                        dt { context.text(.whomToAsk) }
                        dd { a(.href(contacts)) { contact.name } }
                    }
                }
            }
            let related = guideline.related.compactMap { context.localizedSite.guideline($0) }
            if !related.isEmpty {
                div {
                    h2(.class("tiny")) { context.text(.related) }
                    context.shortRows(related)
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

    private func guidelineEnd(_ page: GuidelinePage, _ context: PageContext) -> HTML {
        let guideline = page.guideline
        return section(.class("record"), .aria("label", context.text(.recordTitle))) {
            details {
                summary { context.text(.whatChanged) }
                ul(.class("changes")) {
                    for change in guideline.changes {
                        li {
                            time(.datetime(change.date.iso)) { context.messages.date(change.date) }
                            HTML(" – ")
                            change.note
                            // Who has read it before need not read it again.
                            if change.class == .editorial {
                                HTML(" ")
                                span(.class("soft")) { context.text(.wordingOnly) }
                            }
                        }
                    }
                }
            }
            p(.class("acts small")) {
                a(.href(context.formAddress(.suggest))) { context.text(.suggestChange) }
                if context.settings.features.acknowledgement { a(.href(context.formAddress(.acknowledge))) { context.text(.acknowledge) } }
            }
        }
    }

    private func neighbours(_ page: GuidelinePage, _ context: PageContext) -> HTML {
        nav(.class("next"), .aria("label", context.text(.moreGuidelines))) {
            if let previous = page.previous { neighbour(previous, .before, "prev", context) }
            if let next = page.next { neighbour(next, .after, "next", context) }
        }
    }

    private func neighbour(_ guideline: Guideline, _ label: Message, _ rel: String, _ context: PageContext) -> HTML {
        a(.href(context.link(to: guideline)), .rel(rel)) {
            span { context.text(label) }
            b { guideline.title }
        }
    }
}
