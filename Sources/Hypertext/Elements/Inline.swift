// Words within a line.

package func a(_ attributes: Attribute<Anchor>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("a", attributes, content())
}

package func span(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("span", attributes, content())
}

/// A picture with others to choose from by the window or the time of day.
package func picture(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("picture", attributes, content())
}

package func strong(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("strong", attributes, content())
}

package func ins(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("ins", attributes, content())
}

package func del(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("del", attributes, content())
}

package func b(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("b", attributes, content())
}

package func em(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("em", attributes, content())
}

package func i(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("i", attributes, content())
}

package func small(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("small", attributes, content())
}

package func q(_ attributes: Attribute<Quotation>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("q", attributes, content())
}

package func abbr(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("abbr", attributes, content())
}

package func code(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("code", attributes, content())
}

package func mark(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("mark", attributes, content())
}

package func time(_ attributes: Attribute<Time>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("time", attributes, content())
}

package func kbd(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("kbd", attributes, content())
}
