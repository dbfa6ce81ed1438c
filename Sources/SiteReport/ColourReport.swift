import Colours
import DesignTokens
import Diagnostics
import Hypertext
package import SiteModel
import SiteValues

/// Every token of the theme with its values for light and dark side by side: whether the pairs that meet are readable, who chose the value,
/// and where it is used. The preview shows it to whoever picks the colours.
package struct ColourReport: Sendable {
    let theme: ThemeAssets
    let site: Site
    let palette: Palette
    let words: ReportWords

    /// - Parameter theme: with the site's own colours over it.
    package init(of theme: ThemeAssets, on site: Site) {
        self.theme = theme
        self.site = site
        palette = Palette(theme.tokens)
        words = ReportWords(site.defaultLocalizedSite.language)
    }

    package var title: String { words.say("Colours", "Farben") }

    package var bytes: [UInt8] {
        let uses = StyleUses(in: theme.files + [theme.ownStylesheet].compactMap(\.self))
        let colours = theme.tokens.filter(isColour)
        let introduction = HTML {
            p { site.defaultLocalizedSite.settings.organisation }
            h1 { title }
            p { verdict }
        }
        return ReportPage(words: words, title: "\(title) – \(site.defaultLocalizedSite.settings.title)", style: Self.style)
            .bytes(head: introduction) {
                section(.class("tokens")) {
                    h2 { words.say("Each colour by day and by night", "Jede Farbe am Tag und in der Nacht") }
                    for token in colours { card(token, uses) }
                }
                section {
                    h2 { words.say("Fonts, sizes and lines", "Schriften, Größen und Linien") }
                    for token in theme.tokens where !isColour(token) { measure(token, uses) }
                }
            }
    }

    private func isColour(_ token: DesignToken) -> Bool {
        TokenValue(token.light)?.kind == .colour || palette.colour(token.name, in: .light) != nil
    }

    // MARK: Contrast

    private struct Meeting {
        let pair: ContrastPair
        let mode: Palette.Mode
        /// nil for a colour that cannot be calculated with.
        let ratio: Double?
        var fails: Bool { ratio.map { $0 < pair.ratio } ?? false }
    }

    private func meetings(_ pairs: [ContrastPair]) -> [Meeting] {
        pairs.flatMap { pair in
            Palette.Mode.allCases.map { mode in
                let text = palette.colour(pair.text, in: mode)
                let ratio = palette.colour(pair.ground, in: mode).flatMap { ground in text.map { $0.contrast(with: ground) } }
                return Meeting(pair: pair, mode: mode, ratio: ratio)
            }
        }
    }

    private var verdict: HTML {
        let all = meetings(theme.contrasts)
        let failing = all.filter(\.fails)
        let (count, unknown) = (all.count / Palette.Mode.allCases.count, all.count { $0.ratio == nil })
        if failing.isEmpty, unknown > 0 {
            return HTML(
                words.say(
                    "\(unknown) of \(all.count) contrasts cannot be worked out; the others can be read, by day and by night.",
                    "\(unknown) von \(all.count) Kontrasten lassen sich nicht ausrechnen; alles andere ist lesbar, am Tag und in der Nacht."
                ))
        }
        if failing.isEmpty {
            return HTML(
                words.say(
                    "All \(count) pairs that meet can be read, by day and by night.",
                    "Alle \(count) Paare, die aufeinandertreffen, sind lesbar, am Tag und in der Nacht."))
        }
        return HTML {
            words.say("Too little contrast: ", "Zu wenig Kontrast: ")
            for (index, meeting) in failing.enumerated() {
                if index > 0 { HTML(", ") }
                a(.href(.fragment(Self.place(of: meeting.pair.text)))) { "\(meeting.pair.text) / \(meeting.pair.ground)" }
                HTML(" (\(word(for: meeting.mode)))")
            }
        }
    }

    private func contrast(of token: DesignToken) -> HTML? {
        let pairs = theme.contrasts.filter { $0.text == token.name || $0.ground == token.name }
        if pairs.isEmpty { return nil }
        return table {
            thead {
                tr {
                    for head in [words.say("With", "Mit"), words.say("Needs", "Nötig"), word(for: .light), word(for: .dark)] {
                        th(.scope("col")) { head }
                    }
                }
            }
            tbody {
                for pair in pairs {
                    tr {
                        th(.scope("row")) { code { pair.text == token.name ? pair.ground : pair.text } }
                        td { number(pair.ratio) }
                        for meeting in meetings([pair]) { td(.class(meeting.fails ? "fails" : "passes")) { outcome(of: meeting) } }
                    }
                }
            }
        }
    }

    private func outcome(of meeting: Meeting) -> String {
        guard let ratio = meeting.ratio else { return words.say("cannot be worked out", "nicht zu berechnen") }
        return number(ratio) + " " + (meeting.fails ? words.say("fails", "reicht nicht") : words.say("passes", "reicht"))
    }

    private func number(_ ratio: Double) -> String {
        let text = ContrastRatio.text(ratio)
        return words.say(text, text.replacing(".", with: ","))
    }

    // MARK: Tokens

    private func card(_ token: DesignToken, _ uses: StyleUses) -> HTML {
        article(.id(Self.place(of: token.name)), .class("token")) {
            h3 { code { token.name } }
            div(.class("modes")) { for mode in Palette.Mode.allCases { value(of: token, in: mode) } }
            contrast(of: token)
            places(of: token, uses)
        }
    }

    /// The colour on the ground that it is most often on, in the mode's own paper.
    private func value(of token: DesignToken, in mode: Palette.Mode) -> HTML {
        let ground = theme.contrasts.first { $0.text == token.name }?.ground ?? "paper"
        let written = mode == .dark ? token.dark ?? token.light : token.light
        return div {
            h4 { word(for: mode) }
            if let colour = palette.colour(token.name, in: mode) {
                svg(.class("swatch"), .viewBox("0 0 40 20"), .aria("hidden", "true")) {
                    drawnPath(fill: (palette.colour(ground, in: mode) ?? colour).hex, "M0 0h40v20h-40z")
                    drawnPath(fill: colour.hex, "M5 4h30v12h-30z")
                }
            }
            p { code { written } }
            p(.class("from")) { source(of: token, in: mode) }
        }
    }

    /// Who chose a value, as an author finds the place.
    private func source(of token: DesignToken, in mode: Palette.Mode) -> String {
        if mode == .dark {
            guard token.dark != nil else { return words.say("the same as by day", "wie am Tag") }
            if token.isDarkDerived { return words.say("worked out from the colour by day", "aus der Farbe am Tag errechnet") }
        }
        let place = mode == .dark ? token.darkLocation : token.location
        return place.path + (place.line.map { ":\($0)" } ?? "")
    }

    private func measure(_ token: DesignToken, _ uses: StyleUses) -> HTML {
        article(.id(Self.place(of: token.name)), .class("token")) {
            h3 { code { token.name } }
            p { code { token.light } }
            if let dark = token.dark {
                p {
                    "\(word(for: .dark)): "
                    code { dark }
                }
            }
            p(.class("from")) { source(of: token, in: .light) }
            places(of: token, uses)
        }
    }

    private func places(of token: DesignToken, _ uses: StyleUses) -> HTML {
        let others = theme.tokens.filter { other in
            [other.light, other.dark].compactMap(\.self).contains { StyleUses.names(in: $0.utf8).contains(token.name) }
        }
        let files = Dictionary(grouping: uses[token.name], by: \.file)
        let drawings = theme.files.filter { $0.path.hasSuffix(".svg") && StyleUses.names(in: $0.bytes).contains(token.name) }
        let count = uses[token.name].count + others.count + drawings.count
        if count == 0 { return p(.class("from")) { words.say("In no stylesheet of the theme.", "In keinem Stylesheet des Themes.") } }
        return details {
            summary {
                count == 1
                    ? words.say("Used in one place", "An einer Stelle") : words.say("Used in \(count) places", "An \(count) Stellen")
            }
            dl {
                if !others.isEmpty {
                    dt { words.say("other tokens", "andere Tokens") }
                    for other in others { dd { code { other.name } } }
                }
                for file in files.keys.sorted() {
                    dt { file }
                    for use in files[file] ?? [] { dd { code { use.selector } } }
                }
                if !drawings.isEmpty {
                    dt { words.say("drawings", "Zeichnungen") }
                    for drawing in drawings { dd { drawing.path } }
                }
            }
        }
    }

    private func word(for mode: Palette.Mode) -> String {
        switch mode {
        case .light: words.say("By day", "Am Tag")
        case .dark: words.say("By night", "In der Nacht")
        }
    }

    private static func place(of token: String) -> String { "token-\(token)" }
}
