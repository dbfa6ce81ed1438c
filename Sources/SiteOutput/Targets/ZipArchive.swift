import Diagnostics

/// A zip file (APPNOTE 6.3) of a release. Files are stored as they are: most of a site's bytes are pictures and PDFs, which are compressed
/// already, and without a compressor the same site gives the same bytes on every machine.
enum ZipArchive {
    /// - Parameter date: the day every entry is dated with, as year, month and day.
    static func bytes(of files: [TargetFile], date: (Int, Int, Int)) throws(PublishError) -> [UInt8] {
        let size = files.reduce(0) { $0 + $1.bytes.count }
        guard files.count < 65_535, size < 4 << 30 - 1 << 20 else {
            throw .unsupported("A zip file of this kind holds 65,534 files and 4 GB at most. Name the archive .tar instead.")
        }
        var result: [UInt8] = []
        result.reserveCapacity(size + files.count * 256)
        var directory: [UInt8] = []
        for file in files {
            let offset = result.count
            let entry = entry(of: file, date: date)
            result += [0x50, 0x4B, 3, 4] + entry + file.path.utf8 + file.bytes
            // Made on Unix; no comment, first disk, no attributes of DOS; an ordinary file that its owner may change.
            directory += [0x50, 0x4B, 1, 2, 20, 3] + entry
            directory += [0, 0, 0, 0, 0, 0] + little(UInt32(0o100_644) << 16) + little(UInt32(offset)) + file.path.utf8
        }
        let start = result.count
        let count = little(UInt16(files.count))
        result += directory
        return result + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count + little(UInt32(directory.count)) + little(UInt32(start)) + [0, 0]
    }

    /// What an entry and its line in the directory have in common: version, UTF-8 names, stored, date, sum, sizes, lengths.
    private static func entry(of file: TargetFile, date: (Int, Int, Int)) -> [UInt8] {
        // The years that fit: 1980 to 2107.
        let day = UInt16(min(max(0, date.0 - 1980), 127) << 9 | date.1 << 5 | date.2)
        let size = little(UInt32(file.bytes.count))
        return [20, 0, 0, 8, 0, 0, 0, 0] + little(day) + little(crc(of: file.bytes)) + size + size + little(UInt16(file.path.utf8.count))
            + [0, 0]
    }

    private static func little(_ value: some FixedWidthInteger & UnsignedInteger) -> [UInt8] {
        (0..<(type(of: value).bitWidth / 8)).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    private static func crc(of bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = 0xFFFF_FFFF
        table.withUnsafeBufferPointer { table in
            for byte in bytes { sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
        }
        return ~sum
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
    }
}
