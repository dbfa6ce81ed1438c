"""axe-core, run inside a page without loosening its content security policy."""

from pathlib import Path

import axe_playwright_python

SCRIPT = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Only places that fail are wanted back. What axe would load for itself is only for rules on films and turned screens, of which there are none.
WANTED = {"resultTypes": ["violations"], "preload": False}


def violations(page, only_contrast=False):
    """What axe finds, one line for each place. Between light and dark only colours change."""
    if not page.evaluate("typeof window.axe === 'object'"):
        page.evaluate(SCRIPT)
    run = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]} if only_contrast else {"type": "tag", "values": TAGS}
    found = page.evaluate("options => axe.run(document, options).then(result => result.violations)", {"runOnly": run, **WANTED})
    return [
        f"{violation['id']}: {' '.join(map(str, node['target']))} – {node['failureSummary']}"
        for violation in found
        for node in violation["nodes"]
    ]
