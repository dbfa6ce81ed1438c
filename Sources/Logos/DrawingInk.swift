import Colours
import Text

/// The colours of an SVG: of each shape that lies on no other one, by the room that it takes. It is an estimate that tells a black logo
/// from a white one; what a browser makes of masks, patterns and filters it does not know.
struct DrawingInk {
    private(set) var weights: [Colour: Double] = [:]
    private(set) var hasOwnGround = false
    var changesByNight: Bool { styles.changesByNight }

    private var styles = DrawingStyles()
    private var gradients: [String: [Colour]] = [:]
    private let frame: DrawingBox
    /// The room of what is filled so far, of so many shapes that a drawing with thousands takes no time.
    private var filled: [DrawingBox] = []
    private static let mostShapes = 500

    private struct Context {
        var fill = DrawingPaint.colour(DrawingPaint.black)
        var stroke = DrawingPaint.nothing
        var isShown = true
        var transform = DrawingTransform()
    }

    /// Of a drawing of up to a megabyte; a logo is much smaller.
    init?(of bytes: [UInt8]) {
        guard bytes.count <= 1_000_000, let parts = try? DrawingPart.all(in: bytes), let frame = DrawingFrame(of: parts) else { return nil }
        self.frame = frame.box
        readDefinitions(parts)
        var contexts = [Context()]
        for part in parts {
            switch part.content {
            case .start(let name, let attributes):
                let context = context(of: name, attributes, in: contexts[contexts.count - 1])
                contexts.append(context)
                if context.isShown { draw(name, attributes, context) }
            case .end: if contexts.count > 1 { contexts.removeLast() }
            default: break
            }
        }
    }

    /// Styles and gradients may be written after what they are for.
    private mutating func readDefinitions(_ parts: [DrawingPart]) {
        var isStyle = false
        for part in parts {
            if case .start(let name, _) = part.content { isStyle = name == "style" }
            if case .text(let text) = part.content, isStyle { styles.read(text) }
            if case .end = part.content { isStyle = false }
        }
        var gradient = ""
        var links: [(String, String)] = []
        for case .start(let name, let attributes) in parts.map(\.content) {
            let properties = styles.properties(of: name, attributes)
            if name.hasSuffix("gradient") {
                gradient = properties["id"] ?? ""
                if let link = properties["href"], link.hasPrefix("#") { links.append((gradient, String(link.dropFirst()))) }
            } else if name == "stop" {
                if case .colour(let colour)? = DrawingPaint(properties["stop-color"] ?? "black") {
                    gradients[gradient, default: []].append(colour)
                }
            }
        }
        for (name, other) in links where gradients[name] == nil { gradients[name] = gradients[other] }
    }

    /// Elements whose shapes are cut out, tiled or measured, and not drawn where they are.
    private static let unseen: Set = ["clippath", "mask", "pattern", "marker", "filter", "metadata", "title", "desc", "style"]

    private func context(of name: String, _ attributes: [(name: String, value: String)], in parent: Context) -> Context {
        var context = parent
        let properties = styles.properties(of: name, attributes)
        if Self.unseen.contains(name) || properties["display"] == "none" || properties["visibility"] == "hidden" { context.isShown = false }
        if let fill = properties["fill"].flatMap({ DrawingPaint($0) }) { context.fill = fill }
        if let stroke = properties["stroke"].flatMap({ DrawingPaint($0) }) { context.stroke = stroke }
        func isFaint(_ key: String) -> Bool { properties[key].flatMap { DrawingNumbers.all(in: $0).first }.map { $0 < 0.5 } ?? false }
        if isFaint("opacity") { context.isShown = false }
        if isFaint("fill-opacity") { context.fill = .nothing }
        if isFaint("stroke-opacity") { context.stroke = .nothing }
        context.transform = parent.transform.applying(properties["transform"])
        return context
    }

    private mutating func draw(_ name: String, _ attributes: [(name: String, value: String)], _ context: Context) {
        var values = Dictionary(attributes.map { ($0.name, $0.value) }) { $1 }
        if name == "rect" {
            if values["width"]?.hasSuffix("%") == true { values["width"] = String(frame.width) }
            if values["height"]?.hasSuffix("%") == true { values["height"] = String(frame.height) }
        }
        if name == "text" { return add(context.fill, frame.area / 10) }
        guard let shape = DrawingBox(of: name, values), !shape.isEmpty else { return }
        let box = context.transform.box(shape)
        let isGround = weights.isEmpty && (name == "rect" || name == "path" && (values["d"] ?? "").utf8.count < 60)
        let isOnAnother = filled.contains { $0.area > box.area * 1.02 && $0.contains(box) }
        let weight = max(box.area, frame.area / 2_000)
        if case .nothing = context.fill {
            if !isOnAnother { add(context.stroke, weight / 3) }
            return
        }
        if isGround, box.contains(frame) { hasOwnGround = true }
        if filled.count < Self.mostShapes { filled.append(box) }
        if !isOnAnother { add(context.fill, weight) }
    }

    private mutating func add(_ paint: DrawingPaint, _ weight: Double) {
        switch paint {
        case .nothing, .unknown: break
        case .colour(let colour): weights[colour, default: 0] += weight
        case .gradient(let name):
            let stops = gradients[name] ?? []
            for colour in stops { weights[colour, default: 0] += weight / Double(stops.count) }
        }
    }
}

/// The part of the plane that an SVG shows.
package struct DrawingFrame: Sendable {
    let box: DrawingBox
    package var width: Double { box.width }
    package var height: Double { box.height }

    /// nil where the drawing says neither a `viewBox` nor its width and height.
    package init?(of bytes: [UInt8]) {
        guard let parts = try? DrawingPart.all(in: bytes) else { return nil }
        self.init(of: parts)
    }

    init?(of parts: [DrawingPart]) {
        for case .start(name: "svg", let attributes) in parts.map(\.content) {
            let values = Dictionary(attributes.map { ($0.name, $0.value) }) { $1 }
            let numbers = DrawingNumbers.all(in: values["viewbox"] ?? "")
            if numbers.count == 4, numbers[2] > 0, numbers[3] > 0 {
                box = DrawingBox(numbers[0], numbers[1], width: numbers[2], height: numbers[3])
                return
            }
            guard let width = values["width"], let height = values["height"], !width.hasSuffix("%"), !height.hasSuffix("%"),
                let x = DrawingNumbers.all(in: width).first, let y = DrawingNumbers.all(in: height).first, x > 0, y > 0
            else { return nil }
            box = DrawingBox(0, 0, width: x, height: y)
            return
        }
        return nil
    }
}
