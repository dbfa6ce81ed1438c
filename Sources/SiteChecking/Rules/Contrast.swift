import Colours
import DesignTokens
import Diagnostics
import SiteModel

extension Rule {
    package static let contrast = Rule(
        "contrast", .error,
        why: "Pale words on a pale ground cannot be read in the sun, on a projector, or with tired eyes. WCAG 2.2 asks for 4.5 to 1 "
            + "for text and 3 to 1 for large signs.",
        example: Example(
            in: "content/site.yml",
            broken: "brand:\n  go: \"#fff3b0\"",
            mended: "brand:\n  go: \"#0b5c33\"")
    ) { input, findings in
        let palette = Palette(input.theme.tokens)
        let asWritten = ColourRepair(input.theme.contrasts, palette: palette)
        var repair = asWritten
        for pair in input.theme.contrasts {
            // A pair of unknown tokens was reported when theme.yml was read.
            guard let text = palette.token(pair.text), let ground = palette.token(pair.ground) else { continue }
            for mode in Palette.Mode.allCases {
                guard let a = readable(text, in: mode), let b = readable(ground, in: mode) else { continue }
                let ratio = a.contrast(with: b)
                guard ratio < pair.ratio else { continue }
                // A site changes its own colour rather than the theme's.
                let isOwnGround = input.isOwn(ground) && !input.isOwn(text)
                let changed = isOwnGround ? ground : text
                let proposal = repair.proposal(for: palette.slot(of: changed.name, in: mode), in: mode, meeting: pair)
                findings.report(
                    at: changed.location,
                    "`\(text.name)` on `\(ground.name)` has a contrast of \(Phrase.toOne(ContrastRatio.text(ratio))) in \(Phrase(name: mode.rawValue)) mode; it "
                        + "needs \(Phrase.toOne(ContrastRatio.text(pair.ratio))).",
                    remedy: proposal.map { colour in
                        // What it meets may have a proposal of its own by now: all of them together pass.
                        let other = isOwnGround ? text : ground
                        let met = repair.palette.colour(other.name, in: mode) ?? (isOwnGround ? a : b)
                        let reached = Phrase.toOne(ContrastRatio.text(colour.contrast(with: met)))
                        if colour.hex == (isOwnGround ? b : a).hex {
                            return
                                "Leave `\(changed.name)` as it is: it reaches \(reached) when `\(other.name)` is \(met.hex), "
                                + "as proposed."
                        }
                        let byNight = mode == .dark && changed.dark != nil
                        let kept =
                            mode == .light && input.isOwn(changed) && !input.isOwn(other)
                            ? asWritten.alternative(for: palette.slot(of: other.name, in: mode), in: mode) : nil
                        let choice: Phrase =
                            kept.map { " Or keep yours, and write `\(other.name): \"\($0.hex)\"` under `brand:` in content/site.yml." }
                            ?? ""
                        let nearest: Phrase = "The nearest `\(changed.name)` that passes is \(colour.hex), with \(reached)."
                        let night: Phrase =
                            byNight ? " Write `\(changed.name): {light: \"\(changed.light)\", dark: \"\(colour.hex)\"}`." : ""
                        return "\(nearest)\(choice)\(night)"
                    } ?? "No shade of `\(changed.name)` passes here: choose another colour for "
                        + "`\((isOwnGround ? text : ground).name)` as well.")
            }
        }

        func readable(_ token: DesignToken, in mode: Palette.Mode) -> Colour? {
            if let colour = palette.colour(token.name, in: mode) { return colour }
            findings.report(
                at: token.location,
                "The contrast of `\(token.name)` cannot be checked: "
                    + "`\(mode == .dark ? token.dark ?? token.light : token.light)` is not understood here.",
                remedy: "Write the colour as `#rrggbb`, `rgb(…)` or `hsl(…)`, without transparency.", as: .warning)
            return nil
        }
    }
}

extension CheckInput {
    /// Whether the site, not the theme, chose this token's value.
    fileprivate func isOwn(_ token: DesignToken) -> Bool {
        site.defaultLocalizedSite.settings.brand[token.name] != nil
    }
}
