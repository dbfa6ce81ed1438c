import Diagnostics
import SiteModel
import SiteValues
import Testing

@testable import SiteReport

/// Where stylesheets ask for tokens.
struct StyleUsesTests {
    private func uses(_ style: String) -> (String) -> [String] {
        let uses = StyleUses(in: [SourceFile(path: "css/a.css", text: style)])
        return { uses[$0].map(\.selector) }
    }

    @Test("A use has the selector around it, whatever layer or width it is for")
    func selectors() {
        let uses = uses(
            """
            /* var(--go) in a comment { */
            @layer parts { .a, .b > c { color: var(--go); border: 1px solid var(--ink) } }
            @media (min-width: 10em) { .d { background: var(--go) } .d { margin: 0 } }
            :root { --key: var(--ink); }
            """)
        #expect(uses("go") == [".a, .b > c", ".d"])
        #expect(uses("ink") == [".a, .b > c", ":root"])
        #expect(uses("paper") == [])
    }

    @Test("What is nested is named with what is around it; strings open nothing")
    func nesting() {
        let uses = uses(
            ".box { content: \"} .x {\"; & .mk { color: var(--on-go) } h2 { color: var(--on-go-mark) } }\n.p, .q { &:hover { fill: var(--go) } }"
        )
        #expect(uses("on-go") == [".box .mk"])
        #expect(uses("on-go-mark") == [".box h2"])
        #expect(uses("go") == [":is(.p, .q):hover"])
    }

    @Test("A rule of paper, and a use that is said twice") func others() {
        let uses = uses("@page { margin: var(--s1) }\n.a { width: calc(var(--s2) + var(--s2)); height: var(--s2, 1px) }")
        #expect(uses("s1") == ["@page"])
        #expect(uses("s2") == [".a"])
    }
}
