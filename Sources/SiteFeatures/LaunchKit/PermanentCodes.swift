package import SiteComponents
import Synchronization

/// The codes of permanent links, each drawn once and only if a sheet asks for it: cards, posters and sheets carry the same ones, a site
/// without print carries none, and to choose a code's pattern takes longer than to draw the page around it.
package final class PermanentCodes: Sendable {
    private let drawings = Mutex<[String: QRDrawing?]>([:])

    package init() {}

    /// nil for an address that fits into no code.
    package func code(for address: String) -> QRDrawing? {
        drawings.withLock { drawings in
            if let known = drawings[address] { return known }
            let drawing = QRCode(address).map { QRDrawing($0) }
            drawings[address] = .some(drawing)
            return drawing
        }
    }
}
