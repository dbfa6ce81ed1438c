package import Hypertext
import Markdown
package import Messages
package import SiteComponents
package import SiteModel
package import SitePlan
import SiteValues

/// One step of a situation: a question with links to the next step, or the answer. Plain pages, so that it works without a script
/// and every answer has an address that can be sent to a colleague.
package struct SituationPage: Template, PageKind {
    package let situation: Situation
    package let node: SituationNode

    package static func pages(in localizedSite: LocalizedSite, of site: Site, messages: Messages) -> [TemplatedPage] {
        (localizedSite.situations + [localizedSite.shouldIReply].compactMap { $0 }).flatMap { situation in
            situation.nodes.map { node in
                let step = SituationStep(node, of: situation)
                return SituationPage(situation: situation, node: node).page(
                    key: step.pageKey, route: site.route(step.pagePath(in: localizedSite), in: localizedSite.language),
                    language: localizedSite.language, textLanguage: situation.provenance.language,
                    title: node.answer ?? node.question ?? situation.situation, summary: node.lead ?? situation.situation,
                    section: .situations)
            }
        }
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.situation(self, context)
    }

    package var searchEntries: [SearchEntry] {
        let isStart = SituationStep(node, of: situation).isStart
        let asks = situation.nodes.flatMap(\.options).filter { $0.next == node.id }.map(\.text)
        return [
            SearchEntry(
                kind: .situation, heading: isStart ? situation.situation : node.answer ?? node.question ?? "",
                text: [node.question, node.answer, node.lead].compactMap(\.self).joined(separator: " "), lines: asks,
                keywords: isStart ? situation.keywords : [])
        ]
    }
}

extension Theme {
    package func situation(_ page: SituationPage, _ context: PageContext) -> HTML {
        let node = page.node
        return Hypertext.main(.id("main"), .class("wrap"), .lang(context.page.textLanguage.tag)) {
            context.breadcrumb([(.layout(.situations), context.text(.situations))])
            context.pageNotices()
            header(.class(page.situation.urgent ? "answer oopsie" : "answer")) {
                div {
                    p(.class("small")) {
                        span(.class("vh")) { "\(context.labelled(.situation)) " }
                        page.situation.situation
                    }
                    h1 { node.answer ?? node.question ?? page.situation.situation }
                    if let lead = node.lead { p(.class("lead")) { lead } }
                }
                let colour = node.verdict.flatMap { Mark($0) }?.colourClass
                div(.class(colour.map { "gico \($0)" } ?? "gico")) { icon(page.situation.icon) }
            }
            // In a hurry the number comes before the answer, by eye and by key.
            div(.class(page.situation.urgent ? "split urgent gbody" : "split gbody")) {
                if page.situation.urgent { situationSide(page, context) }
                div(.class("text")) { node.options.isEmpty ? answer(page, context) : question(page, context) }
                if !page.situation.urgent { situationSide(page, context) }
            }
        }
    }

    private func question(_ page: SituationPage, _ context: PageContext) -> HTML {
        HTML {
            context.markdown(page.node.body)
            ul(.class("choices")) {
                for option in page.node.options {
                    li { context.choice(option, of: page.situation) }
                }
            }
            p(.class("small soft")) { context.text(.nothingStored) }
        }
    }

    private func answer(_ page: SituationPage, _ context: PageContext) -> HTML {
        let node = page.node
        let guidelines = node.guidelines.compactMap { context.localizedSite.guideline($0) }
        return HTML {
            if !node.steps.isEmpty {
                h2 { context.messages.sentence(.thingsInOrder, count: node.steps.count) }
                context.steps(node.steps)
            }
            if !node.say.isEmpty {
                h2 { context.text(.sentencesToBorrow) }
                context.sentences(node.say)
            }
            context.markdown(node.body)
            if !guidelines.isEmpty {
                h2 { context.text(.whereItComesFrom) }
                context.shortRows(guidelines)
            }
            if page.situation.nodes.count > 1 {
                p { a(.href(context.link(to: page.situation))) { context.text(.startAgain) } }
            }
        }
    }

    /// Whom to ask, beside an answer; somebody who is still choosing needs no number yet, unless it is urgent.
    private func situationSide(_ page: SituationPage, _ context: PageContext) -> HTML? {
        guard page.node.isLeaf || page.situation.urgent,
            let contact = context.localizedSite.contact(page.node.contact ?? page.situation.contact)
        else { return nil }
        return aside(.class("side"), .aria("label", context.text(.whomToAsk))) { context.bell(contact) }
    }
}
