import SiteValues
import Testing

/// An address that will be printed as a code is that of a folder everybody can reach.
struct PublicAddressTests {
    @Test(
        "The address of a folder will do",
        arguments: [
            "https://intranet.example/post", "https://intranet.example", "http://intranet/post/", "https://intranet.example:8443/a.b/c",
            "https://müller.example/weg", "https://192.168.1.10/post", "https://local.example/x", "https://intranet.example/v1.2",
        ])
    func good(address: String) {
        #expect(PublicAddress.problem(in: address) == nil)
    }

    @Test(
        "What would break codes, calendars and feeds is named",
        arguments: [
            ("http://localhost:8080", .ownMachine(host: "localhost:8080")), ("https://127.0.0.1/x", .ownMachine(host: "127.0.0.1")),
            ("https://localhost./x", .ownMachine(host: "localhost.")), ("http://[::1]:80/", .ownMachine(host: "[::1]:80")),
            ("https://a.localhost/", .ownMachine(host: "a.localhost")),
            ("https://x.example/post/index.html", .file(name: "index.html")), ("https://x.example/Start.aspx", .file(name: "Start.aspx")),
            ("https://x.example/?lang=de", .query), ("https://x.example/#oben", .fragment), ("https://me:secret@x.example/", .userInfo),
            ("https://x.example/a b", .unsafeCharacter), ("https://x.example/\nAllow: /", .unsafeCharacter),
            ("https://x.example/\"onload", .unsafeCharacter), ("https://x.example/\u{200B}", .unsafeCharacter),
            ("ftp://x.example", .notWeb),
            ("https:///post", .notWeb), ("intranet", .notWeb), ("https://:80/", .notWeb),
            ("https://x.example:99999/", .notWeb), ("https://[::g]/", .notWeb), ("https://x.example/a%zz", .unsafeCharacter),
            ("https://a..example/", .notWeb), ("https://-a.example", .notWeb), ("https://0/", .notWeb), ("https://0x7f.1/", .notWeb),
            ("https://10.0.0.256/", .notWeb), ("https://x.example/./a", .reserved(text: ".")),
            ("https://x.example/a//b", .reserved(text: "//")), ("https://x.example/a;b", .reserved(text: ";")),
            ("https://x.example/po$t", .reserved(text: "$")),
            ("https://x.example/a(b)/", .reserved(text: "(")), ("https://x.example/../..", .reserved(text: "..")),
            ("https://x.example/a/%2e%2E/b", .reserved(text: "..")), ("https://x.example/a%0Ab", .reserved(text: "/a%0Ab")),
            ("https://a,b.example/", .notWeb), ("https://x.example/\u{202E}", .unsafeCharacter),
        ] as [(String, PublicAddress.Problem)])
    func bad(address: String, problem: PublicAddress.Problem) {
        #expect(PublicAddress.problem(in: address) == problem)
    }
}
