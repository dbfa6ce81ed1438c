/// An SVG file is a document of its own: opened by itself it may run scripts and ask other hosts. What goes out may only draw.
package enum DrawingCheck {
    /// The first thing that is more than drawing: what the file does, as the rest of a sentence, and at which byte.
    package static func problem(in bytes: [UInt8]) -> (what: String, offset: Int)? {
        do {
            var isStyle = false
            for part in try DrawingPart.all(in: bytes) {
                if let what = problem(in: part.content, isStyle: isStyle) { return (what, part.offset) }
                if case .start(let name, _) = part.content { isStyle = name == "style" }
                if case .end = part.content { isStyle = false }
            }
            return nil
        } catch {
            return (error.what, error.offset)
        }
    }

    private static let active: Set<String> = [
        "script", "foreignobject", "iframe", "frame", "object", "embed", "handler", "listener", "audio", "video", "source", "track",
        "canvas", "form", "input", "button", "textarea", "select", "link", "meta", "base", "html", "body", "template", "math", "portal",
    ]

    private static let animations: Set<String> = ["set", "animate", "animatetransform", "animatemotion", "animatecolor", "discard"]

    private static func problem(in content: DrawingPart.Content, isStyle: Bool) -> String? {
        switch content {
        case .start(let name, let attributes):
            if active.contains(name) { return "has a `<\(name)>` in it" }
            for attribute in attributes {
                if let problem = problem(in: attribute.name, attribute.value, of: name) { return problem }
            }
            return nil
        case .end: return nil
        case .text(let text): return isStyle ? StyleCheck.problem(in: Array(text.utf8))?.what : nil
        case .declaration(let text):
            let lowered = text.lowercased()
            if lowered.hasPrefix("doctype") { return text.contains("[") ? "defines entities of its own" : nil }
            guard lowered.hasPrefix("xml ") else { return "has an instruction `<?\(text.prefix(20))`" }
            let isUTF8 = !lowered.contains("encoding") || lowered.contains("utf-8") || lowered.contains("us-ascii")
            return isUTF8 ? nil : "says that it is not UTF-8"
        }
    }

    private static func problem(in name: String, _ value: String, of element: String) -> String? {
        if name.hasPrefix("on") { return "runs a script by `\(name)`" }
        switch name {
        case "xmlns": return value.lowercased().contains("xhtml") ? "has HTML in it" : nil
        case "base": return "reads its links from elsewhere"
        case "href", "src", "data", "action", "formaction":
            return isHarmless(value, of: element) ? nil : "asks for `\(value.prefix(60))`"
        case "attributename" where animations.contains(element):
            return ["href", "style"].contains(local(value)) || local(value).hasPrefix("on") ? "changes `\(value)` while it is shown" : nil
        default:
            return StyleCheck.problem(in: Array(value.utf8))?.what
        }
    }

    /// A place in the drawing itself, a picture that is in it, or, where somebody has to click, a page.
    private static func isHarmless(_ address: String, of element: String) -> Bool {
        let address = address.lowercased().filter { !$0.isWhitespace }
        if address.isEmpty || address.hasPrefix("#") { return true }
        if element == "a" { return WebAddress(address) != nil && !address.hasPrefix("data:") && !address.hasPrefix("javascript:") }
        return ["png", "jpeg", "jpg", "gif", "webp"].contains { address.hasPrefix("data:image/\($0);base64,") }
    }

    private static func local(_ name: String) -> String {
        (name.split(separator: ":").last.map(String.init) ?? name).lowercased()
    }
}
