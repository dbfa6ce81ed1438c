package import SiteFields
package import SiteValues

/// Where an incident was reported, as it is called there and in no other language. Without an address if it or its page names a private person.
package struct Source: FieldReadable {
    package let title: String
    package let publisher: String
    package let date: PartialDate?
    package let url: String?

    package init(from fields: inout FieldReader) {
        title = fields.fact("title", .verbatim)
        publisher = fields.fact("publisher", .verbatim)
        date = fields.fact(optional: "date", .partialDate)
        url = fields.fact(optional: "url", .webAddress)
    }
}
