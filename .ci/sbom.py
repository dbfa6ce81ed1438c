#!/usr/bin/env python3
"""Writes what sitegen is made of as a CycloneDX 1.6 bill of materials: `make sbom`.

Versions are those that this checkout was resolved to (Package.resolved), that are installed (Debian) or pinned (weasyprint.txt).
A dependency without a licence and a purpose in dependencies.json ends the run, so that none comes in unseen.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KNOWN = json.loads((ROOT / ".ci/dependencies.json").read_text())


def component(name, version, purl, entry, **more):
    if entry is None:
        sys.exit(f"{name} has no licence and purpose in .ci/dependencies.json.")
    expression = {"expression": entry[0]}
    return {
        "type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl, "description": entry[1],
        "licenses": [expression], **more,
    }


def swift():
    for pin in json.loads((ROOT / "Package.resolved").read_text())["pins"]:
        place = re.sub(r"^https://|\.git$", "", pin["location"])
        version, revision = pin["state"].get("version", "0"), pin["state"]["revision"]
        yield component(
            pin["identity"], version, f"pkg:swift/{place}@{version}", KNOWN["swift"].get(pin["identity"]),
            externalReferences=[{"type": "vcs", "url": f"{pin['location']}#{revision}"}])


def debian():
    for name, entry in sorted(KNOWN["debian"].items()):
        answer = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", entry[2]], capture_output=True, text=True)
        version = answer.stdout if answer.returncode == 0 else "unknown"
        yield component(name, version, f"pkg:deb/debian/{entry[2]}@{version}", entry)


def python():
    for name, version in re.findall(r"^([\w-]+)==(\S+)", (ROOT / ".ci/weasyprint.txt").read_text(), flags=re.M):
        # Printing is optional: a site is built without it.
        yield component(name, version, f"pkg:pypi/{name}@{version}", KNOWN["python"].get(name), scope="optional")


def main():
    components = [*swift(), *debian(), *python()]
    source = (ROOT / "Sources/CommandKit/ProgramVersion.swift").read_text()
    version = re.search(r'"(\d[^"]*)"', source).group(1)
    document = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json", "bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
        "metadata": {"component": {"type": "application", "bom-ref": "sitegen", "name": "sitegen", "version": version}},
        "components": sorted(components, key=lambda each: each["purl"]),
        "dependencies": [{"ref": "sitegen", "dependsOn": sorted(each["bom-ref"] for each in components)}],
    }
    target = ROOT / ".build/sbom.cdx.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(document, indent=2) + "\n")
    print(f"{target.relative_to(ROOT)}: {len(components)} components")


if __name__ == "__main__":
    main()
