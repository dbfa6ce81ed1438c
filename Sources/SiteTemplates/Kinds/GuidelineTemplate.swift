package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
import SitePlan
import SiteValues

extension Theme {
    package func guideline(_ page: GuidelinePage, _ context: PageContext) -> HTML {
        let guideline = page.guideline
        return Hypertext.main(.id("main"), .class("wrap"), .lang(context.page.textLanguage.tag)) {
            context.breadcrumb([(.layout(.guidelines), context.text(.guidelines))])
            context.pageNotices()
            context.progress(of: guideline)
            guidelineHead(page, context)
            glance(guideline, context)
            div(.class("split gbody")) {
                div(.class("text")) { guidelineText(page, context) }
                guidelineSide(guideline, context)
            }
            guidelineEnd(page, context)
            neighbours(page, context)
        }
    }

    package func examples(_ pairs: some Collection<ExamplePair>, of guideline: Guideline, _ context: PageContext) -> HTML {
        HTML { for pair in pairs { context.examplePair(pair, of: guideline) } }
    }

    /// What helps before anybody scrolls, on a phone too: whom to ask, and one post each way.
    private func glance(_ guideline: Guideline, _ context: PageContext) -> HTML? {
        let contact = guideline.contact.flatMap { context.contactLine($0) }
        if contact == nil, guideline.pairs.isEmpty, !context.page.isDraft { return nil }
        return div(.id("two-ways"), .class("glance")) {
            if let contact {
                p(.class("ask")) {
                    icon("bell")
                    b { context.text(.anyQuestions) }
                    contact
                }
            }
            if !guideline.pairs.isEmpty {
                examples(guideline.pairs.prefix(1), of: guideline, context)
            } else if guideline.kind == .rule {
                context.gap(context.text(.twoWays))
            }
        }
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
                    if guideline.kind == .rule, guideline.stance == nil {
                        context.gap(context.text(.gapStance))
                    } else {
                        context.stanceLabel(kind)
                    }
                    span {
                        context.text(guideline.numberLabel, ["number": String(guideline.number), "id": guideline.id.description])
                        HTML(", \(context.text(.readingTime, count: page.readingMinutes))")
                    }
                }
                h1 { context.markedTitle(guideline.title, kind) }
                if guideline.hasOwnSummary { p(.class("lead")) { guideline.summary } }
            }
            div(.class("gico \(kind.colourClass)")) { icon(guideline.drawing) }
        }
    }

    private func guidelineText(_ page: GuidelinePage, _ context: PageContext) -> HTML {
        let guideline = page.guideline
        return HTML {
            if let hook = guideline.hook { p(.class("lead hook")) { hook } } else { context.gap(context.text(.gapHook)) }
            if let twin = guideline.offlineTwin { context.twin(twin) } else { context.gap(context.text(.offlineTwin)) }
            if guideline.body.isEmpty { context.gap(context.text(.gapText)) }
            context.markdown(guideline.body)
            if !guideline.mayShare.isEmpty || !guideline.keepIn.isEmpty {
                h2(.id("the-line")) { context.text(.whereTheLineRuns) }
                context.shareOrNot(guideline)
            }
            if guideline.pairs.count > 1 {
                h2(.id("more-posts")) { context.text(.twoWays) }
                examples(guideline.pairs.dropFirst(), of: guideline, context)
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
            if let today = guideline.today { context.plate(context.text(.today), today) } else { context.gap(context.text(.today)) }
            if let binding = guideline.binding { context.bindingNote(binding, of: guideline) }
            if !guideline.law.isEmpty { context.lawPointers(guideline.law) }
            if !page.incidents.isEmpty {
                h2(.id("happened")) { context.text(.itHasHappened) }
                for incident in page.incidents { context.tale(incident) }
            }
        }
    }

    /// nil where the text is all there is.
    private func guidelineSide(_ guideline: Guideline, _ context: PageContext) -> HTML? {
        let facts = sideFacts(guideline, context)
        let related = guideline.related.compactMap { context.localizedSite.guideline($0) }
        if guideline.pause == nil, facts.isEmpty, related.isEmpty, !context.page.isDraft { return nil }
        return aside(.class("side"), .aria("label", context.text(.inShort))) {
            if let pause = guideline.pause { pauseBox(pause, context) } else { context.gap(context.text(.pauseQuestion)) }
            if !facts.isEmpty { dl(.class("facts")) { for fact in facts { fact } } }
            if !related.isEmpty {
                div {
                    h2(.class("tiny")) { context.text(.related) }
                    context.shortRows(related)
                }
            }
        }
    }

    private func pauseBox(_ pause: PauseQuestion, _ context: PageContext) -> HTML {
        div(.class("pausebox")) {
            mark(.comma, big: true)
            h2 { context.text(.pauseQuestion) }
            p { pause.question }
            if let help = pause.help { p(.class("small")) { help } }
            let answers = [(Message.answerYes, pause.yes), (.answerHm, pause.hm), (.answerNo, pause.no)].filter { $0.1 != nil }
            if !answers.isEmpty {
                dl(.class("pause-answers")) { for (answer, advice) in answers { context.pauseAnswer(answer, advice ?? "") } }
            }
            if let check = context.link(to: .layout(.pause)) { a(.href(check)) { context.text(.allPauseQuestions) } }
        }
    }

    /// Whom it protects, what it leaves alone: as much of it as the author wrote.
    private func sideFacts(_ guideline: Guideline, _ context: PageContext) -> [HTML] {
        [
            context.fact(.protectsYou, guideline.protectsYou),
            guideline.protectsUs.map { us in
                div {
                    dt { context.text(.protectsUs, ["organisation": context.settings.organisationShort]) }
                    dd { us }
                }
            },
            context.fact(.neverCovers, guideline.neverCovers),
        ].compactMap(\.self)
    }

    private func guidelineEnd(_ page: GuidelinePage, _ context: PageContext) -> HTML? {
        let guideline = page.guideline
        let acts = [
            context.formLink(.suggest, .suggestChange),
            context.acknowledgeLink(),
        ].compactMap(\.self)
        if guideline.changes.isEmpty, acts.isEmpty { return nil }
        return section(.class("record"), .aria("label", context.text(.recordTitle))) {
            if !guideline.changes.isEmpty {
                details {
                    summary { context.text(.whatChanged) }
                    changes(of: guideline, context)
                }
            }
            if !acts.isEmpty { p(.class("acts small")) { for act in acts { act } } }
            context.acknowledgedVersion(of: guideline)
        }
    }

    private func changes(of guideline: Guideline, _ context: PageContext) -> HTML {
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

    private func neighbours(_ page: GuidelinePage, _ context: PageContext) -> HTML? {
        if page.previous == nil, page.next == nil { return nil }
        return nav(.class("next"), .aria("label", context.text(.moreGuidelines))) {
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
