extension Message {
    package static let skip = Message("skip", "Skip to the point", "Direkt zur Sache")
    package static let mainNavigation = Message("main-navigation", "Main", "Hauptwege")
    package static let guidelines = Message("guidelines", "Guidelines", "Tipps")
    package static let situations = Message("situations", "Situations", "Situationen")
    package static let stories = Message("stories", "Stories", "Geschichten")
    package static let pause = Message("pause", "Pause", "Pause")
    package static let search = Message("search", "Search", "Suche")
    package static let oops = Message("oops", "Oops, now what?", "Hoppla, und jetzt?")
    package static let home = Message("home", "Home", "Start")
    package static let breadcrumb = Message("breadcrumb", "You are here", "Du bist hier")

    static let navigation: [Message] = [skip, mainNavigation, guidelines, situations, stories, pause, search, oops, home, breadcrumb]
}
