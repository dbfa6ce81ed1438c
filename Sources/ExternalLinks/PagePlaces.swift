import Text

/// Looks for the places of a page that links lead to. Other people's pages are not well-formed, so this reads bytes and no markup.
enum PagePlaces {
    /// Whether a part after `#` names an element. `#top` is always there; the rest of these is for scripts and programs.
    static func isPlace(_ fragment: String) -> Bool {
        !fragment.isEmpty && fragment.lowercased() != "top" && !fragment.hasPrefix(":~:") && !fragment.hasPrefix("/")
            && !fragment.hasPrefix("!")
            && !fragment.contains("=")
    }

    static func has(_ fragment: String, in page: [UInt8]) -> Bool {
        let names = Set([fragment, PercentEncoding.decoded(Array(fragment.utf8)) ?? fragment])
        return names.contains { name in
            // GitHub writes its names with a beginning of its own, and a script finds them.
            ["id", "name", "ID", "NAME"].contains { key in
                ["", "user-content-"].contains { start in
                    page[...].firstRange(ofText: "\(key)=\"\(start)\(name)\"") != nil
                        || page[...].firstRange(ofText: "\(key)='\(start)\(name)'") != nil || isBare("\(key)=\(start)\(name)", in: page)
                }
            }
        }
    }

    /// Without quotation marks it ends at a space or at the end of its tag.
    private static func isBare(_ attribute: String, in page: [UInt8]) -> Bool {
        var rest = page[...]
        while let found = rest.firstRange(ofText: attribute) {
            rest = rest[found.upperBound...]
            if let next = rest.first, next <= UInt8(ascii: " ") || next == UInt8(ascii: ">") || next == UInt8(ascii: "/") { return true }
        }
        return false
    }
}
