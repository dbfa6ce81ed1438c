/// A thing of the launch kit as the hub lists it: what it is for, how large, where to look at it and where to get it.
package struct KitItem: Sendable, Hashable {
    package let phase: Phase
    package let title: String
    /// What it is for, in a sentence.
    package let purpose: String
    /// Its size in words: "A6, two sides".
    package let size: String
    /// Its shape; nil for what is sent and not shown.
    package let format: PrintFormat?
    /// The page to look at and to print from.
    package let sheet: Route?
    /// Files to take along.
    package let files: [File]
    /// One of many that are all alike, and listed in one line.
    package let isOneOfMany: Bool

    package struct File: Sendable, Hashable {
        package let route: Route
        /// "PDF", "SVG"
        package let kind: String

        package init(route: Route, kind: String) {
            self.route = route
            self.kind = kind
        }
    }

    /// When it is needed.
    package enum Phase: Sendable, CaseIterable {
        case before, eveningBefore, theDay, afterwards
    }

    package init(
        phase: Phase, title: String, purpose: String, size: String, format: PrintFormat? = nil, sheet: Route? = nil, files: [File],
        isOneOfMany: Bool = false
    ) {
        self.phase = phase
        self.title = title
        self.purpose = purpose
        self.size = size
        self.format = format
        self.sheet = sheet
        self.files = files
        self.isOneOfMany = isOneOfMany
    }
}
