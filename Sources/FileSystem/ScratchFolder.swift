#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A folder of our own in the system's place for such things, gone when this value is.
package struct ScratchFolder: ~Copyable, Sendable {
    package let path: String

    /// - Parameter purpose: becomes part of the name, for whoever finds it there.
    package init(for purpose: String) throws(FileError) {
        let place = SystemPaths.temporaryFolder
        var template = Array("\(place)/sitegen-\(purpose)-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw FileError(place, .writing, code: errno) }
        path = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        FolderRemoval.remove(path)
    }
}
