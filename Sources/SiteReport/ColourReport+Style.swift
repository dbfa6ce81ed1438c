extension ColourReport {
    static let style: StaticString = """
        <style>
        :root{color-scheme:light dark;--ink:#1d1a16;--paper:#fffefa;--line:#8a8375;--faint:#5c554a;--good:#10613a;--bad:#a3161d}
        @media (prefers-color-scheme:dark){:root{--ink:#f3eee4;--paper:#1a1815;--line:#8f8778;--faint:#bdb4a5;--good:#9fdc8f;--bad:#ff9f96}}
        *{box-sizing:border-box}
        body{margin:0 auto;padding:2rem 1.25rem 4rem;max-width:76rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
        h1{margin:.1em 0;font-size:2.1rem;line-height:1.15}
        h2{margin:2.5rem 0 .25rem;font-size:1.3rem}
        h3{margin:0 0 .5rem;font-size:1.15rem}
        h4{margin:0 0 .25rem;font-size:.9rem}
        p{margin:.15rem 0;overflow-wrap:anywhere}
        header p,.from{color:var(--faint)}
        .from{font-size:.9rem}
        a{color:inherit}
        section{display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr))}
        section h2{grid-column:1/-1}
        .token{padding:1rem;border:1px solid var(--line);border-radius:.375rem;min-width:0}
        .token:target{outline:3px solid var(--ink);outline-offset:3px}
        .modes{display:grid;gap:1rem;grid-template-columns:repeat(2,minmax(0,1fr))}
        .swatch{display:block;width:100%;height:auto;border:1px solid var(--line);border-radius:.25rem}
        table{width:100%;margin-top:.75rem;border-collapse:collapse;font-size:.9rem;font-variant-numeric:tabular-nums}
        th,td{padding:.2rem .4rem .2rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
        tbody th{font-weight:400;overflow-wrap:anywhere}
        .passes{color:var(--good)}
        .fails{color:var(--bad);font-weight:700}
        code{font:.92em ui-monospace,monospace;overflow-wrap:anywhere}
        details{margin-top:.75rem}
        summary{padding:.25rem 0;cursor:pointer}
        summary:focus-visible,a:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
        dl{margin:.5rem 0 0;font-size:.9rem}
        dt{margin-top:.5rem;font-weight:700}
        dd{margin:.1rem 0 0}
        </style>
        """
}
