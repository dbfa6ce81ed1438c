extension Message {
    package static let filterAll = Message("filter-all", "All", "Alle")
    package static let filterReset = Message("filter-reset", "Show everything", "Alles zeigen")
    package static let filterCount = Message("filter-count", "{count} of {total}", "{count} von {total}")
    package static let filterStance = Message("filter-stance", "How it’s meant", "Wie es gemeint ist")
    package static let filterTopic = Message("filter-topic", "About", "Worum es geht")
    package static let filterPlatform = Message("filter-platform", "Where", "Wo")
    package static let filterTone = Message("filter-tone", "How bad it was", "Wie schlimm es war")
    package static let filterHandled = Message("filter-handled", "How it was handled", "Wie damit umgegangen wurde")
    package static let topicConfidentiality = Message("topic-confidentiality", "Secrets", "Geheimnisse")
    package static let topicPictures = Message("topic-pictures", "Pictures", "Bilder")
    package static let topicTone = Message("topic-tone", "Tone of voice", "Tonfall")
    package static let topicIdentity = Message("topic-identity", "Who is speaking", "Wer da spricht")
    package static let topicCustomers = Message("topic-customers", "Customers", "Kundschaft")
    package static let topicWorkingTime = Message("topic-working-time", "Working time", "Arbeitszeit")
    package static let topicLearning = Message("topic-learning", "Learning", "Lernen")
    package static let topicLaw = Message("topic-law", "The law", "Recht")
    package static let topicPrivacy = Message("topic-privacy", "Privacy", "Privates")
    package static let topicAI = Message("topic-ai", "AI", "KI")
    package static let platformLinkedIn = Message("platform-linkedin", "LinkedIn", "LinkedIn")
    package static let platformInstagram = Message("platform-instagram", "Instagram", "Instagram")
    package static let platformTikTok = Message("platform-tiktok", "TikTok", "TikTok")
    package static let platformMastodon = Message("platform-mastodon", "Mastodon", "Mastodon")
    package static let platformFacebook = Message("platform-facebook", "Facebook", "Facebook")
    package static let platformYouTube = Message("platform-youtube", "YouTube", "YouTube")
    package static let platformReviews = Message("platform-reviews", "Reviews", "Bewertungen")
    package static let platformChat = Message("platform-chat", "Chat groups", "Chatgruppen")

    static let filterWords: [Message] = [
        filterAll, filterReset, filterCount, filterStance, filterTopic, filterPlatform, filterTone, filterHandled, topicConfidentiality,
        topicPictures, topicTone, topicIdentity, topicCustomers, topicWorkingTime, topicLearning, topicLaw, topicPrivacy, topicAI,
        platformLinkedIn, platformInstagram, platformTikTok, platformMastodon, platformFacebook, platformYouTube, platformReviews,
        platformChat,
    ]
}
