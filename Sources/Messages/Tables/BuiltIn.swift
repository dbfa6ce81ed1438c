import SiteModel
import SiteValues

extension MessageTable {
    /// Every language and region that is built in, by tag. A new one is a file beside this one and a line here.
    package static let builtIn = Dictionary(uniqueKeysWithValues: all.map { ($0.language.tag, $0) })

    private static let all: [MessageTable] = [
        english, americanEnglish,
        german, austrianGerman, swissGerman,
    ]
}
