/// What a file is called in an answer. Text is always UTF-8: the generator writes nothing else.
package enum ContentType {
    package static func of(_ name: String) -> String {
        let suffix = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name[name.utf8.index(after: $0)...].lowercased() }
        return suffix.flatMap { bySuffix[$0] } ?? "application/octet-stream"
    }

    package static let html = "text/html; charset=utf-8"
    package static let script = "text/javascript; charset=utf-8"

    private static let bySuffix = [
        "html": html, "htm": html, "js": script, "mjs": script,
        "css": "text/css; charset=utf-8", "txt": "text/plain; charset=utf-8", "md": "text/markdown; charset=utf-8",
        "csv": "text/csv; charset=utf-8", "ics": "text/calendar; charset=utf-8", "vcf": "text/vcard; charset=utf-8",
        "yml": "application/yaml; charset=utf-8", "yaml": "application/yaml; charset=utf-8",
        "json": "application/json; charset=utf-8", "webmanifest": "application/manifest+json; charset=utf-8",
        "xml": "application/xml; charset=utf-8", "atom": "application/atom+xml; charset=utf-8",
        "rss": "application/rss+xml; charset=utf-8", "svg": "image/svg+xml; charset=utf-8",
        "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp", "avif": "image/avif",
        "ico": "image/x-icon", "woff": "font/woff", "woff2": "font/woff2", "ttf": "font/ttf", "otf": "font/otf",
        "pdf": "application/pdf", "eml": "message/rfc822", "zip": "application/zip", "mp4": "video/mp4", "webm": "video/webm",
        "mp3": "audio/mpeg",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ]
}
