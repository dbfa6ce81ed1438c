package import Messages
package import SiteModel
import SitePlan

/// What a guideline's parts are called. A red line binds: it is not a tip, and a bad example of it is not a matter of taste.
extension Guideline {
    /// The drawing beside it: its own, or the one of its stance.
    package var drawing: String {
        if let icon { return icon }
        return switch Mark(self) {
        case .bang: "smile"
        case .comma: "specs"
        case .stop: "sign"
        case .quest: "lifebuoy"
        case .star: "notebook"
        }
    }

    package var numberLabel: Message { stance == .redLine ? .redLineNumber : .guidelineNumber }

    package var badExampleLabel: Message { stance == .redLine ? .notOK : .ratherNot }

    package var goodExampleLabel: Message { stance == .redLine ? .better : .ratherThis }

    /// Only a secret has a place where it belongs instead.
    package var keepInLabel: Message { topics.contains(.confidentiality) ? .staysInside : .staysHere }
}
