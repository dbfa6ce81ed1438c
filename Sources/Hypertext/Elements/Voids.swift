// Elements without content.

package func br(_ attributes: Attribute<AnyElement>...) -> HTML {
    element("br", attributes, void: true)
}

package func hr(_ attributes: Attribute<AnyElement>...) -> HTML {
    element("hr", attributes, void: true, breaksLine: true)
}

package func img(_ attributes: Attribute<Image>...) -> HTML {
    element("img", attributes, void: true)
}

/// A picture to choose in place of the one in the same `picture`.
package func source(_ attributes: Attribute<PictureSource>...) -> HTML {
    element("source", attributes, void: true)
}

package func input(_ attributes: Attribute<Input>...) -> HTML {
    element("input", attributes, void: true)
}

package func meta(_ attributes: Attribute<Meta>...) -> HTML {
    element("meta", attributes, void: true, breaksLine: true)
}

package func link(_ attributes: Attribute<HeadLink>...) -> HTML {
    element("link", attributes, void: true, breaksLine: true)
}
