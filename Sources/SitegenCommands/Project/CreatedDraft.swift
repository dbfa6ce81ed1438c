import CommandKit
import Diagnostics
import SiteDrafts

extension CreatedFiles {
    /// A new text of somebody's, and what to do with it.
    init(_ draft: DraftFacts, in folder: String) {
        let path = folder == "." ? draft.file.path : "\(folder)/\(draft.file.path)"
        self.init(
            folder: folder, files: [draft.file.path],
            headline: draft.kind == .guideline ? "A new guideline, \(draft.id): \(path)" : "A new text: \(path)",
            next: [
                ("Open the file", "write where you see ‹…›"),
                ("sitegen serve --open", "see it while you write; it is marked as a draft"),
                ("Take out `draft: true`", "when it is ready to be published"),
            ])
    }

    /// The words of a language, to be filled in.
    init(_ words: WordsDraft, in folder: String) {
        let path = folder == "." ? words.file.path : "\(folder)/\(words.file.path)"
        self.init(
            folder: folder, files: [words.file.path], headline: "The words of the interface in \(words.language): \(path)",
            next: [
                ("Open the file", "write the words between the quotation marks; the ones after the # show what is meant"),
                ("content/site.yml", "add `\(words.language)` to `languages`, if it is not there"),
                ("sitegen check", "names the words that are still missing"),
            ])
    }
}
