package import Markdown
package import SiteFields
package import SiteValues

/// The words of everything that goes out around the launch: mail, chat, tile, the managers' pack.
package struct LaunchKit: ContentKind {
    package static let place = ContentPlace.single(file: "kit")
    package static let displayName = "launch kit"

    package let provenance: Provenance
    /// Whose mottos hang on walls and screens; empty for all of them.
    package let posters: [GuidelineID]
    package let approvals: [Approval]
    package let email: LaunchEmail
    package let chatMessage: String
    package let tile: Tile
    package let managerPack: ManagerPack
    package let callForAuthors: TitledMarkdown?
    package let eventSign: TitledText
    package let consentLines: [String]

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        posters = fields.facts("posters", .guideline)
        approvals = fields.facts("approvals", .group(Approval.self))
        email = fields.word("email", .group(LaunchEmail.self))
        chatMessage = fields.word("chat_message", .text)
        tile = fields.word("tile", .group(Tile.self))
        managerPack = fields.word("manager_pack", .group(ManagerPack.self))
        callForAuthors = fields.word(optional: "call_for_authors", .group(TitledMarkdown.self))
        eventSign = fields.word("event_sign", .group(TitledText.self))
        consentLines = fields.words("consent_lines", .text)
    }

    /// A tile for the intranet's start page.
    package struct Tile: FieldReadable {
        package let title: String
        package let line: String

        package init(from fields: inout FieldReader) {
            title = fields.word("title", .text)
            line = fields.word("line", .text)
        }
    }
}

/// The announcement.
package struct LaunchEmail: FieldReadable {
    package let subject: String
    package let greeting: String
    package let body: MarkdownDocument
    package let signOff: String?

    package init(from fields: inout FieldReader) {
        subject = fields.word("subject", .text)
        greeting = fields.word("greeting", .text)
        body = fields.word("body", .markdown)
        signOff = fields.word(optional: "sign_off", .text)
    }
}

/// What managers need to talk about the guidelines with their teams.
package struct ManagerPack: FieldReadable {
    package let title: String
    package let intro: String
    package let messages: [String]
    package let questions: [QuestionAnswer]
    package let talkPlan: [MinuteItem]
    package let doNot: [String]
    package let feedback: String?

    package init(from fields: inout FieldReader) {
        title = fields.word("title", .text)
        intro = fields.word("intro", .text)
        messages = fields.words("messages", .text, atLeast: 1)
        questions = fields.words("questions", .group(QuestionAnswer.self))
        talkPlan = fields.words("talk_plan", .group(MinuteItem.self))
        doNot = fields.words("do_not", .text)
        feedback = fields.word(optional: "feedback", .text)
    }
}
