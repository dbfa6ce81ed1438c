"""Every page of every theme, read from its file: what can be known of a page without a browser is known of all of them."""

import pytest
import sites
from sites import folder_of  # noqa: F401 (a fixture)


def pytest_configure(config):
    if not sites.PAGES:
        raise pytest.UsageError(f"There is no site in {sites.SITE}: build it first with `make site`.")
