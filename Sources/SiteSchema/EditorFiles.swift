package import Diagnostics
import SiteModel
package import SiteValues
package import Text

/// The files in `.vscode/` of a project: schemas that complete and check the YAML while it is written, and tasks that show the findings of
/// `check --watch` at their lines.
package enum EditorFiles {
    package static let schemaFolder = ".vscode/schemas"

    /// - Parameter language: of the names of tasks; English where it is not German.
    package static func all(in language: Language) -> [SourceFile] {
        schemas
            + [
                file(".vscode/settings.json", settings), file(".vscode/tasks.json", tasks(in: language)),
                file(".vscode/extensions.json", .object([("recommendations", .strings(["redhat.vscode-yaml"]))])),
            ]
    }

    /// One for each YAML file, and one for its translations.
    package static var schemas: [SourceFile] {
        yaml.flatMap { content in
            [file("\(schemaFolder)/\(content.name).json", JSONSchema(of: content).json)]
                + (content.isTranslated
                    ? [file("\(schemaFolder)/\(content.name).translation.json", JSONSchema(of: content, isTranslation: true).json)] : [])
        }
    }

    /// What `sitegen check` writes, as editors and GitHub Actions find places in it.
    package static let problemMatcher = JSONText.object([
        ("owner", .string("sitegen")), ("source", .string("sitegen")), ("fileLocation", .strings(["autoDetect", "${workspaceFolder}"])),
        (
            "pattern",
            .array([
                .object([
                    ("regexp", .string("^(error|warning|note)\\[([a-z0-9-]+)\\]: (.+)$")), ("severity", .number(1)), ("code", .number(2)),
                    ("message", .number(3)),
                ]),
                .object([
                    ("regexp", .string("^ *--> (.+?)(?::(\\d+)(?::(\\d+))?)?$")), ("file", .number(1)), ("line", .number(2)),
                    ("column", .number(3)),
                ]),
            ])
        ),
        (
            "background",
            .object([
                ("activeOnStart", .bool(true)), ("beginsPattern", .string("^sitegen check: begins$")),
                ("endsPattern", .string("^sitegen check: is complete, waits for changes$")),
            ])
        ),
    ])

    private static var yaml: [ContentSchema] { ContentSchema.all(of: .builtIn).filter { !$0.isFrontMatter } }

    private static var settings: JSONText {
        let schemas = yaml.flatMap { content -> [(String, JSONText)] in
            let translations = content.path.replacing(".yml", with: ".*.yml")
            return [("./\(schemaFolder)/\(content.name).json", .string(content.path))]
                + (content.isTranslated ? [("./\(schemaFolder)/\(content.name).translation.json", .string(translations))] : [])
        }
        // Without the second line the editor asks a server on the internet which other schemas there are.
        return .object([("yaml.schemas", .object(schemas)), ("yaml.schemaStore.enable", .bool(false))])
    }

    private static func tasks(in language: Language) -> JSONText {
        let isGerman = language.isGerman
        func task(_ label: String, _ arguments: [String], _ more: [(String, JSONText)]) -> JSONText {
            .object(
                [("label", .string(label)), ("type", .string("process")), ("command", .string("sitegen")), ("args", .strings(arguments))]
                    + more)
        }
        return .object([
            ("version", .string("2.0.0")),
            (
                "tasks",
                .array([
                    task(
                        isGerman ? "sitegen: beim Schreiben prüfen" : "sitegen: check while I write", ["check", "--watch"],
                        [
                            ("isBackground", .bool(true)), ("problemMatcher", problemMatcher),
                            ("runOptions", .object([("runOn", .string("folderOpen"))])),
                        ]),
                    task(
                        isGerman ? "sitegen: Vorschau im Browser" : "sitegen: preview in the browser", ["serve", "--open"],
                        [("isBackground", .bool(true)), ("problemMatcher", .array([]))]),
                    task(
                        isGerman ? "sitegen: Seite bauen" : "sitegen: build the site", ["build"],
                        [("group", .object([("kind", .string("build")), ("isDefault", .bool(true))])), ("problemMatcher", problemMatcher)]),
                ])
            ),
        ])
    }

    private static func file(_ path: String, _ json: JSONText) -> SourceFile {
        SourceFile(path: path, text: json.text(indented: true) + "\n")
    }
}
