import Diagnostics
import FileSystem
import SiteOutput
import SitePlan

/// Makes the authors' pictures fit to be seen by everybody. A picture that cannot be made so stops the build: none goes out as it came.
/// A JPEG that is damaged can be freed of what the camera wrote all the same; browsers show as much of it as there is.
enum Pictures {
    /// The widest picture on a page, in pixels: twice as many as a column of text has.
    static let widest = 1_600
    private static let narrower = [480, 960]
    /// No camera takes more, and a few bytes may claim any number: the tool would be busy with them for minutes.
    private static let mostPixels = 250_000_000

    /// Whether what comes out depends on the tool that is installed.
    static func needTool(for plan: SitePlan) -> Bool {
        plan.copies.contains { copy in PictureKind(of: copy.source.bytes).map { Work(copy: copy, kind: $0).needsTool } ?? false }
    }

    static func finished(of plan: SitePlan, cache: String?, into log: inout DiagnosticLog) -> [FinishedPicture] {
        for copy in plan.copies where isNamedPicture(copy.source.path) && PictureKind(of: copy.source.bytes) == nil {
            report(.unreadable(reason: ""), of: copy, into: &log)
        }
        let work = plan.copies.compactMap { copy in PictureKind(of: copy.source.bytes).map { Work(copy: copy, kind: $0) } }
        guard let first = work.first(where: \.needsTool) else {
            return []
        }
        guard let tool = PictureTool(cache: cache) else {
            let count = work.count(where: \.needsTool)
            log.report(
                Diagnostic(
                    rule: .pictureToolMissing, at: SourceLocation(path: first.copy.source.path),
                    count == 1
                        ? """
                        A picture has to be made fit for the site (upright, small, without what the camera wrote into it), and libvips is \
                        not installed.
                        """
                        : """
                        \(count) pictures have to be made fit for the site (upright, small, without what the camera wrote into them), and \
                        libvips is not installed.
                        """,
                    remedy: "Run `\(PictureTool.installation)` (on a Mac `brew install vips`)."))
            return []
        }
        var pictures: [FinishedPicture] = []
        for work in work {
            do throws(PictureTool.Problem) {
                pictures.append(try work.finished(with: tool))
            } catch {
                guard case .unreadable(let reason) = error, let damaged = work.damaged() else {
                    report(error, of: work.copy, into: &log)
                    continue
                }
                report(damaged.picture, reason: reason, of: work.copy, into: &log)
                pictures.append(damaged.finished)
            }
        }
        return pictures
    }

    /// What a name promises: a page of a website that was saved as a picture would go out as it is.
    private static func isNamedPicture(_ path: String) -> Bool {
        let ending = path.split(separator: ".").last?.lowercased() ?? ""
        return ["jpg", "jpeg", "png", "gif", "webp", "avif"].contains(ending)
    }

    private struct Work {
        let copy: CopiedFile
        let kind: PictureKind
        private let size: PictureSize?
        private let isBare: Bool

        init(copy: CopiedFile, kind: PictureKind) {
            self.copy = copy
            self.kind = kind
            size = PictureSize(of: copy.source.bytes)
            isBare = PictureBaggage.isEmpty(in: copy.source.bytes, of: kind)
        }

        private var canStay: Bool {
            guard isBare, let size else { return false }
            return !copy.isShown || size.width <= widest
        }

        /// A small picture with nothing in it but itself needs nothing.
        var needsTool: Bool {
            guard canStay, let size else { return true }
            return copy.isShown && size.width > narrower[0]
        }

        func finished(with tool: PictureTool) throws(PictureTool.Problem) -> FinishedPicture {
            if needsTool, let claim = PictureSize.claim(of: copy.source.bytes),
                Double(claim.width) * Double(claim.height) > Double(mostPixels)
            {
                throw .tooLarge(width: claim.width, height: claim.height)
            }
            let bytes = canStay ? copy.source.bytes : try tool.made(from: copy.source.bytes, kind, width: copy.isShown ? widest : nil)
            let size = PictureSize(of: bytes)
            var smaller: [SmallerPicture] = []
            for width in narrower where copy.isShown && width < size?.width ?? 0 {
                let made = try tool.made(from: copy.source.bytes, kind, width: width)
                // A drawing may take more room when it is made smaller.
                if made.count < bytes.count { smaller.append(SmallerPicture(of: copy.route, width: width, bytes: made)) }
            }
            return FinishedPicture(route: copy.route, bytes: bytes, size: size, smaller: smaller)
        }

        /// The picture as it came, without baggage; nil for one that does not even say how large it is.
        func damaged() -> (picture: StrippedJPEG, finished: FinishedPicture)? {
            guard let size, let picture = StrippedJPEG(copy.source.bytes) else { return nil }
            let shown = picture.isOnItsSide ? PictureSize(width: size.height, height: size.width) : size
            return (picture, FinishedPicture(route: copy.route, bytes: picture.bytes, size: shown, smaller: []))
        }
    }

    private static func report(_ picture: StrippedJPEG, reason: String, of copy: CopiedFile, into log: inout DiagnosticLog) {
        log.report(
            Diagnostic(
                rule: .pictureDamaged, severity: .warning, at: SourceLocation(path: copy.source.path),
                picture.hadPosition
                    ? """
                    This picture is damaged\(firstLine(of: reason)), and browsers may show half of it or nothing. It said where it was \
                    taken; on the site it does not.
                    """
                    : "This picture is damaged\(firstLine(of: reason)), and browsers may show half of it or nothing.",
                remedy: "Open it in a program for pictures and save it anew, or put the original in its place."))
    }

    private static func report(_ problem: PictureTool.Problem, of copy: CopiedFile, into log: inout DiagnosticLog) {
        let (rule, summary, remedy): (RuleID, Phrase, Phrase) =
            switch problem {
            case .notForBrowsers(let name):
                (
                    rule: .pictureKind, "This picture is \(name), which browsers do not show and in which cameras write where they were.",
                    "Save it as JPEG or PNG under a name that says so, and name that file in the text."
                )
            case .unreadable(let reason):
                (
                    rule: .pictureUnreadable, "This picture cannot be read\(firstLine(of: reason)).",
                    "Open it in a program for pictures and save it anew, or put the original in its place."
                )
            case .tooLarge(let width, let height):
                (
                    rule: .pictureUnreadable,
                    "This picture says that it is \(width) by \(height) pixels large; up to \(mostPixels / 1_000_000) million are read.",
                    "Save it smaller: pages show at most \(widest) pixels across."
                )
            case .noRoom(let error):
                (rule: .pictureUnreadable, "This picture could not be worked on: \(error.phrase).", "Make room, then build again.")
            }
        log.report(Diagnostic(rule: rule, at: SourceLocation(path: copy.source.path), summary, remedy: remedy))
    }

    /// The last thing the tool said, without its own name before it.
    private static func firstLine(of reason: String) -> String {
        let words = reason.split(separator: "\n").last.map { $0.trimmingPrefix("vipsthumbnail: ") } ?? ""
        return words.isEmpty ? "" : " (\(words))"
    }
}
