extension LiveReload {
    /// The findings, the page's own first, and what there is to say about the page. Text goes in as text and never as markup. A constructed
    /// sheet is not an inline style to a content policy.
    static let overlay = """
            var host = null, root = null, news = null, own = null, all = '', closed = '', isOpen = false, wanted = false;
            var isOwnPage = 'own' in tag.dataset;
            function element(name, kind, text) {
                var made = document.createElement(name);
                made.className = kind;
                if (text) { made.textContent = text; }
                return made;
            }
            function button(kind, text, action) {
                var made = element('button', kind, text);
                made.type = 'button';
                made.onclick = action;
                return made;
            }
            function say(key, values) {
                return news.words[key].replace(/\\{(\\w+)\\}/g, function (whole, name) { return values && name in values ? values[name] : whole; });
            }
            function here() {
                var site = home.replace(/[^/]*\\/$/, ''), path = location.href.split(/[?#]/)[0].slice(site.length);
                // An address that nobody can decode is that of no page.
                try { path = decodeURIComponent(path); } catch (error) { return ''; }
                return path === '' || path.slice(-1) === '/' ? path + 'index.html' : path;
            }
            function isError(finding) { return finding.severity === 'error'; }
            function isOwn(finding) { return own.sources.indexOf(finding.path) >= 0; }
            function count() {
                var errors = news.findings.filter(isError).length, remarks = news.findings.length - errors;
                var parts = (errors ? [say(errors === 1 ? 'error' : 'errors', {n: errors})] : [])
                    .concat(remarks ? [say(remarks === 1 ? 'remark' : 'remarks', {n: remarks})] : []);
                return parts.join(', ') || say('about');
            }
            function show(told) {
                news = told;
                own = news.pages[here()] || {sources: [], meters: []};
                all = JSON.stringify(news.findings);
                if (!news.findings.length) { closed = ''; }
                // What somebody has opened stays open when the rest of a build is told.
                isOpen = wanted || news.findings.some(isError) && closed !== all;
                if (!host) {
                    host = document.createElement('sitegen-overlay');
                    root = host.attachShadow({mode: 'open'});
                    var sheet = new CSSStyleSheet();
                    sheet.replaceSync('\(rules)');
                    root.adoptedStyleSheets = [sheet];
                    document.documentElement.append(host);
                }
                host.lang = news.words.language.slice(5);
                isAsking ? load(draw) : draw();
                report();
            }
            function draw() {
                var focused = root.activeElement && root.activeElement.className;
                root.replaceChildren(frame, isOpen ? panel() : isAsking ? asked() : row());
                var again = focused && root.querySelector('button.' + focused);
                if (again) { again.focus(); }
                mark();
            }
            function toggle() {
                var made = button('toggle', isOpen ? say('close') : count(), function () {
                    closed = isOpen ? all : '';
                    isOpen = wanted = !isOpen;
                    draw();
                    (root.querySelector('.toggle') || root.querySelector('button')).focus();
                });
                made.setAttribute('aria-expanded', String(isOpen));
                return made;
            }
            function row() {
                var made = element('div', 'row');
                if (news.findings.length || own.meters.length) { made.append(toggle()); }
                if (!isOwnPage) { made.append(ask()); }
                return made;
            }
            function panel() {
                var made = element('section', 'panel'), head = element('header', 'head'), meters = element('ul', 'meters');
                made.setAttribute('role', news.findings.some(isError) ? 'alert' : 'region');
                made.setAttribute('aria-label', count());
                head.append(element('h2', 'count', count()));
                if (!isOwnPage) { head.append(ask()); }
                head.append(toggle());
                made.append(head, pages());
                if (news.stale) { made.append(element('p', 'note', say('stale'))); }
                if (news.checking) { made.append(element('p', 'note', say('checking'))); }
                own.meters.forEach(function (line) { meters.append(element('li', '', line)); });
                if (own.meters.length) { made.append(element('h3', '', say('thisPage')), meters); }
                var mine = news.findings.filter(isOwn), others = news.findings.filter(function (finding) { return !isOwn(finding); });
                list(mine, made);
                if (others.length && (mine.length || own.meters.length)) { made.append(element('h3', '', say('elsewhere'))); }
                list(others, made);
                made.onkeydown = function (event) { if (event.key === 'Escape') { root.querySelector('.toggle').click(); } };
                return made;
            }
            // Of the preview's own.
            function pages() {
                var made = element('p', 'pages');
                news.own.forEach(function (page) {
                    var link = element('a', '', page.title);
                    link.href = home + page.name;
                    made.append(link);
                });
                return made;
            }
            // Errors come first. Of each kind one is open, and the others are folded.
            function list(findings, panel) {
                var kinds = [];
                findings.filter(isError).concat(findings.filter(function (finding) { return !isError(finding); })).forEach(function (finding) {
                    var name = finding.severity + ' ' + finding.kind;
                    var kind = kinds.filter(function (one) { return finding.kind && one.name === name; })[0];
                    if (kind) { kind.more.push(finding); } else { kinds.push({name: name, first: finding, more: []}); }
                });
                kinds.forEach(function (kind) {
                    put(kind.first, panel);
                    if (!kind.more.length) { return; }
                    var folded = element('details', 'more');
                    folded.append(element('summary', '', say('more', {n: kind.more.length, kind: kind.first.kind})));
                    kind.more.forEach(function (finding) { put(finding, folded); });
                    panel.append(folded);
                });
            }
            function put(finding, panel) {
                panel.append(element('pre', finding.severity, finding.text));
                if (!isOwn(finding) || !finding.line || news.stale) { return; }
                panel.append(button('show', say('show'), function () { lead(finding); }));
            }

        """

    private static let rules = [
        ":host{all:initial;position:fixed;z-index:2147483647;inset:auto 0 0 0;font:16px/1.5 system-ui,sans-serif;color:#1b1b1f;",
        "pointer-events:none}section,button,.asked{pointer-events:auto}",
        "section{box-sizing:border-box;max-height:70vh;overflow:auto;padding:16px 24px 24px;background:#fff;",
        "border-top:6px solid #b3261e;box-shadow:0 -8px 40px #0006}",
        "header{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center}h2{font-size:20px;margin:0 auto 0 0}p{margin:4px 0 0}",
        "h3{font-size:16px;margin:16px 0 4px}ul{margin:0;padding-left:20px}",
        "pre{font:14px/1.45 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere;margin:16px 0 0;padding:12px 16px;",
        "background:#f4f3f6;border-left:4px solid #8a6100}pre.error{border-color:#b3261e}",
        "details{margin:8px 0 0 16px}summary{cursor:pointer}.show{margin-top:8px}",
        "button{font:inherit;color:inherit;background:#fff;border:2px solid #1b1b1f;border-radius:8px;padding:4px 16px;cursor:pointer}",
        "button:focus-visible,summary:focus-visible{outline:3px solid #0b57d0;outline-offset:2px}",
        ".pages{display:flex;flex-wrap:wrap;gap:4px 24px}a{color:#0b57d0;padding:4px 0}a:focus-visible{outline:3px solid #0b57d0}",
        ".row{display:flex;flex-wrap:wrap;gap:8px;margin:16px}",
        ".asked{padding:12px 16px;background:#fff;border-top:4px solid #0b57d0;box-shadow:0 -4px 20px #0004}",
        ".asked .row{margin:8px 0 0}.place{font:600 14px/1.45 ui-monospace,monospace;overflow-wrap:anywhere;margin:0}",
        ".others{font:13px/1.45 ui-monospace,monospace;overflow-wrap:anywhere;margin:0;min-height:1.45em}",
        ".frame{position:fixed;box-sizing:border-box;border:3px solid #0b57d0;box-shadow:0 0 0 2px #fff;border-radius:4px}",
        ".label{position:absolute;left:-3px;bottom:100%;max-width:calc(100vw - 16px);padding:2px 8px;color:#fff;background:#0b57d0;",
        "font:13px/1.45 ui-monospace,monospace;overflow-wrap:anywhere;width:max-content}.label.below{bottom:auto;top:100%}",
        "[hidden]{display:none}@media print{:host{display:none}}",
    ].joined()
}
