/// An attribute that fits the element `Element`; those below fit every element.
package struct Attribute<Element>: Sendable {
    let pair: AttributePair

    init(_ name: StaticString, _ value: String?, family: AttributePair.Family = .none) {
        pair = AttributePair(family: family, name: name, value: value)
    }
}

/// An attribute with its element's type erased; a nil value writes the bare name. Names are written as they are, so
/// they come from our own source only.
struct AttributePair: Sendable {
    let family: Family
    let name: StaticString
    let value: String?

    /// What is written right before the name, so that no page joins the two for each element anew.
    enum Family: Sendable {
        case none, aria, data

        var prefix: StaticString {
            switch self {
            case .none: ""
            case .aria: "aria-"
            case .data: "data-"
            }
        }
    }
}

extension Attribute {
    package static func id(_ value: String) -> Self { Self("id", value) }
    package static func `class`(_ value: String) -> Self { Self("class", value) }
    /// A BCP 47 language tag such as `de`.
    package static func lang(_ tag: String) -> Self { Self("lang", tag) }
    package static func dir(_ value: String) -> Self { Self("dir", value) }
    package static func role(_ value: String) -> Self { Self("role", value) }
    package static func title(_ value: String) -> Self { Self("title", value) }
    package static var hidden: Self { Self("hidden", nil) }
    package static func tabindex(_ value: Int) -> Self { Self("tabindex", String(value)) }
    /// `aria("label", "Main")` is `aria-label="Main"`.
    package static func aria(_ name: StaticString, _ value: String) -> Self { Self(name, value, family: .aria) }
    /// `data("v", "go")` is `data-v="go"`.
    package static func data(_ name: StaticString, _ value: String) -> Self { Self(name, value, family: .data) }
    package static func data(_ name: StaticString) -> Self { Self(name, nil, family: .data) }
}

// One marker type for each element that has attributes of its own.
package enum AnyElement {}
package enum Anchor {}
package enum Document {}
package enum Image {}
package enum PictureSource {}
package enum Meta {}
package enum HeadLink {}
package enum Script {}
package enum Time {}
package enum Form {}
package enum Label {}
package enum Input {}
package enum Button {}
package enum Select {}
package enum Option {}
package enum Details {}
package enum OrderedList {}
package enum TableCell {}
package enum Svg {}
package enum Use {}
package enum Quotation {}

extension Attribute<Anchor> {
    package static func href(_ href: Href) -> Self { Self("href", href.value) }
    package static func hreflang(_ tag: String) -> Self { Self("hreflang", tag) }
    package static func rel(_ value: String) -> Self { Self("rel", value) }
    package static func download(_ name: String? = nil) -> Self { Self("download", name) }
}

extension Attribute<Image> {
    package static func src(_ href: Href) -> Self { Self("src", href.value) }
    /// The same picture in several widths, in pixels.
    package static func srcset(_ sources: [(Href, width: Int)]) -> Self {
        // A comma ends a source.
        Self("srcset", sources.map { "\($0.value.replacing(",", with: "%2C")) \($1)w" }.joined(separator: ", "))
    }
    package static func sizes(_ value: String) -> Self { Self("sizes", value) }
    package static func alt(_ text: String) -> Self { Self("alt", text) }
    package static func width(_ pixels: Int) -> Self { Self("width", String(pixels)) }
    package static func height(_ pixels: Int) -> Self { Self("height", String(pixels)) }
    package static var lazy: Self { Self("loading", "lazy") }
}

extension Attribute<PictureSource> {
    package static func media(_ query: String) -> Self { Self("media", query) }
    package static func srcset(_ href: Href) -> Self { Self("srcset", href.value.replacing(",", with: "%2C")) }
}

extension Attribute<Meta> {
    package static func name(_ value: String) -> Self { Self("name", value) }
    package static func content(_ value: String) -> Self { Self("content", value) }
    package static func charset(_ value: String) -> Self { Self("charset", value) }
    package static func httpEquiv(_ value: String) -> Self { Self("http-equiv", value) }
    package static func media(_ value: String) -> Self { Self("media", value) }
}

extension Attribute<HeadLink> {
    package static func rel(_ value: String) -> Self { Self("rel", value) }
    package static func href(_ href: Href) -> Self { Self("href", href.value) }
    package static func type(_ value: String) -> Self { Self("type", value) }
    package static func hreflang(_ tag: String) -> Self { Self("hreflang", tag) }
}

extension Attribute<Script> {
    package static func src(_ href: Href) -> Self { Self("src", href.value) }
    package static var `defer`: Self { Self("defer", nil) }
}

extension Attribute<Time> {
    package static func datetime(_ value: String) -> Self { Self("datetime", value) }
}

extension Attribute<Form> {
    package static func action(_ href: Href) -> Self { Self("action", href.value) }
    package static func method(_ value: String) -> Self { Self("method", value) }
}

extension Attribute<Label> {
    package static func `for`(_ id: String) -> Self { Self("for", id) }
}

extension Attribute<Input> {
    package static func type(_ value: String) -> Self { Self("type", value) }
    package static func name(_ value: String) -> Self { Self("name", value) }
    package static func value(_ value: String) -> Self { Self("value", value) }
    package static func placeholder(_ value: String) -> Self { Self("placeholder", value) }
    package static func autocomplete(_ value: String) -> Self { Self("autocomplete", value) }
    package static var disabled: Self { Self("disabled", nil) }
    package static var checked: Self { Self("checked", nil) }
}

extension Attribute<Button> {
    package static func type(_ value: String) -> Self { Self("type", value) }
    package static var disabled: Self { Self("disabled", nil) }
}

extension Attribute<Select> {
    package static func name(_ value: String) -> Self { Self("name", value) }
}

extension Attribute<Option> {
    package static func value(_ value: String) -> Self { Self("value", value) }
}

extension Attribute<Details> {
    package static var open: Self { Self("open", nil) }
}

extension Attribute<OrderedList> {
    package static func start(_ number: Int) -> Self { Self("start", String(number)) }
}

extension Attribute<TableCell> {
    package static func scope(_ value: String) -> Self { Self("scope", value) }
    package static func colspan(_ count: Int) -> Self { Self("colspan", String(count)) }
}

extension Attribute<Svg> {
    package static func viewBox(_ value: String) -> Self { Self("viewBox", value) }
    package static func width(_ value: String) -> Self { Self("width", value) }
    package static func height(_ value: String) -> Self { Self("height", value) }
}

extension Attribute<Use> {
    package static func href(_ href: Href) -> Self { Self("href", href.value) }
}

extension Attribute<Quotation> {
    package static func cite(_ href: Href) -> Self { Self("cite", href.value) }
}
