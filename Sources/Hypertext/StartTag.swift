/// A start tag of finished markup, taken apart: its element's name and its attributes with their values as they are meant, not as they are
/// escaped.
package struct StartTag: Sendable, Equatable {
    package struct Attribute: Sendable, Equatable {
        package let name: String
        /// nil for a bare name such as `hidden`.
        package var value: String?
    }

    /// Changing it renames the element, its end tag as well.
    package var name: String
    package var attributes: [Attribute]
    /// Whether it ends with `/>`, as drawings may.
    let isSelfClosing: Bool

    /// The value of an attribute; nil where it has none or is not there. Setting nil takes the attribute away.
    package subscript(_ name: String) -> String? {
        get { attributes.first { $0.name == name }?.value }
        set {
            guard let newValue else { return attributes.removeAll { $0.name == name } }
            if let index = attributes.firstIndex(where: { $0.name == name }) {
                attributes[index].value = newValue
            } else {
                attributes.append(Attribute(name: name, value: newValue))
            }
        }
    }

    /// Whether the attribute is there, with a value or without.
    package func has(_ name: String) -> Bool {
        attributes.contains { $0.name == name }
    }

    /// An attribute without a value.
    package mutating func mark(_ name: String) {
        if !has(name) { attributes.append(Attribute(name: name, value: nil)) }
    }
}
