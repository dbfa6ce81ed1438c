/// What kind of picture a file holds, by its first bytes: a name can say anything.
package enum PictureKind: Sendable, Hashable {
    case jpeg, png, gif, webp, avif
    /// Cameras and scanners write these with all they know in them, and browsers do not show them.
    case notForBrowsers(name: String)

    /// nil for what is not a picture made of pixels.
    package init?(of bytes: [UInt8]) {
        func begins(_ text: String, at place: Int = 0) -> Bool { bytes.dropFirst(place).starts(with: text.utf8) }
        switch true {
        case bytes.starts(with: [0xFF, 0xD8, 0xFF]): self = .jpeg
        case bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]): self = .png
        case begins("GIF8"): self = .gif
        case begins("RIFF") && begins("WEBP", at: 8): self = .webp
        case begins("ftypavif", at: 4), begins("ftypavis", at: 4): self = .avif
        case begins("ftyphei", at: 4), begins("ftyphev", at: 4), begins("ftypmif1", at: 4), begins("ftypmsf1", at: 4):
            self = .notForBrowsers(name: "HEIC")
        case begins("ftypcrx", at: 4), begins("FUJIFILMCCD-RAW"): self = .notForBrowsers(name: "a raw photo")
        // TIFF, and the raw photos that are made like it.
        case bytes.starts(with: [0x49, 0x49, 0x2A, 0]), bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]): self = .notForBrowsers(name: "TIFF")
        case bytes.starts(with: [0xFF, 0x0A]), begins("JXL ", at: 4): self = .notForBrowsers(name: "JPEG XL")
        case begins("jP  ", at: 4): self = .notForBrowsers(name: "JPEG 2000")
        case begins("8BPS"): self = .notForBrowsers(name: "Photoshop")
        default: return nil
        }
    }

    /// What the tool is to write, with its settings; nil for what it is not asked to.
    var form: (ending: String, settings: String, input: String)? {
        switch self {
        case .jpeg: ("jpg", "Q=82,strip,optimize_coding", "")
        case .png: ("png", "strip,compression=9", "")
        // All pictures of a film.
        case .gif: ("gif", "strip", "[n=-1]")
        case .webp: ("webp", "Q=82,strip", "[n=-1]")
        case .avif: ("avif", "Q=60,strip", "")
        case .notForBrowsers: nil
        }
    }
}
