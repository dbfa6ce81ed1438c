import Diagnostics
import SiteOutput

/// What the preview shows at one moment: the last good site and the findings of the last build. A value: each build makes the next one.
struct PreviewedSite: Sendable, Equatable {
    /// nil until a build has succeeded.
    let tree: OutputTree?
    let findings: [PreviewFinding]
    /// Which tree this is. A browser that shows another one reloads. The first part tells one run of the server from the next.
    let label: Label
    /// How the tree came out of the one before, if only style sheets changed.
    let styleChange: StyleChange?
    /// Whether the last build gave no site, so that this is the one before it.
    let isStale: Bool

    struct Label: Sendable, Equatable, CustomStringConvertible {
        let run: UInt32
        let number: Int
        var description: String { "\(run).\(number)" }
    }

    /// The state before any build.
    init(run: UInt32) {
        tree = nil
        findings = []
        label = Label(run: run, number: 0)
        styleChange = nil
        isStale = false
    }

    private init(tree: OutputTree?, findings: [PreviewFinding], label: Label, styleChange: StyleChange?, isStale: Bool) {
        self.tree = tree
        self.findings = findings
        self.label = label
        self.styleChange = styleChange
        self.isStale = isStale
    }

    /// The state after a build. A build that gives the same site keeps its label, so that no browser reloads for nothing.
    func after(_ build: PreviewBuild) -> PreviewedSite {
        switch build {
        case .failed(let findings):
            return PreviewedSite(tree: tree, findings: findings, label: label, styleChange: styleChange, isStale: tree != nil)
        case .site(let new, let findings) where new == tree:
            return PreviewedSite(tree: new, findings: findings, label: label, styleChange: styleChange, isStale: false)
        case .site(let new, let findings):
            let next = Label(run: label.run, number: label.number + 1)
            let change = tree.flatMap { StyleChange(from: $0, to: new) }
            return PreviewedSite(tree: new, findings: findings, label: next, styleChange: change, isStale: false)
        }
    }

    /// How many files of the site are new, changed or gone since another state.
    func changes(since other: PreviewedSite) -> Int {
        guard let tree, label != other.label else { return 0 }
        guard let old = other.tree else { return tree.files.count }
        return tree.files.count { old[$0.path] != $0.bytes } + old.files.count { tree[$0.path] == nil }
    }

    /// What browsers are told, as JSON.
    var message: String {
        let previous = styleChange == nil ? nil : Label(run: label.run, number: label.number - 1)
        let sheets = styleChange?.sheets.map { "[\(JSON.string(Self.address($0.old))),\(JSON.string(Self.address($0.new)))]" } ?? []
        let findings = findings.map { "{\"severity\":\(JSON.string($0.severity.rawValue)),\"text\":\(JSON.string($0.text))}" }
        return "{\"site\":\(JSON.string(label.description)),\"before\":\(JSON.string(previous?.description ?? "")),"
            + "\"sheets\":[\(sheets.joined(separator: ","))],\"stale\":\(isStale),\"findings\":[\(findings.joined(separator: ","))]}"
    }

    /// A path in the tree as a browser writes it in the address of a link.
    private static func address(_ path: String) -> String {
        path.split(separator: "/").map { RequestPath.encoded(String($0)) }.joined(separator: "/")
    }
}

/// The little JSON that is needed here; no room's type crosses to a browser.
private enum JSON {
    static func string(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            // Among them the line ends that would cut an event in two.
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0x2028...0x2029).contains(scalar.value):
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
