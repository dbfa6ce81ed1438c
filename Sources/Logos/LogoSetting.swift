import Diagnostics
package import SiteFields
package import SiteValues
import Text

/// The organisation's logo as site.yml names it: `logo: logo.svg`, or a file for each ground, `logo: {light: …, dark: …, print: …}`.
/// Paths are as seen from `content/`.
package struct LogoSetting: FieldReadable {
    package let light: Placed<String>
    /// nil where the light one has to do, on a light plate if need be.
    package let dark: Placed<String>?
    /// nil where the light one is printed.
    package let print: Placed<String>?

    package init(from fields: inout FieldReader) {
        light = fields.fact("light", FieldFormat.pictureFile.placed)
        dark = fields.fact(optional: "dark", FieldFormat.pictureFile.placed)
        print = fields.fact(optional: "print", FieldFormat.pictureFile.placed)
    }

    fileprivate init(_ light: Placed<String>) {
        self.light = light
        dark = nil
        print = nil
    }
}

extension FieldFormat<LogoSetting> {
    package static var logo: Self {
        FieldFormat(
            .other {
                .either([FieldFormat<String>.pictureFile.shape.shape, .group(FieldReader.keys(of: LogoSetting.self))])
            },
            fallback: { LogoSetting(Placed("", at: SourceLocation(path: ""))) }
        ) { field, reader in
            if case .mapping = field.value { return FieldFormat.group(LogoSetting.self).read(field, &reader) }
            return FieldFormat<String>.pictureFile.placed.read(field, &reader).map { LogoSetting($0) }
        }
    }
}

extension FieldFormat<String> {
    /// A file of the content, such as `logo.svg`; whether it is there is for a rule to say.
    package static var pictureFile: Self {
        .scalar("the path of a picture below `content/`, such as logo.svg", fallback: "") { text in
            text.isEmpty || text.hasPrefix("/") || WebAddress(text) != nil ? nil : text
        }
    }
}
