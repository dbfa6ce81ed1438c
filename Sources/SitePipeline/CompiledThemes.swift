package import SiteTemplates

/// The themes that are compiled into a program. Commands pass them on and know nothing of templates.
package struct CompiledThemes: Sendable {
    let all: [any Theme]

    package init(_ themes: [any Theme]) {
        all = themes
    }
}
