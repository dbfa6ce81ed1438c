import Diagnostics
import Markdown
package import SiteModel
package import SiteValues
import Text

/// How far a site covers what guidelines on its subject have to cover: the must-have catalogue, topic by topic, and the frame around the
/// guidelines. Thin is what is there and does not carry yet, each time with the reason.
package struct Coverage: Sendable {
    package enum State: String, Sendable, Hashable, CaseIterable {
        case covered, thin, missing
        /// Not there, and the catalogue or the settings say that it need not be.
        case optional
    }

    package struct Topic: Sendable, Hashable {
        package let title: String
        package let state: State
        package let guidelines: [GuidelineID]
        package let gaps: [Gap]
    }

    package struct FramePart: Sendable, Hashable {
        package let part: Frame
        package let state: State
        package let gaps: [Gap]
    }

    /// What belongs around guidelines, so that people find them, trust them and know whom to ask.
    package enum Frame: String, Sendable, Hashable, CaseIterable {
        case opening, levels, training, contacts, monitoring, inspiration, launch
    }

    /// In the order of the catalogue.
    package let topics: [Topic]
    package let frame: [FramePart]

    package init(of site: Site) {
        let localizedSite = site.defaultLocalizedSite
        let openFiles = Set(site.openFacts.flatMap(\.uses).map(\.path))
        let guidelines = Dictionary(grouping: localizedSite.guidelines.filter { $0.covers != nil }) { $0.covers }
        topics = localizedSite.mustHaves.map { topic in
            let covering = guidelines[topic.id] ?? []
            let gaps = covering.map { Self.gaps(of: $0, in: site, openFiles) }
            // One guideline that carries the topic is enough.
            let fewest = gaps.min { $0.count < $1.count }
            let state: State = fewest.map { $0.isEmpty ? .covered : .thin } ?? (topic.optional ? .optional : .missing)
            return Topic(title: topic.title, state: state, guidelines: covering.map(\.id), gaps: fewest ?? [])
        }
        frame = Frame.allCases.map { Self.frame($0, in: localizedSite) }
    }

    private static func gaps(of guideline: Guideline, in site: Site, _ openFiles: Set<String>) -> [Gap] {
        var gaps: [Gap] = []
        if guideline.draft { gaps.append(.draft) }
        if guideline.body.wordCount < 60 { gaps.append(.fewWords(guideline.body.wordCount)) }
        switch guideline.stance {
        case .redLine where guideline.binding == nil && guideline.law.isEmpty: gaps.append(.boundToNothing)
        case .greyZone where guideline.whatCouldHappen == nil: gaps.append(.noEffects)
        case .encouragement where guideline.today == nil && guideline.say.isEmpty && guideline.whatYouGet.isEmpty: gaps.append(.noStart)
        default: break
        }
        if guideline.contact == nil { gaps.append(.noContact) }
        if openFiles.contains(guideline.provenance.originalPath) { gaps.append(.openFacts) }
        if let due = guideline.nextReview, due < site.asOf { gaps.append(.reviewOverdue(due)) }
        let untranslated = site.localizedSites.filter { localizedSite in
            localizedSite.guideline(guideline.id).map { $0.provenance.isFallback(in: localizedSite.language) } ?? false
        }.map(\.language)
        return untranslated.isEmpty ? gaps : gaps + [.untranslated(untranslated)]
    }

    private static func frame(_ part: Frame, in site: LocalizedSite) -> FramePart {
        switch part {
        case .opening:
            let words = site.settings.why.lead.wordCount + site.settings.why.text.wordCount
            return FramePart(part: part, state: words < 20 ? .thin : .covered, gaps: words < 20 ? [.fewWords(words)] : [])
        case .levels:
            return FramePart(part, count: site.levels.count, gaps: site.levels.allSatisfy { $0.training.isEmpty } ? [.noTraining] : [])
        case .training: return FramePart(part, count: site.sessions.count, gaps: [])
        case .contacts:
            let alone = site.contacts.filter { $0.fallback == nil && $0.fallbackPhone == nil }.map(\.name)
            let circular = site.contacts.filter { $0.fallback.flatMap { site.contact($0)?.id } == $0.id }.map(\.name)
            return FramePart(
                part, count: site.contacts.count,
                gaps: (alone.isEmpty ? [] : [.noFallback(alone)]) + (circular.isEmpty ? [] : [.ownFallback(circular)]))
        case .monitoring:
            guard site.settings.features.monitoring else { return FramePart(part: part, state: .optional, gaps: [.switchedOff]) }
            let notice = site.monitoring
            let gaps: [Gap] = notice.map { ($0.contact == nil ? [.noContact] : []) + ($0.reviewed == nil ? [.neverReviewed] : []) } ?? []
            return FramePart(part, count: notice == nil ? 0 : 1, gaps: gaps)
        case .inspiration: return FramePart(part, count: site.inspirations.count, gaps: [])
        case .launch: return FramePart(part, count: site.events.count, gaps: [])
        }
    }
}

extension Coverage.FramePart {
    fileprivate init(_ part: Coverage.Frame, count: Int, gaps: [Coverage.Gap]) {
        self.init(part: part, state: count == 0 ? .missing : gaps.isEmpty ? .covered : .thin, gaps: count == 0 ? [] : gaps)
    }
}
