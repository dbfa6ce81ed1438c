package import SiteFields

/// A word or phrase, and those that it replaces.
package struct Replacement: FieldReadable {
    package let say: String
    package let insteadOf: [String]

    package init(from fields: inout FieldReader) {
        say = fields.fact("say", .verbatim)
        insteadOf = fields.facts("instead_of", .verbatim, atLeast: 1)
    }
}
