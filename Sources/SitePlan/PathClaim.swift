package import Diagnostics
import SiteModel
import SiteValues
import Text

/// A place in the output that something will take, known before anything is rendered, with the place in a source that asks for it. From all
/// of them `check` tells what a build could not write.
package struct PathClaim: Sendable {
    package let route: Route
    package let location: SourceLocation
    /// What an author can do about it if something else is there.
    private let remedy: Phrase
    /// No file asks for it: it is a page of the program's own, which an author can only make room for.
    private let isBuiltIn: Bool

    private static let otherName: Phrase = "Give one of the two another name: the `id`, or the name of the file where it has no id."

    package init(_ route: Route, from location: SourceLocation) {
        self.init(route, from: location, remedy: Self.otherName, isBuiltIn: false)
    }

    private init(_ route: Route, from location: SourceLocation, remedy: Phrase, isBuiltIn: Bool) {
        self.route = route
        self.location = location
        self.remedy = remedy
        self.isBuiltIn = isBuiltIn
    }

    init(_ page: Page) {
        if page.isRedirect, let provenance = page.provenance {
            self.init(
                page.route, from: provenance.location(of: "aliases"),
                remedy: "Take it out of `aliases`, unless it is the other of the two that has to go.", isBuiltIn: false)
            return
        }
        self.init(
            page.route, from: page.provenance?.location(of: "id") ?? SourceLocation(path: page.source ?? page.route.path),
            remedy: Self.otherName,
            isBuiltIn: page.provenance == nil && page.source == nil)
    }

    /// Reports places that two things ask for, and those that some system cannot hold.
    package static func check(_ claims: [PathClaim], into log: inout DiagnosticLog) {
        // A file share on Windows does not tell `Pause.html` from `pause.html`; strings that differ only in Unicode's normal form are equal.
        var first: [String: PathClaim] = [:]
        let inOrder = claims.sorted { ($0.isBuiltIn ? 0 : 1, $0.location, $0.route) < ($1.isBuiltIn ? 0 : 1, $1.location, $1.route) }
        for claim in inOrder {
            let path = claim.route.path.lowercased()
            if let other = first[path] {
                log.report(
                    Diagnostic(
                        rule: .duplicateRoute, at: claim.location,
                        "This would have the same address as something else: \(claim.route).", remedy: claim.remedy,
                        notes: [Diagnostic.Note(at: other.location, "This has it already.")]))
            } else {
                first[path] = claim
            }
            claim.checkName(into: &log)
        }
    }

    private func checkName(into log: inout DiagnosticLog) {
        let parts = route.path.split(separator: "/")
        if let (part, problem) = parts.lazy.compactMap({ part in WindowsName.problem(part).map { (part, $0) } }).first {
            report(
                summary(of: problem),
                WindowsName.isReserved(part)
                    ? "Give it another id or file name, such as `about-\(part.prefix { $0 != "." })`."
                    : "Give it another file name, of letters, digits and hyphens.", &log)
        }
        let length = route.path.utf16.count
        if length > FileNameProblem.longestPath || parts.contains(where: { $0.utf8.count > 255 }) {
            report(
                "Its path in the site would have \(length) characters, and Windows cannot copy a site with paths of more than \(FileNameProblem.longestPath).",
                "Give it a shorter id or file name.", &log)
        }
    }

    private func summary(of problem: WindowsName.Problem) -> Phrase {
        switch problem {
        case .character(let character): "Windows allows no `\(character)` in a name, so \(route) could not be copied there."
        case .dotAtEnd: "Windows leaves out the dot at the end of a name, so \(route) could not be copied there."
        case .spaceAtEnd: "Windows leaves out the space at the end of a name, so \(route) could not be copied there."
        case .device(let name): "Windows keeps the name `\(name)` for a device, so \(route) could not be copied there."
        }
    }

    private func report(_ summary: Phrase, _ remedy: Phrase, _ log: inout DiagnosticLog) {
        log.report(Diagnostic(rule: .unsafeFileName, at: location, summary, remedy: remedy))
    }
}
