/// Builds one element; the lowercase functions beside this file name the elements we use.
func element<Element>(
    _ name: Name, _ attributes: [Attribute<Element>], void: Bool = false, breaksLine: Bool = false, _ content: HTML = .empty
) -> HTML {
    HTML(node: .element(Tag(name: name, isVoid: void, breaksLine: breaksLine), attributes.map(\.pair), content.node))
}
