package import SiteFields

/// The three clauses of the headline, each in its colour; also the words of its key.
package struct Headline: FieldReadable {
    package let go: String
    package let grey: String
    package let red: String

    package init(from fields: inout FieldReader) {
        go = fields.word("go", .text)
        grey = fields.word("grey", .text)
        red = fields.word("red", .text)
    }

    init(go: String, grey: String, red: String) {
        self.go = go
        self.grey = grey
        self.red = red
    }
}

/// Why we want you out there.
package struct Why: FieldReadable {
    package let lead: String
    package let text: String

    package init(from fields: inout FieldReader) {
        lead = fields.word("lead", .text)
        text = fields.word("text", .text)
    }

    init(lead: String, text: String) {
        self.lead = lead
        self.text = text
    }
}

/// Whom the guidelines protect, and what.
package struct Protects: FieldReadable {
    package let you: String
    package let us: String

    package init(from fields: inout FieldReader) {
        you = fields.word("you", .text)
        us = fields.word("us", .text)
    }

    init(you: String, us: String) {
        self.you = you
        self.us = us
    }
}
