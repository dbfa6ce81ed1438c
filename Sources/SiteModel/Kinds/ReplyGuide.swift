package import SiteFields

/// "Should I reply?": one situation with a page of its own.
package struct ReplyGuide: ContentKind {
    package static let place = ContentPlace.single(file: "should_i_reply")
    package static let displayName = "reply guide"

    package let situation: Situation

    package var provenance: Provenance { situation.provenance }

    package init(from fields: inout FieldReader) {
        situation = Situation(from: &fields)
    }
}
