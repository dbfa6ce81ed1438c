/// Lets templates read as nested blocks. Strings are text; an absent optional is nothing.
/// `consuming` avoids retain and release for values that are only forwarded.
@resultBuilder
package enum HTMLBuilder {
    package static func buildExpression(_ html: consuming HTML) -> HTML { html }
    package static func buildExpression(_ text: String) -> HTML { HTML(text) }
    package static func buildExpression(_ html: consuming HTML?) -> HTML { html ?? .empty }
    package static func buildExpression(_ text: String?) -> HTML { text.map { HTML($0) } ?? .empty }
    package static func buildExpression(_ parts: [HTML]) -> HTML { HTML(parts) }

    package static func buildBlock() -> HTML { .empty }
    package static func buildBlock(_ only: consuming HTML) -> HTML { only }
    package static func buildBlock(_ parts: HTML...) -> HTML { HTML(parts) }
    package static func buildOptional(_ html: consuming HTML?) -> HTML { html ?? .empty }
    package static func buildEither(first html: consuming HTML) -> HTML { html }
    package static func buildEither(second html: consuming HTML) -> HTML { html }
    package static func buildArray(_ parts: [HTML]) -> HTML { HTML(parts) }
    package static func buildLimitedAvailability(_ html: consuming HTML) -> HTML { html }
}
