extension UIWord {
    package static let skip = UIWord("skip", "Skip to the point", "Direkt zur Sache")
    package static let mainNavigation = UIWord("main-navigation", "Main", "Hauptwege")
    package static let guidelines = UIWord("guidelines", "Guidelines", "Tipps")
    package static let situations = UIWord("situations", "Situations", "Situationen")
    package static let stories = UIWord("stories", "Stories", "Geschichten")
    package static let pause = UIWord("pause", "Pause", "Pause")
    package static let search = UIWord("search", "Search", "Suche")
    package static let oops = UIWord("oops", "Oops, now what?", "Hoppla, und jetzt?")
    package static let home = UIWord("home", "Home", "Start")
    package static let breadcrumb = UIWord("breadcrumb", "You are here", "Du bist hier")

    static let navigation: [UIWord] = [skip, mainNavigation, guidelines, situations, stories, pause, search, oops, home, breadcrumb]
}
