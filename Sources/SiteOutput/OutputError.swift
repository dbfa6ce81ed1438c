package import Diagnostics
package import FileSystem

/// Why the site could not be written. Each case is the world's failure, not an author's: the command ends with the exit code for I/O.
package enum OutputError: Error, Sendable, Equatable {
    /// The folder holds files and no manifest of ours: it belongs to somebody else. `example` is one of the files.
    case foreignFolder(String, example: String)
    /// Something that is not ours lies, with other content, where a file of the site has to go.
    case foreignFile(String)
    /// The manifest cannot be read as one, so it is not known which files are ours.
    case damagedManifest(String)
    /// There is a file, or something else, where the output folder should be.
    case notAFolder(String)
    /// A folder inside the output folder is a symbolic link: writing through it would leave the output folder.
    case symbolicLink(String)
    /// Two files of the site want the same place.
    case clash(OutputPath, OutputPath)
    /// Another build is writing to this folder.
    case inUse(String)
    case diskFull(String)
    case readOnly(String)
    case permissionDenied(String)
    /// Anything else that the system says.
    case failed(FileError)

    init(_ error: FileError) {
        switch error.reason {
        case .diskFull: self = .diskFull(error.path)
        case .readOnly: self = .readOnly(error.path)
        case .permissionDenied: self = .permissionDenied(error.path)
        case .isLink: self = .symbolicLink(error.path)
        case .inUse: self = .inUse(error.path)
        // Below the output folder: a file where a folder has to be, or the other way round.
        case .notAFolder, .notAFile: self = .foreignFile(error.path)
        default: self = .failed(error)
        }
    }
}

extension OutputError: CustomStringConvertible {
    package var phrase: Phrase {
        switch self {
        case .foreignFolder(let folder, let example):
            "The folder \(folder) already holds files that sitegen did not write, such as \(example). Nothing was changed. "
                + "Choose another output folder, or empty this one yourself."
        case .foreignFile(let path):
            "\(path) was not written by sitegen, but the site needs this place. Nothing was overwritten. Move it elsewhere and build again."
        case .damagedManifest(let path):
            "\(path) is not a list of files that this version of sitegen understands. Delete the output folder yourself and build again."
        case .notAFolder(let path): "\(path) is not a folder."
        case .symbolicLink(let path):
            "\(path) is a symbolic link. The site is not written through links inside the output folder. Remove the link and build again."
        case .clash(let a, let b):
            a == b ? "Two files of the site have the same path: \(a)." : "\(a) cannot be a file and the folder of \(b) at the same time."
        case .inUse(let folder): "Another build is writing to \(folder). Wait until it has ended and build again."
        case .diskFull(let path): "The disk is full: \(path) could not be written. No file was left half-written."
        case .readOnly(let path): "\(path) lies on a disk that can only be read."
        case .permissionDenied(let path): "You have no permission to change \(path)."
        case .failed(let error): "\(error.phrase)."
        }
    }

    package var description: String { phrase.english }
}
