import ArgumentParser
import CommandKit
import Diagnostics
import FileSystem
import SiteModel
import SitePipeline
import SiteSchema
import SiteValues
import Text

struct Schema: Command {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Write what an editor needs to complete and check the data files.",
        usage: """
            sitegen schema
            sitegen schema <name> [--translation]
            """,
        discussion: """
            JSON Schemas of the settings and data files, made from what the program reads, in .vscode/schemas; settings and tasks for
            VS Code beside them, unless they are there already. `init` writes them; run this again after updating sitegen.
            With a name one schema goes to stdout, for another editor.

              sitegen schema
              sitegen schema contacts > contacts.schema.json
              sitegen schema contacts --translation      for contacts.de.yml
            """)

    private static let known = ContentSchema.all(of: .builtIn)

    @Argument(
        help: ArgumentHelp(
            "What to describe: site, or a file or folder of content/, such as contacts, quiz or guidelines.", valueName: "name"))
    var file: String?

    @Flag(help: "For a file with the words of another language.")
    var translation = false

    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func validate() throws {
        guard let file else {
            if translation { throw ValidationError("--translation needs the name of a file.") }
            return
        }
        guard let content = Self.known.first(where: { $0.name == file }) else {
            throw ValidationError("There is no '\(file)'. There are: \(Self.known.map(\.name).joined(separator: ", ")).")
        }
        if translation, !content.isTranslated { throw ValidationError("\(content.path) is not translated.") }
    }

    func run(at place: CommandEnvironment) throws -> Report {
        if let file, let content = Self.known.first(where: { $0.name == file }) {
            return Report(command: name, result: .text(JSONSchema(of: content, isTranslation: translation).json.text(indented: true)))
        }
        let project = try project.project(at: place)
        let request = project.readRequest(on: place.today, drafts: true, at: place)
        let language = try Pipeline.run(request).site?.languages.first ?? .english
        let schemas = EditorFiles.schemas
        var lines: [Phrase] = ["\(EditorFiles.schemaFolder): \(schemas.count) schemas"]
        for file in schemas { try WholeFile.write(file.bytes, at: FilePath.join(project.root, file.path)) }
        for file in EditorFiles.all(in: language).dropFirst(schemas.count) {
            let path = FilePath.join(project.root, file.path)
            if FileStatus.exists(path) {
                lines.append("\(file.path): left as it is")
            } else {
                try WholeFile.write(file.bytes, at: path)
                lines.append("\(file.path): new")
            }
        }
        return Report(command: name, result: .words(lines))
    }
}
