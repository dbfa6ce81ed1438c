import ArgumentParser
package import SiteValues

/// `de,en`: known tags, each once.
package struct LanguageList: ExpressibleByArgument, Sendable {
    package let languages: [Language]

    package init?(argument: String) {
        let tags = argument.split(separator: ",", omittingEmptySubsequences: false).map { $0.filter { !$0.isWhitespace } }
        languages = tags.compactMap { Language($0) }
        guard languages.count == tags.count, Set(languages).count == tags.count else { return nil }
    }
}
