"""Without a demonstration there is nothing to validate, and that is a mistake, not a pass."""

import pytest
import site_under_test as site


def pytest_sessionstart(session: pytest.Session) -> None:
    if not site.URL:
        pytest.exit("CONVENE_URL is not set: run `cargo xtask test --only validators`", returncode=2)
