/// Where a group of a drawing lies. Turning and slanting, which leave a shape's size as it is, are left out.
struct DrawingTransform {
    private var (a, b, c, d, e, f) = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

    init() {}

    private init(_ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double) {
        (self.a, self.b, self.c, self.d, self.e, self.f) = (a, b, c, d, e, f)
    }

    /// Inside this one, another as an attribute says it: `translate(4) scale(2)`.
    func applying(_ text: String?) -> DrawingTransform {
        guard let text else { return self }
        var result = self
        for piece in text.split(separator: ")") {
            let parts = piece.split(separator: "(", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let numbers = DrawingNumbers.all(in: String(parts[1]))
            let first = numbers.first ?? 0
            switch parts[0].filter({ $0.isLetter }) {
            case "translate": result = result.times(DrawingTransform(1, 0, 0, 1, first, numbers.count > 1 ? numbers[1] : 0))
            case "scale": result = result.times(DrawingTransform(first, 0, 0, numbers.count > 1 ? numbers[1] : first, 0, 0))
            case "matrix" where numbers.count == 6:
                result = result.times(DrawingTransform(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]))
            default: break
            }
        }
        return result
    }

    private func times(_ o: DrawingTransform) -> DrawingTransform {
        DrawingTransform(
            a * o.a + c * o.b, b * o.a + d * o.b, a * o.c + c * o.d, b * o.c + d * o.d, a * o.e + c * o.f + e, b * o.e + d * o.f + f)
    }

    func box(_ box: DrawingBox) -> DrawingBox {
        var result = DrawingBox()
        for x in [box.left, box.right] {
            for y in [box.top, box.bottom] { result.add(a * x + c * y + e, b * x + d * y + f) }
        }
        return result
    }
}
