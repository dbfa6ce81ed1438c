/// What the engine's Python does: it reads the name of a page and of its PDF from each line, and answers with one line when it is made.
///
/// The command `weasyprint` would do for one page, but starts Python anew for each, resolves links against the disk it reads from, and
/// tells a drawing's alternative text only by `<title>`. The script knows HTML and PDF; it does not know what the pages are about.
enum PDFScript {
    static let text = #"""
        import logging, os, sys, time
        from base64 import b64encode
        from datetime import datetime, timezone
        from urllib.parse import urljoin, urlsplit
        from urllib.request import url2pathname
        from xml.etree import ElementTree

        folder, base = sys.argv[1], sys.argv[2]
        complaints = []

        class Complaints(logging.Handler):
            def emit(self, record):
                text = " ".join(record.getMessage().split())
                # Rules for browsers, which it rightly passes over.
                if "@supports" not in text and not text.startswith(("Ignored `", "Expected a media type", "Invalid media type")):
                    complaints.append(text)

        logger = logging.getLogger("weasyprint")
        logger.handlers = [Complaints()]
        logger.setLevel(logging.WARNING)

        from weasyprint import HTML
        from weasyprint.text.fonts import FontConfiguration
        from weasyprint.urls import URLFetcher

        class Site(URLFetcher):
            """Serves what was laid out for the engine and nothing else: a picture cannot ask other hosts or read the disk."""

            root = os.path.realpath(folder) + os.sep

            def fetch(self, url, headers=None):
                address = urlsplit(url)
                if address.scheme.lower() == "data":
                    return super().fetch(url, headers)
                if address.scheme.lower() != "file" or address.netloc not in ("", "localhost"):
                    raise ValueError("a sheet asks no other place for anything")
                if not os.path.realpath(url2pathname(address.path)).startswith(self.root):
                    raise ValueError("this is not a file of the site")
                return super().fetch(url, headers)

        site = Site(allowed_protocols=("file", "data"), allow_redirects=False)

        SVG = "{http://www.w3.org/2000/svg}"
        ElementTree.register_namespace("", SVG[1:-1])
        day = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), timezone.utc).strftime("%Y-%m-%d")

        def prepare(root, page):
            head = root.find("head")
            for name in ("dcterms.created", "dcterms.modified"):
                ElementTree.SubElement(head, "meta", {"name": name, "content": day})
            for link in root.iter("a"):
                target = link.get("href", "")
                # A way to another page leads to the site, not to the disk that this was read from; without an address it leads nowhere.
                if target.startswith("#") or ":" in target.split("/")[0]:
                    continue
                if base:
                    link.set("href", urljoin(base + page, target))
                elif "href" in link.attrib:
                    del link.attrib["href"]
            for drawing in list(root.iter(SVG + "svg")):
                if drawing.get("aria-hidden") == "true":
                    # Decoration is not a figure: as an embedded picture it is drawn and not announced.
                    style = drawing.get("class", "")
                    tail = drawing.tail
                    source = ElementTree.tostring(drawing, "utf-8")
                    drawing.clear()
                    drawing.tail = tail
                    drawing.tag = "embed"
                    drawing.set("class", style)
                    drawing.set("type", "image/svg+xml")
                    drawing.set("src", "data:image/svg+xml;base64," + b64encode(source).decode())
                elif drawing.get("aria-label") and drawing.find(SVG + "title") is None:
                    title = ElementTree.Element(SVG + "title")
                    title.text = drawing.get("aria-label")
                    drawing.insert(0, title)

        def make(page, pdf):
            document = HTML(filename=os.path.join(folder, page), url_fetcher=site)
            prepare(document.etree_element, page)
            rendered = document.render(font_config=FontConfiguration(), pdf_variant="pdf/ua-1")
            os.makedirs(os.path.dirname(os.path.join(folder, pdf)), exist_ok=True)
            rendered.write_pdf(os.path.join(folder, pdf), pdf_variant="pdf/ua-1")
            return len(rendered.pages)

        def say(*words):
            print(*(str(word).replace("\t", " ").replace("\n", " ") for word in words), sep="\t", flush=True)

        for line in sys.stdin:
            page, pdf = line.rstrip("\n").split("\t")
            complaints.clear()
            start = time.monotonic()
            try:
                pages = make(page, pdf)
            except Exception as error:
                say("failed", f"{type(error).__name__}: {error}")
                continue
            for text in sorted(set(complaints)):
                say("complaint", text)
            say("made", pages, round((time.monotonic() - start) * 1000))
        """#
}
