package import CommandKit
import Diagnostics
import Messages
package import SiteModel
package import SitePlan
import SiteSearch

/// What the search of one language answers, and why each result has its place.
package struct SearchTable {
    private let index: SearchIndex
    private let messages: Messages

    package init(of localizedSite: LocalizedSite, in plan: SitePlan) {
        index = SearchIndex(of: localizedSite, in: plan)
        messages = plan.messages[localizedSite.language]
    }

    package func answers(to questions: [String], limit: Int) -> Table {
        let isOne = questions.count == 1
        let rows = questions.flatMap { question in
            index.find(question, limit: limit).finds.enumerated().map { position, find in
                ((isOne ? [] : [question]) + [String(position + 1)]).map(Phrase.init(verbatim:)) + row(find)
            }
        }
        let question: [(name: String, title: Phrase)] = isOne ? [] : [("question", "Question")]
        let columns: [(name: String, title: Phrase)] = [
            ("place", "#"), ("points", "Points"), ("page", "Page"), ("kind", "Kind"), ("title", "Title"), ("why", "Why"),
        ]
        return Table(
            columns: (question + columns).map { Table.Column(name: $0.name, title: $0.title) }, rows: rows,
            nothing: "Nothing was found. If a page should answer, add the words to its entry in content/data/search.yml or its translation."
        )
    }

    private func row(_ find: SearchFind) -> [Phrase] {
        let unit = index.units[find.unit]
        let anchor = index.sections[find.section].anchor.map { "#" + $0 } ?? ""
        let address = index.address(of: find.section)
        let name = address.hasSuffix(".html") ? String(address.dropLast(5)) : address
        return [String(find.score), name + anchor, messages.text(unit.kind.label), unit.title].map(Phrase.init(verbatim:))
            + [.list(find.reasons.map(reason), separator: "; ")]
    }

    /// `kununu: “kununu” (search words)`; `~` before what is not the very word.
    private func reason(_ reason: SearchFind.Reason) -> Phrase {
        let asked = reason.closeness == 100 ? reason.asked : "~\(reason.asked)"
        guard let phrase = reason.phrase.map({ index.phrases[$0] }) else { return "\(asked): in the text" }
        return switch phrase.source {
        case .words: "\(asked): “\(phrase.text)” (search words)"
        case .title: "\(asked): “\(phrase.text)” (title)"
        case .keyword: "\(asked): “\(phrase.text)” (keyword)"
        case .heading: "\(asked): “\(phrase.text)” (heading)"
        case .line: "\(asked): “\(phrase.text)” (summary)"
        }
    }
}
