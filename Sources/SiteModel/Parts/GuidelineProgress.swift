package import Diagnostics
import Markdown

/// How far a guideline is. Nothing here is required but what its page needs; the rest tells its author where it will turn up.
package struct GuidelineProgress: Sendable, Hashable {
    package enum Part: Sendable, Hashable, CaseIterable {
        case page, card, pauseQuestion, quiz
    }

    /// What is there already.
    package let done: Set<Part>

    package init(of guideline: Guideline, quiz: [QuizScenario]) {
        var done: Set<Part> = []
        let hasStance = guideline.kind != .rule || guideline.stance != nil
        if !guideline.title.isEmpty, !guideline.body.isEmpty, hasStance {
            done.insert(.page)
            if guideline.cardLine.count <= GuidelineProgress.longestCardLine { done.insert(.card) }
        }
        if guideline.pause != nil { done.insert(.pauseQuestion) }
        if quiz.contains(where: { $0.guideline == guideline.id }) { done.insert(.quiz) }
        self.done = done
    }

    /// Longer lines do not fit under a title on a card.
    package static let longestCardLine = 140

    /// Whether it can go out and be printed, and asks its question before a post. The quiz is for a few.
    package var isReady: Bool { done.isSuperset(of: [.page, .card, .pauseQuestion]) }
}

extension GuidelineProgress {
    /// "page ready · card ready · no pause question · not in the quiz"
    package var meter: Phrase {
        let parts = Part.allCases.map { part -> Phrase in
            switch (part, done.contains(part)) {
            case (.page, true): "page ready"
            case (.page, false): "page not ready"
            case (.card, true): "card ready"
            case (.card, false): "card not ready"
            case (.pauseQuestion, true): "pause question"
            case (.pauseQuestion, false): "no pause question"
            case (.quiz, true): "in the quiz"
            case (.quiz, false): "not in the quiz"
            }
        }
        return .list(parts, separator: " · ")
    }
}
