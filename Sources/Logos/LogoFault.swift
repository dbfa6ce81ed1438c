package import Colours
package import Diagnostics

/// What is wrong with a file of the logo, as a rule reports it.
package struct LogoFault: Sendable {
    package let location: SourceLocation
    package let summary: Phrase
    package let remedy: Phrase
    package var severity = Severity.warning

    private init(_ file: LogoFile, _ summary: Phrase, remedy: Phrase, as severity: Severity = .warning) {
        location = file.location
        self.summary = summary
        self.remedy = remedy
        self.severity = severity
    }

    /// What every page may load for a logo, in bytes.
    private static let budget = 200_000

    /// Too few pixels, too many bytes, or a shape that has no room anywhere.
    package static func sizes(of file: LogoFile, isPrinted: Bool) -> [LogoFault] {
        guard let ratio = file.ratio else {
            // Pixels that cannot be counted are those of a damaged picture, which is told of every picture.
            if file.ending != "svg" { return [] }
            return [
                LogoFault(
                    file, "`\(file.name)` does not say how large it is, so every browser shows it in another size.",
                    remedy: "Export it with a `viewBox`.")
            ]
        }
        var faults: [LogoFault] = []
        if ratio > 8 || ratio < 0.5 {
            faults.append(
                LogoFault(
                    file,
                    ratio > 8
                        ? "`\(file.name)` is \(Int(ratio)) times as wide as it is high: in the head of a page nobody can read it."
                        : "`\(file.name)` is \(Int(1 / ratio)) times as high as it is wide: in the head of a page nobody can read it.",
                    remedy: "Take a version of the logo that is at most eight times as wide as high, and at most twice as high as wide."))
        }
        let needed = pixels(neededFor: ratio, isPrinted: isPrinted)
        if let pixels = file.pixels, pixels.height < needed {
            faults.append(
                LogoFault(
                    file,
                    pixels.height == 1
                        ? "`\(file.name)` is 1 pixel high; to be sharp wherever it is shown it needs \(needed)."
                        : "`\(file.name)` is \(pixels.height) pixels high; to be sharp wherever it is shown it needs \(needed).",
                    remedy: "Export it at least \(needed) pixels high, or as SVG, which is sharp at any size."))
        }
        if file.source.bytes.count > budget {
            faults.append(
                LogoFault(
                    file, "`\(file.name)` has \(file.source.bytes.count / 1_000) kB, and every page loads it.",
                    remedy: "Keep it below \(budget / 1_000) kB: \(needed) pixels of height are enough, and a drawing needs fewer points."))
        }
        return faults
    }

    /// Twice what the head of a page shows, and 300 an inch on paper.
    private static func pixels(neededFor ratio: Double, isPrinted: Bool) -> Int {
        let head = min(LogoRoom.head.height, LogoRoom.head.width / ratio) * 2
        let paper = min(LogoRoom.cover.height, LogoRoom.cover.width / ratio) * 300 / 25.4
        return Int((isPrinted ? max(head, paper) : head).rounded(.up))
    }

    /// The ground of the pages by day and by night; paper is white.
    package struct Grounds: Sendable {
        let light: Colour
        let dark: Colour
        let paper = Colour(red: 1, green: 1, blue: 1)

        package init(light: Colour, dark: Colour) {
            self.light = light
            self.dark = dark
        }
    }

    /// Colours that are lost on the ground that they are shown on.
    package static func contrasts(light: LogoFile, dark: LogoFile?, print: LogoFile?, on grounds: Grounds) -> [LogoFault] {
        var faults: [LogoFault] = []
        let byDay = light.ink?.loss(on: grounds.light)
        if let byDay {
            faults.append(
                LogoFault(
                    file: light, byDay, on: "the light ground of the pages",
                    remedy: "Name a darker version of the logo as `light:`; this one may be the one for `dark:`."))
        }
        if let dark {
            if let weakness = dark.ink?.loss(on: grounds.dark) {
                faults.append(
                    LogoFault(
                        file: dark, weakness, on: "the dark ground of the pages",
                        remedy: "Name a lighter version as `dark:`, or none: then the one for `light:` is shown on a light plate."))
            }
        } else if byDay == nil, light.ink?.changesByNight == false, let weakness = light.ink?.weakness(on: grounds.dark) {
            faults.append(
                LogoFault(
                    light,
                    "By night `\(light.name)` is shown on a light plate: on the dark ground of the pages its \(weakness.colour.hex) has a "
                        + "contrast of \(Phrase.toOne(ContrastRatio.text(weakness.ratio))).",
                    remedy: "Name a version for dark ground as `dark:`, if you have one.", as: .note))
        }
        let printed = print ?? light
        if print != nil || byDay == nil, let weakness = printed.ink?.loss(on: grounds.paper) {
            faults.append(
                LogoFault(file: printed, weakness, on: "white paper", remedy: "Name a darker version as `print:`."))
        }
        return faults
    }

    private init(file: LogoFile, _ weakness: (colour: Colour, ratio: Double), on ground: Phrase, remedy: Phrase) {
        self.init(
            file,
            "`\(file.name)` is hard to make out on \(ground): its \(weakness.colour.hex) has a contrast of "
                + "\(Phrase.toOne(ContrastRatio.text(weakness.ratio))); it needs 3 to 1.",
            remedy: remedy)
    }
}
