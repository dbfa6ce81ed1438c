package enum WindowsName {
    /// A name that Windows keeps for a device, whatever its ending: `aux.html`, `con.png`.
    package static func isReserved(_ name: some StringProtocol) -> Bool {
        let stem = name.prefix { $0 != "." }.uppercased()
        if ["CON", "PRN", "AUX", "NUL"].contains(stem) { return true }
        guard stem.hasPrefix("COM") || stem.hasPrefix("LPT"), stem.count == 4, let digit = stem.last else { return false }
        return "123456789¹²³".contains(digit)
    }
}
