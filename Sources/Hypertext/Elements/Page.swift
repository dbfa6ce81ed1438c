// The page itself.

package func html(_ attributes: Attribute<Document>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("html", attributes, breaksLine: true, content())
}

package func head(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("head", attributes, breaksLine: true, content())
}

package func body(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("body", attributes, breaksLine: true, content())
}

package func title(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("title", attributes, breaksLine: true, content())
}

package func script(_ attributes: Attribute<Script>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("script", attributes, breaksLine: true, content())
}

package func noscript(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("noscript", attributes, breaksLine: true, content())
}

package func template(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("template", attributes, breaksLine: true, content())
}

package func dialog(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("dialog", attributes, breaksLine: true, content())
}
