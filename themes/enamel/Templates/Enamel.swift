import SiteComponents
import SitePlan
import SiteTemplates

/// Enamel street signs, warm and readable. It shows every page as the default templates do: its look is all in its stylesheet and tokens.
package struct Enamel: Theme {
    package let folder = "enamel"

    package init() {}
}
