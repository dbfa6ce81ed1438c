// Forms.

package func form(_ attributes: Attribute<Form>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("form", attributes, breaksLine: true, content())
}

package func fieldset(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("fieldset", attributes, breaksLine: true, content())
}

package func legend(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("legend", attributes, breaksLine: true, content())
}

package func output(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("output", attributes, breaksLine: true, content())
}
