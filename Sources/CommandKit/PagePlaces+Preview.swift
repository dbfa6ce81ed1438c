package import SitePipeline
package import SitePreview

extension PagePlaces {
    /// In the preview's terms.
    package var preview: PreviewPagePlaces {
        PreviewPagePlaces(
            elements: elementNames, places: places.mapValues { $0.map(\.preview) },
            source: [source?.preview, .init(.code, path: template)].compactMap(\.self))
    }
}

extension PagePlaces.Place {
    fileprivate var preview: PreviewPagePlaces.Place {
        switch self {
        case .line(let path, let line): .init(.line, path: path, line: line)
        case .word(let key, let path): .init(.word, path: path, key: key)
        case .code(let path, let line): .init(.code, path: path, line: line)
        }
    }
}
