/// How a copy looks in a browser and on paper: plain, wide margins, a number before each paragraph.
enum DocumentStyle {
    static let text: StaticString = """
        <style>
        :root { color-scheme: light dark; --soft: #595959; --line: #8c8c8c; --bar: #9a3324; --new: #0b5c2e; --gone: #9a1c1c; }
        @media (prefers-color-scheme: dark) { :root { --soft: #b5b5b5; --line: #777; --bar: #ff9b84; --new: #8fe0a8; --gone: #ff9d9d; } }
        body { font: 1rem/1.5 Arial, "Open Sans", sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem 0 4rem;
          counter-reset: line; overflow-wrap: break-word; hyphens: manual; }
        h1 { font-size: 1.9rem; line-height: 1.2; } h2 { font-size: 1.35rem; margin-top: 2.4rem; } h3 { font-size: 1.1rem; }
        .n { position: relative; counter-increment: line; }
        .n::before { content: counter(line); position: absolute; left: -3rem; width: 2rem; text-align: right; color: var(--soft);
          font-weight: normal; font-size: .75rem; line-height: 2; }
        .changed { border-left: 4px solid var(--bar); padding-left: .6rem; margin-left: calc(-.6rem - 4px); }
        .label { color: var(--soft); font-size: .85rem; margin: .2rem 0; }
        .scroll { overflow-x: auto; padding-left: 4rem; margin-left: -4rem; }
        table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: .9rem; }
        th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
        td p { margin: .1rem 0; } td .n::before { left: -4.1rem; }
        td:nth-child(2) .n::before { left: auto; right: 100%; margin-right: .9rem; }
        ins { color: var(--new); text-decoration: underline; } del { color: var(--gone); text-decoration: line-through; }
        footer { color: var(--soft); font-size: .85rem; border-top: 1px solid var(--line); margin-top: 3rem; }
        @media print { .break { break-before: page; } h2, h3, h4, .label { break-after: avoid; } tr { break-inside: avoid; }
          body { font-size: 10pt; margin: 0; max-width: none; padding: 0 0 0 16mm; } footer { display: none; } }
        @page { size: A4; margin: 18mm 20mm 20mm 14mm;
          @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Arial, "Open Sans", sans-serif; color: #595959; } }
        </style>
        """
}
