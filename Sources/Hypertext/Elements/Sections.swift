// Sections, headings and grouping.

package func header(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("header", attributes, breaksLine: true, content())
}

package func footer(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("footer", attributes, breaksLine: true, content())
}

package func main(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("main", attributes, breaksLine: true, content())
}

package func nav(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("nav", attributes, breaksLine: true, content())
}

package func section(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("section", attributes, breaksLine: true, content())
}

package func article(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("article", attributes, breaksLine: true, content())
}

package func aside(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("aside", attributes, breaksLine: true, content())
}

package func h1(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("h1", attributes, breaksLine: true, content())
}

package func h2(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("h2", attributes, breaksLine: true, content())
}

package func h3(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("h3", attributes, breaksLine: true, content())
}

package func h4(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("h4", attributes, breaksLine: true, content())
}

package func p(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("p", attributes, breaksLine: true, content())
}

package func div(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("div", attributes, breaksLine: true, content())
}

package func blockquote(_ attributes: Attribute<Quotation>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("blockquote", attributes, breaksLine: true, content())
}

package func figure(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("figure", attributes, breaksLine: true, content())
}

package func figcaption(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("figcaption", attributes, breaksLine: true, content())
}

package func ul(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("ul", attributes, breaksLine: true, content())
}

package func ol(_ attributes: Attribute<OrderedList>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("ol", attributes, breaksLine: true, content())
}

package func li(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("li", attributes, breaksLine: true, content())
}

package func dl(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("dl", attributes, breaksLine: true, content())
}

package func dt(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("dt", attributes, breaksLine: true, content())
}

package func dd(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("dd", attributes, breaksLine: true, content())
}

package func address(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("address", attributes, breaksLine: true, content())
}

package func details(_ attributes: Attribute<Details>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("details", attributes, breaksLine: true, content())
}

package func summary(_ attributes: Attribute<AnyElement>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("summary", attributes, breaksLine: true, content())
}
