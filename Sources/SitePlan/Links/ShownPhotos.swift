package import Diagnostics
import SiteModel
package import SiteValues

/// Photos lie in a folder that no link and no picture of a text leads into: the one way to a file in there is the photo of an entry that is
/// shown, and what is not in this table is not on the site.
extension LinkTable {
    /// The place of a photo on the site; nil for one that is not shown.
    package func photo(_ photo: Photo) -> Route? { photos[photo.file] }

    /// Whether any is.
    package var showsPhotos: Bool { !photos.isEmpty }

    /// Once all pages are known.
    mutating func addPhotos(of site: Site) {
        if site.photos.isEmpty { return }
        let files = Dictionary(site.photos.map { ($0.path, $0) }) { first, _ in first }
        // A picture of two people needs the yes of both, under whatever names it lies.
        let refused = Set(
            site.localizedSites.flatMap(\.pictured).filter { !site.isAgreed($1.mayBeShown) || !site.isAgreed($0.mayBeShown) }
                .compactMap { files[$1.path]?.bytes })
        for localizedSite in site.localizedSites {
            for (entry, photo) in localizedSite.pictured {
                guard target(type(of: entry).photoPage, in: localizedSite.language) != nil, let file = files[photo.path],
                    file.isPhoto, !refused.contains(file.bytes)
                else { continue }
                photos[photo.file] = CopiedFile.route(of: file.path)
            }
        }
    }
}

extension SourceFile {
    /// A picture made of pixels that is freed of what the camera wrote: no document, no drawing.
    package var isPhoto: Bool {
        let ending = path.split(separator: ".").last?.lowercased() ?? ""
        return ["jpg", "jpeg", "png", "gif", "webp", "avif"].contains(ending) && PictureSize(of: bytes) != nil
    }
}
