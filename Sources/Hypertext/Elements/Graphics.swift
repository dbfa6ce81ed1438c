// Inline drawings.

package func svg(_ attributes: Attribute<Svg>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("svg", attributes, content())
}

package func use(_ attributes: Attribute<Use>..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("use", attributes, content())
}

/// A filled shape; the path's commands are numbers and letters made by the caller.
package func drawnPath(fill: String, _ commands: String) -> HTML {
    element("path", [Attribute<Svg>("fill", fill), Attribute<Svg>("d", commands)], .empty)
}

/// Words in a drawing, around a point that the caller's transformation names.
package func drawnText(at transform: String, _ words: String) -> HTML {
    element("text", [Attribute<Svg>("transform", transform)], HTML(words))
}
