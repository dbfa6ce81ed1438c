import FlyingFox

/// Between FlyingFox and ``PreviewAnswer``: methods, headers and the event stream.
struct PreviewHandler: HTTPHandler {
    let stage: PreviewBroadcaster
    let base: BasePath
    /// Names by which a browser may ask; nil lets every name in.
    let hosts: HostNames?

    func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
        if let hosts, let host = request.headers[.host], !hosts.allow(host) {
            return await response(PreviewAnswer(.forbidden, FallbackPage.plain("The preview does not answer to this name.")), to: request)
        }
        guard request.method == .GET || request.method == .HEAD else {
            return await response(PreviewAnswer(.methodNotAllowed, FallbackPage.plain("Only GET and HEAD are answered.")), to: request)
        }
        let site = await stage.site
        return await response(PreviewAnswer(to: request.target.path(), query: request.target.query(), in: site, below: base), to: request)
    }

    private func response(_ answer: PreviewAnswer, to request: HTTPRequest) async -> HTTPResponse {
        var headers: HTTPHeaders = [
            .contentType: answer.contentType, .cacheControl: "no-store", HTTPHeader("X-Content-Type-Options"): "nosniff",
        ]
        headers[.location] = answer.location
        if answer.status == .methodNotAllowed { headers[HTTPHeader("Allow")] = "GET, HEAD" }
        // The length of the answer to a GET, which FlyingFox keeps when it is given.
        if !answer.isEventStream { headers[.contentLength] = String(answer.bytes.count) }
        let body =
            if request.method == .HEAD { HTTPBodySequence(from: ByteStream([]), count: 0) } else if answer.isEventStream {
                HTTPBodySequence(from: ByteStream(await stage.events()))
            } else { HTTPBodySequence(from: ByteStream(answer.bytes), count: answer.bytes.count) }
        return HTTPResponse(statusCode: answer.status.code, headers: headers, body: body)
    }
}

extension PreviewAnswer.Status {
    fileprivate var code: HTTPStatusCode {
        switch self {
        case .ok: .ok
        case .found: .found
        case .badRequest: .badRequest
        case .forbidden: .forbidden
        case .notFound: .notFound
        case .methodNotAllowed: .methodNotAllowed
        case .notBuilt: .serviceUnavailable
        }
    }
}
