package import SiteFields

/// Two posts on the same occasion: the one to sleep on and the one to send.
package struct ExamplePair: FieldReadable {
    /// "A fitter, on Mastodon"
    package let who: String
    package let dont: String
    package let dontWhy: String?
    package let `do`: String
    package let doWhy: String?

    package init(from fields: inout FieldReader) {
        who = fields.word("who", .text)
        dont = fields.word("dont", .quotation)
        dontWhy = fields.word(optional: "dont_why", .text)
        self.do = fields.word("do", .text)
        doWhy = fields.word(optional: "do_why", .text)
    }
}
