import FlyingSocks

/// Hands bytes to FlyingFox without Foundation's `Data`: all at once, or as they come.
struct ByteStream: AsyncBufferedSequence {
    typealias Element = UInt8

    private let pieces: AsyncStream<[UInt8]>

    init(_ pieces: AsyncStream<[UInt8]>) {
        self.pieces = pieces
    }

    init(_ bytes: [UInt8]) {
        self.init(
            AsyncStream { continuation in
                if !bytes.isEmpty { continuation.yield(bytes) }
                continuation.finish()
            })
    }

    func makeAsyncIterator() -> Iterator {
        Iterator(pieces: pieces.makeAsyncIterator())
    }

    struct Iterator: AsyncBufferedIteratorProtocol {
        fileprivate var pieces: AsyncStream<[UInt8]>.Iterator
        private var rest: ArraySlice<UInt8> = []

        fileprivate init(pieces: AsyncStream<[UInt8]>.Iterator) {
            self.pieces = pieces
        }

        mutating func next() async -> UInt8? {
            while rest.isEmpty {
                guard let piece = await pieces.next() else { return nil }
                rest = piece[...]
            }
            return rest.popFirst()
        }

        /// A whole piece, whatever length is suggested: an event must not wait for the next one to fill a buffer.
        mutating func nextBuffer(suggested count: Int) async -> ArraySlice<UInt8>? {
            if rest.isEmpty { return await pieces.next().map { $0[...] } }
            defer { rest = [] }
            return rest
        }
    }
}
