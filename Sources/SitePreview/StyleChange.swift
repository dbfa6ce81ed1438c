import SiteOutput
import Text

/// A change between two builds that touches nothing but style sheets, so that a browser can swap them and leave the page as it is.
///
/// A style sheet's name contains a fingerprint of its bytes, so with the sheet every page changes that names it: such a page counts as
/// unchanged when its old bytes, with the old names replaced by the new ones, are its new bytes.
struct StyleChange: Sendable, Equatable {
    /// Old and new path of each changed style sheet; the same twice if its name has no fingerprint.
    let sheets: [Sheet]

    struct Sheet: Sendable, Equatable {
        let old: String
        let new: String
    }

    /// nil when anything else changed as well, or nothing did.
    init?(from old: OutputTree, to new: OutputTree) {
        guard let sheets = Self.sheets(from: old, to: new), !sheets.isEmpty else { return nil }
        let renamed = sheets.filter { $0.old != $0.new }
        let others = new.files.filter { !$0.path.isStyleSheet }
        guard others.count == old.files.count(where: { !$0.path.isStyleSheet }) else { return nil }
        for file in others {
            guard let before = old[file.path] else { return nil }
            if before == file.bytes || Self.replacing(renamed, in: before) == file.bytes { continue }
            guard Self.withoutOwnStyles(before) == Self.withoutOwnStyles(file.bytes) else { return nil }
        }
        self.sheets = sheets
    }

    /// The changed sheets in pairs; nil when a sheet came or went without a partner.
    private static func sheets(from old: OutputTree, to new: OutputTree) -> [Sheet]? {
        var gone = old.files.filter { $0.path.isStyleSheet && new[$0.path] == nil }
        var pairs: [Sheet] = []
        for file in new.files where file.path.isStyleSheet {
            if let before = old[file.path] {
                if before != file.bytes { pairs.append(Sheet(old: file.path.description, new: file.path.description)) }
                continue
            }
            guard let index = gone.firstIndex(where: { $0.path.withoutFingerprint == file.path.withoutFingerprint }) else { return nil }
            pairs.append(Sheet(old: gone.remove(at: index).path.description, new: file.path.description))
        }
        return gone.isEmpty ? pairs : nil
    }

    /// The page for wrong addresses has the sheets in its text, and policies have the sum of that.
    private static func withoutOwnStyles(_ bytes: [UInt8]) -> String {
        var text = String(decoding: bytes, as: UTF8.self)
        if let start = text.firstRange(of: "<style>"), let end = text.firstRange(of: "</style>"), start.upperBound < end.lowerBound {
            text.removeSubrange(start.upperBound..<end.lowerBound)
        }
        while let start = text.firstRange(of: "'sha256-"), let end = text[start.upperBound...].firstIndex(of: "'") {
            text.removeSubrange(start.lowerBound...end)
        }
        return text
    }

    /// Pages name a sheet by a relative link, so the last part of its path is what is replaced.
    private static func replacing(_ sheets: [Sheet], in bytes: [UInt8]) -> [UInt8] {
        sheets.reduce(bytes) { $0.substituting(OutputPath.lastPart(of: $1.old), with: OutputPath.lastPart(of: $1.new)) }
    }
}

extension OutputPath {
    fileprivate static func lastPart(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    fileprivate var isStyleSheet: Bool {
        name.hasSuffix(".css")
    }

    /// `assets/enamel` of `assets/enamel.1f6b0c3a.css` and of `assets/enamel-1f6b0c3a.css`.
    fileprivate var withoutFingerprint: String {
        let stem = name.dropLast(4)
        guard let cut = stem.lastIndex(where: { $0 == "." || $0 == "-" }), stem[cut...].dropFirst().allSatisfy(\.isHexDigit) else {
            return "\(folder)/\(stem)"
        }
        return "\(folder)/\(stem[..<cut])"
    }
}
