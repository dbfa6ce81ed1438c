/// Lets templates read as nested blocks. Strings are text; an absent optional is nothing.
@resultBuilder
package enum HTMLBuilder {
    package static func buildExpression(_ html: HTML) -> HTML { html }
    package static func buildExpression(_ text: String) -> HTML { HTML(text) }
    package static func buildExpression(_ html: HTML?) -> HTML { html ?? .empty }
    package static func buildExpression(_ text: String?) -> HTML { text.map { HTML($0) } ?? .empty }
    package static func buildExpression(_ parts: [HTML]) -> HTML { HTML(parts) }

    package static func buildBlock() -> HTML { .empty }
    package static func buildBlock(_ only: HTML) -> HTML { only }
    package static func buildBlock(_ a: HTML, _ b: HTML) -> HTML { a + b }
    package static func buildBlock(_ parts: HTML...) -> HTML { HTML(parts) }
    package static func buildOptional(_ html: HTML?) -> HTML { html ?? .empty }
    package static func buildEither(first html: HTML) -> HTML { html }
    package static func buildEither(second html: HTML) -> HTML { html }
    package static func buildArray(_ parts: [HTML]) -> HTML { HTML(parts) }
    package static func buildLimitedAvailability(_ html: HTML) -> HTML { html }
}
