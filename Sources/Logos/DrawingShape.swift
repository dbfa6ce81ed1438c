/// The room that a shape takes, in the units of a drawing.
struct DrawingBox {
    var left = Double.infinity
    var top = Double.infinity
    var right = -Double.infinity
    var bottom = -Double.infinity

    var width: Double { max(0, right - left) }
    var height: Double { max(0, bottom - top) }
    var area: Double { width * height }
    var isEmpty: Bool { right < left }

    init() {}

    init(_ left: Double, _ top: Double, width: Double, height: Double) {
        (self.left, self.top, right, bottom) = (left, top, left + width, top + height)
    }

    mutating func add(_ x: Double, _ y: Double) {
        (left, top, right, bottom) = (min(left, x), min(top, y), max(right, x), max(bottom, y))
    }

    func contains(_ other: DrawingBox) -> Bool {
        let (x, y) = (width / 100, height / 100)
        return left - x <= other.left && top - y <= other.top && other.right <= right + x && other.bottom <= bottom + y
    }

    /// Of a basic shape or a path; nil for an element that draws nothing by itself.
    init?(of name: String, _ attributes: [String: String]) {
        func number(_ key: String) -> Double { attributes[key].flatMap { DrawingNumbers.all(in: $0).first } ?? 0 }
        self.init()
        switch name {
        case "rect": self.init(number("x"), number("y"), width: number("width"), height: number("height"))
        case "circle", "ellipse":
            let (x, y) = name == "circle" ? (number("r"), number("r")) : (number("rx"), number("ry"))
            self.init(number("cx") - x, number("cy") - y, width: 2 * x, height: 2 * y)
        case "line":
            add(number("x1"), number("y1"))
            add(number("x2"), number("y2"))
        case "polygon", "polyline":
            let points = DrawingNumbers.all(in: attributes["points"] ?? "")
            for index in stride(from: 0, to: points.count - 1, by: 2) { add(points[index], points[index + 1]) }
        case "path":
            var numbers = DrawingNumbers(attributes["d"] ?? "")
            numbers.trace(into: &self)
        default: return nil
        }
    }
}

/// Numbers as SVG writes them: `1.5-.5.25e1` are three.
struct DrawingNumbers {
    private let bytes: [UInt8]
    private var index = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    static func all(in text: String) -> [Double] {
        var numbers = DrawingNumbers(text)
        var result: [Double] = []
        while let number = numbers.next() { result.append(number) }
        return result
    }

    mutating func next() -> Double? {
        skipSpaces()
        let start = index
        var (hasDot, hasExponent) = (false, false)
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): break
            case UInt8(ascii: "."):
                if hasDot || hasExponent { return number(from: start) }
                hasDot = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                if hasExponent || index == start { return number(from: start) }
                hasExponent = true
            case UInt8(ascii: "-"), UInt8(ascii: "+"):
                let isFirst = index == start || bytes[index - 1] | 0x20 == UInt8(ascii: "e")
                if !isFirst { return number(from: start) }
            default: return number(from: start)
            }
            index += 1
        }
        return number(from: start)
    }

    private func number(from start: Int) -> Double? {
        Double(String(decoding: bytes[start..<index], as: UTF8.self))
    }

    private mutating func skipSpaces() {
        while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: ",") { index += 1 }
    }

    /// The two flags of an arc may be written without anything between them and the next number.
    private mutating func flag() -> Double? {
        skipSpaces()
        guard index < bytes.count, [UInt8(ascii: "0"), UInt8(ascii: "1")].contains(bytes[index]) else { return nil }
        index += 1
        return bytes[index - 1] == UInt8(ascii: "1") ? 1 : 0
    }

    private mutating func command() -> UInt8? {
        skipSpaces()
        guard index < bytes.count, "mlhvcsqtaz".utf8.contains(bytes[index] | 0x20) else { return nil }
        index += 1
        return bytes[index - 1]
    }

    /// Every point of a path, those that only pull at its curves included: a little more room than it takes.
    mutating func trace(into box: inout DrawingBox) {
        var (x, y) = (0.0, 0.0)
        var start = (x: 0.0, y: 0.0)
        while let letter = command() {
            let kind = letter | 0x20
            let isRelative = letter == kind
            if kind == UInt8(ascii: "z") { (x, y) = start }
            var isFirst = true
            while kind != UInt8(ascii: "z"), let points = points(of: kind) {
                let (fromX, fromY) = isRelative ? (x, y) : (0, 0)
                for point in points {
                    x = point.x.map { fromX + $0 } ?? x
                    y = point.y.map { fromY + $0 } ?? y
                    box.add(x, y)
                }
                if kind == UInt8(ascii: "m"), isFirst { start = (x, y) }
                isFirst = false
            }
        }
    }

    /// Those of one step; the last is where it ends. nil when there are no more numbers.
    private mutating func points(of kind: UInt8) -> [(x: Double?, y: Double?)]? {
        switch kind {
        case UInt8(ascii: "h"): return next().map { [($0, nil)] }
        case UInt8(ascii: "v"): return next().map { [(nil, $0)] }
        case UInt8(ascii: "a"):
            guard next() != nil, next() != nil, next() != nil, flag() != nil, flag() != nil else { return nil }
            return pairs(1)
        case UInt8(ascii: "c"): return pairs(3)
        case UInt8(ascii: "s"), UInt8(ascii: "q"): return pairs(2)
        default: return pairs(1)
        }
    }

    private mutating func pairs(_ count: Int) -> [(x: Double?, y: Double?)]? {
        var result: [(x: Double?, y: Double?)] = []
        for _ in 0..<count {
            guard let x = next(), let y = next() else { return nil }
            result.append((x, y))
        }
        return result
    }
}
