package import Diagnostics
import Hypertext
package import SiteModel
import SiteValues

/// What a site says that nobody has confirmed, what is still to be asked, and every line that speaks of the starter's invented company: the
/// lists of `sitegen adopt` and `sitegen list samples` on one page of the preview.
package struct OwnershipReport: Sendable {
    /// What is open comes first, then what would lead readers astray.
    package enum Chapter: Sendable, CaseIterable {
        case claims, questions, addresses, numbers, words
    }

    /// A question with its places, or lines that need no question.
    package struct Entry: Sendable {
        let question: String
        /// What a file of answers calls it.
        let name: String?
        /// Where the answer is written.
        let answer: SourceLocation?
        let lines: [Line]

        package init(question: String = "", name: String? = nil, answer: SourceLocation? = nil, lines: [Line]) {
            self.question = question
            self.name = name
            self.answer = answer
            self.lines = lines
        }
    }

    /// An author's line, or as much of it as can be read at a glance.
    package struct Line: Sendable {
        let place: SourceLocation
        let text: String
        /// What it is in the list for; marked where the text shows it.
        let found: String

        package init(place: SourceLocation, text: String, found: String = "") {
            self.place = place
            self.text = text
            self.found = found
        }
    }

    private let site: Site
    private let percent: Int
    private let progress: String
    private let chapters: [(Chapter, [Entry])]
    let words: ReportWords

    /// - Parameter progress: "64 % yours, 12 questions left", as `adopt` says it.
    package init(of site: Site, percent: Int, progress: String, entries: (Chapter) -> [Entry]) {
        self.site = site
        self.percent = percent
        self.progress = progress
        chapters = Chapter.allCases.map { ($0, entries($0)) }.filter { !$0.1.isEmpty }
        words = ReportWords(site.defaultLocalizedSite.language)
    }

    /// What leads to the page.
    package var title: String { progress }

    package var bytes: [UInt8] {
        let settings = site.defaultLocalizedSite.settings
        let introduction = HTML {
            p { settings.organisation }
            h1 { progress }
            svg(.class("bar"), .viewBox("0 0 100 3"), .aria("hidden", "true")) {
                drawnPath(fill: "currentColor", "M0 0h\(percent)v3h-\(percent)z")
            }
            p { chapters.isEmpty ? HTML(nothingLeft) : howTo }
            p(.class("said"), .role("status"))
        }
        return ReportPage(words: words, title: "\(progress) – \(settings.title)", style: Self.style).bytes(head: introduction) {
            for (chapter, entries) in chapters { section(of: chapter, entries) }
        }
    }

    private func section(of chapter: Chapter, _ entries: [Entry]) -> HTML {
        Hypertext.section {
            h2 {
                heading(of: chapter)
                HTML(" ")
                span(.class("count")) { "\(entries.count)" }
            }
            p(.class("about")) { explanation(of: chapter) }
            ul { for entry in entries { item(entry) } }
        }
    }

    private func item(_ entry: Entry) -> HTML {
        li {
            if !entry.question.isEmpty {
                h3 { entry.question }
                if let answer = entry.answer {
                    p(.class("answer")) {
                        if let name = entry.name {
                            code { name }
                            HTML(" ")
                        }
                        HTML(words.say("Answer in", "Antwort in") + " ")
                        button(for: answer)
                    }
                }
            }
            for line in entry.lines {
                p(.class("line")) {
                    button(for: line.place)
                    HTML(" ")
                    excerpt(of: line)
                }
            }
        }
    }

    private func excerpt(of line: Line) -> HTML {
        guard !line.found.isEmpty, let found = line.text.firstRange(of: line.found) else { return span { line.text } }
        return span {
            String(line.text[..<found.lowerBound])
            mark { line.found }
            String(line.text[found.upperBound...])
        }
    }

    /// The preview's script copies the place, or opens it in an editor.
    private func button(for place: SourceLocation) -> HTML {
        let shown = "\(place.path):\(place.line ?? 1)"
        return Hypertext.button(.type("button"), .data("place", shown)) { shown }
    }

    /// Words with what is to be typed between backticks.
    private var howTo: HTML {
        let text = words.say(
            "`sitegen adopt` asks you all of this and writes the answers into the files. If you would rather do it yourself: a click on a "
                + "place copies it, and opens it in your editor if you started with `sitegen serve --editor`.",
            "`sitegen adopt` fragt dich das alles und schreibt die Antworten in die Dateien. Lieber selbst? Ein Klick auf eine Stelle "
                + "kopiert sie. Nach `sitegen serve --editor` öffnet er sie gleich in deinem Editor."
        )
        return HTML {
            for (index, part) in text.split(separator: "`").enumerated() {
                if index.isMultiple(of: 2) == text.hasPrefix("`") { code { String(part) } } else { String(part) }
            }
        }
    }

    private var nothingLeft: String {
        words.say(
            "Nothing of the sample is left, and every fact is confirmed. It's all yours.",
            "Vom Muster ist nichts mehr übrig, und alle Fakten sind bestätigt. Alles deins.")
    }
}
