import Diagnostics
import SiteChecking
import SitePipeline
import Testing

/// A new kind, rule, page or target is a file and a line; a file without its line would be dead without anybody noticing.
struct RegistrationTests {
    /// A folder of like things, the list that must name them, and what in a file makes it one of them.
    struct Registry: Sendable, CustomTestStringConvertible {
        let folder: String
        let list: String
        var atLeast = 5
        let declaration: @Sendable (SwiftSource) -> [String]
        var testDescription: String { folder }
    }

    static let registries = [
        Registry(folder: "Sources/SiteModel/Kinds", list: "Sources/SiteModel/ContentKinds.swift") {
            declared(in: $0, /(?:struct|class) (\w+): (?:DocumentKind|IdentifiedKind|ContentKind)/).map { $0 + ".self" }
        },
        Registry(folder: "Sources/SiteTemplates/Kinds", list: "Sources/SiteTemplates/Kinds/PageKinds.swift") {
            // A tombstone comes with the redirects, whose place it takes.
            declared(in: $0, /(?:struct|class) (\w+):[^{]*\b(?:Template|PageKind)\b/).filter { $0 != "TombstonePage" }
        },
        Registry(folder: "Sources/SiteChecking/Rules", list: "Sources/SiteChecking/RuleSet.swift") {
            declared(in: $0, /static let (\w+) = Rule\(/).map { "." + $0 }
        },
        Registry(folder: "Sources/Messages/Tables", list: "Sources/Messages/Tables/BuiltIn.swift") {
            declared(in: $0, /static let (\w+) = MessageTable\(/)
        },
        Registry(folder: "Sources/SiteSearch", list: "Sources/SiteFeatures/Search/SearchFeature.swift", atLeast: 2) {
            declared(in: $0, /static let (\w+) = Rule\(/).map { "." + $0 }
        },
        Registry(folder: "Sources/SiteFeatures/LaunchKit", list: "Sources/SiteFeatures/LaunchKit/LaunchKitFeature.swift", atLeast: 4) {
            declared(in: $0, /static let (\w+) = Rule\(/).map { "." + $0 }
        },
        Registry(
            folder: "Sources/SiteFeatures/LaunchKit/Artefacts", list: "Sources/SiteFeatures/LaunchKit/PrintArtefacts.swift", atLeast: 15
        ) {
            declared(in: $0, /\n    static let (\w+) = (?:PrintArtefact|mottos|tile)\(/).map { "." + $0 }
        },
        Registry(folder: "Sources/SiteFeatures", list: "Sources/SitePipeline/Features.swift", atLeast: 2) {
            declared(in: $0, /static let (\w+) = Feature\(/).map { "." + $0 }
        },
        Registry(folder: "Sources/SiteOutput/Targets", list: "Sources/SitePipeline/TargetKinds.swift") {
            declared(in: $0, /(?:struct|class) (\w+): (?:Program)?Target\b/).map { $0 + "(" }
        },
        Registry(folder: "Sources/SitegenCommands/Commands", list: "Sources/SitegenCommands/Program/Sitegen.swift", atLeast: 20) {
            declared(in: $0, /struct (\w+): (?:Edit)?Command\b/).map { $0 + ".self" }
        },
    ]

    static func declared(in source: SwiftSource, _ pattern: Regex<(Substring, Substring)>) -> [String] {
        source.lines.joined(separator: "\n").matches(of: pattern).map { String($0.1) }
    }

    @Test("Everything in the folder is in the list", arguments: registries)
    func registration(_ registry: Registry) throws {
        let files = Project.sources.filter { $0.path.hasPrefix(registry.folder + "/") && $0.path != registry.list }
        let list = try #require(Project.sources.first { $0.path == registry.list }, "\(registry.list) is gone")
        let code = list.code.map(\.text).joined(separator: "\n")
        let names = files.flatMap(registry.declaration)
        #expect(names.count >= registry.atLeast, "the pattern finds nothing")
        for name in names {
            #expect(code.contains(name), "\(name) is missing in \(registry.list)")
        }
    }

    @Test("Every finding has an explanation, and is reported somewhere")
    func explanations() throws {
        let constants = try #require(Project.sources.first { $0.name == "RuleID+Reading" })
        let declared = constants.lines.joined(separator: "\n").matches(of: /static let (\w+) = RuleID\("([a-z0-9-]+)"\)/)
        #expect(declared.count > 40, "the pattern finds nothing")
        let explanations = RuleSet.all.explanations.map(\.id.name)
        #expect(Set(explanations).count == explanations.count)
        let ids = declared.map { String($0.2) }
        #expect(Set(ids).subtracting(explanations).sorted() == [], "reported, but `check --explain` knows nothing of it")
        let rules = RuleSet.all.rules.map(\.id.name)
        #expect(Set(explanations).subtracting(ids).subtracting(rules).sorted() == [], "explained, but never reported")
        let code = Project.sources.filter { $0.path != constants.path && !$0.path.contains("/Explanation") }
            .flatMap { $0.code.map(\.text) }.joined(separator: "\n")
        for name in declared.map(\.1) { #expect(code.contains(".\(name)"), "\(name) is reported nowhere") }
    }

    @Test("What a recipe of the README has changed is there, and so is the folder of the new file")
    func recipes() throws {
        let table = try #require(try Project.text(of: "README.md").split(separator: "| to add |").last)
        let rows = table.split(separator: "\n\n")[0].split(separator: "\n").dropFirst(2).map { $0.split(separator: "|") }
        #expect(rows.count > 12, "the table is gone")
        for row in rows {
            for name in row[1].matches(of: /`([A-Z]\w+\/[\w\/]+)\/\w+\.swift`/).map(\.1) {
                #expect(Project.sources.contains { $0.path.hasPrefix("Sources/\(name)/") }, "\(row[0]): there is no folder Sources/\(name)")
            }
            for name in row[2].matches(of: /`([A-Z]\w+(?:[\/+]\w+)*(?:\.swift|\/)?)`/).map(\.1) {
                #expect(Self.isThere(String(name)), "\(row[0]): there is no \(name)")
            }
        }
    }

    /// A file or folder of the sources by its path, a file or module by its name.
    private static func isThere(_ name: String) -> Bool {
        name == "Package.swift"
            || Project.sources.contains {
                $0.path.hasSuffix("/" + name) || $0.path.contains("/" + name + (name.hasSuffix("/") ? "" : "/")) || $0.name == name
            }
    }

    @Test("A rule's file holds one rule and is named after it")
    func ruleFiles() {
        for file in Project.sources where file.path.contains("/Rules/") {
            let rules = Self.declared(in: file, /static let (\w+) = Rule\(/)
            #expect(rules.map { $0.lowercased() } == [file.name.lowercased()], "\(file.path)")
        }
    }
}
