package import SiteFields

/// Guards against input that would take unreasonably long.
package struct Limits: FieldReadable, Hashable {
    /// Largest Markdown text in kilobytes of 1,024 bytes.
    package let documentKilobytes: Int

    package init(from fields: inout FieldReader) {
        documentKilobytes = fields.fact(optional: "document_kb", .number(1...65_536)) ?? 256
    }

    package init() {
        documentKilobytes = 256
    }
}
