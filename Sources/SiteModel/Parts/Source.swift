/// Where an incident was reported. Without an address if it or its page names a private person.
package struct Source: FieldReadable {
    package let title: String
    package let publisher: String
    package let date: PartialDate?
    package let url: String?

    package init(from fields: inout FieldReader) {
        title = fields.fact("title", .text)
        publisher = fields.fact("publisher", .text)
        date = fields.fact(optional: "date", .partialDate)
        url = fields.fact(optional: "url", .webAddress)
    }
}
