/// The version of sitegen, as `--version` tells it.
enum ProgramVersion {
    static let number = "0.1.0"
    static let text = "sitegen \(number)"
}
