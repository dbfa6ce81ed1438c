import Diagnostics
import SiteModel
import SiteValues

extension Rule {
    package static let lawPointerOld = Rule(
        "law-pointer-old", .warning,
        why: "Courts and parliaments do not wait for our guidelines. What was read more than a year ago is read again before people rely "
            + "on it for another year.",
        example: Example(
            in: "content/guidelines/secrets.md",
            broken: "law:\n- {jurisdiction: Germany, text: Opinions are free., source: Art. 5 GG, date: 1949-05-23, read: 2025-10-02}",
            mended: "law:\n- {jurisdiction: Germany, text: Opinions are free., source: Art. 5 GG, date: 1949-05-23, read: 2026-11-02}")
    ) { input, findings in
        for localizedSite in input.site.localizedSites {
            for guideline in localizedSite.guidelines where guideline.provenance.language == localizedSite.language {
                for law in guideline.law where law.isOutdated(on: input.site.asOf) {
                    guard let read = law.read else { continue }
                    findings.report(
                        at: guideline.provenance.location(of: "law"),
                        "\(law.source ?? law.jurisdiction) was last read on \(read): more than a year ago.",
                        remedy: "Have it read again, and write that day into `read:`.")
                }
            }
        }
    }
}
