import Diagnostics

/// Two blocks for nginx: maps for the http block, and the location for the server block.
enum NginxSnippet {
    static func text(_ site: ServedSite, say: (Phrase) -> String) -> String {
        let (first, second): (Phrase, Phrase) = (
            "In the http block, such as a file of its own in /etc/nginx/conf.d:", "In the server block:"
        )
        let root = site.base
        let headers = site.headers.map { "    add_header \($0.name) \"\($0.value)\" always;\n" }.joined()
        let lost = site.languageFolders.map { "    \"~^\(root)\($0)\" \(root)\($0)404.html;\n" }.joined()
        let redirect = site.place.isEmpty ? "" : "location = \(site.place) { return 301 \(root); }\n"
        return """
            # \(say(first))
            map $uri $guidelines_cache {
                default "no-cache";
                "~/assets/[^/]+\(ServedSite.fingerprintPattern)" "\(ServedSite.forALongTime)";
            }
            map $uri $guidelines_disposition {
                default "";
                "~/\(ServedSite.mailPattern)" "attachment";
            }
            map $request_uri $guidelines_lost {
                default \(root)404.html;
            \(lost)}

            # \(say(second))
            \(redirect)location ^~ \(root).sitegen-publish/ { return 404; }
            location \(root) {
                alias \(site.folder)/;
                index index.html;
                error_page 404 $guidelines_lost;
                include /etc/nginx/mime.types;
                types { text/calendar ics; message/rfc822 eml; }
                charset utf-8;
                charset_types text/css text/plain text/xml text/calendar application/javascript application/json application/atom+xml image/svg+xml;
            \(headers)    add_header Cache-Control $guidelines_cache always;
                add_header Content-Disposition $guidelines_disposition always;
            }

            """
    }
}
