/// Passwords, tokens and keys in a file of settings: what nobody should find in a log because a finding pointed at its line.
package enum Secret {
    /// Whether an address of a place has one in it: `https://user:password@host`, a token in the place of the user, or a connection string of
    /// rclone.
    package static func isIn(address: String) -> Bool {
        address.matches(of: userInfo).contains { isSecret($0.1) }
            || address.lowercased().contains(/[,:](?:pass|password|secret_access_key|client_secret|token|bearer_token)=/)
    }

    /// A line with a dot for each character of what is secret in it, so that every other character stays at its place.
    package static func hidden(in line: String) -> String {
        let users = line.matches(of: userInfo).map(\.1).filter(isSecret)
        let values = line.matches(of: value).map(\.1)
        var hidden = line
        for secret in (users + values).sorted(by: { $0.startIndex > $1.startIndex }) {
            let dots = String(repeating: "•", count: secret.count)
            let start = line.distance(from: line.startIndex, to: secret.startIndex)
            let from = hidden.index(hidden.startIndex, offsetBy: start)
            hidden.replaceSubrange(from..<hidden.index(from, offsetBy: secret.count), with: dots)
        }
        return hidden
    }

    private static var userInfo: Regex<(Substring, Substring)> { /:\/\/([^\/\s@"']+)@/ }

    private static var value: Regex<(Substring, Substring)> {
        /(?i)\b(?:[a-z_]*(?:password|passwd|secret|token)[a-z_]*|pass|api_?key|access_key|account_key)["']?\s*[=:]\s*["']?([^\s,"'}]+)/
    }

    /// A password after a colon, or a name that nobody would bear: a token.
    private static func isSecret(_ user: Substring) -> Bool {
        user.contains(":") || user.count >= 20 && user.contains { $0.isNumber }
    }
}
