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
    static var deployAddress: Self { address { _, _ in nil } }

    /// A folder of this machine. With --adopt, one that is not there is made: what only a shell or Windows would understand must not name one.
    static var folderPath: Self { address(elsewhere) }

    /// Where rclone brings the site. The options that a remote may be given in its address name programs to run, such as
    /// `bearer_token_command`.
    static var remoteAddress: Self {
        address { key, text in
            let remote = text.dropFirst(text.hasPrefix(":") ? 1 : 0)
            return remote.contains(":") && remote.prefix { $0 != ":" }.contains(",") ? programs(key, text) : nil
        }
    }

    /// A repository of git. An address such as `ext::sh -c …` names a program to run.
    static var repositoryAddress: Self { address { key, text in text.contains("::") ? programs(key, text) : nil } }

    static var archivePath: Self {
        address { key, text in
            if text.hasSuffix(".zip") || text.hasSuffix(".tar") { return elsewhere(key, text) }
            let form: Phrase = "the path of a file that ends in .zip or .tar"
            return Fault("`\(key)` cannot be “\(text)”.", "It needs \(form).")
        }
    }

    /// What is wrong with an address, and what to do about it.
    private struct Fault {
        let summary: Phrase
        let remedy: Phrase

        init(_ summary: Phrase, _ remedy: Phrase) {
            self.summary = summary
            self.remedy = remedy
        }
    }

    @Sendable private static func programs(_ key: String, _ text: String) -> Fault? {
        Fault(
            "`\(key)` cannot be “\(text)”: in an address of this kind, programs can be named.",
            "Write a plain address; for rclone, the name of a remote of `rclone config` and a path in it, such as `store:post`.")
    }

    /// `smb://server/share`, `\\\\server\\share`, `//server/share`, `C:\\sites`.
    @Sendable private static func elsewhere(_ key: String, _ text: String) -> Fault? {
        guard text.contains("://") || text.contains("\\") || text.hasPrefix("//") || text.contains(/^[A-Za-z]:\//) else { return nil }
        return Fault(
            "`\(key)` needs a path on this machine; “\(text)” leads to another or to Windows.",
            "Mount the share, and write where it is mounted, such as /mnt/intranet/guidelines.")
    }

    private static func address(_ fault: @escaping @Sendable (_ key: String, _ text: String) -> Fault?) -> Self {
        FieldFormat(.text { "a path or an address" }, fallback: { "" }) { field, reader in
            guard let text = reader.text(at: field, expected: "a path or an address") else { return nil }
            guard let found = general(field.key, text) ?? fault(field.key, text) else { return text }
            reader.report(.badValue, at: field.value.location, found.summary, remedy: found.remedy)
            return nil
        }
    }

    private static func general(_ key: String, _ text: String) -> Fault? {
        if text.hasPrefix("-") || text.allSatisfy(\.isWhitespace) || text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
            return Fault(
                "`\(key)` cannot be “\(text)”.", "Write a path or an address that begins with a letter, a digit, a slash or a dot.")
        }
        if Secret.isIn(address: text) {
            return Fault(
                "`\(key)` holds a password or a key.",
                "Take it out and change it: it has been in a file that many can read. Keep the new one where the program looks for it, such as an ssh key, `rclone config` or git's credential helper."
            )
        }
        if text.hasPrefix("~") || text.hasPrefix("$") || text.hasPrefix("%") {
            return Fault(
                "`\(key)` cannot be “\(text)”: only a shell would know what its beginning is short for.",
                "Write the path in full, from `/` on, or from the project's folder on.")
        }
        return nil
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
