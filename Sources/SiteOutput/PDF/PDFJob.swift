/// A page of the site and the PDF that is to be made of it. What is on the page does not matter here.
package struct PDFJob: Sendable, Hashable {
    package let page: OutputPath
    package let pdf: OutputPath
    /// Said while it is made.
    package let title: String

    package init(page: OutputPath, pdf: OutputPath, title: String) {
        self.page = page
        self.pdf = pdf
        self.title = title
    }
}

/// A PDF that was made.
package struct PDFResult: Sendable, Hashable {
    package let job: PDFJob
    package let bytes: [UInt8]
    package let pages: Int
    package let duration: Duration
    /// What the engine complained about, such as a picture without a text for those who cannot see it.
    package let complaints: [String]
}
