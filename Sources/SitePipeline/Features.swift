package import SiteChecking
package import SiteFeatures

extension Feature {
    /// Everything that the program does beside showing texts. A new feature is a folder in SiteFeatures and a line here.
    package static let all: [Feature] = [.launchKit, .search, .feeds, .pictures]
}

extension RuleSet {
    /// The rules of every feature, and those over texts. The first to run is the one that takes longest, the search's: at the end, the other
    /// cores would wait for it.
    package static let all = RuleSet(Feature.all.flatMap(\.rules) + general)
}
