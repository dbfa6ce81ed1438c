import SiteModel
import SiteValues

extension DraftFacts {
    var englishGuideline: String {
        """
        ---
        # A new guideline. Write where ‹…› stands, then take out the line `draft: true`: that publishes it.
        # Lines that begin with # are for you. Readers never see them, and you may delete them.
        # The id is for life: printed on cards, cited in mails, never given to another guideline.
        id: \(id)
        number: \(id.number)
        title: \(title)
        # encouragement: yes, please · grey_zone: think twice · red_line: here it stops
        stance: grey_zone
        draft: true

        # ---- All the rest may stay away. Take out the # where you have something to say; what is not there leaves no gap. ----

        # Facts. A translation never repeats these.
        # A guideline that only helps (kind: help) or tells what happens anyway (kind: notice) has no stance.
        # kind: rule
        # The topic that it covers; all of them are in content/data/must_haves.yml
        # covers: \(topic)
        # Whom readers ask, and who keeps the text fresh: ids from content/data/contacts.yml
        # contact: \(contact?.name ?? "customer-care")
        # owner: \(owner?.name ?? "communications")
        # reviewed: \(day)
        # review_every: "6 months"
        # Stories by their ids, other guidelines by theirs, and topics such as confidentiality, pictures, tone, identity, customers,
        # working-time, learning, law, privacy, ai
        # incidents: []
        # related: [\(example)]
        # topics: []
        # Later, if you need them: publish: 2027-01-14 (not before that day), expire: 2027-12-31 (the first day without it),
        # replaced_by: \(example). A guideline is never deleted: with `expire`, the address on printed cards says what became of it.

        # Words\(translationNote)
        # One sentence to pass on, at most 140 characters; without it, the first sentence of the text
        # summary: ‹One sentence that can be passed on.›
        # The same said without the title, for lists, cards and posters, at most 90 characters: "Money and quarrels of customers: not a word."
        # card: ‹What to do, in one line that needs no title.›
        # The line on the poster, at most 60 characters
        # motto: ‹The line on the poster›
        # Two sentences from a working day that pull the reader in
        # hook: ‹Two sentences from a working day. The reader should nod.›
        # offline_twin: ‹The same thing at a party. You would not do it there either.›
        # What is good about it, one sentence for the reader and one for everybody else
        # protects_you: ‹Your name stays a good one.›
        # protects_us: ‹Our customers can trust us.›
        # Two posts on the same occasion: one to sleep on and one to send
        # pairs:
        # - who: ‹A fitter, on Mastodon›
        #   dont: ‹The post that somebody would regret›
        #   dont_why: ‹Why, in a dry voice›
        #   do: ‹The post that says the same and hurts nobody›
        #   do_why: ‹What is better about it›
        # For a grey zone: what could happen
        # what_could_happen:
        #   you: ‹What could happen to you›
        #   colleagues: ‹What could happen to the people next to you›
        #   organisation: ‹What could happen to all of us›
        # For an encouragement: what is in it for the reader
        # what_you_get:
        # - ‹Something good›
        # For a red line: what may be shared, what stays in the house, and what the line rests on
        # may_share:
        # - ‹Something that may go out›
        # keep_in:
        # - ‹Something that stays›
        # binding: {title: "‹Code of conduct, section 4›", note: "‹What it says in one line›"}
        # Sentences to copy where they help
        # say_title: ‹Sentences that help›
        # say:
        # - ‹A kind way out›
        # Something for today
        # today: ‹Something that takes two minutes.›
        # The question before posting, put so that yes means: good to go. `in_pause_check: true` also asks it on the page of the check.
        # in_pause_check: true
        # pause:
        #   question: ‹Is it …?›
        #   yes: ‹What to do on yes›
        #   hm: ‹What to do when in doubt›
        #   no: ‹What to do on no›
        # What somebody would search for
        # keywords: []
        # material: everybody should read it again · editorial: only other words
        # changes:
        # - {date: \(day), class: material, note: New.}
        ---
        ‹The text, 120 to 200 words, as you would tell it somebody on their first day. Link another guideline like this: [](\(example)).›

        """
    }

    /// Where the other language is.
    var translationNote: String {
        guard let translation else { return "." }
        let file = "\(slug).\(translation).md"
        return isGerman ? ". Die Übersetzung wiederholt nur diese, in \(file)." : ". A translation repeats only these, in \(file)."
    }
}
