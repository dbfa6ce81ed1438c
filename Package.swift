// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// Where the suites spend their time, a byte or a word at a time: optimised in debug builds, too, or the tests take nearly twice as long.
let optimisedInDebug: Set<String> = [
    "Text", "Hypertext", "Typesetting", "StrayMarkup", "Wording", "Markdown", "SiteFields", "SiteSearch",
]

extension Target {
    /// A module. Who may import whom is held by Tests/ArchitectureTests, because SwiftPM lets an undeclared sibling through.
    static func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
        let hot = optimisedInDebug.contains(name) ? [SwiftSetting.unsafeFlags(["-O"], .when(configuration: .debug))] : []
        return .target(name: name, dependencies: dependencies, swiftSettings: settings + hot)
    }

    /// A theme: templates are compiled, everything in Assets/ and theme.yml is read when a site is built.
    static func theme(_ name: String, folder: String) -> Target {
        .target(
            name: name, dependencies: ["SiteTemplates", "SiteComponents", "SitePlan", "Messages", "SiteModel", "SiteValues", "Hypertext"],
            path: "themes/\(folder)/Templates", swiftSettings: settings)
    }

    static func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
        .testTarget(name: name, dependencies: dependencies + ["TestSupport"], swiftSettings: settings)
    }
}

let package = Package(
    name: "sitegen",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "sitegen", targets: ["sitegen"])],
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
        .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CCMarkGFM", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .module("Diagnostics"),
        .module("CommandPhrases"),
        .module("Phrasebook", ["CommandPhrases", "Diagnostics"]),
        .module("HelpTexts", ["Phrasebook", "Diagnostics"]),
        .module("Colours"),
        .module("Parallel"),
        .module("Text"),
        .module("FileSystem", ["Diagnostics"]),
        .module("Hypertext", ["Text"]),
        .module("Typesetting", ["Text"]),
        .module("StrayMarkup", ["Typesetting", "Diagnostics", "Text"]),
        .module("Markdown", ["StrayMarkup", "Typesetting", "Diagnostics", "Text", "CCMarkGFM"]),
        .module("SiteValues", ["Diagnostics", "Text"]),
        .module("Wording", ["SiteValues", "Text"]),
        .module("SiteFields", ["SiteValues", "Markdown", "StrayMarkup", "Diagnostics", "Text"]),
        .module("DesignTokens", ["SiteFields", "Colours", "Diagnostics", "Text"]),
        .module("Logos", ["SiteFields", "SiteValues", "Colours", "Diagnostics", "Text"]),
        .module("DeploySettings", ["SiteFields", "SiteValues", "Diagnostics", "Text"]),
        .module("SiteModel", ["DeploySettings", "DesignTokens", "Logos", "SiteFields", "SiteValues", "Markdown", "Diagnostics", "Text"]),
        .module("SiteConditions", ["SiteModel", "SiteFields", "SiteValues", "Diagnostics", "Text"]),
        .module("SiteRecords", ["Messages", "SiteModel", "SiteFields", "SiteValues", "Markdown", "FileSystem", "Diagnostics", "Text"]),
        .module("Messages", ["SiteModel", "SiteValues", "Markdown", "Typesetting"]),
        .module(
            "SiteLoading",
            [
                "SiteConditions", "Messages", "DesignTokens", "SiteModel", "SiteFields", "SiteValues", "Markdown", "FileSystem",
                "Parallel", "Diagnostics", "Text",
                .product(name: "Yams", package: "Yams"),
            ]),
        .module("SitePlan", ["Messages", "Logos", "SiteModel", "SiteValues", "Markdown", "Diagnostics", "Text"]),
        .module(
            "SiteChecking",
            [
                "Wording", "SitePlan", "Messages", "DesignTokens", "SiteModel", "SiteFields", "SiteValues", "Markdown", "Colours",
                "Parallel", "Diagnostics", "Text",
            ]),
        .module(
            "SiteComponents",
            [
                "SitePlan", "Messages", "Logos", "DesignTokens", "SiteModel", "SiteValues", "Markdown", "Hypertext", "Colours",
                "Diagnostics",
                "Text",
            ]),
        .module("SiteTemplates", ["SiteComponents", "SitePlan", "Messages", "SiteModel", "SiteValues", "Markdown", "Hypertext", "Text"]),
        .module(
            "SiteSearch",
            ["SiteComponents", "SiteChecking", "SitePlan", "Messages", "SiteModel", "SiteValues", "Hypertext", "Diagnostics", "Text"]),
        .module(
            "SiteFeatures",
            [
                "DeploySettings", "SiteSearch", "SiteTemplates", "SiteComponents", "SiteChecking", "SitePlan", "Messages", "Logos",
                "DesignTokens",
                "SiteModel",
                "SiteValues",
                "Markdown",
                "Hypertext", "Diagnostics", "Text", "CQREncode",
            ]),
        .module(
            "OneFile",
            ["SiteTemplates", "SiteComponents", "SitePlan", "Messages", "SiteModel", "SiteValues", "Hypertext", "Diagnostics", "Text"]),
        .module(
            "SiteOutput",
            [
                "FileSystem", "Diagnostics", "Text", .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ]),
        .module(
            "SitePipeline",
            [
                "DeploySettings",
                "SiteOutput", "SiteLoading", "SiteFeatures", "OneFile", "SiteTemplates", "SiteComponents", "SiteChecking", "SitePlan",
                "SiteRecords", "Messages", "SiteModel", "SiteValues", "Markdown", "Hypertext", "FileSystem", "Parallel", "Diagnostics",
                "Text",
            ]),
        .module(
            "ExternalLinks",
            [
                "SiteOutput", "SiteValues", "Hypertext", "FileSystem", "Diagnostics", "Text",
                .product(name: "Subprocess", package: "swift-subprocess"), .product(name: "SystemPackage", package: "swift-system"),
            ]),
        .module(
            "SiteAdoption",
            [
                "SiteEditing", "SitePipeline", "Logos", "SiteModel", "SiteFields", "SiteValues", "Markdown", "FileSystem", "Diagnostics",
                "Text",
            ]),
        .module("SiteForecast", ["SitePipeline", "SiteFeatures", "SiteChecking", "SitePlan", "SiteModel", "SiteValues", "Diagnostics"]),
        .module("Reporting", ["SiteChecking", "Diagnostics", "Text"]),
        .module("SiteHosting", ["DeploySettings", "SiteOutput", "SitePlan", "SiteModel", "Hypertext", "Diagnostics", "Text"]),
        .module(
            "SiteReport",
            [
                "SiteHosting", "SiteChecking", "Messages", "DesignTokens", "SiteModel", "SiteFields", "SiteValues", "Markdown",
                "Hypertext", "Colours", "Diagnostics", "Text",
            ]),
        .module("OfficeDocuments", ["Diagnostics", "Text"]),
        .module(
            "SiteReview",
            [
                "OfficeDocuments", "SiteOutput", "SiteRecords", "Messages", "SiteModel", "SiteValues", "Hypertext", "Diagnostics", "Text",
            ]),
        .module(
            "SiteEditing",
            ["SitePipeline", "SiteSearch", "SiteChecking", "SiteModel", "SiteFields", "SiteValues", "FileSystem", "Diagnostics", "Text"]),
        .module("SiteSchema", ["SiteFields", "SiteModel", "SiteValues", "Diagnostics", "Text"]),
        .module("SiteDrafts", ["Messages", "SiteModel", "SiteFields", "SiteValues", "FileSystem", "Diagnostics", "Text"]),
        .module("SiteStarter", ["SiteEditing", "SitePipeline", "SiteModel", "SiteFields", "SiteValues", "FileSystem", "Diagnostics"]),
        .module(
            "SitePreview",
            [
                "SiteOutput", "FileSystem", "Diagnostics", "Text", .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "Subprocess", package: "swift-subprocess"),
            ]),
        .module(
            "CommandKit",
            [
                "SitePipeline", "SitePreview", "SiteStarter", "SiteEditing", "Reporting", "SiteReport", "SiteOutput", "SiteChecking",
                "SiteRecords", "SiteValues", "FileSystem", "Phrasebook", "Diagnostics", "Text",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .module(
            "CommandTables",
            [
                "CommandKit", "SiteAdoption", "SiteReport", "Reporting", "SiteSearch", "SiteChecking", "SitePlan", "Messages", "SiteModel",
                "SiteValues", "Diagnostics",
            ]),
        .module(
            "SitegenCommands",
            [
                "CommandKit", "CommandTables", "ExternalLinks", "SitePipeline", "SitePreview", "SiteReview", "SiteEditing", "Reporting",
                "SiteReport",
                "SiteStarter",
                "SiteForecast",
                "DeploySettings", "SiteSchema", "SiteAdoption", "SiteDrafts", "SiteHosting", "SiteOutput", "SiteChecking", "SitePlan",
                "Messages",
                "SiteRecords", "SiteModel", "SiteValues",
                "FileSystem", "HelpTexts", "Phrasebook", "Diagnostics", "Text",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .theme("ThemeEnamel", folder: "enamel"),
        .theme("ThemeMargin", folder: "margin"),
        .executableTarget(
            name: "sitegen", dependencies: ["SitegenCommands", "SitePipeline", "ThemeEnamel", "ThemeMargin"], swiftSettings: settings),
        // Temporary folders and the folders of the checkout, for every suite.
        .target(name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport", swiftSettings: settings),
        .tests("TextTests", ["Text"]),
        .tests("FileSystemTests", ["FileSystem", "Diagnostics"]),
        .tests("MarkdownTests", ["Markdown", "Typesetting", "Diagnostics"]),
        .executableTarget(
            name: "MarkdownLeaks", dependencies: ["Markdown", "Typesetting", "Diagnostics"], path: "Tests/MarkdownLeaks",
            swiftSettings: settings),
        .tests("HypertextTests", ["Hypertext"]),
        .tests("SiteValuesTests", ["SiteValues"]),
        .tests("SiteFieldsTests", ["SiteFields", "SiteValues", "Diagnostics"]),
        .tests("SiteModelTests", ["DesignTokens", "SiteModel", "SiteValues"]),
        .tests("MessagesTests", ["Messages", "SiteModel", "SiteValues", "Markdown"]),
        .tests(
            "SiteLoadingTests",
            [
                "SiteLoading", "Messages", "DesignTokens", "SiteModel", "SiteFields", "SiteValues", "Markdown", "FileSystem", "Parallel",
                "Phrasebook",
                "Diagnostics",
            ]),
        .tests(
            "SiteReviewTests",
            [
                "SiteReview", "OfficeDocuments", "SiteRecords", "SiteLoading", "Messages", "SiteModel", "SiteFields", "SiteValues",
                "SiteOutput", "FileSystem", "Markdown", "Diagnostics", "Text",
            ]),
        .tests(
            "SiteRecordsTests",
            ["SiteRecords", "Messages", "SitePipeline", "SiteLoading", "SiteModel", "SiteValues", "FileSystem", "Diagnostics", "Text"]),
        .tests("ExternalLinksTests", ["ExternalLinks", "SiteOutput", "SiteValues", "Diagnostics"]),
        .tests("SiteOutputTests", ["SiteOutput", "FileSystem", "Text"]),
        .tests(
            "SitePreviewTests",
            [
                "SitePreview", "SiteOutput", "Diagnostics",
            ]),
        .tests(
            "ArchitectureTests", ["SitePipeline", "SitePreview", "SiteChecking", "SiteReport", "HelpTexts", "Phrasebook", "Diagnostics"]),
        .tests(
            "SitePagesTests",
            [
                "SitePipeline", "OneFile", "SiteFeatures", "SiteSearch", "SiteTemplates", "SiteComponents", "SitePlan", "Messages",
                "SiteLoading",
                "DesignTokens", "SiteModel", "SiteValues",
                "Markdown", "Hypertext", "SiteOutput", "ThemeMargin", "Diagnostics", "Text",
            ]),
        .tests(
            "SiteCheckingTests",
            [
                "SitePipeline", "SiteFeatures", "SiteChecking", "SiteLoading", "SitePlan", "Logos", "Colours", "Messages", "SiteModel",
                "SiteFields",
                "SiteValues", "Markdown",
                "Phrasebook", "Diagnostics",
            ]),
        .tests("ReportingTests", ["Reporting", "SiteChecking", "Diagnostics"]),
        .tests(
            "SiteReportTests",
            [
                "SiteReport", "SiteHosting", "SiteOutput", "SiteChecking", "SiteLoading", "SitePipeline", "Messages", "SiteModel",
                "SiteValues", "Diagnostics",
            ]),
        .tests("SiteSchemaTests", ["SiteSchema", "SiteModel", "SiteFields", "SiteValues", "Diagnostics", "Text"]),
        .tests("WordingTests", ["Wording", "SiteValues"]),
        .tests(
            "SiteEditingTests", ["SiteEditing", "SiteLoading", "FileSystem", "SiteModel", "SiteFields", "SiteValues", "Diagnostics"]),
        .tests("GoldenTests", ["Messages", "SiteModel"]),
        .tests(
            "SitegenCommandsTests",
            [
                "SitegenCommands", "CommandKit", "HelpTexts", "Reporting", "SiteSchema", "SiteStarter", "SiteDrafts", "SitePipeline",
                "SiteModel",
                "SiteValues",
                "Diagnostics", "Text",
            ]),
    ]
)
