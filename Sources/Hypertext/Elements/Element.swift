/// Builds one element; the lowercase functions beside this file name the elements we use.
///
/// - Parameters:
///   - void: The element never has content and no end tag.
///   - breaksLine: A line break may follow the end tag without showing; it keeps the output readable and its differences small.
func element<Element>(
    _ name: StaticString, _ attributes: [Attribute<Element>], void: Bool = false, breaksLine: Bool = false, _ content: HTML = .empty
) -> HTML {
    let length = name.utf8CodeUnitCount
    var count = length + 2 + (breaksLine ? 1 : 0)
    for attribute in attributes { count += HTMLWriter.count(of: attribute.pair) }
    if !void { count += HTMLWriter.count(of: content) + length + 3 }
    return HTML(
        rendered: HTMLWriter.bytes(count: count) { writer in
            writer.write(sign: "<")
            writer.write(name)
            for attribute in attributes { writer.write(attribute.pair) }
            writer.write(sign: ">")
            if !void {
                writer.write(content)
                writer.write(sign: "<")
                writer.write(sign: "/")
                writer.write(name)
                writer.write(sign: ">")
            }
            if breaksLine { writer.write(sign: "\n") }
        })
}
