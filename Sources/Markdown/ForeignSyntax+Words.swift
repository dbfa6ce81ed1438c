import Diagnostics

extension ForeignSyntax.Kind {
    var name: Phrase {
        switch self {
        case .templateTag: "a tag of Jekyll, Hugo or Liquid"
        case .variable: "a variable of a template"
        case .attributes: "attributes of kramdown or Pandoc"
        case .headingID: "an anchor of kramdown, Pandoc or Docusaurus"
        case .container: "a box of Docusaurus or Pandoc"
        case .admonition: "a box of MkDocs"
        case .highlight: "highlighting of Obsidian"
        case .insertion: "inserted words"
        case .emoji: "the short name of an emoji"
        case .wikiLink: "a link of a wiki or of Obsidian"
        case .contents: "a table of contents"
        case .comment: "a comment of Obsidian"
        case .formula: "a formula"
        case .inlineNote: "a footnote of Pandoc"
        case .confluence: "a macro of Confluence or Jira"
        case .textile: "a heading of Confluence or Textile"
        case .frontMatter: "front matter of Hugo"
        case .pageBreak: "a page break"
        case .latex: "a command of LaTeX"
        case .trackedChange: "a change or a comment of Word"
        case .span: "marked words of Pandoc"
        case .superscript: "raised or lowered characters of Pandoc"
        case .gridTable: "a table of Pandoc or reStructuredText"
        case .definition: "a definition of Pandoc"
        case .caption: "a caption of Pandoc"
        case .wordError: "a reference that Word has lost"
        case .wordComment: "a comment of Word"
        case .noteNumber: "the number of a footnote"
        case .citation, .crossReference: "a reference of Pandoc or Quarto"
        case .pageNumber: "a page number of Word"
        case .abbreviation: "an abbreviation of kramdown or PHP Markdown Extra"
        }
    }

    var remedy: Phrase {
        switch self {
        case .templateTag, .variable, .confluence, .latex:
            "Take it out, or write what it was to show. To show it as it is, put it between backticks."
        case .attributes: "Take it out: looks come from the theme. To show it as it is, put it between backticks."
        case .headingID: "Take it out: a heading's anchor is made from its words. To show it as it is, put it between backticks."
        case .container, .admonition: "Write a box as a quotation: a line “> [!NOTE]”, and “> ” before each line of its text."
        case .highlight, .insertion: "Write **words** to make them bold, or take the marks out."
        case .emoji: "Put in the emoji itself, such as 🎉, or take it out."
        case .wikiLink, .crossReference: "Write a link as [words](file.md)."
        case .contents, .frontMatter, .pageBreak: "Take it out. To show it as it is, put it between backticks."
        case .comment: "Write a comment as <!-- words --> on a line of its own."
        case .formula: "Put the formula between backticks, or write it in words."
        case .inlineNote, .noteNumber, .citation: "Write “[^1]” here, and “[^1]: The words.” on a line of its own at the end."
        case .textile: "Write a heading as “## Words”."
        case .trackedChange:
            "Accept or reject it in Word before you turn the file into Markdown, or leave the words that hold and no brackets."
        case .span: "Leave the words, without the brackets and braces: looks come from the theme."
        case .superscript: "Write the character itself, such as ² or ₂, or write it in words."
        case .gridTable: "Write a table with “|” between the columns and “|---|---|” below the heads."
        case .definition: "Write the term in bold, a colon, and its meaning on the same line."
        case .caption: "Take the colon out, and put the words above the table."
        case .wordError: "Say what it referred to, or take it out."
        case .wordComment: "Take it out; what it asks has to be settled before the page goes out."
        case .abbreviation: "Take it out, and write the long form the first time, with the letters in brackets after it."
        case .pageNumber: "Take it out: the site has its own pages."
        }
    }
}
