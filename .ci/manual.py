#!/usr/bin/env python3
"""Writes the manual pages from the program's own help, one for each command: manual.py <sitegen> <folder>.

`man sitegen` lists the commands, `man sitegen build` (or `man sitegen-build`) says what one does.
"""

import json
import re
import subprocess
import sys
from pathlib import Path


def asked(program, *arguments):
    return subprocess.run([program, *arguments], check=True, capture_output=True, text=True).stdout


def escaped(text):
    """A text that roff prints as it is: `\\` and `-` have a meaning for it, and so has `.` or `'` at the beginning of a line."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text[:1] in (".", "'") else text


def prose(text):
    """Paragraphs; what is indented is an example or a table and keeps its lines."""
    lines = []
    for block in re.split(r"\n\s*\n", text.strip("\n")):
        # A line that leads to an example belongs to the paragraph before it.
        plain = [line for line in block.split("\n") if line.strip()]
        lines.append(".PP")
        is_example = False
        for line in plain:
            if line.startswith("  ") != is_example:
                is_example = not is_example
                lines += [".RS 4", ".EX"] if is_example else [".EE", ".RE"]
            lines.append(escaped(line[2:] if is_example else line))
        if is_example:
            lines += [".EE", ".RE"]
    return lines


def option(argument):
    """`-o`, `--output <dir>`, or the bare name of what comes without a dash."""
    value = "" if argument["kind"] == "flag" else f" \\fI{escaped(argument.get('valueName', 'value'))}\\fR"
    if argument["kind"] == "positional":
        return value.strip()
    names = sorted(argument["names"], key=lambda name: len(name["name"]))
    return ", ".join(f"\\fB{escaped('-' * (1 if len(name['name']) == 1 else 2) + name['name'])}\\fR" for name in names) + value


def arguments(of, heading, shown):
    found = [each for each in of.get("arguments", []) if each["shouldDisplay"] and shown(each)]
    lines = [f".SH {heading}"] if found else []
    for each in found:
        lines += [".TP", option(each), escaped(each.get("abstract", ""))]
        if each.get("allValues") and each["kind"] != "positional":
            lines += [".br", escaped("One of: " + ", ".join(each["allValues"]) + ".")]
    return lines


def common(argument):
    return argument.get("sectionTitle") == "For every command"


def page(program, version, command, title, also):
    usage = re.search(r"^USAGE: (.*?)\n\n", asked(program, "help", *title.split()[1:]), re.S | re.M).group(1)
    lines = [
        f'.TH {escaped(title.replace(" ", "-").upper())} 1 "" "{version}" "sitegen"', ".SH NAME",
        f"{escaped(title.replace(' ', '-'))} \\- {escaped(command['abstract'].rstrip('.'))}", ".SH SYNOPSIS",
    ]
    for line in usage.split("\n"):
        lines += [f"\\fB{escaped(line.strip())}\\fR", ".br"]
    if command.get("discussion"):
        lines += [".SH DESCRIPTION", *prose(command["discussion"])]
    lines += arguments(command, "ARGUMENTS", lambda each: each["kind"] == "positional")
    lines += arguments(command, "OPTIONS", lambda each: each["kind"] != "positional" and not common(each))
    if title == "sitegen":
        lines += arguments(command, "OPTIONS OF EVERY COMMAND", common)
        lines.append(".SH COMMANDS")
        for each in command["subcommands"]:
            if each["shouldDisplay"] and each["commandName"] != "help":
                lines += [".TP", f"\\fBsitegen\\-{escaped(each['commandName'])}\\fR(1)", escaped(each["abstract"])]
    return "\n".join([*lines, ".SH SEE ALSO", also, ""])


def main():
    program, folder = sys.argv[1], Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    version = asked(program, "--version").strip()
    root = json.loads(asked(program, "--experimental-dump-help"))["command"]
    (folder / "sitegen.1").write_text(page(program, version, root, "sitegen", "Each command has a page of its own: \\fBman sitegen build\\fR."), encoding="utf-8")
    for command in root["subcommands"]:
        if command["shouldDisplay"] and command["commandName"] != "help":
            text = page(program, version, command, f"sitegen {command['commandName']}", "\\fBsitegen\\fR(1), with the options of every command")
            (folder / f"sitegen-{command['commandName']}.1").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
