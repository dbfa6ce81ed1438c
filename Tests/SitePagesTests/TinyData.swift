/// The data files of the tiny site.
enum TinyData {
    static let files = [
        "content/data/contacts.yml": """
        entries:
        - id: office
          email: office@boats.example
          phone: "+44 20 7946 0100"
          fallback: harbour
          name: The office
          role: Answers
          hours: always
          for_what: Everything
        - id: harbour
          phone: "+44 20 7946 0101"
          urgent: true
          name: The harbour
          role: Pulls people out
          hours: day and night
          for_what: Splashes
        """,
        "content/data/must_haves.yml": "entries:\n- {id: calm, number: 1, title: Calm}\n",
        "content/data/channels.yml": """
        entries:
        - {id: pond, url: "https://pond.example/", language: en, owner: office, checked: 2026-11-01, safe_to_share: true, name: Pond, purpose: Waves}
        """,
        "content/data/levels.yml": """
        entries:
        - {id: ashore, level: 0, training: [folding], name: Ashore, what_you_do: Watch, time: none, first_step: Sit, needs_first: a bench,
           you_get: a view, not_this: a test, step_down: none}
        - {id: afloat, level: 1, name: Afloat, what_you_do: Sail, time: some, first_step: Board, needs_first: a boat, you_get: wind,
           not_this: a race, step_down: Row back}
        """,
        "content/data/levels.de.yml": """
        entries:
        - {id: ashore, name: An Land, what_you_do: Zusehen, time: keine, first_step: Setzen, needs_first: eine Bank, you_get: Aussicht,
           not_this: eine Prüfung, step_down: keiner}
        """,
        "content/data/training.yml": """
        entries:
        - id: folding
          start: 2027-01-19T10:00
          end: 2027-01-19T11:00
          time_zone: Europe/London
          minutes: 60
          languages: [en]
          rules: [SM-03]
          title: First fold
          summary: One hour.
          for_whom: Anyone
          you_get: A boat
          agenda:
          - {minute: "0–10", title: Paper}
        """,
        "content/data/monitoring.yml": """
        active: true
        purpose: To help
        basis: Interest
        what: [the pond]
        not_what: [the sea]
        who_sees: The lookout
        how_long: A day
        rights: All of them
        agreement: Council
        objection: Say so
        """,
        "content/data/programme.yml":
            "active: true\ntitle: Fleet\nintro: Join.\nyou_get: [a flag]\nwe_get: [a fleet]\npromise: [no races]\n",
        "content/data/situations.yml": """
        entries:
        - id: splash
          icon: mug
          urgent: true
          contact: harbour
          situation: I fell in
          nodes:
          - id: start
            question: How deep?
            options:
            - {id: shallow, next: stand, text: Shallow}
            - {id: deep, next: swim, text: Deep}
          - {id: stand, verdict: help, rules: [SM-04], answer: Stand up.}
          - {id: swim, verdict: help, rules: [SM-04], answer: Swim., steps: [{title: Breathe, text: Slowly.}], say: [Help!]}
        """,
        "content/data/should_i_reply.yml": """
        id: should-i-reply
        contact: office
        situation: Should I wave back?
        nodes:
        - id: start
          question: Did they wave?
          options:
          - {id: yes-they-did, next: wave, text: They did}
        - {id: wave, verdict: go, rules: [SM-03], answer: Wave.}
        """,
        "content/data/faq.yml": """
        entries:
        - {id: may-i, rules: [SM-03], question: May I?, answer: "Yes, see [](SM-03)."}
        - {id: must-i, question: Must I?, answer: No.}
        """,
        "content/data/quiz.yml": "entries:\n- {id: wet-ink, answer: grey_zone, rule: SM-02, scenario: Wet ink., why: It runs.}\n",
        "content/data/stories.yml": """
        entries:
        - {id: first-sail, consent: "17", consent_expires: 2027-06-01, title: My first sail, teller: Bo Example, text: I floated.}
        """,
        "content/data/superstars.yml": """
        entries:
        - {id: ann, consent: "18", consent_expires: 2027-06-01, name: Ann Example, place: Pier, sentence: Folds blindfolded.}
        """,
        "content/data/glossary.yml": "entries:\n- {id: keel, term: Keel, plain: The bottom.}\n- {id: oar, term: Öar, plain: A stick.}\n",
        "content/data/drip.yml": "entries:\n- {id: week-one, week: 1, rule: SM-03, title: Wave, text: Once.}\n",
        "content/data/changelog.yml": """
        entries:
        - {id: older, date: 2025-05-01, title: Older news, text: Long ago.}
        - {id: newer, date: 2026-11-02, rules: [SM-02], title: "News & <more>", text: Just now.}
        """,
    ]
}
