package import OfficeDocuments
package import SiteOutput

extension WordDocument {
    /// As a .docx: the same document gives the same bytes.
    package func docx() throws(PublishError) -> [UInt8] {
        try ReleaseArchive.zip(WordWriter.parts(of: self).map { ($0.name, $0.bytes) }, date: date, inOrder: true)
    }
}
