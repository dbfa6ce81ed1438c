import SiteFields
import SiteModel

extension ContentFile {
    /// The keys that every entry of this place needs.
    var requiredKeys: Set<String> {
        ContentKinds.builtIn.all.first { $0.place == place }.map { FieldReader.requiredKeys(of: $0) } ?? []
    }
}
