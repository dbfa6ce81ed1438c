// Where the rooms meet: each knows only its own nouns.

import Diagnostics
import SiteLoading
import SiteModel
import SiteOutput
import SitePages

extension BuildResult {
    init(_ log: DiagnosticLog, _ files: [SourceFile], output: OutputTree?, site: Site?, plan: SitePlan?) {
        self.init(
            diagnostics: log.sorted, sources: Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }),
            output: output,
            site: site, plan: plan)
    }
}

extension ProjectError {
    init(_ error: ReadingError) {
        switch error {
        case .noFolder(let path): self = .unreadable(path: path, reason: "there is no such folder")
        case .unreadable(let path, let reason): self = .unreadable(path: path, reason: reason)
        case .leavesProject(let path, let target): self = .unreadable(path: path, reason: "the link leads out of the project, to \(target)")
        }
    }
}

extension OutputTree {
    /// A route is made of slugs and file names that were read from a disk: one that is no safe path is left out, never written.
    init(_ files: [RenderedFile]) {
        self.init(files.compactMap { file in OutputPath(file.route.path).map { OutputFile(path: $0, bytes: file.bytes) } })
    }
}

extension ThemeSource {
    /// The theme as its folder has it, with the site's brand colours over its tokens. A brand colour that the theme has no token for is a finding.
    init(_ folder: ThemeFolder, settings: Settings, own: SourceFile?, into log: inout DiagnosticLog) {
        let names = Set(folder.tokens.map(\.name))
        for (name, value) in settings.brand.sorted(by: { $0.key < $1.key }) where !names.contains(name) {
            let near = Suggestion.nearest(to: name, among: folder.tokens.map(\.name))
            log.report(
                Diagnostic(
                    rule: "unknown-token", at: value.location, "The theme has no colour or size named `\(name)`.",
                    remedy: near.map { "Did you mean `\($0)`?" } ?? "The names are listed in \(folder.settings.path)."))
        }
        self.init(
            name: folder.name,
            tokens: folder.tokens.map { token in
                Token(name: token.name, light: token.light, dark: token.dark, location: token.location)
                    .overlaid(by: settings.brand[token.name])
            },
            contrasts: folder.contrasts.map { ContrastPair(text: $0.text, ground: $0.ground, ratio: $0.ratio) }, assets: folder.assets,
            ownStylesheet: own)
    }
}
