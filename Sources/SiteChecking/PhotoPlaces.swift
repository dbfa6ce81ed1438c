package import Diagnostics
package import SiteModel
import SitePlan
import SiteValues

/// What is said about photos in the wrong place: texts that would show one, and entries whose photo is not there.
extension Findings {
    /// False where an address leads to something else than a photo.
    package mutating func reportPhoto(_ address: String, _ sought: String?, at location: SourceLocation, in site: Site) -> Bool {
        guard let sought, sought.hasPrefix(Photo.folder) || site.photos.contains(where: { $0.path == sought }) else { return false }
        report(
            at: location, "`\(address)` is one of the photos in `\(Photo.folder)`, and only the `photo:` of an entry shows those.",
            remedy: "If nobody is in it, keep the picture beside this text and nowhere else; otherwise take it out here.")
        return true
    }

    /// Files of photos that are missing, or no pictures made of pixels. A photo that has had its last day may be gone. Whoever takes a photo
    /// back must not wait for somebody to mend a build: none of this stops one.
    mutating func reportMissingPhotos(of site: Site) {
        let files = Dictionary(site.photos.map { ($0.path, $0) }) { first, _ in first }
        let names = site.photos.map(\.path).filter { $0.hasPrefix(Photo.folder) }.map { String($0.dropFirst(Photo.folder.count)) }
        for photo in site.defaultLocalizedSite.pictured.map(\.photo) where photo.until.value.map({ site.asOf <= $0 }) ?? true {
            let (name, location) = (photo.file.value, photo.file.location)
            // That was reported when it was read.
            if name.isEmpty { continue }
            guard let file = files[photo.path] else {
                let meant = names.first { name.hasSuffix("/" + $0) } ?? Suggestion.nearest(to: name, among: names)
                report(
                    at: location, "There is no picture `\(name)` here.",
                    remedy: meant.map { "Did you mean `\($0)`?" } ?? "Put the file into `\(Photo.folder)`.", as: .warning)
                continue
            }
            if !file.isPhoto {
                report(
                    at: location, "`\(name)` is not a picture.",
                    remedy: "Save it as JPEG, PNG, GIF, WebP or AVIF in `\(Photo.folder)`, and name that file here.", as: .warning)
            }
        }
    }
}
