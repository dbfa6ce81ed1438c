import Diagnostics
import Markdown
import Typesetting

// Reads texts that use every construct, so that Tests/leaks.sh can watch the C library's memory. One thread and no Foundation:
// valgrind cannot follow Swift's test runner, whose threads end in a way that it does not survive.

let texts = [
    "# Heading *with* `code`\n\n## Heading\n\nSetext\n===\n",
    "A [link](x.md \"title\"), [](SM-06), [reference][r], <https://example.org>, www.example.org, me@example.org.\n\n[r]: y.md 'T'\n",
    "![An *image* [in](a.md) it <b>](b.png \"title\") and [![linked](c.png)](d.md) and ![](e.png)\n",
    "> [!NOTE]\n> First \"text\".\n>\n> > [!TIP]\n> > nested\n\n> [!WRONG]\n> x\n\n> [!NOTE] on the line\n\n> [!TIP]\n",
    "- [ ] open\n- [x] done\n- plain\n\n1. one\n   - two\n\n     three\n",
    "| a | b |\n|---|--:|\n| ~~x~~ [l](m.md)[^n] | ![i](j.png) <i> |\n| short |\n\n[^n]: A *note*.\n\n    Second.\n[^unused]: x\n",
    "A[^1] B[^1] C[^missing].\n\n[^1]:\n    - list\n",
    "<div>\nraw\n</div>\n\na <b>x</b> <!-- comment -->\n\n<!-- block -->\n",
    "```swift\nlet a = \"b\"\n```\n\n    code\n\n***\n\nline\\\nbreak  \nand *a **b ~~c~~** d*\n",
    "He said \"so 'it' is\" -- don't... &amp; &#0; \u{0} \u{FFFD}\n",
    String(repeating: "> ", count: 500) + "deep\n",
    String(repeating: "- ", count: 500) + "deep\n",
    String(repeating: "*a **b ", count: 200) + String(repeating: "[", count: 200) + "\n",
    "",
]

var links = 0
var log = DiagnosticLog()
for round in 0..<3 {
    for text in texts {
        for quotes in [Typography.Quotes("„", "“"), Typography.Quotes("“", "”")] {
            let conventions = TextConventions(typography: Typography(double: quotes, single: quotes), words: TextConventions.none.words)
            let options = MarkdownOptions(conventions, idPrefix: "p\(round)-")
            links += MarkdownDocument(parsing: text, from: MarkdownProvenance(path: "a.md"), options: options, into: &log).links.count
        }
    }
}
print("\(links) links, \(log.diagnostics.count) findings")
