// Parts of a form that are set in a line.

package func label(_ attributes: Attribute<Label>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("label", attributes, content())
}

package func button(_ attributes: Attribute<Button>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("button", attributes, content())
}

package func select(_ attributes: Attribute<Select>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("select", attributes, content())
}

package func option(_ attributes: Attribute<Option>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("option", attributes, content())
}
