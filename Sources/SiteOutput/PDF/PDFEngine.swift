import FileSystem

/// WeasyPrint as it is installed on this machine: its program, and through it the Python that can import it.
package struct PDFEngine: Sendable, Equatable {
    /// The `weasyprint` program.
    package let program: String
    /// The Python that the program runs with.
    package let python: String

    /// The version the sheets are drawn for; another one draws other bytes.
    package static let version = "70.0"
    /// The one command that brings it, from the project's folder.
    package static let installation = "python3 -m venv .venv && .venv/bin/pip install weasyprint==\(version)"

    /// Looks for `weasyprint` in these places, then in every folder of `searchPath` (as PATH has them). An entry may be the program
    /// itself or the folder it lies in. nil when it is nowhere.
    package init?(in places: [String], searchPath: String) {
        let candidates =
            places.flatMap { [$0, $0 + "/weasyprint", $0 + "/bin/weasyprint"] }
            + searchPath.split(separator: ":").map { $0 + "/weasyprint" }
        for candidate in candidates where FileStatus.isProgram(candidate) {
            guard let python = Self.python(of: candidate) else { continue }
            self.program = candidate
            self.python = python
            return
        }
        return nil
    }

    /// pip writes the interpreter into the program's first line, or, where that path is too long or has a space, calls it from a shell in
    /// the second.
    private static func python(of program: String) -> String? {
        guard let bytes = try? FileReader.bytes(of: program) else { return nil }
        let lines = bytes.prefix(2_048).split(separator: UInt8(ascii: "\n"), maxSplits: 2).map { String(decoding: $0, as: UTF8.self) }
        guard let first = lines.first, first.hasPrefix("#!") else { return nil }
        let interpreter = first.dropFirst(2).split(separator: " ").map(String.init)
        if interpreter.first == "/bin/sh", lines.count > 1 {
            return lines[1].split(whereSeparator: { "'\"".contains($0) }).map(String.init).first(where: FileStatus.isProgram)
        }
        return interpreter.first.flatMap { FileStatus.isProgram($0) ? $0 : nil }
    }
}
