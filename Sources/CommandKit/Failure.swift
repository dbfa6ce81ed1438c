package import Diagnostics
import FileSystem
import SiteEditing
import SiteOutput
import SitePipeline
import SitePreview
import SiteRecords
import SiteStarter

/// Why a command could not do its work: the world's doing, not an author's. Wording and exit code are made here and nowhere else.
package struct Failure: Error, Sendable, Equatable {
    package let status: ExitStatus
    /// What went wrong, in one plain sentence.
    package let message: Phrase
    /// What to do about it.
    package let remedy: Phrase?

    package init(_ status: ExitStatus, _ message: Phrase, remedy: Phrase? = nil) {
        self.status = status
        self.message = message
        self.remedy = remedy
    }

    package func translated(by phrases: PhraseTable) -> Failure {
        Failure(status, message.translated(by: phrases), remedy: remedy?.translated(by: phrases))
    }
}

extension Failure {
    package init(_ error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let error as ProjectError: self.init(error)
        case let error as OutputError: self.init(.failed, error.phrase)
        case let error as PublishError:
            self.init(.failed, error.phrase, remedy: error.remedy)
        case let error as StarterError: self.init(error.remedy == nil ? .failed : .usage, error.message, remedy: error.remedy)
        case let error as EditRefusal: self.init(.failed, error.message, remedy: error.remedy)
        case let error as FileError: self.init(error)
        case let error as PreviewError: self.init(error)
        case let error as RecordError: self.init(error.isUsage ? .usage : .findings, error.message, remedy: error.remedy)
        case PDFError.interrupted: self.init(.interrupted, "Interrupted. Nothing was written.")
        case let error as PDFError:
            self.init(
                .failed, error.phrase,
                remedy: "Nothing was written. `\(PDFEngine.installation)` brings the version that is known to work.")
        default: self.init(.failed, Phrase(verbatim: "\(error)"))
        }
    }

    private init(_ error: FileError) {
        switch error.reason {
        case .exists:
            self.init(.failed, "\(error.path) is there already. Nothing was changed.", remedy: "Move it away, or choose another name.")
        default: self.init(.failed, "\(error.phrase)." as Phrase)
        }
    }

    private init(_ error: PreviewError) {
        switch error {
        case .unknownHost: self.init(.usage, error.phrase)
        case .portsBusy: self.init(.failed, error.phrase, remedy: "Choose another with --port, or 0 for any that is free.")
        case .cannotListen: self.init(.failed, error.phrase)
        }
    }

    private init(_ error: ProjectError) {
        switch error {
        case .unreadable(let path, let reason):
            self.init(.unreadable, "\(path) could not be read: \(reason).")
        case .themeMissing(let name, let known):
            self.init(
                .unreadable, "The settings ask for the theme “\(name)”, which is not there.",
                remedy: "Set `theme:` in content/site.yml to one of: \(known.joined(separator: ", ")).")
        }
    }
}
