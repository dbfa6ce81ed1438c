/// What a reader can send, by mail or to a form elsewhere: the site itself has no server.
package enum FormKind: String, Sendable, Hashable, CaseIterable {
    case suggest, missing, rsvp, nominate, acknowledge
}

/// An address for each form; a form without one is not offered.
package struct Forms: FieldReadable, Hashable {
    private let addresses: [FormKind: String]

    package init(from fields: inout FieldReader) {
        var addresses: [FormKind: String] = [:]
        for kind in FormKind.allCases {
            addresses[kind] = fields.fact(optional: kind.rawValue, .address)
        }
        self.addresses = addresses
    }

    package init() {
        addresses = [:]
    }

    package subscript(kind: FormKind) -> String? { addresses[kind] }
}
