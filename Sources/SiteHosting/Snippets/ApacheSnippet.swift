import Diagnostics

/// A folder and its addresses for Apache, which may be put into any virtual host.
enum ApacheSnippet {
    static func text(_ site: ServedSite, say: (Phrase) -> String) -> String {
        let modules: Phrase = "mod_alias, mod_dir, mod_headers and mod_mime have to be on (a2enmod headers)."
        let headers = site.headers.map { "    Header always set \($0.name) \"\($0.value)\"\n" }.joined()
        let lost = site.languageFolders.map {
            "<Location \"\(site.base)\($0)\">\n    ErrorDocument 404 \(site.base)\($0)404.html\n</Location>\n"
        }.joined()
        let alias = site.place.isEmpty ? "DocumentRoot \"\(site.folder)\"" : "Alias \(site.place) \"\(site.folder)\""
        return """
            # \(say(modules))
            \(alias)
            <Directory "\(site.folder)">
                Require all granted
                AllowOverride None
                Options FollowSymLinks
                DirectoryIndex index.html
                ErrorDocument 404 \(site.base)404.html
                AddType text/calendar .ics
                AddType message/rfc822 .eml
                AddCharset utf-8 .html .css .js .json .xml .txt .ics .svg
            \(headers)    Header always set Cache-Control "no-cache"
                <FilesMatch "\(ServedSite.fingerprintPattern)">
                    Header always set Cache-Control "\(ServedSite.forALongTime)"
                </FilesMatch>
                <FilesMatch "^announcement\\.html$">
                    Header always set Content-Disposition "attachment"
                </FilesMatch>
            </Directory>
            \(lost)<Directory "\(site.folder)/.sitegen-publish">
                Require all denied
            </Directory>

            """
    }
}
