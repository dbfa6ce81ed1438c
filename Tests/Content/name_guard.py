"""Private people of the incidents are named nowhere, and not here either: the list holds fingerprints of their names.

    python Tests/Content/name_guard.py "First Last"      prints the line to add to private_names.txt
"""

import hashlib
import re
import sys
import unicodedata

LONGEST_NAME = 3


def tokens(text):
    """Words in small ASCII letters; an address falls apart into its words."""
    folded = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.findall(r"[a-z]+", folded)


def fingerprint(words):
    return hashlib.sha256(("name:" + " ".join(words)).encode()).hexdigest()[:20]


def names_in(text, guarded):
    """Runs of words whose fingerprint is on the list."""
    words = tokens(text)
    for start in range(len(words)):
        for length in range(1, min(LONGEST_NAME, len(words) - start) + 1):
            run = words[start : start + length]
            if fingerprint(run) in guarded:
                yield " ".join(run)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        print(fingerprint(tokens(name)))
