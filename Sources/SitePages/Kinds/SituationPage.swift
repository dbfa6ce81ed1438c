package import Hypertext
import Markdown
package import SiteModel

/// One step of a situation: a question with links to the next step, or the answer. Plain pages, so that the way works without a script
/// and every answer has an address that can be sent to a colleague.
package struct SituationPage: PageContent, PageKind {
    package let situation: Situation
    package let node: SituationNode
    package let neighbours: [Situation]

    package static func pages(in edition: Edition, of site: Site) -> [Page] {
        edition.situations.flatMap { pages(of: $0, under: "situations", in: edition, of: site) }
            + (edition.shouldIReply.map { pages(of: $0, under: "should-i-reply", in: edition, of: site) } ?? [])
    }

    private static func pages(of situation: Situation, under folder: String, in edition: Edition, of site: Site) -> [Page] {
        situation.nodes.enumerated().map { index, node in
            let name = index == 0 ? "\(situation.id)" : "\(situation.id)-\(node.id)"
            let others = edition.situations.filter { $0.id != situation.id }
            return Page(
                key: .situation(situation.id, node: index == 0 ? nil : node.id),
                route: site.route("\(folder)/\(name).html", in: edition.language),
                language: edition.language, textLanguage: situation.origin.language,
                title: node.answer ?? node.question ?? situation.situation,
                summary: node.lead ?? situation.situation, section: .situations,
                content: SituationPage(situation: situation, node: node, neighbours: Array(others.prefix(4))))
        }
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        theme.situation(self, frame)
    }

    /// Where an option leads.
    package func key(_ option: SituationOption) -> PageKey {
        .situation(situation.id, node: option.next == situation.nodes.first?.id ? nil : option.next)
    }

    package var searchEntries: [SearchEntry] {
        guard node.id == situation.nodes.first?.id else { return [] }
        let answers = situation.nodes.compactMap(\.answer).joined(separator: " ")
        return [SearchEntry(group: .situation, heading: situation.situation, text: answers, keywords: situation.keywords)]
    }
}

extension Theme {
    package func situation(_ page: SituationPage, _ frame: Frame) -> HTML {
        let node = page.node
        return Hypertext.main(.id("main"), .class("wrap"), .lang(frame.page.textLanguage.tag)) {
            frame.breadcrumb([(.layout(.situations), frame.word(.situations))])
            frame.pageNotices()
            header(.class(page.situation.urgent ? "answer oopsie" : "answer")) {
                div {
                    p(.class("small")) {
                        strong { "\(frame.word(.situation)): " }
                        page.situation.situation
                    }
                    h1 { node.answer ?? node.question ?? page.situation.situation }
                    if let lead = node.lead { p(.class("lead")) { lead } }
                }
                let colour = node.verdict.flatMap { Mark($0) }?.colourClass
                div(.class(colour.map { "gico \($0)" } ?? "gico")) { icon(page.situation.icon) }
            }
            div(.class("split gbody")) {
                div(.class("text")) { node.options.isEmpty ? answer(page, frame) : question(page, frame) }
                situationSide(page, frame)
            }
        }
    }

    private func question(_ page: SituationPage, _ frame: Frame) -> HTML {
        HTML {
            frame.markdown(page.node.body)
            ul(.class("choices")) {
                for option in page.node.options {
                    li { a(.href(frame.href(page.key(option)) ?? .fragment("main"))) { option.text } }
                }
            }
            p(.class("small soft")) { frame.word(.nothingStored) }
        }
    }

    private func answer(_ page: SituationPage, _ frame: Frame) -> HTML {
        let node = page.node
        let rules = node.rules.compactMap { frame.edition.guideline($0) }
        return HTML {
            if !node.steps.isEmpty {
                h2 { frame.words.countedFirst(.thingsInOrder, node.steps.count) }
                frame.steps(node.steps)
            }
            if !node.say.isEmpty {
                h2 { frame.word(.sentencesToBorrow) }
                frame.sentences(node.say)
            }
            frame.markdown(node.body)
            if !rules.isEmpty {
                h2 { frame.word(.whereItComesFrom) }
                frame.shortRows(rules)
            }
            if page.situation.nodes.count > 1 {
                p { a(.href(frame.href(.situation(page.situation.id, node: nil)) ?? .fragment("main"))) { frame.word(.startAgain) } }
            }
        }
    }

    private func situationSide(_ page: SituationPage, _ frame: Frame) -> HTML {
        aside(.class("side"), .aria("label", frame.word(.whomToAsk))) {
            if let contact = frame.edition.contact(page.node.contact ?? page.situation.contact) { frame.bell(contact) }
            if !page.neighbours.isEmpty {
                div {
                    h2(.class("tiny")) { frame.word(.situationsNextDoor) }
                    ul(.class("rules help")) {
                        for other in page.neighbours {
                            li {
                                a(.href(frame.href(.situation(other.id, node: nil)) ?? .fragment("main"))) {
                                    icon(other.icon)
                                    b { other.situation }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
