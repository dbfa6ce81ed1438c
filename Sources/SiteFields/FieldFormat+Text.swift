import Diagnostics
import Markdown
import SiteValues
import StrayMarkup
import Text

extension FieldFormat<String> {
    /// Words: variables are filled and quotes and dashes set as the language has them. No Markdown.
    package static var text: Self { text(upTo: .max) }

    /// Words for a place that has room for so many characters (a card, a poster, a line in a list).
    package static func text(upTo limit: Int) -> Self { text(upTo: limit, isQuoted: false) }

    /// Words that are not the author's own: how not to say it, a name, what people type into a search. No rule judges them.
    package static var quotation: Self { text(upTo: .max, isQuoted: true) }

    private static func text(upTo limit: Int, isQuoted: Bool) -> Self {
        FieldFormat(.text { "a text" }, fallback: { "" }) { field, reader in
            guard let written = reader.text(at: field, expected: "a text") else { return nil }
            if let hidden = InvisibleCharacter.atEdge(of: written) {
                reader.report(
                    .controlCharacter, .warning, at: field.value.location,
                    "There is \(InvisibleCharacter.name(of: hidden)) in this value, which nobody sees.",
                    remedy: "Delete it, or type the words around it anew.")
            }
            if !isQuoted { reader.reportMarkup(in: written, of: field) }
            let filled = reader.filled(written, as: .plain, at: field, from: field.value.location)
            reader.noteText(filled, of: field, isQuoted: isQuoted)
            let conventions = reader.source(of: field).locale.conventions
            let text = conventions.smart(filled)
            // Characters are at most bytes: most texts are never counted.
            if text.utf8.count > limit, text.count > limit {
                reader.report(
                    .textTooLong, .warning, at: field.value.location,
                    "`\(field.key)` has \(text.count) characters; there is room for \(limit).", remedy: "Say it shorter.")
            }
            return conventions.placed(text, at: field.value.location)
        }
    }

    /// A technical value, kept as it is written: a token, a token's value, a time zone.
    package static var verbatim: Self {
        anything("a text")
    }

    /// A name for sentences and for the top of pages alike: as it is written, with the apostrophes and quotation marks of print.
    package static var properName: Self {
        FieldFormat(verbatim.shape, fallback: { "" }) { field, reader in
            verbatim.read(field, &reader).map { reader.source(of: field).locale.conventions.smart($0) }
        }
    }

    /// The name of the organisation.
    package static var name: Self { properName.showingPlace }

    /// The same for a value that pages show, which says where it is from while somebody asks.
    private var showingPlace: Self {
        let read = read
        return FieldFormat(shape, fallback: fallback) { field, reader in
            let text = read(field, &reader)
            return text.map { reader.source(of: field).locale.conventions.placed($0, at: field.value.location) }
        }
    }

    package static var webAddress: Self {
        .scalar("a web address beginning with https://", fallback: "", advice: WebAddressFault.remedy) { text in
            text.lowercased().hasPrefix("http") && WebAddress(text) != nil ? text : nil
        }
    }

    /// A web, mail or telephone address: what a link may lead to outside the site.
    package static var outsideAddress: Self {
        .scalar("an address beginning with https://, mailto: or tel:", fallback: "") { WebAddress($0) == nil ? nil : $0 }
    }

    /// The same, or a path to another file of the content; whether that is there is for a rule to say. Also a variable for one: while its
    /// fact is open, there is no link.
    package static var address: Self {
        FieldFormat(writtenAddress.shape, fallback: { "" }) { field, reader in
            guard let text = field.value.text, text.hasPrefix("{{") else { return writtenAddress.read(field, &reader) }
            let filled = reader.filled(text, as: .plain, at: field, from: field.value.location)
            return !OpenMark.isPresent(in: filled.utf8) && isAddressOrPath(filled) ? filled : nil
        }
    }

    private static var writtenAddress: Self {
        .scalar("an address beginning with https://, mailto: or tel:, or a path to another file", fallback: "") {
            isAddressOrPath($0) ? $0 : nil
        }
    }

    private static func isAddressOrPath(_ text: String) -> Bool {
        guard !text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) else { return false }
        let first = text.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return !first.contains(":") && !text.hasPrefix("/") || WebAddress(text) != nil
    }

    /// One mailbox (RFC 5322, 3.4.1, without quoted parts and comments; letters beyond ASCII as RFC 6531 has them): it is written into the
    /// header of a mail, where a bracket or a comma would begin another receiver.
    package static var emailAddress: Self { plainEmailAddress.showingPlace }

    private static var plainEmailAddress: Self {
        .scalar("an e-mail address such as post@intranet.example", fallback: "") { text in
            let parts = text.split(separator: "@", omittingEmptySubsequences: false)
            guard parts.count == 2, text.utf8.count <= 254, parts[1].contains(".") else { return nil }
            let isPlain = parts.allSatisfy { part in
                part.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { atom in
                    !atom.isEmpty && atom.allSatisfy { $0.isLetter || $0.isNumber || "!#$%&'*+-/=?^_`{|}~".contains($0) }
                }
            }
            return isPlain && parts[1].allSatisfy { $0.isLetter || $0.isNumber || "-.".contains($0) } ? text : nil
        }
    }

    package static var phoneNumber: Self { plainPhoneNumber.showingPlace }

    private static var plainPhoneNumber: Self {
        .scalar("a telephone number such as +44 20 7946 0133", fallback: "") { text in
            let isPlain = text.utf8.allSatisfy { $0.isASCIIDigit || "+ ()-/.".utf8.contains($0) }
            return isPlain && text.utf8.count(where: \.isASCIIDigit) >= 3 ? text : nil
        }
    }

    /// An IANA name; whether the zone exists is for those who ship its rules to say.
    package static var timeZone: Self {
        .scalar("a time zone such as Europe/London", fallback: "") { text in
            let isPlain = text.utf8.allSatisfy { $0.isASCIIAlphanumeric || "/_+-".utf8.contains($0) }
            return isPlain && (text.contains("/") || text == "UTC") ? text : nil
        }
    }

    /// The name of a drawing in the theme.
    package static var icon: Self {
        .scalar("the name of an icon in lower case", fallback: "") { Slug.isWellFormed($0) ? $0 : nil }
    }
}
