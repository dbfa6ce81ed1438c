import Diagnostics
import SiteModel

extension Rule {
    package static let sampleWord = Rule(
        "sample-word", .note,
        why:
            "The starter's texts are about people who make doors. In a bakery the advice stays right, but everybody notices whose advice it was.",
        example: Example(
            in: "content/site.yml",
            broken: "sample_words: [door, doors]\ntagline: For people who make doors",
            mended: "sample_words: [door, doors]\ntagline: For people who make gates")
    ) { input, findings in
        let left = input.sampleTraces.filter { $0.kind == .word }
        guard let first = left.foremost else { return }
        findings.report(
            at: first.location,
            "Words of the sample, such as “\(first.found)”, are still in \(left.amount).",
            remedy: "`sitegen list samples` shows each of them. When the texts are yours, take `sample_words` out of content/site.yml.")
    }
}
