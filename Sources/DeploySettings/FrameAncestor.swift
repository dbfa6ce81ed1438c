import Diagnostics
package import SiteFields
import Text

/// Who may show the pages in a frame: an entry of `embed`, either the name of a program that colleagues know or an address.
package struct FrameAncestor: Sendable, Hashable {
    /// As `frame-ancestors` of a Content-Security-Policy has them.
    package let sources: [String]

    /// nil for an unknown name, and for an address with more than a host in it.
    init?(_ text: String) {
        if let known = Self.known[text] {
            sources = known
        } else if text.hasPrefix("https://"), WebAddress(text) != nil, text.dropFirst(8).utf8.allSatisfy(Self.isOfHost) {
            sources = [text]
        } else {
            return nil
        }
    }

    /// Where these programs run, as their makers document it for pages in a tab or a widget.
    private static let known = [
        "teams": [
            "https://teams.microsoft.com", "https://*.teams.microsoft.com", "https://*.cloud.microsoft", "https://*.microsoft365.com",
            "https://*.office.com",
        ],
        "sharepoint": ["https://*.sharepoint.com"],
        "staffbase": ["https://*.staffbase.com"],
        "workvivo": ["https://*.workvivo.com"],
        "confluence": ["https://*.atlassian.net"],
    ]

    /// A host and a port alone: anything else would end the policy, or the line that a web server's settings say it in.
    private static func isOfHost(_ byte: UInt8) -> Bool { byte.isASCIIAlphanumeric || "-.:[]".utf8.contains(byte) }

    private init(sources: [String]) {
        self.sources = sources
    }

    fileprivate static let nobody = FrameAncestor(sources: [])

    fileprivate static var names: String { known.keys.sorted().joined(separator: ", ") }
}

extension FieldFormat<FrameAncestor> {
    package static var frameAncestor: Self {
        .scalar("one of \(FrameAncestor.names), or an address such as https://intranet.example", fallback: .nobody) { FrameAncestor($0) }
    }
}
