import Colours

/// A site's own colour by night where its author gave one for the day alone: the same hue, as light as the theme's own is by night, and
/// moved until everything it meets can be read.
package enum NightTwins {
    /// - Parameters:
    ///   - tokens: with the site's colours over the theme's.
    ///   - brand: what the site says.
    ///   - pairs: what meets.
    package static func adding(to tokens: [DesignToken], brand: [String: BrandToken], pairs: [ContrastPair]) -> [DesignToken] {
        var palette = Palette(tokens)
        return tokens.map { token in
            guard let own = brand[token.name], let written = own.light, own.dark == nil, token.dark != nil,
                let day = Colour(css: written), let night = palette.colour(token.name, in: .dark)
            else { return token }
            var start = OKLCH(day)
            start.lightness = OKLCH(night).lightness
            let met = pairs.compactMap { pair -> ReadableColour.Demand? in
                guard pair.text == token.name || pair.ground == token.name else { return nil }
                return palette.colour(pair.text == token.name ? pair.ground : pair.text, in: .dark).map {
                    ReadableColour.Demand(other: $0, ratio: pair.ratio)
                }
            }
            // No shade of it may do: then the theme's own stays.
            guard let twin = ReadableColour.nearest(to: start, meeting: met) else { return token }
            palette.set(palette.slot(of: token.name, in: .dark), to: twin)
            return token.byNight(twin.hex)
        }
    }
}
