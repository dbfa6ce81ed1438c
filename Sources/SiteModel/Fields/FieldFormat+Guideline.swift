package import SiteFields
package import SiteValues

extension FieldFormat<GuidelineID> {
    /// Names another guideline.
    package static var guideline: FieldFormat<GuidelineID> {
        FieldFormat(.other { .reference(to: Guideline.displayName) }, fallback: { .unreadable }) { field, reader in
            let id = Self.guidelineID.read(field, &reader)
            if let id { reader.references.append(Reference(to: Guideline.self, name: id.description, location: field.value.location)) }
            return id
        }
    }
}
