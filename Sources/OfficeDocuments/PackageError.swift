package import Diagnostics

/// Why a .docx cannot be read.
package enum PackageError: Error, Sendable, Equatable {
    case notAPackage
    case damaged
    case tooLarge
    /// Not a text document, or one that keeps its text where Word does not look for it.
    case partMissing(String)
    case malformed(part: String)

    /// A sentence.
    package var phrase: Phrase {
        switch self {
        case .notAPackage: "It is not a .docx: Word's older .doc and other formats have to be saved as .docx first."
        case .damaged: "It is damaged: what was packed into it cannot be unpacked."
        case .tooLarge:
            "A part of it has more than \(PackageReader.limit >> 20) MB when unpacked, or more than \(XMLReader.mostNodes) elements: no text document does."
        case .partMissing(let part): "It has no \(part), which every text document has."
        case .malformed(let part): "Its part \(part) is not well-formed XML."
        }
    }
}
