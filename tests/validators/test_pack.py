"""The printed packs of the demonstration's meetings, which an officer steps in to print, by the validators of the papers."""

import json
import re
import subprocess
import sys
from functools import cache
from itertools import product
from pathlib import Path
from urllib.parse import urljoin

import pytest
import requests
import site_under_test as site
from pdf_under_test import failures
from pikepdf import Pdf

OUTLOUD = Path(sys.executable).parent / "outloud"
PACKS = list(product(["chair", "booth"], site.LANGUAGES))

# The head of a table that goes on is repeated on the next sheet for the eye alone, as PDF/UA wants it; to whoever hears the
# file it was said once.
NOT_READ_ALOUD = "TAG-002"


@cache
def officer() -> requests.Session:
    """Somebody who has stepped in as an officer, who prints the packs of every meeting."""
    session = requests.Session()
    roles = session.get(urljoin(site.URL, "/en/demonstration"), timeout=30).text
    offered = re.search(r"<strong>[^<]*Officer.*?name=\"?person\"? value=\"?([^\"\s>]+)", roles, re.DOTALL)
    assert offered, "the demonstration has an officer"
    answer = session.post(urljoin(site.URL, "/en/demonstration"), data={"person": offered[1]}, timeout=30)
    answer.raise_for_status()
    return session


@cache
def meetings() -> list[str]:
    """The meetings whose programme is issued."""
    return sorted(path.removesuffix("/programme") for path in site.listed() if path.endswith("/programme"))


@cache
def pack(desk: str, language: str) -> list[Path]:
    """The pack of a desk for each meeting, kept for people to look at."""
    made = []
    for meeting in meetings():
        path = f"{site.in_language(meeting, language)}/pack.pdf?for={desk}"
        answer = officer().get(urljoin(site.URL, path), timeout=60)
        answer.raise_for_status()
        assert answer.headers["Cache-Control"] == "private, no-store"
        name = f"{meeting.strip('/').replace('/', '_')}-pack-{desk}-{language}.pdf"
        made.append(site.keep(name, answer.content))
    return made


def is_repeated_head(error: dict) -> bool:
    """Whether a line that is not read aloud is the head of a table, said once on an earlier sheet."""
    return error["rule"] == NOT_READ_ALOUD and error["page"] > 1 and error["count"] == 1


def test_nobody_but_a_desk_prints_a_pack() -> None:
    assert meetings()
    for meeting, desk in product(meetings(), ["chair", "booth"]):
        address = urljoin(site.URL, f"{meeting}/pack.pdf?for={desk}")
        assert requests.get(address, timeout=30).status_code == requests.codes.not_found


@pytest.mark.parametrize(("desk", "language"), PACKS)
@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_pack_follows_its_profile(desk: str, language: str, profile: str) -> None:
    for made in pack(desk, language):
        assert not failures(made, profile)


@pytest.mark.parametrize(("desk", "language"), PACKS)
def test_pack_can_be_heard(desk: str, language: str) -> None:
    for made in pack(desk, language):
        heard = subprocess.run(
            [OUTLOUD, "--json", "-", "--quiet", "--fail-on", "never", made],
            capture_output=True,
            timeout=120,
            check=True,
        )
        result = json.loads(heard.stdout)["results"][0]
        assert result["error"] is None
        errors = [finding for finding in result["findings"] if finding["severity"] == "error"]
        assert not [error for error in errors if not is_repeated_head(error)]


@pytest.mark.parametrize(("desk", "language"), PACKS)
def test_pack_opens_and_says_its_language(desk: str, language: str) -> None:
    for made in pack(desk, language):
        with Pdf.open(made) as document:
            assert len(document.pages) > 0
            assert str(document.Root.Lang).startswith(language)
            assert document.Root.MarkInfo.Marked
