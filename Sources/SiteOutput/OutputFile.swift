/// One file of the finished site: where it lies and what is in it, byte for byte.
package struct OutputFile: Sendable, Hashable {
    package let path: OutputPath
    package let bytes: [UInt8]

    package init(path: OutputPath, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package init(path: OutputPath, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}
