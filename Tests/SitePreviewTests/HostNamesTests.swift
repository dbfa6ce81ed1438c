import Testing

@testable import SitePreview

@Suite struct HostNamesTests {
    @Test(
        "This machine's own names are answered", arguments: ["localhost", "LOCALHOST:4000", "a.localhost", "127.0.0.1:4000", "[::1]:4000"])
    func allowed(_ name: String) {
        #expect(HostNames().allow(name))
    }

    @Test(
        "A name that could be made to point here is not",
        arguments: ["evil.example", "evil.example:4000", "localhost.evil.example", "", ":1"])
    func refused(_ name: String) {
        #expect(!HostNames().allow(name))
    }
}
