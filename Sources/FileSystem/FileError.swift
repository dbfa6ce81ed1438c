package import Diagnostics

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Why a file or a folder could not be read or written: the world's failure, with the path as a person would name it.
package struct FileError: Error, Sendable, Equatable {
    package enum Action: Sendable {
        case opening, reading, writing, removing
    }

    package enum Reason: Sendable, Equatable {
        case missing
        case exists
        case notAFolder
        /// A pipe, a device or a socket, or a folder in the place of a file.
        case notAFile(FileStatus.Kind)
        /// More bytes than a file of a site may have.
        case tooLarge(limit: Int)
        /// A symbolic link to a place outside the folder that may be read.
        case leadsOut(target: String)
        case leadsNowhere
        case leadsInCircles
        /// A symbolic link where none is followed.
        case isLink
        /// A name that is not UTF-8, so that no link could lead to it.
        case unreadableName
        /// Somebody was writing it each time that it was read.
        case changing
        /// Another process holds it.
        case inUse
        /// Somebody has it open, and the file system, most often a Windows share, lets nobody else change it meanwhile.
        case heldOpen
        case permissionDenied, readOnly, diskFull
        /// Anything else the system says; its errno.
        case system(code: Int32)
    }

    package let path: String
    package let action: Action
    package let reason: Reason

    package init(_ path: String, _ action: Action, _ reason: Reason) {
        self.path = path
        self.action = action
        self.reason = reason
    }

    /// What the system said of a call that failed.
    init(_ path: String, _ action: Action, code: Int32) {
        self.init(path, action, Reason(code: code))
    }
}

extension FileError.Reason {
    init(code: Int32) {
        switch code {
        case ENOENT: self = .missing
        case EEXIST: self = .exists
        case ENOTDIR: self = .notAFolder
        case EISDIR: self = .notAFile(.folder)
        case EROFS: self = .readOnly
        case EACCES, EPERM: self = .permissionDenied
        // EFBIG is how a limit on file sizes shows itself.
        case ENOSPC, EDQUOT, EFBIG: self = .diskFull
        case EBUSY, ETXTBSY: self = .heldOpen
        default: self = .system(code: code)
        }
    }
}

extension FileError.Reason {
    /// The rest of a sentence that begins with "… could not be read: ".
    package var phrase: Phrase {
        switch self {
        case .missing: "there is no such file or folder"
        case .exists: "it is there already"
        case .notAFolder: "it is not a folder"
        case .notAFile(let kind): "it is \(kind.phrase), not a file"
        case .tooLarge(let limit): "it is larger than \(limit >> 20) MB"
        case .leadsOut(let target): "the link leads out of the project, to \(target)"
        case .leadsNowhere: "the link leads nowhere"
        case .leadsInCircles: "the link leads round in circles"
        case .isLink: "it is a symbolic link"
        case .unreadableName: "its name is not UTF-8"
        case .changing: "it was changed again and again while it was read"
        case .inUse: "another program is using it"
        case .heldOpen: "somebody has it open"
        case .permissionDenied: "you have no permission"
        case .readOnly: "the disk can only be read"
        case .diskFull: "the disk is full"
        case .system(let code): Phrase(verbatim: String(cString: strerror(code)))
        }
    }
}

extension FileError: CustomStringConvertible {
    /// Without a full stop.
    package var phrase: Phrase {
        switch action {
        case .opening: "\(path) could not be opened: \(reason.phrase)"
        case .reading: "\(path) could not be read: \(reason.phrase)"
        case .writing: "\(path) could not be written: \(reason.phrase)"
        case .removing: "\(path) could not be removed: \(reason.phrase)"
        }
    }

    package var description: String { phrase.english }
}
