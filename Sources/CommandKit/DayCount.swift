import ArgumentParser

/// How far ahead a command looks, in days.
package enum DayCount {
    package static func require(_ days: Int) throws {
        guard (0...36_500).contains(days) else { throw ValidationError("--days is a number from 0 to 36500.") }
    }
}
