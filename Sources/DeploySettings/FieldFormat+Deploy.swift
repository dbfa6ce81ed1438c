import Diagnostics
package import SiteFields
import SiteValues
import Text

extension FieldFormat {
    /// Groups of keys, each under a name that the author chooses.
    package static func named<Group: FieldReadable>(_ type: Group.Type) -> FieldFormat<[String: Group]> {
        FieldFormat<[String: Group]>(.other { .named(.group(FieldReader.keys(of: type))) }, fallback: { [:] }) { field, reader in
            guard case .mapping(let fields, _) = field.value else {
                reader.report(
                    .wrongType, at: field.value.location,
                    "`\(field.key)` needs names with groups of keys; this is \(field.value.whatItIs).",
                    remedy: "Write a name of your own, a colon, and below it, indented, one key on each line.")
                return nil
            }
            var groups: [String: Group] = [:]
            for entry in fields {
                guard Slug.isWellFormed(entry.key) else {
                    reader.report(
                        .badValue, at: entry.keyLocation, "“\(entry.key)” cannot be a name in `\(field.key)`.",
                        remedy: "Use lower-case letters, digits and hyphens, such as `intranet`.")
                    continue
                }
                let input = FieldInput(key: entry.key, value: entry.value, isTranslated: field.isTranslated, index: nil)
                groups[entry.key] = FieldFormat<Group>.group(type).read(input, &reader)
            }
            return groups
        }
    }
}

extension FieldFormat<String> {
    /// Where a site is published to: a path, or an address for the program that brings it there. Neither may hold a password, because the
    /// settings are kept with the texts, and none may begin like an option of that program.
    static var deployAddress: Self { address { _ in false } }

    /// Where rclone brings the site. The options that a remote may be given in its address name programs to run, such as
    /// `bearer_token_command`.
    static var remoteAddress: Self {
        address { text in
            let remote = text.dropFirst(text.hasPrefix(":") ? 1 : 0)
            return remote.contains(":") && remote.prefix { $0 != ":" }.contains(",")
        }
    }

    /// A repository of git. An address such as `ext::sh -c …` names a program to run.
    static var repositoryAddress: Self { address { $0.contains("::") } }

    private static func address(runsPrograms: @escaping @Sendable (String) -> Bool) -> Self {
        FieldFormat(.text { "a path or an address" }, fallback: { "" }) { field, reader in
            guard let text = reader.text(at: field, expected: "a path or an address") else { return nil }
            if text.hasPrefix("-") || text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
                reader.report(
                    .badValue, at: field.value.location, "`\(field.key)` cannot be “\(text)”.",
                    remedy: "Write a path or an address that begins with a letter, a digit, a slash or a dot.")
                return nil
            }
            if holdsPassword(text) {
                reader.report(
                    .badValue, at: field.value.location, "`\(field.key)` holds a password or a key.",
                    remedy:
                        "Take it out and change it: it has been in a file that many can read. Keep the new one where the program looks for it, such as an ssh key, `rclone config` or git's credential helper."
                )
                return nil
            }
            if runsPrograms(text) {
                reader.report(
                    .badValue, at: field.value.location,
                    "`\(field.key)` cannot be “\(text)”: in an address of this kind, programs can be named.",
                    remedy:
                        "Write a plain address; for rclone, the name of a remote of `rclone config` and a path in it, such as `store:post`."
                )
                return nil
            }
            return text
        }
    }

    /// `https://user:password@host`, or a connection string of rclone with a secret in it.
    private static func holdsPassword(_ text: String) -> Bool {
        if let scheme = text.firstRange(of: "://") {
            let authority = text[scheme.upperBound...].prefix { $0 != "/" }
            if let at = authority.lastIndex(of: "@"), authority[..<at].contains(":") { return true }
        }
        return text.lowercased().contains(/[,:](?:pass|password|secret_access_key|client_secret|token|bearer_token)=/)
    }

    static var archivePath: Self {
        .scalar("the path of a file that ends in .zip or .tar", fallback: "") { text in
            (text.hasSuffix(".zip") || text.hasSuffix(".tar")) && !text.hasPrefix("-") ? text : nil
        }
    }

    /// What `git check-ref-format --branch` takes, without its odder characters.
    static var branchName: Self {
        .scalar("the name of a branch such as pages", fallback: "") { text in
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            let isPlain = parts.allSatisfy { part in
                !part.isEmpty && !part.hasPrefix(".") && !part.hasSuffix(".lock") && !part.contains("..")
                    && part.utf8.allSatisfy { $0.isASCIIAlphanumeric || "-_.".utf8.contains($0) }
            }
            return isPlain && !text.hasPrefix("-") ? text : nil
        }
    }
}
