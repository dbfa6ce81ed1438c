package import SiteChecking
package import SiteFeatures

extension Feature {
    /// Everything that the program does beside showing texts. A new feature is a folder in SiteFeatures and a line here.
    package static let all: [Feature] = [.launchKit, .search, .feeds]
}

extension RuleSet {
    /// The rules over texts, and those of every feature.
    package static let all = RuleSet(general + Feature.all.flatMap(\.rules))
}
