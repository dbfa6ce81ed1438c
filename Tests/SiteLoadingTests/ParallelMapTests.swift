import Parallel
import Testing

/// What runs on all cores comes out as if it had run on one.
struct ParallelMapTests {
    @Test(
        "Every element is mapped once and in order, however many a thread takes", arguments: [0, 1, 31, 32, 33, 1_000], [1, 7, 32])
    func order(count: Int, chunk: Int) {
        let numbers = Array(0..<count)
        #expect(numbers.parallelMap(chunk: chunk) { $0 * 2 } == numbers.map { $0 * 2 })
    }
}
