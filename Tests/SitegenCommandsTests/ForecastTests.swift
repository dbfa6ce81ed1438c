import Foundation
import TestSupport
import Testing

/// Days that are written in files change a site at night, when nobody looks.
@Suite struct ForecastTests {
    private func project(_ guideline: String = "expire: 2027-01-10\n") throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("organisation: Krume GmbH\nlanguages: [en]\n", to: "content/site.yml")
        try folder.write("entries:\n- {id: sharing, number: 1, title: What may be shown}\n", to: "content/data/must_haves.yml")
        try folder.write(
            "---\nid: BK-01\nnumber: 1\ncovers: sharing\n\(guideline)title: Show what you bake!\nstance: encouragement\n---\nA picture of bread.\n",
            to: "content/guidelines/show.md")
        return folder
    }

    @Test("What is missing only because a text has expired is a warning with its day, and the site is built")
    func whatExpiredStopsNothing() throws {
        let folder = try project()
        #expect(try Binary.run(["check", "--as-of", "2027-01-09", "--strict"], in: folder.path).status == 0)
        let after = try Binary.run(["build", "--as-of", "2027-01-10"], in: folder.path)
        #expect(after.status == 0, "\(after.errors)")
        #expect(after.errors.contains("warning[must-have-uncovered]"))
        #expect(after.errors.contains("content/guidelines/show.md has expired on 2027-01-10"))
        #expect(folder.exists("site/index.html"))
    }

    @Test("What is missing without any day is an error as before") func whatIsMissingAnywayIsAnError() throws {
        let folder = try project("draft: true\n")
        let checked = try Binary.run(["check", "--as-of", "2027-01-10"], in: folder.path)
        #expect(checked.status == 1)
        #expect(checked.errors.contains("error[must-have-uncovered]"))
        try folder.write("---\npublish: 2026-01-01\nexpire: 2026-02-01\ntitle: Old\n---\nOld news.\n", to: "content/pages/old.md")
        #expect(try Binary.run(["check", "--as-of", "2027-01-10"], in: folder.path).status == 1)
    }

    @Test("A text that is not out yet covers its subject until then, with a warning") func whatIsToComeCoversItsSubject() throws {
        let folder = try project("publish: 2027-01-20\n")
        let checked = try Binary.run(["check", "--as-of", "2027-01-10"], in: folder.path)
        #expect(checked.status == 0)
        #expect(checked.errors.contains("content/guidelines/show.md comes out on 2027-01-20"))
    }

    @Test("The forecast lists what appears, vanishes, falls due and would be found, by its night")
    func theForecastListsTheNights() throws {
        let folder = try project("expire: 2027-01-10\nreviewed: 2026-07-05\nreview_every: 6 months\n")
        try folder.write("---\npublish: 2027-01-03\nin_menu: foot\ntitle: Winter\n---\nIt snows.\n", to: "content/pages/winter.md")
        try folder.write(
            "---\npublish: 2027-01-04\nin_menu: foot\ntitle: Broken\n---\nSee [how we bake](nowhere.md).\n", to: "content/pages/broken.md")
        let forecast = try Binary.run(["forecast", "--as-of", "2027-01-01", "--days", "30"], in: folder.path)
        #expect(forecast.status == 1, "\(forecast.errors)")
        let lines = forecast.output.split(separator: "\n").map { $0.split(separator: " ").prefix(3).joined(separator: " ") }
        #expect(
            lines.dropFirst() == [
                "2027-01-03 appears Winter", "2027-01-04 error This", "2027-01-04 appears Broken", "2027-01-05 review is",
                "2027-01-10 warning No", "2027-01-10 vanishes Show",
            ])
        let quiet = try Binary.run(["forecast", "--as-of", "2027-02-01"], in: folder.path)
        #expect(quiet.output == "Nothing changes by itself until 2027-04-02.\n")
    }

    @Test("A photo that goes has its night in the forecast, and its last day among what is due") func thePhotoThatGoes() throws {
        let folder = try project("")
        let picture = try Data(contentsOf: URL(filePath: Repository.smallSite + "/content/pages/gate.png"))
        func entry(_ consent: String) -> String {
            "entries:\n- {id: desk, name: The desk, role: Helps, hours: always, for_what: All, email: desk@krume.example,\n"
                + "   photo: {file: desk.png, \(consent)until: 2027-01-14}}\n"
        }
        try folder.write(entry("consent: 2026-01-14, filed: Folder 7, "), to: "content/data/contacts.yml")
        try folder.write("", to: "content/photos/desk.png")
        try picture.write(to: URL(filePath: folder.path + "/content/photos/desk.png"))
        let forecast = try Binary.run(["forecast", "--as-of", "2027-01-01", "--days", "30"], in: folder.path)
        let lines = forecast.output.split(separator: "\n").dropFirst()
        #expect(lines.count == 1 && lines.first?.hasPrefix("2027-01-15  vanishes  The desk (photo)") == true, "\(forecast.output)")
        let due = try Binary.run(["list", "due", "--as-of", "2027-01-01"], in: folder.path)
        #expect(due.output.contains(#/desk +The desk +2026-01-14 +2027-01-14 +photo ends: Folder 7/#), "\(due.output)\(due.errors)")
        _ = try Binary.run(["build", "--as-of", "2027-01-14"], in: folder.path)
        #expect(folder.exists("site/files/photos/desk.png"))
        let after = try Binary.run(["build", "--as-of", "2027-01-15"], in: folder.path)
        #expect(after.status == 0 && !folder.exists("site/files/photos/desk.png"), "\(after.errors)")
        // Without a consent there is nothing that could go.
        try folder.write(entry(""), to: "content/data/contacts.yml")
        #expect(try !Binary.run(["list", "due", "--as-of", "2027-01-01"], in: folder.path).output.contains("photo"))
        #expect(try !Binary.run(["forecast", "--as-of", "2027-01-01", "--days", "30"], in: folder.path).output.contains("photo"))
    }
}
