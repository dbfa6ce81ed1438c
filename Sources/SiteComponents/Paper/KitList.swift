package import Hypertext
import Messages
import SiteModel
import SitePlan

extension PageContext {
    /// Everything that can be printed, sent and shown, in the order in which it is needed: a small picture of its shape on the left, the
    /// files on the right.
    package func launchKit() -> HTML? {
        let all = kitItems
        if all.isEmpty { return nil }
        return section(.class("band kit"), .aria("labelledby", "kit")) {
            h2(.id("kit")) { text(.kitTitle) }
            if !all.contains(where: { $0.files.contains { $0.kind == "PDF" } }) { p(.class("small soft")) { text(.printingHint) } }
            for phase in KitItem.Phase.allCases {
                let items = all.filter { $0.phase == phase }
                let single = items.filter(\.isOneOfMany)
                if !items.isEmpty {
                    h3 { text(phase.label) }
                    ul(.class("objects")) {
                        for item in items where !item.isOneOfMany { li { row(item) } }
                        if !single.isEmpty { li { folded(single) } }
                    }
                }
            }
        }
    }

    private func row(_ item: KitItem) -> HTML {
        HTML {
            thumb(item.format)
            div(.class("what")) {
                if let sheet = item.sheet {
                    a(.class("name"), .href(link(to: sheet))) { item.title }
                } else {
                    b(.class("name")) { item.title }
                }
                p(.class("small")) { item.purpose }
                p(.class("small soft")) { item.size }
            }
            downloads(item)
        }
    }

    /// The single guidelines are many and all alike: one line, folded.
    private func folded(_ items: [KitItem]) -> HTML {
        HTML {
            thumb(.a4)
            div(.class("what")) {
                details {
                    summary(.class("name")) { items.first?.purpose }
                    ul(.class("index")) {
                        for item in items {
                            li {
                                if let sheet = item.sheet { a(.href(link(to: sheet))) { item.title } }
                                for file in item.files {
                                    HTML(" ")
                                    download(file, item)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private func downloads(_ item: KitItem) -> HTML? {
        if item.files.isEmpty { return nil }
        return p(.class("files")) { for file in item.files { download(file, item) } }
    }

    private func download(_ file: KitItem.File, _ item: KitItem) -> HTML {
        a(.class("file"), .href(link(to: file.route)), .download()) {
            icon("download")
            file.kind
            span(.class("vh")) { ": \(item.title)" }
        }
    }

    /// The shape of the sheet in the colour of a plate, with the comma of the name on it.
    private func thumb(_ format: PrintFormat?) -> HTML {
        span(.class("thumb " + (format?.rawValue ?? "letter")), .aria("hidden", "true")) {
            if format == nil { icon("envelope") } else { mark(.comma, big: true) }
        }
    }
}

extension KitItem.Phase {
    fileprivate var label: Message {
        switch self {
        case .before: .phaseBefore
        case .eveningBefore: .phaseEveningBefore
        case .theDay: .phaseTheDay
        case .afterwards: .phaseAfterwards
        }
    }
}
