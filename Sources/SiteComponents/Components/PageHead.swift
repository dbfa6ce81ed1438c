package import Hypertext
import Messages
import SiteModel
package import SitePlan
import SiteValues

extension PageContext {
    /// The page's place in the site, as links to the pages above it.
    package func breadcrumb(_ places: [(key: PageKey, title: String)]) -> HTML {
        nav(.class("crumb"), .aria("label", text(.breadcrumb))) {
            if let home = link(to: .home) { a(.href(home)) { text(.home) } }
            for place in places {
                if let target = link(to: place.key) {
                    HTML(" / ")
                    a(.href(target)) { place.title }
                }
            }
        }
    }

    /// A title in which the stance's own mark, where the author wrote it, is large and tinted. Nothing is added to the words.
    package func markedTitle(_ title: String, _ kind: Mark) -> HTML {
        let sign: Character =
            switch kind {
            case .bang: "!"
            case .comma: ","
            case .stop: "."
            case .quest: "?"
            case .star: "*"
            }
        let parts = split(title, at: sign)
        return HTML {
            for index in parts.indices where parts[index] != String(sign) || index == 0 || kind != .comma {
                if parts[index] == String(sign) {
                    em(.class(kind.colourClass)) { parts[index] }
                } else if kind == .comma, index + 1 < parts.count {
                    clause(parts[index], sign, kind)
                } else {
                    HTML(parts[index])
                }
            }
        }
    }

    /// Words up to their comma, kept in one line where there is room: "Get cross, / get tea, / then type".
    private func clause(_ text: String, _ sign: Character, _ kind: Mark) -> HTML {
        HTML {
            if text.hasPrefix(" ") { HTML(" ") }
            span(.class("clause")) {
                String(text.drop { $0 == " " })
                em(.class(kind.colourClass)) { String(sign) }
            }
        }
    }

    private func split(_ title: String, at sign: Character) -> [String] {
        title.reduce(into: [""]) { parts, character in
            if character == sign {
                parts.append(String(sign))
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }.filter { !$0.isEmpty }
    }

    /// The notices above a page: that it is a draft, rests, is due to be read again, or is not translated yet; nothing otherwise.
    package func pageNotices() -> HTML {
        HTML {
            if page.isDraft { p(.class("flag"), .lang(page.language.tag)) { pageMessages.text(.draft) } }
            reviewNotice
            if page.isArchived { p(.class("flag"), .lang(page.language.tag)) { pageMessages.text(.archived) } }
            if page.textLanguage != page.language {
                p(.class("flag"), .lang(page.language.tag)) {
                    pageMessages.text(.notTranslated, languages: ["target": page.language, "language": page.textLanguage])
                }
            }
        }
    }

    /// A review that is overdue, where the site wants readers to know. Nobody reads a page less because of it, and somebody may know more.
    private var reviewNotice: HTML? {
        guard settings.features.reviewBanner, let care = page.care, let reviewed = care.reviewed, let due = care.nextReview, due < site.asOf
        else { return nil }
        return p(.class("flag"), .lang(page.language.tag)) {
            pageMessages.text(.reviewOverdue, ["date": pageMessages.date(reviewed)])
            if let contact = link(to: .layout(.contacts)) {
                HTML(" ")
                a(.href(contact)) { pageMessages.text(.reviewOverdueTell) }
            }
        }
    }
}
