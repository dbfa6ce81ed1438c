package import SiteFields

/// What a reader can send, by mail or to a form elsewhere: the site itself has no server.
package enum FormKind: String, Sendable, Hashable, CaseIterable {
    case suggest, missing, rsvp, nominate, acknowledge
}

/// An address for each form, in a translation another one if there is; a form without one is a mail to the site's owner.
package struct Forms: FieldReadable, Hashable {
    private let addresses: [FormKind: String]

    package init(from fields: inout FieldReader) {
        var addresses: [FormKind: String] = [:]
        for kind in FormKind.allCases {
            addresses[kind] = fields.shared(kind.rawValue, .outsideAddress)
        }
        self.addresses = addresses
    }

    package init() {
        addresses = [:]
    }

    package subscript(kind: FormKind) -> String? { addresses[kind] }
}
