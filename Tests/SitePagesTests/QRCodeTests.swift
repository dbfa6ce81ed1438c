import Hypertext
import SiteFeatures
import SitePlan
import Testing

/// Codes as drawings. That phones read them is tested in Tests/Print with zbar.
struct QRCodeTests {
    @Test(
        "A code is a square of dark and light modules with its three finders",
        arguments: ["https://intra.nordtor.test/post/go/oops.html", "ä€"])
    func modules(text: String) throws {
        let code = try #require(QRCode(text))
        #expect(code.modules.count == code.size * code.size)
        #expect((code.size - 17) % 4 == 0, "a version of the standard has 17 + 4n modules")
        for (row, column) in [(0, 0), (0, code.size - 7), (code.size - 7, 0)] {
            for step in 0..<7 {
                #expect(code.modules[row * code.size + column + step], "finder at \(row), \(column)")
                #expect(code.modules[(row + step) * code.size + column])
            }
        }
    }

    @Test("The drawing has a quiet zone of four modules on a white ground, and a name")
    func drawing() throws {
        let code = try #require(QRCode("https://intra.nordtor.test/"))
        let html = String(decoding: code.html(label: "QR: nordtor").bytes, as: UTF8.self)
        #expect(html.contains("viewBox=\"0 0 \(code.size + 8) \(code.size + 8)\""))
        #expect(html.contains("aria-label=\"QR: nordtor\"") && html.contains("role=\"img\""))
        #expect(!code.path.contains("M0 ") && !code.path.contains("M3 "), "dark modules begin after the quiet zone")
        #expect(code.path.hasPrefix("M4 4h7"))
    }

    @Test("Nothing and too much have no code")
    func limits() {
        #expect(QRCode("") == nil)
        #expect(QRCode(String(repeating: "x", count: 2_332)) == nil)
    }
}
