import SiteOutput
import Testing

/// Which files are pictures, and which of them carry more than the picture.
struct PictureTests {
    private static let end: [UInt8] = [0xFF, 0xD9]
    private static let scan: [UInt8] = [0xFF, 0xDA, 0, 2, 1, 2, 0xFF, 0, 3]

    private static func segment(_ marker: UInt8, _ words: String) -> [UInt8] {
        [0xFF, marker, 0, UInt8(words.utf8.count + 2)] + Array(words.utf8)
    }

    private static func jpeg(_ segments: [UInt8]..., after: [UInt8] = []) -> [UInt8] {
        [0xFF, 0xD8] + segments.joined() + scan + end + after
    }

    private static func chunk(_ name: String, _ words: String = "") -> [UInt8] {
        [0, 0, 0, UInt8(words.utf8.count)] + Array(name.utf8) + Array(words.utf8) + [1, 2, 3, 4]
    }

    private static func png(_ chunks: [UInt8]..., after: [UInt8] = []) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR") + chunks.joined() + chunk("IDAT", "x") + chunk("IEND") + after
    }

    private static func webP(_ chunks: [String]) -> [UInt8] {
        Array("RIFF....WEBP".utf8) + chunks.flatMap { Array($0.utf8) + [3, 0, 0, 0, 1, 2, 3, 0] }
    }

    private static func gif(_ blocks: [UInt8]) -> [UInt8] {
        Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0] + [0, 0, 0, 9, 9, 9] + blocks + [
            0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4C, 1, 0, 0x3B,
        ]
    }

    private static let film: [UInt8] = [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]

    @Test(
        "A picture with nothing but itself may stay",
        arguments: [
            (PictureKind.jpeg, jpeg(segment(0xE0, "JFIF\0 1.1"), segment(0xDB, "table"), segment(0xC0, "frame"), segment(0xC4, "table"))),
            (.jpeg, jpeg(segment(0xDB, "no header"), segment(0xDD, "12"))),
            (.png, png(chunk("gAMA", "1234"), chunk("PLTE", "123"))),
            (.png, png(chunk("acTL", "12345678"))),
            (.webp, webP(["VP8 "])), (.webp, webP(["VP8X", "ANIM", "ANMF"])),
            (.gif, gif([])), (.gif, gif(film)), (.gif, gif([0x21, 0xF9, 4, 0, 0, 0, 0, 0])),
        ])
    func aPictureWithNothingButItselfMayStay(kind: PictureKind, bytes: [UInt8]) {
        #expect(PictureKind(of: bytes) == kind)
        #expect(PictureBaggage.isEmpty(in: bytes, of: kind))
    }

    @Test(
        "Whatever else is in a picture is baggage",
        arguments: [
            (PictureKind.jpeg, jpeg(segment(0xE1, "Exif\0\0 where and when"))),
            (.jpeg, jpeg(segment(0xE0, "JFIF\0"), segment(0xE1, "http://ns.adobe.com/xap/1.0/\0 who"))),
            (.jpeg, jpeg(segment(0xED, "Photoshop 3.0\0 8BIM"))), (.jpeg, jpeg(segment(0xE2, "ICC_PROFILE\0"))),
            (.jpeg, jpeg(segment(0xE2, "MPF\0 a second picture"))), (.jpeg, jpeg(segment(0xFE, "a comment"))),
            (.jpeg, jpeg(segment(0xE0, "JFXX\0 a small copy"))), (.jpeg, jpeg(after: Array("....ftypmp42".utf8))),
            (.jpeg, Array(jpeg().dropLast(2))), (.jpeg, [0xFF, 0xD8, 0xFF, 0xC0]),
            (.png, png(chunk("tEXt", "Author\0Somebody"))), (.png, png(chunk("iTXt", "XML:com.adobe.xmp"))),
            (.png, png(chunk("zTXt", "x"))), (.png, png(chunk("eXIf", "MM"))), (.png, png(chunk("tIME", "1234567"))),
            (.png, png(chunk("iCCP", "x"))), (.png, png(after: Array("more".utf8))), (.png, Array(png().dropLast(12))),
            (.webp, webP(["VP8X", "VP8 ", "EXIF"])), (.webp, webP(["VP8X", "VP8 ", "XMP "])), (.webp, webP(["VP8X", "ICCP", "VP8L"])),
            (.gif, gif([0x21, 0xFE, 2, 65, 66, 0])), (.gif, gif([0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + [1, 65, 0])),
            (.avif, Array("....ftypavif....".utf8)),
        ])
    func whateverElseIsInAPictureIsBaggage(kind: PictureKind, bytes: [UInt8]) {
        #expect(PictureKind(of: bytes) == kind)
        #expect(!PictureBaggage.isEmpty(in: bytes, of: kind))
    }

    @Test("A damaged photo keeps what says how its colours are meant, and loses the rest")
    func colours() throws {
        let colours = [0xFF, 0xEE, 0, 14] + Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 2]
        let baggage = [Self.segment(0xE1, "Exif\0\0 where"), Self.segment(0xEE, "Adobe and who"), Self.segment(0xED, "Photoshop 3.0\0")]
        let photo = Self.jpeg(baggage.flatMap(\.self), colours, Self.segment(0xC0, "frame"))
        #expect(StrippedJPEG(photo)?.bytes == Self.jpeg(colours, Self.segment(0xC0, "frame")))
    }

    @Test("Every beginning of a picture is read without a step beyond its end") func everyBeginningOfAPictureIsRead() {
        let pictures = [
            Self.jpeg(Self.segment(0xE0, "JFIF\0"), Self.segment(0xC0, "frame")), Self.png(Self.chunk("PLTE", "123")),
            Self.webP(["VP8 "]), Self.gif(Self.film),
        ]
        for picture in pictures {
            for length in 0..<picture.count {
                let beginning = Array(picture.prefix(length))
                guard let kind = PictureKind(of: beginning) else { continue }
                #expect(!PictureBaggage.isEmpty(in: beginning, of: kind), "\(kind) \(length)")
            }
        }
    }

    @Test(
        "What browsers do not show is told by its first bytes, whatever its name is",
        arguments: ["II*\0....", "MM\0*....", "....ftypheic", "....ftypmif1", "....ftypcrx ", "....JXL ....", "....jP  ....", "8BPS...."])
    func whatBrowsersDoNotShowIsToldByItsFirstBytes(beginning: String) {
        guard case .notForBrowsers = PictureKind(of: Array(beginning.utf8)) else {
            Issue.record("\(beginning) passes for something else")
            return
        }
    }

    @Test("Other files are left alone", arguments: ["", "%PDF-1.7", "PK..", "<svg>", "GIF", "RIFF....WAVE", "....ftypmp42", "II*"])
    func otherFilesAreLeftAlone(beginning: String) {
        #expect(PictureKind(of: Array(beginning.utf8)) == nil)
    }
}
