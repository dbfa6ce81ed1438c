/// Rules have a traffic light; help says whom to ask; a notice tells what happens anyway.
package enum GuidelineKind: String, Sendable, Hashable, CaseIterable {
    case rule, help, notice
}

/// The traffic light of a rule.
package enum Stance: String, Sendable, Hashable, CaseIterable {
    case redLine = "red_line"
    case greyZone = "grey_zone"
    case encouragement
}

package enum Topic: String, Sendable, Hashable, CaseIterable {
    case confidentiality, pictures, tone, identity, customers
    case workingTime = "working-time"
    case learning, law, privacy, ai
}

package enum Platform: String, Sendable, Hashable, CaseIterable {
    case linkedin, instagram, tiktok, mastodon, facebook, youtube, reviews, chat
}
