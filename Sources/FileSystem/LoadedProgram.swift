#if canImport(Darwin)
import Darwin
#endif

/// The code that is running: the program and the libraries that were loaded with it.
package enum LoadedProgram {
    /// The files of it and what the system says of each, in one text. An update of the program, or of a library that it draws with, changes
    /// it. nil where that cannot be told: without `/proc`, or when one of them was replaced while it ran.
    package static var stamp: String? {
        let lines = files.compactMap { file in FileStatus(of: file).map { "\(file) \($0.size) \($0.number) \($0.changed)\n" } }
        return lines.isEmpty || lines.count < files.count ? nil : lines.joined()
    }

    /// Sorted, each once.
    private static var files: [String] {
        #if canImport(Darwin)
        let files = (0..<_dyld_image_count()).compactMap { _dyld_get_image_name($0).map { String(cString: $0) } }
        #else
        // A line for each piece of memory: what may be done with it is the second word, its file the sixth. Code is what may be run.
        let lines = ((try? FileReader.bytes(of: "/proc/self/maps")) ?? []).split(separator: UInt8(ascii: "\n"))
        let files = lines.compactMap { line -> String? in
            let words = line.split(separator: UInt8(ascii: " "), maxSplits: 5)
            guard words.count == 6, words[1].contains(UInt8(ascii: "x")) else { return nil }
            let path = String(decoding: words[5].drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
            return path.hasPrefix("/") ? path : nil
        }
        #endif
        return Set(files + [SystemPaths.executable].compactMap(\.self)).sorted()
    }
}
