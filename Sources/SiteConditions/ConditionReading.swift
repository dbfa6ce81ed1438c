import Diagnostics

/// The words of one condition, read and answered.
struct ConditionReading {
    private(set) var condition: Condition?
    private(set) var holds = false
    private(set) var finding: Diagnostic?
    /// The fact that has to be answered first.
    private(set) var openName: String?

    init(_ words: String, where conditions: Conditions, at location: SourceLocation) {
        do throws(Condition.Problem) {
            let condition = try Condition(words)
            self.condition = condition
            switch conditions.verdict(on: condition) {
            case .holds: holds = true
            case .fails: break
            case .open(let name): openName = name
            case .unknown:
                if case .answer(let name) = condition.subject, !conditions.isIncomplete {
                    finding = ConditionFinding.unknown(name, among: conditions, at: location)
                }
            }
        } catch {
            finding = ConditionFinding.unreadable(words, error, among: conditions, at: location)
        }
    }
}
