/// How long a file is waited for that somebody has open on a share: more and more rarely, between six and seven seconds in all.
enum Patience {
    /// The pauses between one try and the next.
    static let pauses: [Duration] = [50, 100, 200, 400, 800, 1_000, 1_000, 1_000, 1_000, 1_000].map { .milliseconds($0) }
}
