package import Diagnostics

/// What can be written as one value: what an editor may complete, and what the reference of keys says.
package indirect enum ValueShape: Sendable, Hashable {
    /// One piece of text. What it needs, as it completes “It needs …”.
    case text(Phrase)
    case flag
    case number(ClosedRange<Int>)
    case oneOf([String])
    /// The id of an entry of another kind, by what that is called.
    case reference(to: String)
    case markdown
    case group([FieldKey])
    /// Names of the author's own, each with a value.
    case named(ValueShape)
    case list(ValueShape)
    case either([ValueShape])

    /// Where a format gets it from. Formats are made at every reading of a value: nothing is worked out before somebody asks.
    package enum Source: Sendable {
        case text(@Sendable () -> Phrase)
        case other(@Sendable () -> ValueShape)

        package var shape: ValueShape {
            switch self {
            case .text(let expected): .text(expected())
            case .other(let shape): shape()
            }
        }
    }
}
