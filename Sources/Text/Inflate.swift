/// Unpacks DEFLATE (RFC 1951), the compression inside a .docx and a PNG.
///
/// The input is untrusted: malformed or oversized data throws and never traps.
package struct Inflate {
    private let input: ArraySlice<UInt8>
    private var position: Int
    private var bits: UInt32 = 0
    private var bitCount = 0
    private var output: [UInt8] = []
    private let limit: Int

    package enum Problem: Error, Sendable {
        case damaged, tooLarge
    }

    /// - Parameter limit: the most bytes that may come out.
    package static func bytes(of input: ArraySlice<UInt8>, limit: Int) throws(Problem) -> [UInt8] {
        var inflate = Inflate(input: input, limit: limit)
        while try !inflate.block() {}
        return inflate.output
    }

    private init(input: ArraySlice<UInt8>, limit: Int) {
        self.input = input
        self.limit = limit
        position = input.startIndex
    }

    /// Unpacks a block.
    /// - Returns: whether it was the last.
    private mutating func block() throws(Problem) -> Bool {
        let isLast = try take(1) == 1
        switch try take(2) {
        case 0: try copyStored()
        case 1: try unpack(Self.fixedLiterals, Self.fixedDistances)
        case 2:
            let (literals, distances) = try tables()
            try unpack(literals, distances)
        default: throw .damaged
        }
        return isLast
    }

    private mutating func take(_ count: Int) throws(Problem) -> Int {
        while bitCount < count {
            guard position < input.endIndex else { throw .damaged }
            bits |= UInt32(input[position]) << UInt32(bitCount)
            position += 1
            bitCount += 8
        }
        defer {
            bits >>= UInt32(count)
            bitCount -= count
        }
        return Int(bits & (1 << UInt32(count) - 1))
    }

    private mutating func copyStored() throws(Problem) {
        (bits, bitCount) = (0, 0)
        guard position + 4 <= input.endIndex else { throw .damaged }
        let length = Int(input[position]) | Int(input[position + 1]) << 8
        position += 4
        guard position + length <= input.endIndex else { throw .damaged }
        guard output.count + length <= limit else { throw .tooLarge }
        output += input[position..<position + length]
        position += length
    }

    private mutating func unpack(_ literals: CodeTable, _ distances: CodeTable) throws(Problem) {
        while true {
            let symbol = try symbol(of: literals)
            switch symbol {
            case ..<256:
                guard output.count < limit else { throw .tooLarge }
                output.append(UInt8(symbol))
            case 256: return
            case 257..<286:
                let length = try Self.lengths[symbol - 257] + take(Self.lengthBits[symbol - 257])
                let code = try self.symbol(of: distances)
                guard code < 30 else { throw .damaged }
                let distance = try Self.distances[code] + take(Self.distanceBits[code])
                guard distance <= output.count else { throw .damaged }
                guard output.count + length <= limit else { throw .tooLarge }
                for _ in 0..<length { output.append(output[output.count - distance]) }
            default: throw .damaged
            }
        }
    }

    private mutating func symbol(of table: CodeTable) throws(Problem) -> Int {
        var (code, first, index) = (0, 0, 0)
        for length in 1...15 {
            code |= try take(1)
            let count = table.counts[length]
            if code - count < first { return table.symbols[index + code - first] }
            index += count
            first = (first + count) << 1
            code <<= 1
        }
        throw .damaged
    }

    /// Reads the code tables of a dynamic block.
    private mutating func tables() throws(Problem) -> (CodeTable, CodeTable) {
        let (literals, distances, codes) = (try take(5) + 257, try take(5) + 1, try take(4) + 4)
        var lengths = [Int](repeating: 0, count: 19)
        for index in 0..<codes { lengths[Self.order[index]] = try take(3) }
        let table = CodeTable(lengths)
        lengths = []
        while lengths.count < literals + distances {
            switch try symbol(of: table) {
            case let length where length < 16: lengths.append(length)
            case 16:
                guard let last = lengths.last else { throw .damaged }
                lengths += [Int](repeating: last, count: try take(2) + 3)
            case 17: lengths += [Int](repeating: 0, count: try take(3) + 3)
            default: lengths += [Int](repeating: 0, count: try take(7) + 11)
            }
        }
        guard lengths.count == literals + distances else { throw .damaged }
        return (CodeTable(Array(lengths[..<literals])), CodeTable(Array(lengths[literals...])))
    }

    /// A canonical Huffman code: how many symbols have a code of each length, and the symbols in the order of their codes.
    private struct CodeTable {
        var counts = [Int](repeating: 0, count: 16)
        let symbols: [Int]

        init(_ lengths: [Int]) {
            for length in lengths { counts[length] += 1 }
            counts[0] = 0
            symbols =
                lengths.indices.filter { lengths[$0] > 0 }.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
                + [Int](repeating: 0, count: lengths.count)
        }
    }

    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    private static let lengths = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
    ]
    private static let lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
    private static let distances = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193,
        12289, 16385, 24577,
    ]
    private static let distanceBits = [
        0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
    ]
    private static let fixedLiterals = CodeTable(
        [Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112) + [Int](repeating: 7, count: 24)
            + [Int](repeating: 8, count: 8))
    private static let fixedDistances = CodeTable([Int](repeating: 5, count: 30))
}
