/// Something that sitegen is made of, with the name of its licence as SPDX writes it. A test holds the list equal to the one that the bill of
/// materials is written from.
package struct ProgramPart: Sendable {
    package let name: String
    package let licence: String

    package static let all = [
        ProgramPart(name: "swift-argument-parser", licence: "Apache-2.0 WITH Swift-exception"),
        ProgramPart(name: "swift-atomics", licence: "Apache-2.0 WITH Swift-exception"),
        ProgramPart(name: "swift-collections", licence: "Apache-2.0 WITH Swift-exception"),
        ProgramPart(name: "swift-nio", licence: "Apache-2.0"),
        ProgramPart(name: "swift-subprocess", licence: "Apache-2.0 WITH Swift-exception"),
        ProgramPart(name: "swift-system", licence: "Apache-2.0 WITH Swift-exception"),
        ProgramPart(name: "yams", licence: "MIT"),
        ProgramPart(name: "libcmark-gfm", licence: "BSD-2-Clause"),
        ProgramPart(name: "libqrencode", licence: "LGPL-2.1-or-later"),
    ]
}
