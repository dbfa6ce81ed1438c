/// Why the project could not be read at all: the world's failure, not an author's mistake.
package enum ReadingError: Error, Sendable, Equatable {
    /// Nothing is there, or it is no folder.
    case noFolder(path: String)
    /// The system said no; `reason` is its own words.
    case unreadable(path: String, reason: String)
    /// A symbolic link that leads out of the project: what it leads to is not for publishing.
    case leavesProject(path: String, target: String)
}
