import NIOCore
import NIOHTTP1

/// One connection of a browser: its requests one after the other, each with its answer, until one side has enough.
struct HTTPConnection: Sendable {
    typealias Channel = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>

    let channel: Channel
    let handler: PreviewHandler

    /// Returns when the connection is closed. What goes wrong on it is the browser's affair, and ends it.
    func serve() async {
        try? await channel.executeThenClose { requests, answers in
            for try await part in requests {
                guard case .head(let request) = part else { continue }
                let response = await handler.response(to: request)
                try await answers.write(.head(response.head))
                switch response.body {
                case .bytes(let bytes):
                    if !bytes.isEmpty { try await answers.write(.body(.byteBuffer(ByteBuffer(bytes: bytes)))) }
                case .events(let events):
                    for await event in events { try await answers.write(.body(.byteBuffer(ByteBuffer(bytes: event)))) }
                }
                try await answers.write(.end(nil))
                if !response.head.isKeepAlive { return }
            }
        }
    }
}
