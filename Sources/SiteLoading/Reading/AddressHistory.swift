import Diagnostics
import SiteModel

/// `content/addresses.txt`: every address that was ever published, a line each. The program adds to it; authors take out what nobody has.
package enum AddressHistory {
    package static let path = "content/addresses.txt"

    static func addresses(in tree: SourceTree, into log: inout DiagnosticLog) -> [PublishedAddress] {
        tree.files.first { $0.path == path }.map { addresses(in: $0, into: &log) } ?? []
    }

    static func addresses(in file: SourceFile, into log: inout DiagnosticLog) -> [PublishedAddress] {
        var addresses: [PublishedAddress] = []
        for (index, line) in String(decoding: file.bytes, as: UTF8.self).split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline
        )
        .enumerated() {
            let text = line.drop(while: \.isWhitespace).prefix { !$0.isWhitespace }
            if text.isEmpty || text.hasPrefix("#") { continue }
            let place = SourceLocation(path: file.path, line: index + 1, column: 1, length: text.count)
            guard isAddress(text), line.filter({ !$0.isWhitespace }).count == text.count else {
                log.report(
                    Diagnostic(
                        rule: .badValue, at: place, "This line is not the address of a page.",
                        remedy: "Write a path from the site's folder on, such as `guidelines/pause.html`, or take the line out."))
                continue
            }
            addresses.append(PublishedAddress(path: String(text), location: place))
        }
        return addresses
    }

    private static func isAddress(_ text: Substring) -> Bool {
        text.hasSuffix(".html") && text.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty && $0 != ".." }
    }
}
