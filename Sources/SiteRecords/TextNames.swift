import Diagnostics
import Text

/// Every name that goes with one that somebody typed, in the releases and now: a text that was renamed is one text.
struct TextNames {
    let all: Set<String>

    init(_ typed: String, in history: SiteHistory, _ current: [SiteText]) {
        let texts =
            history.releases.flatMap(\.texts).map { (Set([$0.name] + $0.aliases), $0.path) }
            + current.map { (Set([$0.name] + $0.aliases), $0.location.path) }
        var names: Set = [typed]
        let named = texts.filter { $0.0.contains { $0.lowercased() == typed.lowercased() } }
        for (group, _) in named { names.formUnion(group) }
        if named.isEmpty {
            // Nobody has that name: it may be that of a file, if only one text is in files that are called so.
            let files = texts.filter { Self.isFile($0.1, called: typed.lowercased()) }
            let folders = Set(files.map { $0.1.prefix(upTo: $0.1.lastIndex(of: "/") ?? $0.1.startIndex) })
            if folders.count == 1 { for (group, _) in files { names.formUnion(group) } }
        }
        var count = 0
        while names.count > count {
            count = names.count
            for (group, _) in texts where !names.isDisjoint(with: group) { names.formUnion(group) }
        }
        all = names
    }

    /// `content/guidelines/tea.de.md` is called so, and `guidelines/tea.de.md`, `tea.de.md`, each without `.md`, and without `.de`.
    private static func isFile(_ path: String, called name: String) -> Bool {
        guard path.hasSuffix(".md") else { return false }
        let parts = path.lowercased().split(separator: "/")
        let stem = (parts.last ?? "").split(separator: ".").first ?? ""
        return parts.indices.contains { start in
            let folder = parts[start..<(parts.count - 1)].map { $0 + "/" }.joined()
            return name == folder + (parts.last ?? "") || name == folder + stem || name == folder + stem + ".md"
        }
    }
}
