"""axe-core, run inside a page without loosening its content security policy."""

from pathlib import Path

import axe_playwright_python

SCRIPT = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def violations(page, only_contrast=False):
    """What axe finds, one line for each place. Between light and dark only colours change."""
    if not page.evaluate("typeof window.axe === 'object'"):
        page.evaluate(SCRIPT)
    run = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]} if only_contrast else {"type": "tag", "values": TAGS}
    result = page.evaluate("options => axe.run(document, options)", {"runOnly": run, "resultTypes": ["violations"]})
    return [
        f"{violation['id']}: {' '.join(map(str, node['target']))} – {node['failureSummary']}"
        for violation in result["violations"]
        for node in violation["nodes"]
    ]
