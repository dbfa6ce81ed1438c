import Diagnostics

/// A kind of content: what its keys are, and in which files of `content/` it stands. To add one, write a file in Kinds/ and
/// a line in ``ContentKinds``.
package protocol ContentKind: FieldReadable {
    static var place: ContentPlace { get }
    var provenance: Provenance { get }
    /// What other entries call it: `SM-06`, `customer-care`; a page's file name; nothing for what there is only one of.
    var referenceName: String { get }
}

extension ContentKind {
    package var referenceName: String { "" }
}

/// Where the entries of a kind are kept, seen from `content/`.
package enum ContentPlace: Sendable, Hashable {
    /// One Markdown file for each entry in a folder such as `guidelines`.
    case documents(folder: String)
    /// A list `entries:` in `data/<name>.yml`.
    case entries(file: String)
    /// One entry that is the whole of `data/<name>.yml`.
    case single(file: String)
}

/// What other entries refer to by its id.
package protocol IdentifiedKind: ContentKind {
    var id: EntryID { get }
}

extension IdentifiedKind {
    package var referenceName: String { id.name }
}

/// A kind with a file, and usually a page, of its own. Such entries are objects that never change: they have dozens of fields, and
/// every list, look-up and page that hands one on would copy them all.
package protocol DocumentKind: ContentKind, AnyObject {
    /// The file name without its ending, the same in every language.
    var slug: Slug { get }
    /// What readers call it.
    var name: String { get }
    var publication: Publication { get }
}

extension FieldReader {
    /// The name of the original's file without folder and ending; the loading room has reported one that is no slug.
    var slug: Slug {
        let path = original.file.path.utf8
        let name = path[(path.lastIndex(of: UInt8(ascii: "/")).map { path.index(after: $0) } ?? path.startIndex)...]
        return Slug(String(Substring(name.prefix { $0 != UInt8(ascii: ".") }))) ?? .unreadable
    }
}

extension Guideline { package var name: String { title } }
extension Incident { package var name: String { title } }
extension Article { package var name: String { title } }
extension Event { package var name: String { title } }

extension DocumentKind {
    package var draft: Bool { publication.draft }
    package var publish: CivilDate? { publication.publish }
    package var expire: CivilDate? { publication.expire }
}
