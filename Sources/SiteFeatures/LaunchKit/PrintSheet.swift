package import SiteModel
package import SiteTemplates

/// A page of the site that is made to be printed.
package protocol PrintSheet: Template {
    var group: ArtefactGroup { get }
}
