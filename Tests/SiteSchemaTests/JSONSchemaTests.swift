import Diagnostics
import SiteFields
import SiteModel
import SiteSchema
import SiteValues
import Testing
import Text

/// Schemas and the reference of keys say what the readers of kinds ask for.
struct JSONSchemaTests {
    private func content(_ name: String) throws -> ContentSchema {
        try #require(ContentSchema.all(of: .builtIn).first { $0.name == name })
    }

    private func text(_ name: String, isTranslation: Bool = false) throws -> String {
        JSONSchema(of: try content(name), isTranslation: isTranslation).json.text()
    }

    @Test("Each kind has one, and so have the settings")
    func complete() {
        let names = ContentSchema.all(of: .builtIn).map(\.name)
        #expect(names.count == ContentKinds.builtIn.all.count + 1)
        #expect(Set(names).count == names.count)
    }

    @Test("Every key knows what can be written there", arguments: ContentSchema.all(of: .builtIn).map(\.name))
    func shapes(name: String) throws {
        func check(_ keys: [FieldKey]) {
            for key in keys {
                if case .entries(let nested) = key.role { check(nested) }
                #expect(key.shape != nil, "\(key.name)")
                if let shape = key.shape { check(shape) }
            }
        }
        func check(_ shape: ValueShape) {
            switch shape {
            case .group(let nested): check(nested)
            case .list(let value), .named(let value): check(value)
            case .either(let shapes): for shape in shapes { check(shape) }
            case .text, .flag, .number, .oneOf, .reference, .markdown: break
            }
        }
        try check(content(name).keys)
    }

    @Test("Words of an enumeration, ranges, required keys and nothing else are allowed")
    func original() throws {
        let settings = try text("site")
        #expect(settings.contains(#""robots":{"enum":["noindex","index",null]"#))
        #expect(settings.contains(#""required":["organisation","languages""#))
        #expect(settings.contains(#""additionalProperties":false"#))
        let contacts = try text("contacts")
        #expect(contacts.contains(#""required":["entries"]"#) && contacts.contains(#""if":"#))
    }

    @Test("A translation has words and ids, and none of them is required but the id")
    func translation() throws {
        let contacts = try text("contacts", isTranslation: true)
        #expect(contacts.contains(#""required":["id"]"#))
        #expect(!contacts.contains(#""phone""#) && contacts.contains(#""role""#))
        #expect(try !text("site", isTranslation: true).contains(#""base_url""#))
    }

    @Test("The tasks speak the language of the project")
    func tasks() throws {
        func tasks(_ language: Language) throws -> String {
            let file = try #require(EditorFiles.all(in: language).first { $0.path == ".vscode/tasks.json" })
            return String(decoding: file.bytes, as: UTF8.self)
        }
        #expect(try tasks(#require(Language("de"))).contains("beim Schreiben prüfen"))
        #expect(try tasks(.english).contains("check while I write"))
    }
}
