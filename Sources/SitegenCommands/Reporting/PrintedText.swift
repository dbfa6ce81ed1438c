import CommandKit
import Diagnostics
import SiteModel
import SiteOutput
import SitePlan
import SiteValues

/// What `print` made, in words and as a table.
enum PrintedText {
    static func summary(of made: [PrintRun.Made], in folder: String, after duration: Duration) -> Phrase {
        let fresh = made.compactMap(\.result)
        let (pages, kept) = (fresh.reduce(0) { $0 + $1.pages }, made.count - fresh.count)
        return "\(folder)/print: PDFs made: \(fresh.count), pages: \(pages), unchanged: \(kept), \(Phrase.seconds(duration))"
    }

    static func table(of made: [PrintRun.Made]) -> Table {
        Table(
            columns: [
                .init(name: "pdf", title: "PDF"), .init(name: "title", title: "Title"), .init(name: "language", title: "Language"),
                .init(name: "pages", title: "Pages"), .init(name: "milliseconds", title: "Milliseconds"),
            ],
            rows: made.map { made in
                [
                    made.job.pdf.path, made.job.title, made.job.language.tag, made.result.map { "\($0.pages)" } ?? "",
                    made.result.map { "\($0.duration.milliseconds)" } ?? "",
                ]
            },
            nothing: "There is nothing to print.")
    }
}
