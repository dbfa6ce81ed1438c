import Text

/// The parts of a .docx, which is a zip file (APPNOTE 6.3): stored or deflated, as Word, LibreOffice and python-docx write it.
struct PackageReader {
    /// The largest unpacked size of one part, in bytes. A whole book takes less than a tenth of it.
    static let limit = 64 << 20

    private let bytes: [UInt8]
    private var entries: [String: Entry] = [:]

    private struct Entry {
        let isDeflated: Bool
        let packedSize: Int
        let offset: Int
    }

    init(_ bytes: [UInt8]) throws(PackageError) {
        self.bytes = bytes
        guard bytes.starts(with: [0x50, 0x4B]), let end = Self.directoryEnd(in: bytes) else { throw .notAPackage }
        let count = number(end + 10, 2)
        var position = number(end + 16, 4)
        for _ in 0..<count {
            guard position + 46 <= bytes.count, number(position, 4) == 0x0201_4B50 else { throw .damaged }
            let (nameLength, extra, comment) = (number(position + 28, 2), number(position + 30, 2), number(position + 32, 2))
            guard position + 46 + nameLength <= bytes.count else { throw .damaged }
            let name = String(decoding: bytes[position + 46..<position + 46 + nameLength], as: UTF8.self)
            let method = number(position + 10, 2)
            guard method == 0 || method == 8 else { throw .damaged }
            entries[name] = Entry(isDeflated: method == 8, packedSize: number(position + 20, 4), offset: number(position + 42, 4))
            position += 46 + nameLength + extra + comment
        }
    }

    /// Returns nil if the package has no part of that name.
    func part(_ name: String) throws(PackageError) -> [UInt8]? {
        guard let entry = entries[name] else { return nil }
        guard entry.offset + 30 <= bytes.count, number(entry.offset, 4) == 0x0403_4B50 else { throw .damaged }
        let start = entry.offset + 30 + number(entry.offset + 26, 2) + number(entry.offset + 28, 2)
        guard start <= bytes.count, entry.packedSize <= bytes.count - start else { throw .damaged }
        let packed = bytes[start..<start + entry.packedSize]
        if entry.isDeflated { return try unpacked(packed) }
        guard packed.count <= Self.limit else { throw .tooLarge }
        return Array(packed)
    }

    private func unpacked(_ packed: ArraySlice<UInt8>) throws(PackageError) -> [UInt8] {
        do {
            return try Inflate.bytes(of: packed, limit: Self.limit)
        } catch .damaged {
            throw .damaged
        } catch {
            throw .tooLarge
        }
    }

    /// The root element of a part; nil if the package has no part of that name.
    func document(_ name: String) throws(PackageError) -> XMLElement? {
        guard let bytes = try part(name) else { return nil }
        guard let root = try XMLReader.root(of: bytes) else { throw .malformed(part: name) }
        return root
    }

    private func number(_ offset: Int, _ size: Int) -> Int {
        guard offset >= 0, offset + size <= bytes.count else { return 0 }
        return (0..<size).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }

    /// The end of the directory is the last thing in the file, but for a comment.
    private static func directoryEnd(in bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        return (max(0, bytes.count - 65_557)...bytes.count - 22).reversed().first { offset in
            bytes[offset] == 0x50 && bytes[offset + 1] == 0x4B && bytes[offset + 2] == 5 && bytes[offset + 3] == 6
        }
    }
}
