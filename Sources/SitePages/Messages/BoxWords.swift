extension Message {
    package static let copy = Message("copy", "Copy", "Kopieren")
    package static let copied = Message("copied", "Copied", "Kopiert")
    package static let copyLink = Message("copy-link", "Copy link", "Link kopieren")
    package static let nobodyPicksUp = Message("nobody-picks-up", "Nobody picks up?", "Geht niemand ran?")
    package static let inWriting = Message("in-writing", "In writing", "Schriftlich")
    package static let offlineTwin = Message("offline-twin", "The offline twin", "Der Offline-Zwilling")

    static let boxes: [Message] = [copy, copied, copyLink, nobodyPicksUp, inWriting, offlineTwin]
}
