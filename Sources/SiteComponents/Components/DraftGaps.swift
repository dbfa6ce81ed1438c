package import Hypertext
import Messages
package import SiteModel
import SitePlan
import SiteValues

extension PageContext {
    /// What a draft does not have yet, outlined where it will be; nothing on a page that is out, where nothing is missing.
    package func gap(_ what: String) -> HTML? {
        guard page.isDraft else { return nil }
        return p(.class("gap"), .lang(page.language.tag)) { pageMessages.text(.stillToWrite, ["what": what]) }
    }

    /// How far a draft is: its page, its card, its question and the quiz.
    package func progress(of guideline: Guideline) -> HTML? {
        guard page.isDraft else { return nil }
        let done = GuidelineProgress(of: guideline, quiz: localizedSite.quiz).done
        return ul(.class("progress"), .lang(page.language.tag)) {
            for part in GuidelineProgress.Part.allCases {
                li(.class(done.contains(part) ? "done" : "open")) { pageMessages.text(part.message(isDone: done.contains(part))) }
            }
        }
    }
}

extension GuidelineProgress.Part {
    fileprivate func message(isDone: Bool) -> Message {
        switch self {
        case .page: isDone ? .progressPage : .progressNoPage
        case .card: isDone ? .progressCard : .progressNoCard
        case .pauseQuestion: isDone ? .progressPause : .progressNoPause
        case .quiz: isDone ? .progressQuiz : .progressNoQuiz
        }
    }
}
