import Text

/// Reads the value of a token piece by piece.
struct TokenScanner {
    /// A piece at the top level; what is inside a function was read too.
    enum Part: Equatable {
        case word, text, separator, colour
        case number(unit: String)
        /// By its name in lower case.
        case function(String)
    }

    private var rest: Substring.UTF8View
    private var depth = 0

    init(_ text: String) {
        rest = Substring(text).utf8
    }

    /// nil where something is in the way.
    mutating func parts() -> [Part]? {
        var parts: [Part] = []
        while let byte = rest.first {
            guard parts.count < 200 else { return nil }
            switch byte {
            case UInt8(ascii: " "): rest.removeFirst()
            case UInt8(ascii: ")"): return nil
            default:
                guard let part = part(from: byte) else { return nil }
                parts.append(part)
            }
        }
        return parts
    }

    private mutating func part(from byte: UInt8) -> Part? {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "*"):
            rest.removeFirst()
            // Two of them could be a comment.
            return rest.first == UInt8(ascii: "*") || rest.first == UInt8(ascii: "/") ? nil : .separator
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return quoted(byte)
        case UInt8(ascii: "#"): return hexadecimal()
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return number() ?? word()
        case _ where byte.isASCIILetter: return word()
        default: return nil
        }
    }

    /// The name of a font: no sign that means anything in HTML, CSS or an attribute.
    private mutating func quoted(_ mark: UInt8) -> Part? {
        let inside = rest.dropFirst()
        guard let end = inside.firstIndex(of: mark), let name = String(inside[..<end]),
            name.allSatisfy({ $0.isLetter || $0.isNumber || " -_.+".contains($0) })
        else { return nil }
        rest = rest[rest.index(after: end)...]
        return .text
    }

    private mutating func hexadecimal() -> Part? {
        let digits = rest.dropFirst().prefix { $0.hexadecimalValue != nil }
        guard [3, 4, 6, 8].contains(digits.count) else { return nil }
        rest = rest.dropFirst(digits.count + 1)
        return rest.first.map { $0.isASCIIAlphanumeric } == true ? nil : .colour
    }

    /// At most six digits on each side: no number that a calculation cannot hold.
    private mutating func number() -> Part? {
        var after = rest
        if let sign = after.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { after = after.dropFirst() }
        let whole = after.prefix(while: \.isASCIIDigit)
        after = after.dropFirst(whole.count)
        var digits = whole.count
        if after.first == UInt8(ascii: ".") {
            let fraction = after.dropFirst().prefix(while: \.isASCIIDigit)
            guard fraction.count <= 6 else { return nil }
            digits += fraction.count
            after = after.dropFirst(fraction.count + 1)
        }
        if digits == 0 {
            // A sign between two values of `calc`.
            guard after.first == UInt8(ascii: " "), rest.first != UInt8(ascii: ".") else { return nil }
            rest = after
            return .separator
        }
        let unit = after.first == UInt8(ascii: "%") ? after.prefix(1) : after.prefix(while: \.isASCIILetter)
        guard whole.count <= 6, unit.count <= 6 else { return nil }
        after = after.dropFirst(unit.count)
        if let next = after.first, !" ,)/*".utf8.contains(next) { return nil }
        rest = after
        return .number(unit: String(Substring(unit)))
    }

    private mutating func word() -> Part? {
        let name = rest.prefix { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        guard name.contains(where: \.isASCIILetter), name.first?.isASCIIDigit == false else { return nil }
        rest = rest.dropFirst(name.count)
        guard rest.first == UInt8(ascii: "(") else { return .word }
        let function = String(Substring(name)).lowercased()
        guard Self.functions.contains(function), depth < 8 else { return nil }
        rest.removeFirst()
        depth += 1
        defer { depth -= 1 }
        while let byte = rest.first {
            if byte == UInt8(ascii: ")") {
                rest.removeFirst()
                return .function(function)
            }
            if byte == UInt8(ascii: " ") {
                rest.removeFirst()
            } else if byte == UInt8(ascii: "(") {
                guard group() else { return nil }
            } else {
                // No function of these takes a text.
                guard let part = part(from: byte), part != .text else { return nil }
            }
        }
        return nil
    }

    /// Brackets inside a calculation.
    private mutating func group() -> Bool {
        guard depth < 8 else { return false }
        depth += 1
        defer { depth -= 1 }
        rest.removeFirst()
        while let byte = rest.first {
            if byte == UInt8(ascii: ")") {
                rest.removeFirst()
                return true
            }
            if byte == UInt8(ascii: " ") {
                rest.removeFirst()
            } else if byte == UInt8(ascii: "(") {
                guard group() else { return false }
            } else if part(from: byte) == nil {
                return false
            }
        }
        return false
    }

    /// What calculates or names a colour; nothing that loads a file or reads an attribute.
    private static let functions: Set<String> = colourFunctions.union([
        "var", "calc", "clamp", "min", "max", "round", "abs", "cubic-bezier", "steps", "linear-gradient", "radial-gradient", "rotate",
        "translate", "scale", "skew",
    ])

    static let colourFunctions: Set<String> = [
        "rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color", "color-mix", "light-dark",
    ]
}
