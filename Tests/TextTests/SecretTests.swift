import Testing
import Text

struct SecretTests {
    @Test(
        "A line of settings is shown without what is secret in it, and as long as it is",
        arguments: [
            ("    repository: https://bot:hunter2@git.example/x.git", "    repository: https://•••••••••••@git.example/x.git"),
            ("  to: ':s3,secret_access_key=ab/c1:bucket'", "  to: ':s3,secret_access_key=••••••••••••'"),
            ("    password: \"hunter2\"  # mine", "    password: \"•••••••\"  # mine"),
            ("ssh_passwd = ü1", "ssh_passwd = ••"),
            ("x: {token: a, pass: b}", "x: {token: •, pass: •}"),
            ("  b2_secret: a b2_secret: b", "  b2_secret: • b2_secret: •"),
            ("  api_key : 'a, b'", "  api_key : '•, b'"),
            ("https://ghp_0123456789abcdef0123@git.example", "https://••••••••••••••••••••••••@git.example"),
        ])
    func hidden(line: String, shown: String) {
        #expect(Secret.hidden(in: line) == shown)
        #expect(Secret.hidden(in: line).count == line.count)
    }

    @Test(
        "What anybody may read is shown as it is written",
        arguments: [
            "    to: deploy@web2.example:/srv/guidelines", "    repository: ssh://git@git.example/x.git", "headline_key:", "compass: north",
            "  repository: https://anna@git.example/x.git", "bypass: all", "token:", "pass = ", "to: ://@x, a://b c@d",
        ])
    func shown(line: String) {
        #expect(Secret.hidden(in: line) == line)
    }
}
