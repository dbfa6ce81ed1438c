import Diagnostics
import SiteModel

extension Rule {
    package static let sampleAddress = Rule(
        "sample-address", .note,
        why:
            "Forms, channels and links of the starter lead to a company that does not exist. Whoever says yes to the launch party there has told nobody.",
        example: Example(
            in: "content/site.yml",
            broken: "forms:\n  rsvp: mailto:party@larkholm.example",
            mended: "forms:\n  rsvp: mailto:party@nordtor.test")
    ) { input, findings in
        // The contacts have a rule of their own.
        let left = input.sampleTraces.filter { $0.kind == .address && !$0.location.path.hasPrefix("content/data/contacts.") }
        guard let first = left.foremost else { return }
        findings.report(
            at: first.location,
            "The sample's address, \(SampleTrace.host), is still in \(left.amount). Nothing that is sent there arrives.",
            remedy: "`sitegen list samples` shows each of them. The forms in content/site.yml matter most.")
    }
}
