import SiteModel

extension DraftFacts {
    var englishGuideline: String {
        """
        ---
        # A new guideline. Write where ‹…› stands, then take out the line `draft: true`: that publishes it.
        # Lines that begin with # are for you. Readers never see them, and you may delete them.

        # ---- Facts. A translation never repeats these. ----
        # The id is for life: printed on cards, cited in mails, never given to another guideline.
        id: \(id)
        number: \(id.number)
        # Which topic it covers; all of them are in content/data/must_haves.yml
        covers: \(topic)
        # rule: has a traffic light · help: whom to ask · notice: what happens anyway (help and notice have no stance)
        kind: rule
        # red_line · grey_zone · encouragement (each needs something of its own, see below)
        stance: grey_zone
        # Whom readers ask, and who keeps the text fresh: ids from content/data/contacts.yml
        contact: \(contact)
        owner: \(owner)
        reviewed: \(day)
        review_every: "6 months"
        # Stories by their ids, other guidelines by theirs, and topics such as confidentiality, pictures, tone, identity, customers,
        # working-time, learning, law, privacy, ai. Example: related: [\(example)]
        incidents: []
        related: []
        topics: []
        draft: true
        # Later, if need be, a line each: publish: 2027-01-14 (not before this day), expire: 2027-12-31 (the first day without it),
        # replaced_by: \(example). A guideline is never deleted: with `expire` the address on printed cards says what became of it.

        # ---- Words\(translationNote) ----
        title: \(title)
        # One sentence that a colleague can repeat, up to 140 characters
        summary: ‹One sentence that a colleague can repeat.›
        # The same without the title, for lists, cards and posters, up to 90 characters: "Customers' money and court cases: say nothing."
        card: ‹What to do, in one line that needs no title.›
        # The line on a poster, up to 60 characters
        motto: ‹The line on the poster›
        # Two sentences from working life that draw the reader in
        hook: ‹Two sentences from a day at work. The reader should nod.›
        offline_twin: ‹The same thing at a party. You would not do it there either.›
        # What is good about it, a sentence for the reader and one for everybody else
        protects_you: ‹Your name stays a good one.›
        protects_us: ‹Our customers can trust us.›
        # Example posts: the one to sleep on and the one to send. A rule needs two pairs or more.
        pairs:
        - who: ‹A fitter, on Mastodon›
          dont: ‹The post that somebody would be sorry for›
          dont_why: ‹A dry remark on why›
          do: ‹The post that says the same and does no harm›
          do_why: ‹What is better about it›
        - who: ‹A cashier, in a group chat›
          dont: ‹Another one to sleep on›
          dont_why: ‹Why›
          do: ‹Another one to send›
          do_why: ‹What is better about it›
        # A grey zone says what could happen.
        what_could_happen:
          you: ‹What could happen to the reader›
          colleagues: ‹What could happen to colleagues›
          organisation: ‹What could happen to all of us›
        # An encouragement says what is in it for the reader, instead of what_could_happen:
        # what_you_get:
        # - ‹Something good›
        # A red line says what may be shared, what stays in, and what it rests on, instead of what_could_happen:
        # may_share:
        # - ‹Something people may share›
        # keep_in:
        # - ‹Something that stays in the house›
        # binding: {title: "‹Code of conduct, section 4›", note: "‹What it says in one line›"}
        # Sentences to copy, where they help
        say_title: ‹Sentences that help›
        say:
        - ‹A friendly way out›
        - ‹Another one›
        # One thing to do today
        today: ‹Something that takes two minutes.›
        # The question to ask before posting, put so that yes means: good to go
        pause:
          question: ‹Is it …?›
          yes: ‹What to do with a yes›
          hm: ‹What to do when unsure›
          no: ‹What to do with a no›
        # What people would type into the search
        keywords: []
        # material: everybody should read it again · editorial: only the wording changed
        changes:
        - date: \(day)
          class: material
          note: New.
        ---
        ‹The text: 120 to 200 words, as you would tell it to a new colleague. Link another guideline like this: [](\(example)).›

        ## ‹A heading›

        ‹What to do, with an example from somebody's working day.›

        """
    }

    /// Where the other language is.
    var translationNote: String {
        guard let translation else { return "." }
        let file = "\(slug).\(translation).md"
        return isGerman ? ". Die Übersetzung wiederholt nur diese, in \(file)." : ". A translation repeats only these, in \(file)."
    }
}
