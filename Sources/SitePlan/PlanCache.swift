import Synchronization

/// What several stages make of one plan, made once: the rules ask the index of the search before it is written.
package final class PlanCache: Sendable {
    private let values = Mutex<[String: any Sendable]>([:])

    /// The value of a name, made if it is asked for for the first time.
    ///
    /// - Parameter make: depends on the plan and the name alone. Two threads that ask at once may both make it.
    package func value<Value: Sendable>(_ name: String, _ make: () -> Value) -> Value {
        if let known = values.withLock({ $0[name] }) as? Value { return known }
        let made = make()
        values.withLock { $0[name] = made }
        return made
    }
}
