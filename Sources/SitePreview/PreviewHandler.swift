import Diagnostics
import NIOHTTP1

/// Between HTTP and ``PreviewAnswer``: methods, headers and the event stream.
struct PreviewHandler: Sendable {
    struct Response: Sendable {
        enum Body: Sendable {
            case bytes([UInt8])
            /// Goes on until the browser leaves.
            case events(AsyncStream<[UInt8]>)
        }

        let head: HTTPResponseHead
        let body: Body
    }

    let stage: PreviewBroadcaster
    let base: BasePath
    /// Names by which a browser may ask; nil lets every name in.
    let hosts: HostNames?
    /// What an editor's address begins with.
    var editor: String?

    func response(to request: HTTPRequestHead) async -> Response {
        var site = await stage.site
        if let hosts, let host = request.headers.first(name: "Host"), !hosts.allow(host) {
            return await response(
                PreviewAnswer(.forbidden, FallbackPage.plain("The preview does not answer to this name.", site.words)), to: request)
        }
        guard request.method == .GET || request.method == .HEAD else {
            return await response(
                PreviewAnswer(.methodNotAllowed, FallbackPage.plain("Only GET and HEAD are answered.", site.words)), to: request)
        }
        let target = request.uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let query = target.count > 1 ? String(target[1]) : ""
        func made(in site: PreviewedSite) -> PreviewAnswer {
            PreviewAnswer(to: String(target[0]), query: query, in: site, below: base, editor: editor)
        }
        var answer = made(in: site)
        if let page = answer.page {
            let before = site.label
            site = await stage.site(for: page)
            if site.label != before { answer = made(in: site) }
        }
        if answer.waits {
            site = await stage.wholeSite()
            answer = made(in: site)
            if answer.waits {
                answer = PreviewAnswer(.notBuilt, FallbackPage.plain("This is still being built: ask again in a moment.", site.words))
            }
        }
        if let page = answer.placesOf {
            answer = PreviewAnswer(places: await site.places.places(of: page), editor: editor, site.words)
        }
        return await response(answer, to: request)
    }

    private func response(_ answer: PreviewAnswer, to request: HTTPRequestHead) async -> Response {
        var headers: HTTPHeaders = [
            "Content-Type": answer.contentType, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff",
        ]
        if let location = answer.location { headers.add(name: "Location", value: location) }
        if answer.status == .methodNotAllowed { headers.add(name: "Allow", value: "GET, HEAD") }
        // The length of the answer to a GET, for HEAD as well.
        if !answer.isEventStream { headers.add(name: "Content-Length", value: String(answer.bytes.count)) }
        if !request.isKeepAlive { headers.add(name: "Connection", value: "close") }
        let head = HTTPResponseHead(
            version: request.version, status: HTTPResponseStatus(statusCode: answer.status.rawValue), headers: headers)
        if request.method == .HEAD { return Response(head: head, body: .bytes([])) }
        if answer.isEventStream { return Response(head: head, body: .events(await stage.events())) }
        return Response(head: head, body: .bytes(answer.bytes))
    }
}
