import NIOCore
import NIOHTTP1
import NIOPosix

/// The socket on which browsers connect.
struct HTTPListener: Sendable {
    private let channel: NIOAsyncChannel<HTTPConnection.Channel, Never>
    let port: UInt16
    private let limits: ConnectionLimits

    init(at address: SocketAddress, _ limits: ConnectionLimits, on group: any EventLoopGroup) async throws {
        channel = try await ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 64)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .serverChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers([AcceptBackoffHandler(), AcceptErrors()])
                }
            }
            .bind(to: address) { channel in
                channel.eventLoop.makeCompletedFuture {
                    var bounds = NIOHTTPDecoderLimitConfiguration()
                    bounds.maxHeaderFieldSize = limits.fieldBytes
                    bounds.maxHeaderListSize = 2 * limits.fieldBytes
                    let pipeline = channel.pipeline.syncOperations
                    try pipeline.addHandlers([IdleStateHandler(allTimeout: TimeAmount(limits.silence)), IdleConnections()])
                    try pipeline.configureHTTPServerPipeline(withEncoderConfiguration: .init(), withDecoderLimitConfiguration: bounds)
                    return try HTTPConnection.Channel(wrappingChannelSynchronously: channel)
                }
            }
        self.limits = limits
        port = UInt16(channel.channel.localAddress?.port ?? 0)
    }

    /// Serves until the task is cancelled. A browser beyond the limit waits until another one is done.
    func run(_ handler: PreviewHandler) async throws {
        try await withThrowingDiscardingTaskGroup { group in
            let places = Places(limits.count)
            try await channel.executeThenClose { connections in
                for try await connection in connections {
                    await places.take()
                    group.addTask {
                        await HTTPConnection(channel: connection, handler: handler).serve()
                        await places.leave()
                    }
                }
            }
        }
    }
}

/// A number of places, of which each is taken by one at a time.
private actor Places {
    private var free: Int
    private var waiting: CheckedContinuation<Void, Never>?

    init(_ count: Int) {
        free = count
    }

    /// Waits for a place. Only one may wait at a time.
    func take() async {
        if free == 0 { await withCheckedContinuation { waiting = $0 } }
        free -= 1
    }

    func leave() {
        free += 1
        waiting?.resume()
        waiting = nil
    }
}

/// When a connection cannot be accepted, because the process has run out of descriptors, the others go on.
private final class AcceptErrors: ChannelInboundHandler, Sendable {
    typealias InboundIn = NIOAny

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if !(error is IOError) { context.fireErrorCaught(error) }
    }
}

/// Closes connections on which nothing happens.
private final class IdleConnections: ChannelInboundHandler, Sendable {
    typealias InboundIn = NIOAny

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is IdleStateHandler.IdleStateEvent { context.close(promise: nil) } else { context.fireUserInboundEventTriggered(event) }
    }
}
