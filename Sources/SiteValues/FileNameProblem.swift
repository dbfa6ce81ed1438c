package import Diagnostics
import Text

/// The first thing about a path that some system cannot hold, and the name that every system can.
package struct FileNameProblem {
    /// Windows takes 260 characters for a whole path; this leaves 60 for the folder the site is copied to.
    package static let longestPath = 200

    package let summary: Phrase
    /// The last part of the path, or the folder that has to be renamed.
    package let mended: String

    /// nil for a path that can be copied anywhere. `path` begins with `content/`.
    package init?(ofPath path: String) {
        for part in path.split(separator: "/", omittingEmptySubsequences: false) {
            guard let summary = FileNameProblem.summary(of: part) else { continue }
            self.summary = summary
            mended = FileNameProblem.mended(part)
            return
        }
        let length = path.dropFirst("content/".count).utf16.count
        guard length > Self.longestPath else { return nil }
        summary =
            "The path of this file has \(length) characters, and Windows cannot copy a site with paths of more than \(Self.longestPath)."
        let name = path.split(separator: "/").last ?? ""
        let ending = name.lastIndex(of: ".").map { name[$0...] } ?? ""
        mended = String(name.prefix(40).prefix { $0 != "." }) + (ending.count <= 8 ? ending : "")
    }

    private static func summary(of part: Substring) -> Phrase? {
        if let scalar = part.unicodeScalars.first(where: isForbidden) {
            let isVisible = scalar.value > 0x20 && scalar.value < 0x7F
            let name: Phrase = isVisible ? "`\(scalar)`" : InvisibleCharacter.name(of: scalar)
            return "The name of this file has \(name) in it, which a Windows share or an address cannot hold."
        }
        if let last = part.last, last == "." || last == " " {
            return last == "."
                ? "The name of this file ends with a dot, which Windows leaves out."
                : "The name of this file ends with a space, which Windows leaves out."
        }
        if WindowsName.isReserved(part) { return "Windows keeps the name `\(part.prefix { $0 != "." })` for a device." }
        if part.utf8.count > 255 { return "The name of this file has \(part.utf8.count) bytes, and file systems take 255." }
        return nil
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        "<>:\"|?*\\".unicodeScalars.contains(scalar) || InvisibleCharacter.isInvisible(scalar) && scalar != " "
    }

    private static func mended(_ part: Substring) -> String {
        var name = ""
        for scalar in part.unicodeScalars {
            if !isForbidden(scalar) {
                name.unicodeScalars.append(scalar)
            } else {
                name += scalar.value > 0x20 && scalar.value < 0x7F ? "-" : InvisibleCharacter.meant(by: scalar)
            }
        }
        while let last = name.last, last == "." || last == " " { name.removeLast() }
        if WindowsName.isReserved(name) { name = "file-" + name }
        if name.utf8.count > 255 { name = String(name.prefix(40)) }
        return name.isEmpty ? "file" : name
    }
}
