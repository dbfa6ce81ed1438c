import SiteModel

/// What readers can send, by the keys in site.yml.
enum FormNames {
    static let all = FormKind.allCases.map(\.rawValue)
}

enum YAMLAddress {
    /// A mail address that has been checked, as the address of a link.
    static func mail(_ yaml: String) -> String {
        "mailto:" + yaml.filter { $0 != "\"" }
    }
}
