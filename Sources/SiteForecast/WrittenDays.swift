import SiteValues

/// Days that are written in a file, wherever they are in it: `2026-12-24`.
enum WrittenDays {
    static func days(in bytes: [UInt8]) -> [CivilDate] {
        let hyphen = UInt8(ascii: "-")
        var days: [CivilDate] = []
        var index = 4
        while index + 5 < bytes.count {
            if bytes[index] == hyphen, bytes[index + 3] == hyphen,
                let day = CivilDate(String(decoding: bytes[(index - 4)..<(index + 6)], as: UTF8.self))
            {
                days.append(day)
            }
            index += 1
        }
        return days
    }
}
