import Diagnostics

/// A picture as it goes out: upright, of a size that a page needs, and without what the camera wrote into it.
package struct FinishedPicture: Sendable {
    package let route: Route
    package let bytes: [UInt8]
    package let size: PictureSize?
    /// The same picture for narrow windows, the narrowest first.
    package let smaller: [SmallerPicture]

    package init(route: Route, bytes: [UInt8], size: PictureSize?, smaller: [SmallerPicture]) {
        self.route = route
        self.bytes = bytes
        self.size = size
        self.smaller = smaller
    }
}

/// One of the widths that a browser may choose from.
package struct SmallerPicture: Sendable {
    package let width: Int
    package let bytes: [UInt8]
    package let route: Route

    /// Beside `files/`, so that it cannot take the place of an author's file.
    package init(of route: Route, width: Int, bytes: [UInt8]) {
        self.width = width
        self.bytes = bytes
        self.route = Route("pictures/\(width)/" + route.path.dropFirst("files/".count))
    }
}

extension SitePlan {
    /// The same plan with the pictures that were made of the authors' ones.
    package func finishing(_ pictures: [FinishedPicture]) -> SitePlan {
        if pictures.isEmpty { return self }
        // What has been made of the plan stays: nothing of it is about pictures.
        var plan = self
        for picture in pictures {
            plan.links.sizes[picture.route] = picture.size
            plan.links.smaller[picture.route] = picture.smaller
        }
        plan.pictures = pictures
        return plan
    }

    /// What goes out of the authors' pictures and documents.
    package var authorsFiles: [RenderedFile] {
        let finished = Dictionary(pictures.map { ($0.route, $0.bytes) }) { first, _ in first }
        return copies.map { RenderedFile(route: $0.route, bytes: finished[$0.route] ?? $0.source.bytes) }
            + pictures.flatMap(\.smaller).map { RenderedFile(route: $0.route, bytes: $0.bytes) }
    }
}
