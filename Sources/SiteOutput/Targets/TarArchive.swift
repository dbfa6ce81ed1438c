import Text

/// A tar file (POSIX.1-2001) of a release, with nothing in it that differs between machines: no owner, one date, one mode.
enum TarArchive {
    /// - Parameter time: seconds since 1970, for every entry.
    static func bytes(of files: [TargetFile], time: Int) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(files.reduce(10_240) { $0 + $1.bytes.count + 1_536 })
        for file in files {
            var name = Array(file.path.utf8)
            // Names that the old header has no room for, or no alphabet, are told in a record before it.
            if name.count > 100 || name.contains(where: { $0 >= 0x80 }) {
                let record = extended(file.path)
                result += header(Array("paxheader".utf8), size: record.count, time: time, type: "x") + padded(record)
                name = Array(name.filter { $0 < 0x80 }.suffix(100))
            }
            result += header(name, size: file.bytes.count, time: time, type: "0")
            result += padded(file.bytes)
        }
        return result + [UInt8](repeating: 0, count: 10_240 - result.count % 10_240 + (result.count % 10_240 > 9_216 ? 10_240 : 0))
    }

    private static func header(_ name: [UInt8], size: Int, time: Int, type: Character) -> [UInt8] {
        var header = [UInt8](repeating: 0, count: 512)
        func put(_ bytes: some Sequence<UInt8>, at offset: Int) {
            for (index, byte) in bytes.enumerated() { header[offset + index] = byte }
        }
        put(name, at: 0)
        put("0000644".utf8, at: 100)
        put("0000000".utf8, at: 108)
        put("0000000".utf8, at: 116)
        put(octal(size, digits: 11).utf8, at: 124)
        put(octal(time, digits: 11).utf8, at: 136)
        put("        ".utf8, at: 148)
        put(String(type).utf8, at: 156)
        put("ustar\u{0}00".utf8, at: 257)
        let sum = header.reduce(0) { $0 + Int($1) }
        put("\(octal(sum, digits: 6))\u{0} ".utf8, at: 148)
        return header
    }

    private static func octal(_ number: Int, digits: Int) -> String {
        number.padded(to: digits, radix: 8)
    }

    private static func padded(_ bytes: [UInt8]) -> [UInt8] {
        bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
    }

    /// `29 path=…` and a line end; the number counts itself.
    private static func extended(_ path: String) -> [UInt8] {
        let rest = " path=\(path)\n"
        var length = rest.utf8.count + 1
        while "\(length)".utf8.count + rest.utf8.count != length { length += 1 }
        return Array("\(length)\(rest)".utf8)
    }
}
