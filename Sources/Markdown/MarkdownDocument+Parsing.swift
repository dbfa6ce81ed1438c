package import Diagnostics
import Text
import Typesetting

extension MarkdownDocument {
    /// Findings are errors unless they say otherwise: see `RuleID.finding`. A text that is too large becomes the empty document.
    package init(parsing text: String, from provenance: MarkdownProvenance, options: MarkdownOptions, into log: inout DiagnosticLog) {
        guard text.utf8.count <= options.maximumBytes else {
            log.report(MarkdownDocument.tooLarge(text.utf8.count, provenance, options))
            self = .empty
            return
        }
        let start = ContinuousClock.now
        let source = SourceMap(text, provenance: provenance)
        if let finding = TableLimit.finding(in: source) ?? MarkupLimit.finding(in: source) {
            log.report(finding)
            self = .empty
            return
        }
        let control = ControlCharacters.finding(in: source.bytes, source, except: options.programMarks)
        if let control { log.report(control) }
        let hidden = control == nil ? VerbatimCharacters.hidden(in: source.bytes) : nil
        guard let tree = CMarkTree(parsing: hidden ?? source.bytes, as: .site) else {
            self = .empty
            return
        }
        BareAddresses.mend(in: tree.root, source)
        if source.mayHaveCallouts {
            var callouts = Callouts(source: source, words: options.words)
            callouts.rewrite(in: tree.root)
            log.append(contentsOf: callouts.log)
        }
        var reader = TreeReader(source: source, options: options, hasVerbatim: hidden != nil)
        reader.read(tree.root)
        log.append(contentsOf: reader.log)
        let code = reader.nodes.codeLines
        if source.mayHaveFootnotes {
            for finding in UnusedFootnotes.findings(in: source, reader.nodes, code: code) { log.report(finding) }
        }
        for finding in NumberedTitles.findings(in: source, code: code) + NoteNumbers.findings(in: source, code: code)
            + UnusedTargets.findings(in: source, code: code)
        {
            log.report(finding)
        }
        let headings = MarkdownDocument.headings(reader, options)
        var rewriter = TreeRewriter(options: options)
        rewriter.rewrite(reader.nodes, headings: reader.headings)
        if options.conventions.marksPlaces { tree.root.markPlaces(from: provenance) }
        self.init(
            segments: SegmentCutter.cut(tree.html(), headingIDs: headings.map(\.id), markup: rewriter.markup),
            links: reader.links, images: reader.images, tables: reader.tables, headings: headings,
            sections: MarkdownDocument.sections(reader.words, headings))

        let time = start.duration(to: .now)
        if time >= options.slowAfter { log.report(MarkdownDocument.slow(time, provenance)) }
    }

    private static func headings(_ reader: TreeReader, _ options: MarkdownOptions) -> [MarkdownHeading] {
        let footnotes = FootnoteIDs.all(prefix: options.idPrefix, references: reader.nodes.footnoteReferences.map(\.number))
        var names = AnchorNames(taken: footnotes + options.takenIDs)
        return reader.headings.map { heading in
            MarkdownHeading(
                level: heading.level, text: heading.text, id: names.unique(options.idPrefix + SlugText.heading(heading.text)),
                location: heading.location)
        }
    }

    private static func sections(_ words: SectionedText, _ headings: [MarkdownHeading]) -> [MarkdownSection] {
        let all = zip(words.sections.indices, [nil] + headings.map(Optional.some)).map { index, heading in
            MarkdownSection(heading: heading, separatedText: words.sections[index], named: words.named[index])
        }
        return all.first?.namedText.isEmpty == true ? Array(all.dropFirst()) : all
    }

    private static func tooLarge(_ count: Int, _ provenance: MarkdownProvenance, _ options: MarkdownOptions) -> Diagnostic {
        RuleID.documentTooLarge.finding(
            at: SourceLocation(path: provenance.path, line: provenance.line, column: provenance.column),
            "This text has \((count + 1023) / 1024) kB; up to \(options.maximumBytes / 1024) kB are read.",
            remedy: "Divide it into several pages, or raise “limits: document_kb” in content/site.yml.")
    }

    private static func slow(_ time: Duration, _ provenance: MarkdownProvenance) -> Diagnostic {
        RuleID.slowDocument.finding(
            .warning, at: SourceLocation(path: provenance.path, line: provenance.line, column: provenance.column),
            "This text took \(Phrase.seconds(time)) to read.",
            remedy: "Look for very long lines, deep nesting or hundreds of brackets in a row, and write them more simply.")
    }
}
