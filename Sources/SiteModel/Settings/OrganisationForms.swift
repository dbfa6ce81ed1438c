package import SiteFields

/// The organisation's name as a sentence needs it. In German it has an article and cases, "bei der Müller GmbH", which nobody can guess from
/// the name; in English it has a possessive, and some names take no "s".
package struct OrganisationForms: FieldReadable {
    /// Those that are written, by the variable that texts say them with.
    package let forms: [Variables.Name: String]

    package init(from fields: inout FieldReader) {
        var forms: [Variables.Name: String] = [:]
        for (key, name) in OrganisationForms.variables { forms[name] = fields.word(optional: key, .text) }
        self.forms = forms
    }

    private static let variables: [(key: String, name: Variables.Name)] = [
        ("nominative", .organisationNominative), ("genitive", .organisationGenitive), ("dative", .organisationDative),
        ("accusative", .organisationAccusative), ("possessive", .organisationPossessive),
    ]
}
