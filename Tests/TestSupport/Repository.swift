import Foundation

/// Folders of the checkout that the tests were compiled in, as absolute paths without a trailing slash.
package enum Repository {
    package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .path
    package static let fixtures = root + "/Tests/Fixtures"
    /// Two languages, every kind of page, nothing any rule objects to.
    package static let smallSite = fixtures + "/Sites/small"
}
