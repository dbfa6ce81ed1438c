import Text

/// The browser's side of the preview: a script that every served page gets and a worker that keeps in touch with the server.
///
/// Both are files of the same origin, because a page's content policy lets through nothing else. The worker is shared by all tabs: a
/// browser keeps no more than six connections to one server, and a tab that waited on its own would use up one of them.
enum LiveReload {
    /// Reserved below the base path; no site has a folder of this name.
    static let folder = "__sitegen"
    static let scriptName = "preview.js"
    static let workerName = "worker.js"
    static let eventsName = "events"
    /// Has a file for each page: where its words come from.
    static let placesFolder = "places"

    /// Put after the last byte of a page: all before it is exactly what a build writes.
    static func tag(for label: PreviewedSite.Label, below base: BasePath) -> [UInt8] {
        tag(for: label, below: base, also: "")
    }

    /// For a page of the preview's own, which has no stylesheets to swap, and whose buttons may name places.
    /// - Parameter editor: what an editor's address begins with.
    static func ownTag(for label: PreviewedSite.Label, below base: BasePath, editor: String?) -> [UInt8] {
        let attribute = editor.map { " data-editor=\"\(MarkupEscape.escaped($0, in: .attribute))\"" } ?? ""
        return tag(for: label, below: base, also: " data-own" + attribute)
    }

    private static func tag(for label: PreviewedSite.Label, below base: BasePath, also attributes: String) -> [UInt8] {
        Array("<script src=\"\(base)\(folder)/\(scriptName)\" data-site=\"\(label)\"\(attributes)></script>\n".utf8)
    }

    /// Hands every message of the server to every page that is open, which says so when it goes: a worker outlives the pages of a day.
    /// What the server said before its connection broke is forgotten: it may have been restarted since.
    static let worker = """
        'use strict';
        var ports = [], last = null;
        function listen() {
            var source = new EventSource('\(eventsName)');
            source.onmessage = function (event) {
                last = event.data;
                ports.forEach(function (port) { port.postMessage(last); });
            };
            source.onerror = function () {
                last = null;
                if (source.readyState === EventSource.CLOSED) { setTimeout(listen, 1000); }
            };
        }
        self.onconnect = function (event) {
            var port = event.ports[0];
            function isOpen(open) {
                ports = ports.filter(function (other) { return other !== port; });
                if (open) { ports.push(port); }
                if (open && last) { port.postMessage(last); }
            }
            port.onmessage = function (event) { isOpen(event.data); };
            isOpen(true);
        };
        listen();

        """
}
