import Diagnostics
import SiteFields
package import Text

/// A JSON Schema (draft 7, which editors know) of one file of the content: what `check` takes, an editor does not underline, and the other
/// way round as far as a schema can say it. References, dates and addresses are for `check`; here they are texts with an explanation.
package struct JSONSchema: Sendable {
    private let content: ContentSchema
    private let isTranslation: Bool

    /// - Parameter isTranslation: of a file beside the original, such as contacts.de.yml: words only, and none of them is required.
    package init(of content: ContentSchema, isTranslation: Bool = false) {
        self.content = content
        self.isTranslation = isTranslation
    }

    package var json: JSONText {
        var members: [(String, JSONText)] = [
            ("$schema", .string("http://json-schema.org/draft-07/schema#")),
            ("title", .string(isTranslation ? "\(content.path), translated" : content.path)),
        ]
        if content.isList {
            let entries = JSONText.object([("type", .string("array")), ("items", .object(group(content.keys, .entry)))])
            members += object([("entries", entries)] + (isTranslation ? [] : [Self.condition]), required: ["entries"])
        } else {
            members += group(content.keys, content.isFrontMatter ? .inside : .file)
        }
        return .object(members)
    }

    private func object(_ properties: [(String, JSONText)], required: [String]) -> [(String, JSONText)] {
        [
            ("type", .string("object")), ("additionalProperties", .bool(false)), ("properties", .object(properties)),
        ] + (required.isEmpty ? [] : [("required", .strings(required))])
    }

    private static let condition = (
        "if",
        JSONText.object([
            ("type", .string("string")),
            ("description", .string("A condition, such as works_council; where it does not hold, this is left out.")),
        ])
    )

    private enum Place {
        /// The whole of a file.
        case file
        /// One group among others.
        case inside
        /// The same, and its translation says by its id which one it is.
        case entry
    }

    private func group(_ keys: [FieldKey], _ place: Place) -> [(String, JSONText)] {
        // The translation of a whole data file may name the id of its one entry.
        let namesID = place == .entry || (place == .file && content.name != "site")
        let keys = isTranslation ? keys.filter { $0.role != .fact || (namesID && $0.name == "id") } : keys
        var properties = keys.map { ($0.name, property($0)) }
        if mayBeConditional(place), !keys.contains(where: { $0.name == "if" }) {
            properties.append(Self.condition)
        }
        let required = keys.filter { $0.isRequired && !(isTranslation && $0.name != "id") }.map(\.name)
        return object(properties, required: required)
    }

    /// An entry or a file is there or not in all languages alike: its original says so.
    private func mayBeConditional(_ place: Place) -> Bool {
        switch place {
        case .file: content.name != "site" && !isTranslation
        case .entry: !isTranslation
        case .inside: true
        }
    }

    private func property(_ key: FieldKey) -> JSONText {
        var schema: [(String, JSONText)]
        if case .entries(let keys) = key.role {
            schema = [("type", .string("array")), ("items", .object(group(keys, .entry)))]
        } else {
            schema = self.schema(of: key.shape ?? .text("a text"))
        }
        if !key.isRequired || isTranslation { schema = Self.orNothing(schema) }
        if let note = Self.note(key) { schema.append(("description", .string(note))) }
        return .object(schema)
    }

    private func schema(of shape: ValueShape) -> [(String, JSONText)] {
        switch shape {
        // YAML takes `edition: 3` for a number; what reads it takes every scalar as it is written.
        case .text, .markdown, .reference: [("type", .strings(["string", "number", "boolean"]))]
        case .flag: [("enum", .array([.bool(true), .bool(false), .string("true"), .string("false")]))]
        case .number(let range):
            [("type", .strings(["integer", "string"])), ("minimum", .number(range.lowerBound))]
                + (range.upperBound == .max ? [] : [("maximum", .number(range.upperBound))])
        case .oneOf(let words): [("enum", .strings(words))]
        case .group(let keys): group(keys, .inside)
        case .named(let value): [("type", .string("object")), ("additionalProperties", .object(schema(of: value)))]
        case .list(let value): [("type", .string("array")), ("items", .object(schema(of: value)))]
        case .either(let shapes): [("anyOf", .array(shapes.map { .object(schema(of: $0)) }))]
        }
    }

    /// A key with nothing after its colon is as good as none.
    private static func orNothing(_ schema: [(String, JSONText)]) -> [(String, JSONText)] {
        schema.map { name, value in
            switch (name, value) {
            case ("type", .string(let type)): (name, .strings([type, "null"]))
            case ("type", .array(let types)), ("enum", .array(let types)):
                (name, .array(types + [name == "type" ? .string("null") : .null]))
            case ("anyOf", .array(let shapes)): (name, .array(shapes + [.object([("type", .string("null"))])]))
            default: (name, value)
            }
        }
    }

    /// What an editor shows beside a key.
    private static func note(_ key: FieldKey) -> String? {
        let needs = key.shape.flatMap(need).map { "Needs \($0)." }
        let place: String? =
            switch key.role {
            case .fact: "Written once, in the original."
            case .word, .entries: nil
            case .shared: "In a translation only where it differs."
            }
        let parts = [needs, place].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private static func need(_ shape: ValueShape) -> String? {
        switch shape {
        case .text("a text"), .flag, .number, .oneOf, .group, .either: nil
        case .text(let expected): expected.english
        case .markdown: "a text, in Markdown"
        case .reference(let kind): "the id of \(kind.withArticle)"
        case .named(let value): need(value).map { "names of your own, each with \($0)" }
        case .list(let value): need(value).map { "a list; each entry \($0)" }
        }
    }
}
