import SitePipeline
import ThemeEnamel
import ThemeMargin

/// The themes that are compiled in. The only place that names one.
enum Themes {
    static let all = CompiledThemes([Enamel(), Margin()])
}
