import DesignTokens
import Hypertext
import Messages
import SiteComponents
import SiteModel
import SitePlan
import SiteValues
import Text

/// The mail that announces the guidelines: as HTML that mail programs of every age show, as plain text, and as a message with both.
struct Announcement {
    private let words: LaunchEmail
    private let body: MailBody
    private let localizedSite: LocalizedSite
    private let plan: SitePlan
    private let messages: Messages
    private let kit: ThemeKit

    init(_ content: LaunchKit, _ localizedSite: LocalizedSite, _ plan: SitePlan, kit: ThemeKit) {
        self.words = content.email
        body = MailBody(content.email.body, localizedSite, plan.links)
        self.localizedSite = localizedSite
        self.plan = plan
        messages = plan.messages[localizedSite.language]
        self.kit = kit
    }

    private var settings: Settings { localizedSite.settings }

    private var imprint: String {
        [settings.organisation, settings.editionLine(in: messages)].compactMap(\.self).joined(separator: " · ")
    }

    /// Where the button leads; without a public address there is none.
    private var address: String? {
        plan.links.target(.home, in: localizedSite.language).flatMap { settings.address(of: $0.route) }
    }

    // MARK: HTML

    /// Tables and inline styles, 600 pixels wide at most, nothing to load. Colours are said for day and for night.
    var html: String { html(showing: nil) }

    /// - Parameter logo: an `<img>` whose picture the mail brings along.
    private func html(showing logo: String?) -> String {
        let (ink, paper, accent) = (kit.hex("ink"), kit.hex("paper", isGround: true), kit.hex("accent-surface", isGround: true))
        // A long address wraps on a phone.
        let font = "font:400 17px/1.55 'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
        let cell = "style=\"padding:24px 28px;\(font);color:\(ink);overflow-wrap:anywhere\""
        var text =
            "<!doctype html>\n<html lang=\"\(localizedSite.language.tag)\" dir=\"\(localizedSite.language.isRightToLeft ? "rtl" : "ltr")\">\n<head>\n<meta charset=\"utf-8\">\n"
        text +=
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"
        text +=
            "<meta name=\"supported-color-schemes\" content=\"light dark\">\n<title>\(MarkupEscape.escaped(words.subject, in: .xml))</title>\n"
        text += "<style>\n:root{color-scheme:light dark}\na{color:\(kit.hex("blue"))}\n"
        text +=
            ".m-text table table{border-collapse:collapse}.m-text th,.m-text td{padding:4px 12px 4px 0;text-align:left;vertical-align:top}\n"
        text += "@media (prefers-color-scheme:dark){\n"
        text += nightRules + "}\n.\(OpenMark.className){border:1px dashed;background:transparent;color:inherit}\n</style>\n</head>\n"
        text += "<body class=\"m-out\" style=\"margin:0;padding:0;background:\(paper)\">\n"
        text +=
            "<table class=\"m-out\" role=\"presentation\" width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" border=\"0\" style=\"background:\(paper)\"><tr><td align=\"center\" style=\"padding:16px 8px\">\n"
        text +=
            "<table class=\"m-card\" role=\"presentation\" width=\"600\" cellspacing=\"0\" cellpadding=\"0\" border=\"0\" style=\"width:100%;max-width:600px;background:\(paper)\">\n"
        // White by night, too: it is the ground that the logo is for.
        if let logo { text += "<tr><td style=\"padding:20px 28px;background:#ffffff\">\(logo)</td></tr>\n" }
        text +=
            "<tr><td class=\"m-head\" style=\"padding:32px 28px;background:\(accent);color:\(ink);font:700 34px/1.1 Georgia,'Times New Roman',serif\">"
        text += "<h1 style=\"margin:0;font:inherit;color:inherit\">\(headline)</h1></td></tr>\n<tr><td class=\"m-text\" \(cell)>\n"
        text += "\(paragraph(MarkupEscape.escaped(words.greeting, in: .xml)))\n\(styledBody)\n"
        if let signOff = words.signOff { text += "\(paragraph(MarkupEscape.escaped(signOff, in: .xml)))\n" }
        if let address {
            text +=
                "<table role=\"presentation\" cellspacing=\"0\" cellpadding=\"0\" border=\"0\"><tr><td class=\"m-btn\" style=\"background:\(kit.hex("go"));border-radius:6px\">"
            text +=
                "<a class=\"m-btn\" href=\"\(MarkupEscape.escaped(address, in: .xml))\" style=\"display:inline-block;padding:12px 20px;border-radius:6px;font:700 17px/1.2 'Segoe UI',Roboto,Arial,sans-serif;color:\(paper);text-decoration:none\">\(MarkupEscape.escaped(settings.title, in: .xml))</a></td></tr></table>\n"
        }
        text +=
            "</td></tr>\n<tr><td class=\"m-small\" style=\"padding:0 28px 28px;font:400 14px/1.45 'Segoe UI',Roboto,Arial,sans-serif;color:\(kit.hex("soft"))\">"
        text +=
            "\(MarkupEscape.escaped(imprint, in: .xml))</td></tr>\n</table>\n</td></tr></table>\n</body>\n</html>\n"
        return OpenMark.isPresent(in: text.utf8) ? String(decoding: OpenMark.html(Array(text.utf8)), as: UTF8.self) : text
    }

    private var headline: String {
        [settings.headline.go, settings.headline.grey, settings.headline.red].map { MarkupEscape.escaped($0, in: .xml) }.joined(
            separator: " ")
    }

    /// Mail programs that know the night take these over the inline styles. Text on the button has the colour of the page around it: the
    /// theme's own pair of `go` and `paper` is held to a readable contrast.
    private var nightRules: String {
        let paper = kit.hex("paper", in: .dark, isGround: true)
        let ink = kit.hex("ink", in: .dark)
        return """
            .m-out,.m-card{background:\(paper)!important}
            .m-text,.m-text p{color:\(ink)!important}
            .m-small{color:\(kit.hex("soft", in: .dark))!important}
            .m-text a{color:\(kit.hex("blue", in: .dark))!important}
            .m-head{background:\(kit.hex("accent-surface", in: .dark, isGround: true))!important;color:\(ink)!important}
            .m-btn,.m-text a.m-btn{background:\(kit.hex("go", in: .dark))!important;color:\(paper)!important}

            """
    }

    private func paragraph(_ inner: String) -> String {
        "<p style=\"margin:0 0 16px\">\(inner)</p>"
    }

    /// The body as the safe renderer made it, with its paragraphs styled and its links made whole.
    private var styledBody: String {
        body.html.substituting("<p>", with: "<p style=\"margin:0 0 16px\">")
    }

    // MARK: Plain text

    private static let width = 72

    /// The same words, wrapped for a narrow window.
    var plain: String {
        func wrapped(_ text: String) -> String { PlainTextWriter.wrapped(text, at: Self.width).joined(separator: "\n") }
        let paragraphs =
            [wrapped(words.greeting), body.plainText(width: Self.width)] + [words.signOff.map(wrapped), address].compactMap(\.self)
        let foot = "-- \n\(settings.title) · \(imprint)"
        return OpenMark.plain((paragraphs.filter { !$0.isEmpty } + [foot]).joined(separator: "\n\n") + "\n")
    }

    // MARK: Message

    /// RFC 5322 with both parts. It has no receiver yet, and `X-Unsent` makes mail programs open it as a draft.
    var message: String {
        let boundary = "sitegen-\(Fingerprint(of: html.utf8).shortText)"
        var lines = ["MIME-Version: 1.0", "X-Unsent: 1"]
        if let owner = settings.owner.flatMap({ localizedSite.contact($0) }), let email = owner.email {
            lines.append("From: \(MailText.phrase(OpenMark.plain(owner.name))) <\(email)>")
        }
        lines.append("Subject: \(MailText.encodedWords(OpenMark.plain(words.subject)))")
        lines.append("Date: \(MailText.date(plan.site.asOf))")
        lines.append("Content-Language: \(localizedSite.language.tag)")
        lines.append("Content-Type: multipart/alternative; boundary=\"\(boundary)\"")
        lines.append("")
        lines += part("text/plain", plain, boundary)
        lines += logoPart(inside: boundary) ?? part("text/html", html, boundary)
        lines += ["--\(boundary)--", ""]
        return lines.joined(separator: "\r\n")
    }

    private func part(_ type: String, _ text: String, _ boundary: String) -> [String] {
        [
            "--\(boundary)", "Content-Type: \(type); charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "",
            MailText.quotedPrintable(text),
        ]
    }

    /// The HTML with the logo beside it (RFC 2387): nothing is asked of any host. nil for a site whose logo no mail program shows.
    private func logoPart(inside boundary: String) -> [String]? {
        guard let logo = plan.links.logo?.inMail, let file = plan.authorsFiles.first(where: { $0.route == logo.route }) else { return nil }
        // No boundary may begin with the other (RFC 2046).
        let (inner, id) = ("related-\(boundary)", "logo@\(boundary)")
        let alt = MarkupEscape.escaped(settings.organisation, in: .attribute)
        let picture = "<img src=\"cid:\(id)\" alt=\"\(alt)\" width=\"\(logo.width)\" height=\"\(logo.height)\">"
        return ["--\(boundary)", "Content-Type: multipart/related; type=\"text/html\"; boundary=\"\(inner)\"", ""]
            + part("text/html", html(showing: picture), inner) + [
                "--\(inner)", "Content-Type: \(logo.type)", "Content-Transfer-Encoding: base64", "Content-ID: <\(id)>",
                "Content-Disposition: inline", "", MailText.base64(file.bytes), "--\(inner)--", "",
            ]
    }
}
