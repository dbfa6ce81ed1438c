import SitegenCommands

/// The program. Everything it can do is in the modules; this is only where the themes and the commands meet.
@main
enum Main {
    @MainActor static func main() async {
        await Program.main(themes: Themes.all)
    }
}
