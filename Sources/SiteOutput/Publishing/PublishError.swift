package import Diagnostics
package import FileSystem
import Text

/// Why nothing was published, or why it broke off. The world's failure, not an author's: the command ends with the exit code for I/O.
/// What was live before is whole in every case unless the words say otherwise.
package indirect enum PublishError: Error, Sendable, Equatable {
    case file(FileError)
    /// Nothing was ever published here. A drive that is not mounted looks the same.
    case nothingThere(String)
    /// The drive went away while its files were being written.
    case takenAway(String)
    /// The place holds files and no records of ours. `example` is one of the files.
    case foreign(String, example: String)
    /// Somebody else's file is where one of the site has to go.
    case inTheWay(String)
    /// Somebody else's files are in a folder where a file of the site has to go, or theirs is where it needs a folder.
    case blocked(String)
    /// Files of ours were changed by hand since the last publish.
    case edited([String])
    case pinned(PublishPin)
    /// Something else is live than the caller believed.
    case unexpected(expected: String, live: ReleaseID?)
    case locked(LockNote, age: Int)
    case tooManyDeletes(Int, of: Int, limit: Int)
    /// A record of ours that cannot be read, so that it is not known what is ours.
    case damaged(String)
    case noRelease(String?, known: [ReleaseID])
    /// A release whose files are no longer kept, or no longer what they were.
    case notRestorable(ReleaseID, missing: String)
    case programMissing(String, installation: String)
    /// What a program said last before it failed.
    case programFailed(String, words: String)
    /// A kind of target that cannot do what was asked.
    case unsupported(Phrase)
    /// Two files of the site want the same place.
    case clash(OutputPath, OutputPath)
    /// What was read back is not what was written.
    case notStored(String)
    /// It broke off, and what was there before could not be put back either.
    case halfway(PublishError)

    /// Runs calls of the file system with their errors as ours.
    static func reading<Value: ~Copyable>(_ body: () throws(FileError) -> Value) throws(PublishError) -> Value {
        do { return try body() } catch { throw .file(error) }
    }
}

extension PublishError: CustomStringConvertible {
    /// One or two plain sentences.
    package var phrase: Phrase {
        switch self {
        case .file(let error): "\(error.phrase)."
        case .nothingThere(let place): "Nothing has been published to \(place) yet, or the drive that it is on is not there."
        case .takenAway(let place): "The drive of \(place) went away in the middle, or its folder was replaced."
        case .foreign(let place, let example): "\(place) holds files that sitegen did not publish, such as \(example)."
        case .inTheWay(let path), .blocked(let path): "\(path) was not published by sitegen, but the site needs its place."
        case .edited(let paths):
            paths.count == 1
                ? "One published file was changed by hand: \(listed(paths))."
                : "\(paths.count) published files were changed by hand: \(listed(paths))."
        case .pinned(let pin): "\(pin.owner) pinned this target on \(Timestamp.text(of: pin.time)): \(pin.reason)"
        case .unexpected(let expected, let live):
            live.map { "\(expected) was expected to be live, but it is \($0)." } ?? "\(expected) was expected to be live, but nothing is."
        case .locked(let note, let age): "\(note.owner) has been publishing to this target for \(Self.words(for: age))."
        case .tooManyDeletes(let count, let all, let limit):
            "\(count) of \(all) published files would be removed; at most \(limit) may go at once."
        case .damaged(let path): "\(path) is not a record that this version of sitegen understands."
        case .noRelease(nil, _): "There is no release before the live one to go back to."
        case .noRelease(let text?, let known):
            known.isEmpty
                ? "There is no release \(text) to go back to."
                : "There is no release \(text) to go back to. These can be restored: \(listed(known.map(\.description)))."
        case .notRestorable(let id, let missing): "\(id) cannot be restored: \(missing) is no longer kept as it was."
        case .programMissing(let name, _): "This target needs \(name), which is not installed."
        case .programFailed(let name, let words): "\(name) failed: \(words)"
        case .unsupported(let phrase): phrase
        case .clash(let a, let b): OutputError.clash(a, b).phrase
        case .notStored(let path): "\(path) was written, and reads back with other bytes."
        case .halfway(let error): "\(error.phrase) What was published before could not be put back."
        }
    }

    /// What to do about it.
    package var remedy: Phrase? {
        switch self {
        case .file(let error) where error.reason == .heldOpen: "Ask whoever has it open to close it, and publish again."
        case .file(let error) where error.reason == .permissionDenied: "Let the account that publishes read and write there."
        case .file, .unsupported, .clash: nil
        case .takenAway: "Bring it back and publish again: that goes on from here."
        case .nothingThere: "Mount the drive. If this is the first time, add --adopt."
        case .foreign:
            "If the site belongs there all the same, add --adopt: files in its way are replaced, the others stay. Otherwise mend `publish:` in content/site.yml."
        case .blocked: "Move it elsewhere. Not even --adopt puts a file where a folder is, or a folder where a file is."
        case .inTheWay: "Move it elsewhere, or add --adopt to replace it."
        case .edited:
            "See what was changed with `sitegen publish --verify`, take it over into the texts, and add --overwrite-edits to put the site's own files back."
        case .pinned: "When the reason is gone: `sitegen publish --unpin`."
        case .unexpected: "See what happened with `sitegen publish --list`, then give the id that is live."
        case .locked: "Wait until it has ended. If it was killed on another machine, add --break-lock."
        case .tooManyDeletes(let count, _, _): "See which with --dry-run. If they are to go, add --max-deletes \(count)."
        case .damaged: "Restore it from a backup. If there is none, delete the folder .sitegen-publish there and publish with --adopt."
        case .noRelease, .notRestorable: "`sitegen publish --list` shows what can be restored."
        case .programMissing(_, let installation): "Install it: \(installation)"
        case .programFailed: "What was published before is still there. Publishing again goes on from here."
        case .notStored: "Look at the disk and at programs that change files there, such as virus scanners, and publish again."
        case .halfway: "Publish again as soon as the place can be reached: that goes on from here. Until then every page has its files."
        }
    }

    private static func words(for seconds: Int) -> Phrase {
        switch seconds {
        case 1: "1 second"
        case ..<120: "\(max(0, seconds)) seconds"
        case ..<7_200: "\(seconds / 60) minutes"
        case ..<172_800: "\(seconds / 3_600) hours"
        default: "\(seconds / 86_400) days"
        }
    }

    /// A few of them, and how many more.
    private func listed(_ names: [String]) -> Phrase {
        let first = names.prefix(5).joined(separator: ", ")
        return names.count > 5 ? "\(first) and \(names.count - 5) more" : Phrase(verbatim: first)
    }

    package var description: String { phrase.english }
}
