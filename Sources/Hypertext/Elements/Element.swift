/// Builds one element; the lowercase functions beside this file name the elements we use.
func element<Element>(
    _ name: String, _ attributes: [Attribute<Element>], void: Bool = false, breaksLine: Bool = false, _ content: HTML = .empty
) -> HTML {
    HTML(node: .element(Tag(name: name, isVoid: void, breaksLine: breaksLine), attributes.map(\.pair), content.node))
}

extension HTML {
    /// Visits every element that is still a tree (already rendered bytes are not looked into), with its attributes as name and value.
    package func forEachElement(_ visit: (_ name: String, _ attributes: [(name: String, value: String?)]) -> Void) {
        func walk(_ node: Node) {
            switch node {
            case .text, .rendered: break
            case .fragment(let parts): parts.forEach(walk)
            case .element(let tag, let attributes, let content):
                visit(tag.name, attributes.map { ($0.name, $0.value) })
                walk(content)
            }
        }
        walk(node)
    }
}
