"""Chromium walks through every page of a site behind nginx, in a sub-folder, under the strictest policy that a page can live with: no request
fails and no page complains."""

import contextlib
import re
import urllib.parse

import pytest
from chromium import chromium
from playwright.sync_api import Error as PlaywrightError

from test_hosting import nginx, published

STRICT = "default-src 'self'"
LEFT = "net::ERR_ABORTED"


@pytest.fixture(scope="module")
def browser():
    with chromium() as browser:
        yield browser


@pytest.mark.parametrize("policy", ["as written", STRICT])
def test_no_request_fails_and_no_page_complains(project, tmp_path, tmp_path_factory, browser, policy):
    folder = published(project, tmp_path)
    scratch = tmp_path_factory.mktemp("nginx")
    changed = None if policy == "as written" else lambda text: re.sub(r'add_header Content-Security-Policy "[^"]*"', f'add_header Content-Security-Policy "{policy}"', text)
    with nginx(project, folder, scratch, changed) as address:
        page = browser.new_page()
        trouble = []
        # The small theme has no icon, so that Chromium looks for one at the root of the server.
        said = lambda message: message.location["url"].endswith("/favicon.ico") or trouble.append(f"{page.url}: {message.text}")
        page.on("console", said)
        page.on("pageerror", lambda error: trouble.append(f"{page.url}: {error}"))
        # What was still on its way when we went on to the next page has not failed.
        page.on("requestfailed", lambda request: request.failure == LEFT or trouble.append(f"{page.url}: {request.url} {request.failure}"))
        page.on("response", lambda answer: trouble.append(f"{page.url}: {answer.status} {answer.url}") if answer.status >= 400 and not answer.url.endswith("/favicon.ico") else None)
        seen, waiting = set(), [address]
        while waiting:
            here = waiting.pop()
            page.goto(here, wait_until="load")
            for link in page.evaluate("[...document.querySelectorAll('a[href]:not([download])')].map(a => a.href)"):
                plain = urllib.parse.urldefrag(link)[0]
                if plain.startswith(address) and re.search(r"(/|\.html)(\?.*)?$", plain) and plain not in seen:
                    seen.add(plain)
                    waiting.append(plain)
        pages = {path.relative_to(folder).as_posix() for path in folder.rglob("*.html")}
        # What nobody links to: printed codes, former addresses, the page for wrong addresses.
        for path in sorted(pages - {urllib.parse.unquote(link.removeprefix(address)) for link in seen}):
            if not path.endswith("404.html") and "kit/" not in path:
                # Most of them lead on at once.
                with contextlib.suppress(PlaywrightError):
                    page.goto(address + path, wait_until="commit")
                page.wait_for_timeout(200)
                page.wait_for_load_state("load")
        assert trouble == []
        assert len(seen) > 30
        page.close()


@pytest.mark.parametrize("wrong, language", [("no/such/place/page.html", "en"), ("de/gibt/es/nicht/hier.html", "de")])
@pytest.mark.parametrize("has_script", [True, False])
def test_a_wrong_address_three_folders_deep(project, tmp_path, tmp_path_factory, browser, wrong, language, has_script):
    folder = published(project, tmp_path)
    with nginx(project, folder, tmp_path_factory.mktemp("nginx")) as address:
        page = browser.new_context(java_script_enabled=has_script).new_page()
        trouble = []
        page.on("console", lambda message: trouble.append(message.text))
        page.on("request", lambda request: trouble.append(request.url) if request.url != address + wrong else None)
        answer = page.goto(address + wrong, wait_until="load")
        assert answer.status == 404 and page.locator("html").get_attribute("lang") == language
        # Chromium says of each page that is not there that it is not there.
        assert [line for line in trouble if "status of 404" not in line and not line.endswith("/favicon.ico")] == []
        assert page.locator("main h1").bounding_box()["width"] > 200
        home = "" if language == "en" else "de/"
        page.locator("main form input[type=search]").fill("tea")
        page.locator("main form button").click()
        page.wait_for_url(re.compile(re.escape(f"{address}{home}search.html")))
        page.go_back()
        page.locator("main a[href$='oops.html']").first.click()
        assert page.url == f"{address}{home}oops.html"
        page.context.close()


def test_a_former_address_leads_on_and_keeps_the_place(project, tmp_path, tmp_path_factory, browser):
    folder = published(project, tmp_path)
    with nginx(project, folder, tmp_path_factory.mktemp("nginx")) as address:
        for has_script, start in ((True, address), (True, folder.as_uri() + "/"), (False, address), (False, folder.as_uri() + "/")):
            page = browser.new_context(java_script_enabled=has_script).new_page()
            page.goto(start + "first-day.html#later", wait_until="load")
            page.wait_for_url(start + "welcome.html" + ("#later" if has_script else ""))
            page.context.close()
