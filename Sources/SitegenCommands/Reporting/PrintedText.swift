import CommandKit
import Diagnostics
import SiteModel
import SiteOutput
import SitePlan
import SiteValues

/// What `print` made, in words and as a table.
enum PrintedText {
    static func summary(of made: [PrintRun.Made], in folder: String, after duration: Duration) -> String {
        let fresh = made.compactMap(\.result)
        let kept = made.count - fresh.count
        var text = "\(folder)/print: \(counted(fresh.count, "PDF")) made, \(counted(fresh.reduce(0) { $0 + $1.pages }, "page"))"
        if kept > 0 { text += ", \(kept) unchanged" }
        return text + ", \(duration.shown)"
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
