import Testing

@testable import ExternalLinks

/// Which machines a check asks: those that everybody can ask, unless it is told otherwise.
struct NetworkAddressTests {
    @Test(
        "A host in any notation that means this machine, or a network inside, is private",
        arguments: [
            "127.0.0.1", "127.1", "0x7f.1", "2130706433", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd12:3456::1", "ff02::1",
            "::ffff:10.0.0.1", "::ffff:127.0.0.1", "64:ff9b::a00:1", "2002:a00:1::", "2001:db8::1",
        ])
    func privateOnes(_ host: String) throws {
        let found = (NetworkAddress.all(of: host) ?? [])
        #expect(!found.isEmpty)
        #expect(found.filter { !$0.isPrivate } == [])
    }

    @Test(
        "A public machine is not",
        arguments: ["1.1.1.1", "172.15.0.1", "172.32.0.1", "100.128.0.1", "193.0.0.1", "2606:4700::1111", "2a00:1450::1"])
    func publicOnes(_ host: String) throws {
        let found = (NetworkAddress.all(of: host) ?? [])
        #expect(!found.isEmpty)
        #expect(found.filter { $0.isPrivate } == [])
    }

    @Test("An address is written as a web address has it")
    func text() {
        #expect((NetworkAddress.all(of: "127.0.0.1") ?? []).map(\.description) == ["127.0.0.1"])
        #expect((NetworkAddress.all(of: "::1") ?? []).map(\.description) == ["[0:0:0:0:0:0:0:1]"])
    }

    @Test(
        "An address that must not be asked is told apart before anything is sent",
        arguments: [
            ("http://localhost/x", LinkAnswer.Refusal.privateNetwork), ("http://127.0.0.1:8080/", .privateNetwork),
            ("http://[::1]/", .privateNetwork), ("https://0x7f000001/", .otherScheme), ("ftp://192.0.2.1/", .otherScheme),
            ("file:///etc/passwd", .otherScheme), ("http://me:secret@192.0.2.1/", .password),
            ("http://192.0.2.1\\@127.0.0.1/", .otherScheme),
        ])
    func refused(_ address: String, _ refusal: LinkAnswer.Refusal) throws {
        #expect(throws: RequestTarget.Problem.refused(refusal)) { try RequestTarget(address, allowingPrivate: false) }
    }

    @Test("Where it is allowed, the machine that was looked at is the one that is asked")
    func allowed() throws {
        let target = try RequestTarget("http://127.0.0.1:8080/a", allowingPrivate: true)
        #expect(target.host == "127.0.0.1" && target.port == 8080 && target.machines.first?.description == "127.0.0.1")
        #expect(RequestTarget.parts(of: "https://Example.org?x")?.port == 443)
        #expect(RequestTarget.parts(of: "http://[fe80::1]:81/")?.host == "[fe80::1]")
        #expect(throws: RequestTarget.Problem.refused(.password)) { try RequestTarget("http://a@127.0.0.1/", allowingPrivate: true) }
    }

    @Test(
        "A list of hosts without a proxy is read as curl reads it",
        arguments: [
            ("a.example", "a.example", true), ("a.example", ".a.example", true), ("b.a.example", "a.example", true),
            ("b.a.example", "x, A.example", true),
            ("ba.example", "a.example", false), ("a.example", "", false), ("a.example", "*", true),
            ("127.0.0.1", "localhost,127.0.0.1", true),
        ])
    func exceptedFromProxy(host: String, list: String, isExcepted: Bool) {
        #expect(RequestTarget.isExcepted(host, by: list) == isExcepted)
    }
}
