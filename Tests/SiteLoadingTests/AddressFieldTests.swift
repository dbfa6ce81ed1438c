import Diagnostics
import SiteModel
import TestSupport
import Testing

/// Addresses are written into attributes, mail headers and calendars: each is checked once, where it is read.
@Suite struct AddressFieldTests {
    private func findings(_ path: String, _ old: String, _ new: String) -> [String] {
        var small = SmallSite()
        small.files[path] = (small.files[path] ?? "").replacing(old, with: new)
        return small.load().findings.map(\.rule.name)
    }

    @Test(
        "A mailbox that would begin another header or receiver is refused",
        arguments: [
            "a@b.example>,<c@d.example", "a@b.example,c@d.example", "\"a b\"@c.example", "a@b", "a@@b.example", "a@b..example",
            ".a@b.example", "a@b.example\\nBcc: c@d.example", "a@b.example\\0", "a@b_c.example", "a:b@c.example", "@c.example", "a@", "",
        ])
    func badMailbox(address: String) {
        let quoted = address.replacing("\"", with: "\\\"")
        #expect(!findings("data/contacts.yml", "desk@example.org", "\"\(quoted)\"").isEmpty)
    }

    @Test(
        "A mailbox as people have them is taken", arguments: ["o'neil+x@mail.example.org", "jürgen@müller.example", "a.b-c_d@e-f.example"])
    func goodMailbox(address: String) {
        #expect(findings("data/contacts.yml", "desk@example.org", "\"\(address)\"") == [])
    }

    @Test(
        "A form that leads nowhere outside is refused instead of quietly replaced",
        arguments: ["//evil.example/x", "pages/form.html", "javascript:alert(1)", "https:/\\\\evil.example", "https://", "form"])
    func badForm(address: String) {
        #expect(findings("site.yml", "edition:", "forms: {suggest: \"\(address)\"}\nedition:") == ["bad-value"])
    }

    @Test(
        "What begins like a web address is answered with what is wrong with it",
        arguments: [
            ("https://x.example:99999", "After “:” comes a port"), ("https://x.example:abc/a", "After “:” comes a port"),
            ("http://127.1", "A server's number has four parts"), ("https://0x7f.1/a", "A server's number has four parts"),
            ("https://x..example", "After “//” comes the name"), ("https://-x.example", "After “//” comes the name"),
            ("https://x.example/a b", "An address has no spaces"), ("https://x.example\\\\a", "Write “/” instead of “\\”."),
            ("x.example", "It needs a web address beginning with https://."),
        ])
    func webAddress(address: String, remedy: String) {
        var small = SmallSite()
        small.files["site.yml"] = (small.files["site.yml"] ?? "").replacing("edition:", with: "edit_link: \"\(address)\"\nedition:")
        let findings = small.load().findings
        #expect(findings.map(\.rule.name) == ["bad-value"])
        #expect(findings.first?.remedy?.hasPrefix(remedy) == true, "\(findings)")
    }

    @Test("A form is a mail or a page elsewhere", arguments: ["mailto:a@b.example?subject=x", "https://forms.example/1?a=b#c"])
    func goodForm(address: String) {
        #expect(findings("site.yml", "edition:", "forms: {suggest: \"\(address)\"}\nedition:") == [])
    }

    @Test(
        "What may show the site in a frame is a host and nothing that goes on with the policy",
        arguments: [
            "https://a.example?\"x", "https://a.example?x", "https://a.example#x", "https://a.example; script-src *", "https://*",
            "https://u@a.example", "http://a.example", "https://a.example/x", "'self'",
        ])
    func badFrame(address: String) {
        let quoted = address.replacing("\"", with: "\\\"")
        #expect(findings("site.yml", "edition:", "embed: [\"\(quoted)\"]\nedition:") == ["bad-value"])
    }

    @Test("A host that may show the site in a frame", arguments: ["https://intranet.example", "https://intranet.example:8443", "teams"])
    func goodFrame(address: String) {
        #expect(findings("site.yml", "edition:", "embed: [\"\(address)\"]\nedition:") == [])
    }

    @Test(
        "Nothing is published to an address that could name a program to run",
        arguments: [
            "{kind: rclone, to: ':webdav,url=https://a.example,bearer_token_command=touch x:'}",
            "{kind: rclone, to: 'store,ssh=\"touch x\":post'}", "{kind: git, branch: pages, repository: 'ext::sh -c \"touch x\"'}",
            "{kind: git, branch: pages, repository: '--upload-pack=touch x'}", "{kind: rsync, to: '--rsh=touch x'}",
        ])
    func program(target: String) {
        #expect(findings("site.yml", "edition:", "publish: {web: \(target)}\nedition:") == ["bad-value"])
    }

    @Test(
        "A path that only a shell or Windows would understand would make a folder of that name, and a secret is kept elsewhere",
        arguments: [
            "{kind: folder, path: ~/post}", "{kind: folder, path: $HOME/post}", "{kind: folder, path: '%USERPROFILE%'}",
            "{kind: folder, path: '\\\\server\\share'}", "{kind: folder, path: '//server/share'}",
            "{kind: folder, path: 'smb://server/share'}",
            "{kind: folder, path: 'C:/inetpub'}", "{kind: folder, path: 'C:\\inetpub'}",
            "{kind: archive, path: ~/post.zip}", "{kind: archive, path: 'smb://server/post.zip'}", "{kind: archive, path: post.tar.gz}",
            "{kind: git, branch: pages, repository: ~/post.git}",
            "{kind: git, branch: pages, repository: 'https://ghp_0123456789abcdef0123@git.example/post.git'}",
        ])
    func misunderstood(target: String) {
        #expect(findings("site.yml", "edition:", "publish: {web: {kind: folder, path: ' '}}\nedition:") == ["missing-field"])
        #expect(findings("site.yml", "edition:", "publish: {web: \(target)}\nedition:") == ["bad-value"])
    }

    @Test(
        "Plain addresses and paths are places to publish to",
        arguments: [
            "{kind: rclone, to: 'store:post/a,b'}", "{kind: rclone, to: ':local:/srv/post'}", "{kind: rclone, to: '/srv/a,b'}",
            "{kind: git, branch: pages, repository: 'git@git.example:post.git'}", "{kind: folder, path: '/mnt/c$/a b'}",
            "{kind: archive, path: 'out/a.zip'}", "{kind: rsync, to: 'token:/srv/~post'}",
            "{kind: git, branch: pages, repository: 'https://anna.example@git.example/post.git'}", "{kind: rsync, to: 'web::module/post'}",
        ])
    func place(target: String) {
        #expect(findings("site.yml", "edition:", "publish: {web: \(target)}\nedition:") == [])
    }
}
