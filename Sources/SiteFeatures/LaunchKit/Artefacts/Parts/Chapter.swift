import Hypertext
import Markdown
import Messages
import SiteComponents
import SiteModel
import SitePlan
import SiteValues
import Text

extension PageContext {
    /// A guideline as a chapter of a document on paper: the same words as its page, in the same order.
    func chapter(_ guideline: Guideline, isReview: Bool = false) -> HTML {
        let kind = Mark(guideline)
        return langBlock(guideline.provenance) {
            section(.class("chapter \(kind.colourClass)"), .id(PermanentLinks.name(of: guideline.id))) {
                chapterHead(guideline, kind)
                if let hook = guideline.hook { p(.class("hook")) { hook } }
                if let twin = guideline.offlineTwin {
                    p(.class("twin-p")) {
                        b { "\(text(.offlineTwin)). " }
                        twin
                    }
                }
                div(.class("text-body")) { markdown(guideline.body, namesBehind: PermanentLinks.name(of: guideline.id)) }
                lists(guideline)
                pairs(guideline)
                if let effects = guideline.whatCouldHappen { consequences(effects) }
                if !guideline.whatYouGet.isEmpty { bullets(text(.whatYouGet), guideline.whatYouGet) }
                sideBySide([borrowed(guideline), pauseOnPaper(guideline)].compactMap(\.self))
                terms(guideline)
            }
        }
    }

    private func chapterHead(_ guideline: Guideline, _ kind: Mark) -> HTML {
        header(.class("chead \(kind.colourClass)-field")) {
            bigMark(kind)
            p(.class("st")) {
                "\(text(kind.label)) · \(text(.chapterNumber, ["number": String(guideline.number), "id": guideline.id.description]))"
            }
            h1 { markedTitle(guideline.title, kind) }
            if guideline.hasOwnSummary { p(.class("lead")) { guideline.summary } }
            if let line = guideline.card ?? guideline.motto { p(.class("motto")) { line } }
        }
    }

    private func lists(_ guideline: Guideline) -> HTML? {
        let parts = [(Message.fineToShare, guideline.mayShare), (guideline.keepInLabel, guideline.keepIn)].filter { !$0.1.isEmpty }
        return sideBySide(parts.map { bullets(text($0), $1) })
    }

    private func pairs(_ guideline: Guideline) -> HTML? {
        if guideline.pairs.isEmpty { return nil }
        return HTML {
            h2 { text(.twoWays) }
            for pair in guideline.pairs {
                div(.class("two-ways")) {
                    p(.class("small soft")) { "\(labelled(.inventedExample)) \(pair.who)" }
                    div(.class("side")) {
                        p(.class("no-way")) {
                            b { "\(labelled(guideline.badExampleLabel)) " }
                            "\(pair.dont)"
                            if let why = pair.dontWhy { em { " \(why)" } }
                        }
                        p(.class("yes-way")) {
                            b { "\(labelled(guideline.goodExampleLabel)) " }
                            "\(pair.do)"
                            if let why = pair.doWhy { em { " \(why)" } }
                        }
                    }
                }
            }
        }
    }

    private func consequences(_ effects: Effects) -> HTML {
        HTML {
            h2 { text(.whatCouldHappen) }
            ul(.class("effects")) {
                entry(.toYou, effects.you)
                entry(.toColleagues, effects.colleagues)
                entry(text(.toOrganisation, ["organisation": settings.organisationShort]), HTML(effects.organisation))
            }
        }
    }

    func bullets(_ title: String, _ items: [String], class name: String = "") -> HTML {
        HTML {
            h2 { title }
            ul(.class("plain \(name)")) { for item in items { li { item } } }
        }
    }

    private func borrowed(_ guideline: Guideline) -> HTML? {
        if guideline.say.isEmpty { return nil }
        return bullets(guideline.sayTitle ?? text(.sentencesToBorrow), guideline.say, class: "quotes")
    }

    /// Two short things share a line on paper; on a screen one follows the other.
    private func sideBySide(_ parts: [HTML]) -> HTML? {
        if parts.count < 2 { return parts.first }
        return div(.class("side")) { for part in parts { div { part } } }
    }

    private func pauseOnPaper(_ guideline: Guideline) -> HTML? {
        if guideline.today == nil, guideline.pause == nil { return nil }
        return HTML {
            if let today = guideline.today {
                h2 { text(.today) }
                p { today }
            }
            if let pause = guideline.pause {
                div(.class("pause-p")) {
                    p {
                        b { "\(labelled(.pauseQuestion)) " }
                        pause.question
                    }
                    for (answer, advice) in [(Message.answerYes, pause.yes), (.answerHm, pause.hm), (.answerNo, pause.no)] {
                        if let advice {
                            p {
                                b { "\(labelled(answer)) " }
                                advice
                            }
                        }
                    }
                }
            }
        }
    }

    private func terms(_ guideline: Guideline) -> HTML? {
        let terms = allTerms(guideline)
        return terms.isEmpty ? nil : ul(.class("terms")) { terms }
    }

    private func allTerms(_ guideline: Guideline) -> HTML {
        HTML {
            entry(.protectsYou, guideline.protectsYou)
            if let us = guideline.protectsUs { entry(text(.protectsUs, ["organisation": settings.organisationShort]), HTML(us)) }
            entry(.neverCovers, guideline.neverCovers)
            if let binding = guideline.binding {
                entry(.whatBinds, [binding.title, binding.note].compactMap(\.self).joined(separator: ". "))
            }
            if !guideline.law.isEmpty {
                entry(
                    text(.lawPointers),
                    HTML {
                        for pointer in guideline.law {
                            p {
                                b { "\(pointer.jurisdiction): " }
                                "\(pointer.text) \(lawSource(pointer))"
                            }
                        }
                        p { text(.askLegal) }
                    })
            }
            let stories = guideline.incidents.compactMap { localizedSite.incident($0) }
            if !stories.isEmpty {
                entry(
                    text(.itHasHappened),
                    p {
                        for (index, story) in stories.enumerated() {
                            if index > 0 { HTML(" · ") }
                            a(.href(link(to: story))) { "\(story.title), \(String(story.date.year))" }
                        }
                    })
            }
            if let contact = guideline.contact.flatMap({ localizedSite.contact($0) }) {
                entry(text(.whomToAsk), contactLine(contact.name, contact))
            }
            if let owner = guideline.owner.flatMap({ localizedSite.contact($0) }) {
                entry(
                    .owner,
                    ([owner.name, guideline.reviewed.map { text(.checkedOn, ["date": messages.date($0)]) }].compactMap(\.self)
                        + clearances(of: guideline.provenance)).joined(separator: ", "))
            }
        }
    }

    /// A text among others on one page: the names of its places begin with the guideline's, so that no two are the same.
    private func markdown(_ document: MarkdownDocument, namesBehind prefix: String) -> HTML {
        let html = markdown(document).bytes
        let names = Set(document.headings.map { Array($0.id.utf8) })
        let (id, reference, footnote) = (Array(" id=\"".utf8), Array(" href=\"#".utf8), Array("fn".utf8))
        var result: [UInt8] = []
        var rest = html.startIndex
        for index in html.indices where html[index] == UInt8(ascii: "\"") || html[index] == UInt8(ascii: "#") {
            let before = html[...index]
            guard before.ends(with: id) || before.ends(with: reference) else { continue }
            let name = html[(index + 1)...].prefix { $0 != UInt8(ascii: "\"") }
            guard name.starts(with: footnote) || names.contains(Array(name)) else { continue }
            result += html[rest...index] + (prefix + "-").utf8
            rest = index + 1
        }
        return HTML(rendered: result + html[rest...])
    }
}
