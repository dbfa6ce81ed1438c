import SiteModel

/// What is asked for, and so how an answer is written.
enum AnswerType: Sendable, Hashable {
    case fact(FactType)
    /// As CSS writes it; whether words can be read on it is tried with the site.
    case colour
    /// The path of a file, which is copied into the project.
    case picture
    /// A day with a time of day.
    case start
    /// Numbers such as `1-5,8`.
    case numbers
    /// Names, each with an address or a handle, or `no`.
    case channels
}
