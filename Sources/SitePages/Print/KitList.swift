import Hypertext
import Messages
import SiteModel

extension PageContext {
    /// Everything that can be printed, sent and shown, in the order in which it is needed: a small picture of its shape on the left, the
    /// files on the right. A PDF stands here only if it is there.
    func launchKit() -> HTML? {
        let all = Artefact.all(self)
        if all.isEmpty { return nil }
        return section(.class("band kit"), .aria("labelledby", "kit")) {
            h2(.id("kit")) { text(.kitTitle) }
            if !all.contains(where: { $0.files.contains { $0.kind == "PDF" } }) { p(.class("small soft")) { text(.printingHint) } }
            for phase in Artefact.Phase.allCases {
                let artefacts = all.filter { $0.phase == phase }
                let single = artefacts.filter { $0.group == .guidelineSheets }
                if !artefacts.isEmpty {
                    h3 { text(phase.label) }
                    ul(.class("objects")) {
                        for artefact in artefacts where artefact.group != .guidelineSheets { li { row(artefact) } }
                        if !single.isEmpty { li { folded(single) } }
                    }
                }
            }
        }
    }

    private func row(_ artefact: Artefact) -> HTML {
        HTML {
            thumb(artefact.format)
            div(.class("what")) {
                if let sheet = artefact.sheet {
                    a(.class("name"), .href(href(sheet))) { artefact.title }
                } else {
                    b(.class("name")) { artefact.title }
                }
                p(.class("small")) { text(Artefact.purpose(of: artefact.group)) }
                p(.class("small soft")) { text(artefact.size) }
            }
            downloads(artefact)
        }
    }

    /// The single guidelines are many and all alike: one line, folded.
    private func folded(_ artefacts: [Artefact]) -> HTML {
        HTML {
            thumb(.a4)
            div(.class("what")) {
                details {
                    summary(.class("name")) { text(.guidelineSheetSummary) }
                    ul(.class("index")) {
                        for artefact in artefacts {
                            li {
                                if let sheet = artefact.sheet { a(.href(href(sheet))) { artefact.title } }
                                for file in artefact.files {
                                    HTML(" ")
                                    download(file, artefact)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private func downloads(_ artefact: Artefact) -> HTML? {
        if artefact.files.isEmpty { return nil }
        return p(.class("files")) { for file in artefact.files { download(file, artefact) } }
    }

    private func download(_ file: Artefact.File, _ artefact: Artefact) -> HTML {
        a(.class("file"), .href(href(file.route)), .download()) {
            icon("download")
            file.kind
            span(.class("vh")) { ": \(artefact.title)" }
        }
    }

    /// The shape of the sheet in the colour of a plate, with the comma of the name on it.
    private func thumb(_ format: PrintFormat?) -> HTML {
        span(.class("thumb " + (format?.rawValue ?? "letter")), .aria("hidden", "true")) {
            if format == nil { icon("envelope") } else { mark(.comma, big: true) }
        }
    }
}
