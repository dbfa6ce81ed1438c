/// What is shown below the text of an author's page. Each but `plain` is used by at most one page.
package enum Layout: String, Sendable, Hashable, CaseIterable {
    case home, guidelines
    case redLines = "red-lines"
    case incidents, inspiration, situations
    case getInvolved = "get-involved"
    case channels, contacts, training, monitoring, oops
    case shouldIReply = "should-i-reply"
    case pause, quiz, faq, authors, voice, glossary, launch
    case deskDrop = "desk-drop"
    case whatsNew = "whats-new"
    case sitemap, search
    case notFound = "not-found"
    case plain
}
