import Colours
import DesignTokens
import SiteModel

/// Finds the colour nearest to one that fails, so that everything it meets can be read.
struct ColourRepair {
    private let pairs: [ContrastPair]
    /// With what was proposed already, so that all proposals together pass.
    private(set) var palette: Palette
    private var proposals: [Palette.Slot: Colour?] = [:]

    init(_ pairs: [ContrastPair], palette: Palette) {
        self.pairs = pairs
        self.palette = palette
    }

    /// The same hue, lighter or darker by as little as possible; nil when no lightness will do.
    mutating func proposal(for slot: Palette.Slot, in mode: Palette.Mode, meeting failing: ContrastPair) -> Colour? {
        if let known = proposals[slot] { return known }
        let proposal = palette.colour(slot.token, in: mode).flatMap { colour in
            ReadableColour.nearest(to: OKLCH(colour), meeting: demands(on: slot, pairs, palette.modes(of: slot)))
                // What else it meets may pull to both sides; then the pair at hand counts.
                ?? ReadableColour.nearest(to: OKLCH(colour), meeting: demands(on: slot, [failing], [mode]))
        }
        proposals[slot] = .some(proposal)
        if let proposal { palette.set(slot, to: proposal) }
        return proposal
    }

    /// A colour for something else that lets a failing one stay as it is; nil when not everything passes with it.
    func alternative(for slot: Palette.Slot, in mode: Palette.Mode) -> Colour? {
        palette.colour(slot.token, in: mode).flatMap {
            ReadableColour.nearest(to: OKLCH($0), meeting: demands(on: slot, pairs, palette.modes(of: slot)))
        }
    }

    private func demands(on slot: Palette.Slot, _ pairs: [ContrastPair], _ modes: [Palette.Mode]) -> [ReadableColour.Demand] {
        modes.flatMap { mode in
            pairs.compactMap { pair in
                guard pair.text == slot.token || pair.ground == slot.token else { return nil }
                return palette.colour(pair.text == slot.token ? pair.ground : pair.text, in: mode).map {
                    ReadableColour.Demand(other: $0, ratio: pair.ratio)
                }
            }
        }
    }
}
