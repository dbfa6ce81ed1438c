import Diagnostics
import SiteModel
import Text

/// Which kinds of files may go out beside the pages. A page runs inside the company's zone of trust: what runs there has to come from the
/// theme, never from a text's folder.
enum FileKinds {
    private static let pictures: Set = ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico"]
    private static let others: Set = [
        "pdf", "docx", "xlsx", "pptx", "potx", "dotx", "odt", "ods", "odp", "rtf", "txt", "csv", "ics", "vcf", "zip", "mp3", "m4a", "ogg",
        "wav", "mp4", "webm", "vtt", "srt",
    ]
    /// A theme brings the program's part of a page.
    private static let ofThemes: Set = ["css", "js", "woff", "woff2", "ttf", "otf", "webmanifest"]

    /// Reports files of content that are of no kind on the list, and drawings that do more than draw.
    static func check(content files: [SourceFile], into log: inout DiagnosticLog) {
        for file in files where file.path != "content/site.css" {
            let kind = ending(of: file.path)
            if !pictures.contains(kind), !others.contains(kind) {
                report(
                    file, 0,
                    kind.isEmpty
                        ? "Files without an ending are not published: \(reason(for: kind))."
                        : "Files that end in `.\(kind)` are not published: \(reason(for: kind)).",
                    "Save it as another kind, such as PDF or PNG, or move it out of `content/`.", into: &log)
            } else {
                checkDrawing(file, into: &log)
            }
        }
        for file in files where file.path == "content/site.css" { checkStyle(file, into: &log) }
    }

    /// The files of a theme: somebody else's, like content. Its scripts are what the pages run.
    static func check(theme files: [SourceFile], into log: inout DiagnosticLog) {
        for file in files {
            let kind = ending(of: file.path)
            if !pictures.contains(kind), !others.contains(kind), !ofThemes.contains(kind) {
                report(
                    file, 0,
                    kind.isEmpty
                        ? "A theme has no files without an ending: \(reason(for: kind))."
                        : "A theme has no `.\(kind)` files: \(reason(for: kind)).",
                    "Move it out of `Assets`.", into: &log)
            }
            if kind == "css" { checkStyle(file, into: &log) }
            checkDrawing(file, into: &log)
        }
    }

    private static func checkDrawing(_ file: SourceFile, into log: inout DiagnosticLog) {
        guard ending(of: file.path) == "svg", let (what, offset) = DrawingCheck.problem(in: file.bytes) else { return }
        report(
            file, offset, "This drawing \(Phrase(quoting: what)), and a drawing that is published may only draw.",
            "Export it anew as plain SVG, without scripts, links to other files and embedded pages, or save it as PNG.", into: &log)
    }

    private static func checkStyle(_ file: SourceFile, into log: inout DiagnosticLog) {
        guard let (what, offset) = StyleCheck.problem(in: file.bytes) else { return }
        report(
            file, offset, "This stylesheet \(Phrase(quoting: what)), and a page asks no other place for anything.",
            "Take it out, or put what it needs into the file as `data:`.", into: &log)
    }

    private static func reason(for kind: String) -> Phrase {
        switch kind {
        case "html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml", "xml", "xsl", "js", "mjs", "swf", "php", "asp", "aspx", "jsp", "hta":
            "a browser or a server would run what is in them"
        case "exe", "msi", "bat", "cmd", "com", "ps1", "vbs", "jar", "app", "sh", "scr", "docm", "xlsm", "pptm": "they are programs"
        case "css": "only `content/site.css` is read"
        default: "nobody knows what a browser makes of them"
        }
    }

    /// In lower case, without the dot; empty for none.
    private static func ending(of path: String) -> String {
        let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
        return String(name[name.utf8.index(after: dot)...]).lowercased()
    }

    private static func report(
        _ file: SourceFile, _ offset: Int, _ summary: Phrase, _ remedy: Phrase, into log: inout DiagnosticLog
    ) {
        let before = file.bytes.prefix(offset)
        let line = before.count { $0 == 0x0A } + 1
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let column = String(decoding: before[start...], as: UTF8.self).count + 1
        let place = offset == 0 ? SourceLocation(path: file.path) : SourceLocation(path: file.path, line: line, column: column)
        log.report(Diagnostic(rule: .activeFile, at: place, summary, remedy: remedy))
    }
}
