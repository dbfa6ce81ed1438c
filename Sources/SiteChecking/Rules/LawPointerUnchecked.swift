import Diagnostics
import SiteModel

extension Rule {
    package static let lawPointerUnchecked = Rule(
        "law-pointer-unchecked", .note,
        why:
            "Law changes, and people rely on what they read here. A pointer says when somebody last read its source; one that does not is for Legal to check before it is published.",
        example: Example(
            in: "content/guidelines/secrets.md",
            broken: "law:\n- {jurisdiction: Germany, text: Opinions are free., source: Art. 5 GG}",
            mended: "law:\n- {jurisdiction: Germany, text: Opinions are free., source: Art. 5 GG, date: 2026-11-02}")
    ) { input, findings in
        for localizedSite in input.site.localizedSites {
            for guideline in localizedSite.guidelines where guideline.provenance.language == localizedSite.language {
                let unread = guideline.law.filter(\.isUnread)
                guard !unread.isEmpty else { continue }
                let sources = unread.compactMap(\.source)
                findings.report(
                    at: guideline.provenance.location(of: "law"),
                    "Nobody has noted when the source was read: \((sources.isEmpty ? unread.map(\.text) : sources).joined(separator: "; ")).",
                    remedy: "Have it checked, and add `read:` with the day on which its source was read.")
            }
        }
    }
}
