// Tables.

package func table(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("table", attributes, breaksLine: true, content())
}

package func caption(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("caption", attributes, breaksLine: true, content())
}

package func thead(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("thead", attributes, breaksLine: true, content())
}

package func tbody(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("tbody", attributes, breaksLine: true, content())
}

package func tr(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("tr", attributes, breaksLine: true, content())
}

package func th(_ attributes: Attribute<TableCell>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("th", attributes, breaksLine: true, content())
}

package func td(_ attributes: Attribute<TableCell>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("td", attributes, breaksLine: true, content())
}
