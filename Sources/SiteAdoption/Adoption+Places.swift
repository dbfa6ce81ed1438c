package import Diagnostics
import SiteEditing
import SiteModel

extension Adoption {
    /// Where an answer goes: the line of its key, else that of its entry, else the beginning of the file.
    package func place(of question: AdoptionQuestion) -> SourceLocation {
        guard let outline = outlines[question.path], let offset = offset(of: question.target, in: outline) else {
            return SourceLocation(path: question.path, line: 1)
        }
        return SourceLocation(path: question.path, line: LineTable(outline.file.bytes).number(of: offset))
    }

    private func offset(of target: AdoptionQuestion.Target, in outline: YAMLOutline) -> Int? {
        switch target {
        case .entry(_, let id, let key, _): outline.entry(id).map { $0[key]?.keyStart ?? $0.range.lowerBound }
        case .forms: outline.root["forms"]?.keyStart
        case .setting(let group?, let key):
            outline.root[group].map { $0.value[key]?.keyStart ?? $0.keyStart }
        case .setting(nil, let key): outline.root[key]?.keyStart
        case .event: outline.root["start"]?.keyStart
        case .language: outline.root["languages"]?.keyStart
        case .contact: outline.root["adopted"]?.keyStart
        case .guidelines: outline.root["adopted"]?.keyStart
        case .channels: outline.root["entries"]?.keyStart
        }
    }
}
