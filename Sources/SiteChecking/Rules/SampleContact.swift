import Diagnostics
import SiteModel
import SiteValues

extension Rule {
    package static let sampleContact = Rule(
        // A note: a site that was just made has not gone wrong, it has this still to do.
        "sample-contact", .note,
        why: "The starter's addresses and numbers belong to nobody: somebody in a hurry would write to a company that does not exist.",
        example: Example(
            in: "content/data/contacts.yml",
            broken: "- id: social\n  email: social@larkholm.example\n  phone: \"+44 20 7946 0133\"\n  name: Social media team\n"
                + "  role: Answers\n  hours: Weekdays\n  for_what: Any question",
            mended: "- id: social\n  email: social@nordtor.test\n  phone: \"+49 40 5550 133\"\n  name: Social media team\n"
                + "  role: Answers\n  hours: Weekdays\n  for_what: Any question")
    ) { input, findings in
        let localizedSite = input.site.defaultLocalizedSite
        guard !localizedSite.settings.isSample else { return }
        let left = localizedSite.contacts.filter { contact in
            contact.email?.hasSuffix(SampleTrace.host) == true
                || [contact.phone, contact.fallbackPhone].contains { $0.map(SampleTrace.isNumber) == true }
        }
        // One finding for the file: it is one thing to do, and eleven lines of it would hide the rest.
        guard let first = left.first else { return }
        findings.report(
            at: first.provenance.location(of: first.email == nil ? "phone" : "email"),
            left.count == localizedSite.contacts.count
                ? "The contacts are still those of the sample, \(SampleTrace.organisation)."
                : "Some contacts are still those of the sample, \(SampleTrace.organisation): "
                    + "\(left.map(\.id.description).joined(separator: ", ")).",
            remedy: "Write your own addresses, numbers and hours into this file.")
    }
}
