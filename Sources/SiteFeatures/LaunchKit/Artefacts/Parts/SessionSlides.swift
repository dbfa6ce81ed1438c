import Hypertext
import Messages
import SiteComponents
import SiteModel
import SitePlan

extension PageContext {
    /// A course: what happens when, its guidelines with the two ways to put them, and one's own profile in between.
    func sessionSlides(_ session: TrainingSession) -> [Slide] {
        let guidelines = session.guidelines.compactMap { localizedSite.guideline($0) }
        var slides = [
            coverSlide(session.title, session.summary, notes: [session.forWhom, session.youGet]),
            Slide(
                "", text(.todayInMinutes, count: session.minutes ?? 60),
                notes: session.agenda.compactMap { item in item.text.map { "\(item.minute): \($0)" } }
            ) {
                ul(.class(session.agenda.count > 7 ? "two" : "one")) {
                    for item in session.agenda { li { "\(item.minute) \(item.title)" } }
                }
            },
        ]
        // The guidelines come after the second point: by then everybody has said something about themselves.
        for (index, item) in session.agenda.enumerated() {
            slides.append(
                Slide("go-field", item.title, notes: [text(.minutesOf, ["minutes": item.minute])] + [item.text].compactMap(\.self)) {
                    p(.class("big")) { item.text }
                })
            if index == 1 { for guideline in guidelines { slides += guidelineSlides(guideline) } }
        }
        if session.agenda.count < 2 { for guideline in guidelines { slides += guidelineSlides(guideline) } }
        slides += quizSlides(2)
        if !session.handout.isEmpty {
            slides.append(
                Slide("", text(.forYouToTake), notes: [session.youGet]) {
                    ul(.class("one")) { for item in session.handout { li { item } } }
                })
        }
        return slides + [oopsSlide(), endSlide()]
    }

    private func guidelineSlides(_ guideline: Guideline) -> [Slide] {
        let kind = Mark(guideline)
        var slides = [
            Slide(
                "\(kind.colourClass)-field", guideline.title,
                notes: [guideline.hook, guideline.offlineTwin, guideline.today].compactMap(\.self)
            ) {
                bigMark(kind)
                p(.class("big")) { localized(guideline.summary, guideline.provenance) }
                if let line = guideline.card ?? guideline.motto { p { localized(line, guideline.provenance) } }
            }
        ]
        if let pair = guideline.pairs.first {
            slides.append(
                Slide("", text(.twoWays), notes: [pair.who] + [pair.dontWhy, pair.doWhy].compactMap(\.self)) {
                    p(.class("no-way")) {
                        b { "\(labelled(guideline.badExampleLabel)) " }
                        pair.dont
                    }
                    p(.class("yes-way")) {
                        b { "\(labelled(guideline.goodExampleLabel)) " }
                        pair.do
                    }
                })
        }
        return slides
    }
}
