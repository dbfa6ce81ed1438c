package import Diagnostics
import SiteLoading
import SiteModel
package import SiteValues

extension Pipeline {
    /// The files of a starter's `content/` with another of its languages as the original: what `init --languages de,en` needs.
    package static func makeOriginal(_ language: Language, insteadOf former: Language, in content: [SourceFile]) -> [SourceFile] {
        DefaultLanguageSwap.makeOriginal(language, insteadOf: former, in: SourceTree(files: content)).files
    }
}
