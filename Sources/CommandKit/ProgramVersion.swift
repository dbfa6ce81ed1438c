/// The version of sitegen, as `--version` tells it.
package enum ProgramVersion {
    package static let number = "0.1.0"
    package static let text = "sitegen \(number)"
}
