extension LiveReload {
    /// What every served page runs: reloads it or swaps its style sheets when the site has changed, and shows the findings above it.
    static let script = connection + page + overlay

    /// A tab listens on its own where workers cannot be shared.
    private static let connection = """
        (function () {
            'use strict';
            var tag = document.currentScript, mine = tag.dataset.site, home = tag.src.replace(/[^/]*$/, ''), alone = false;
            function listenAlone() {
                if (alone) { return; }
                alone = true;
                new EventSource(home + '\(eventsName)').onmessage = function (event) { hear(JSON.parse(event.data)); };
            }
            try {
                var worker = new SharedWorker(home + '\(workerName)', 'sitegen');
                worker.onerror = listenAlone;
                worker.port.onmessage = function (event) { hear(JSON.parse(event.data)); };
                addEventListener('pagehide', function () { worker.port.postMessage(false); });
                addEventListener('pageshow', function (event) { if (event.persisted) { worker.port.postMessage(true); } });
            } catch (error) {
                listenAlone();
            }

        """

    private static let page = """
            function hear(news) {
                var theirs = news.site.split('.'), ours = mine.split('.');
                // Said before this page was fetched.
                if (theirs[0] === ours[0] && Number(theirs[1]) < Number(ours[1])) { return; }
                if (news.site !== mine) {
                    if (news.before !== mine) { reload(news.site); return; }
                    news.sheets.forEach(swap);
                    mine = news.site;
                }
                show(news);
            }
            function swap(pair) {
                var root = home.replace(/[^/]*\\/$/, '');
                document.querySelectorAll('link[rel~="stylesheet"]').forEach(function (link) {
                    if (link.href.split('?')[0] !== root + pair[0]) { return; }
                    var next = link.cloneNode();
                    next.removeAttribute('integrity');
                    next.href = root + pair[1] + '?' + mine;
                    next.onload = next.onerror = function () { link.remove(); };
                    link.after(next);
                });
            }
            var store = 'sitegen-preview', reloading = false;
            function reload(site) {
                // Once for each site: a server that was started anew may be heard after the one before it.
                var past = remembered();
                if (reloading || (past && past.site === site && past.page === location.href)) { return; }
                reloading = true;
                remember({site: site, page: location.href, x: scrollX, y: scrollY});
                location.reload();
            }
            function remember(value) {
                try { sessionStorage.setItem(store, JSON.stringify(value)); } catch (error) { /* a browser may forbid it */ }
            }
            function remembered() {
                try { return JSON.parse(sessionStorage.getItem(store)); } catch (error) { return null; }
            }
            var past = remembered();
            if (past && past.page === location.href && 'y' in past) {
                remember({site: past.site, page: past.page});
                var back = function () { scrollTo({left: past.x, top: past.y, behavior: 'instant'}); };
                back();
                // Pictures and fonts may have moved it.
                addEventListener('load', back);
            }

        """

    /// Text goes in as text and never as markup. A constructed sheet is not an inline style to a content policy.
    private static let overlay = """
            var host = null, closed = '';
            function element(name, kind, text) {
                var made = document.createElement(name);
                made.className = kind;
                if (text) { made.textContent = text; }
                return made;
            }
            function counted(number, word) {
                return number ? [number + ' ' + word + (number === 1 ? '' : 's')] : [];
            }
            function here() {
                var root = home.replace(/[^/]*\\/$/, ''), path = location.href.split(/[?#]/)[0].slice(root.length);
                // An address that nobody can decode is that of no page.
                try { path = decodeURIComponent(path); } catch (error) { return ''; }
                return path === '' || path.slice(-1) === '/' ? path + 'index.html' : path;
            }
            function show(news) {
                if (host) { host.remove(); host = null; }
                var page = news.pages[here()] || {sources: [], meters: []};
                if (!news.findings.length) { closed = ''; }
                if (!news.findings.length && !page.meters.length) { return; }
                var all = JSON.stringify(news.findings);
                var errors = news.findings.filter(function (finding) { return finding.severity === 'error'; }).length;
                var count = counted(errors, 'error').concat(counted(news.findings.length - errors, 'remark')).join(', ') || 'About this page';
                function isOwn(finding) { return page.sources.indexOf(finding.path) >= 0; }
                host = document.createElement('sitegen-overlay');
                var root = host.attachShadow({mode: 'open'}), sheet = new CSSStyleSheet();
                sheet.replaceSync('\(rules)');
                root.adoptedStyleSheets = [sheet];
                function build(open) {
                    var button = element('button', 'toggle', open ? 'Close' : count);
                    button.type = 'button';
                    button.setAttribute('aria-expanded', String(open));
                    button.onclick = function () { closed = open ? all : ''; build(!open); root.querySelector('button').focus(); };
                    if (!open) { root.replaceChildren(button); return; }
                    var panel = element('section', 'panel'), head = element('header', 'head');
                    panel.setAttribute('role', errors ? 'alert' : 'region');
                    panel.setAttribute('aria-label', count);
                    head.append(element('h2', 'count', count), button);
                    panel.append(head);
                    if (news.stale) { panel.append(element('p', 'note', 'The page behind this is the last version without errors.')); }
                    var meters = element('ul', 'meters');
                    page.meters.forEach(function (line) { meters.append(element('li', '', line)); });
                    if (page.meters.length) { panel.append(element('h3', '', 'This page'), meters); }
                    function list(findings) {
                        findings.forEach(function (finding) { panel.append(element('pre', finding.severity, finding.text)); });
                    }
                    var own = news.findings.filter(isOwn), others = news.findings.filter(function (finding) { return !isOwn(finding); });
                    list(own);
                    if (others.length && (own.length || page.meters.length)) { panel.append(element('h3', '', 'Elsewhere')); }
                    list(others);
                    panel.onkeydown = function (event) { if (event.key === 'Escape') { button.click(); } };
                    root.replaceChildren(panel);
                }
                build(errors > 0 && closed !== all);
                document.documentElement.append(host);
            }
        })();

        """

    private static let rules = [
        ":host{all:initial;position:fixed;z-index:2147483647;inset:auto 0 0 0;font:16px/1.5 system-ui,sans-serif;color:#1b1b1f}",
        "section{box-sizing:border-box;max-height:70vh;overflow:auto;padding:16px 24px 24px;background:#fff;",
        "border-top:6px solid #b3261e;box-shadow:0 -8px 40px #0006}",
        "header{display:flex;justify-content:space-between;gap:16px;align-items:center}h2{font-size:20px;margin:0}p{margin:4px 0 0}",
        "h3{font-size:16px;margin:16px 0 4px}ul{margin:0;padding-left:20px}",
        "pre{font:14px/1.45 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere;margin:16px 0 0;padding:12px 16px;",
        "background:#f4f3f6;border-left:4px solid #8a6100}pre.error{border-color:#b3261e}",
        "button{font:inherit;color:inherit;background:#fff;border:2px solid #1b1b1f;border-radius:8px;padding:4px 16px;cursor:pointer}",
        "button:focus-visible{outline:3px solid #0b57d0;outline-offset:2px}button:only-child{margin:16px}",
        "@media print{:host{display:none}}",
    ].joined()
}
