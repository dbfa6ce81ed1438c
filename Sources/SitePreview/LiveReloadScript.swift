extension LiveReload {
    /// What every served page runs: reloads it or swaps its style sheets when the site has changed, and shows the findings above it.
    static let script = connection + page + overlay + places + end

    /// A tab listens on its own where workers cannot be shared.
    private static let connection = """
        (function () {
            'use strict';
            var tag = document.currentScript, mine = tag.dataset.site, home = tag.src.replace(/[^/]*$/, ''), alone = false;
            // The page as it was sent, before its own scripts add to it.
            var parsed = Array.prototype.filter.call(document.getElementsByTagName('*'), function (one) { return one !== tag; });
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

    private static let end = """
        })();

        """

    private static let page = """
            function hear(news) {
                var theirs = news.site.split('.'), ours = mine.split('.');
                // Said before this page was fetched.
                if (theirs[0] === ours[0] && Number(theirs[1]) < Number(ours[1])) { return; }
                if (news.site !== mine) {
                    if (news.before !== mine || isOwnPage) { reload(news.site); return; }
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
}
