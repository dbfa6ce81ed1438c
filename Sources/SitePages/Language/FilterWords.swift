extension UIWord {
    package static let filterAll = UIWord("filter-all", "All", "Alle")
    package static let filterReset = UIWord("filter-reset", "Show everything", "Alles zeigen")
    package static let filterCount = UIWord("filter-count", "{count} of {total}", "{count} von {total}")
    package static let filterStance = UIWord("filter-stance", "How it’s meant", "Wie es gemeint ist")
    package static let filterTopic = UIWord("filter-topic", "About", "Worum es geht")
    package static let filterPlatform = UIWord("filter-platform", "Where", "Wo")
    package static let filterTone = UIWord("filter-tone", "How bad it was", "Wie schlimm es war")
    package static let filterHandled = UIWord("filter-handled", "How it was handled", "Wie damit umgegangen wurde")
    package static let topicConfidentiality = UIWord("topic-confidentiality", "Secrets", "Geheimnisse")
    package static let topicPictures = UIWord("topic-pictures", "Pictures", "Bilder")
    package static let topicTone = UIWord("topic-tone", "Tone of voice", "Tonfall")
    package static let topicIdentity = UIWord("topic-identity", "Who is speaking", "Wer da spricht")
    package static let topicCustomers = UIWord("topic-customers", "Customers", "Kundschaft")
    package static let topicWorkingTime = UIWord("topic-working-time", "Working time", "Arbeitszeit")
    package static let topicLearning = UIWord("topic-learning", "Learning", "Lernen")
    package static let topicLaw = UIWord("topic-law", "The law", "Recht")
    package static let topicPrivacy = UIWord("topic-privacy", "Privacy", "Privates")
    package static let topicAI = UIWord("topic-ai", "AI", "KI")
    package static let platformLinkedIn = UIWord("platform-linkedin", "LinkedIn", "LinkedIn")
    package static let platformInstagram = UIWord("platform-instagram", "Instagram", "Instagram")
    package static let platformTikTok = UIWord("platform-tiktok", "TikTok", "TikTok")
    package static let platformMastodon = UIWord("platform-mastodon", "Mastodon", "Mastodon")
    package static let platformFacebook = UIWord("platform-facebook", "Facebook", "Facebook")
    package static let platformYouTube = UIWord("platform-youtube", "YouTube", "YouTube")
    package static let platformReviews = UIWord("platform-reviews", "Reviews", "Bewertungen")
    package static let platformChat = UIWord("platform-chat", "Chat groups", "Chatgruppen")

    static let filterWords: [UIWord] = [
        filterAll, filterReset, filterCount, filterStance, filterTopic, filterPlatform, filterTone, filterHandled, topicConfidentiality,
        topicPictures, topicTone, topicIdentity, topicCustomers, topicWorkingTime, topicLearning, topicLaw, topicPrivacy, topicAI,
        platformLinkedIn, platformInstagram, platformTikTok, platformMastodon, platformFacebook, platformYouTube, platformReviews,
        platformChat,
    ]
}
