/// Passwords, tokens and keys in a file of settings: what nobody should find in a log because a finding pointed at its line.
///
/// Lines are read character by character, each once: a finding shows the lines around its place, and a file of settings may be all
/// findings, or one line.
package enum Secret {
    /// Whether an address of a place has one in it: `https://user:password@host`, a token in the place of the user, or a connection string of
    /// rclone.
    package static func isIn(address: String) -> Bool {
        let characters = Array(address)
        if users(in: characters).contains(where: { isSecret(characters[$0]) }) { return true }
        let small = address.lowercased()
        return parameters.contains { small.contains(",\($0)=") || small.contains(":\($0)=") }
    }

    /// A line with a dot for each character of what is secret in it, so that every other character stays at its place.
    package static func hidden(in line: String) -> String {
        var characters = Array(line)
        let secrets = users(in: characters).filter { isSecret(characters[$0]) } + values(in: characters)
        if secrets.isEmpty { return line }
        for position in secrets.joined() { characters[position] = "•" }
        return String(characters)
    }

    private static let parameters = ["pass", "password", "secret_access_key", "client_secret", "token", "bearer_token"]

    /// What is between `://` and `@`.
    private static func users(in line: [Character]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var position = 0
        while let start = line[position...].firstIndex(of: ":") {
            position = start + 1
            guard line[start...].starts(with: "://") else { continue }
            let end = line[(start + 3)...].firstIndex { "/@\"'".contains($0) || $0.isWhitespace } ?? line.count
            if end < line.count, line[end] == "@", end > start + 3 { found.append((start + 3)..<end) }
            position = end
        }
        return found
    }

    /// What is after a name of something secret and `:` or `=`, without quotation marks.
    private static func values(in line: [Character]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var position = 0
        while let start = line[position...].firstIndex(where: isOfName) {
            let end = line[start...].firstIndex { !isOfName($0) } ?? line.count
            position = end
            guard namesSecret(String(line[start..<end]).lowercased()) else { continue }
            var next = end
            if next < line.count, "\"'".contains(line[next]) { next += 1 }
            next = line[next...].firstIndex { !$0.isWhitespace } ?? line.count
            guard next < line.count, "=:".contains(line[next]) else { continue }
            next = line[(next + 1)...].firstIndex { !$0.isWhitespace } ?? line.count
            if next < line.count, "\"'".contains(line[next]) { next += 1 }
            let last = line[next...].firstIndex { ",\"'}".contains($0) || $0.isWhitespace } ?? line.count
            if next < last { found.append(next..<last) }
            position = last
        }
        return found
    }

    private static func isOfName(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber) || character == "_"
    }

    private static func namesSecret(_ name: String) -> Bool {
        ["pass", "apikey", "api_key", "access_key", "account_key"].contains(name)
            || ["password", "passwd", "secret", "token"].contains { name.contains($0) }
    }

    /// A password after a colon, or a name that nobody would bear: a token.
    private static func isSecret(_ user: ArraySlice<Character>) -> Bool {
        user.contains(":") || user.count >= 20 && user.contains { $0.isNumber }
    }
}
