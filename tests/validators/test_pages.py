"""Every public page in every language, by the Nu Html Checker."""

import json
import re
import subprocess
from collections import defaultdict
from urllib.parse import urlsplit

import pytest
import site_under_test as site

JAR = site.TESTS / "node_modules/vnu-jar/build/dist/vnu.jar"
UNLISTED = ["/search?q=zzzzqqqq", "/search?q=firearms"]
PAGES = site.pages() + UNLISTED


def file_name(path: str, language: str) -> str:
    return f"{language}-{re.sub(r'[^a-z0-9-]+', '_', path.strip('/')) or 'home'}.html"


@pytest.fixture(scope="module")
def complaints() -> dict[str, list[str]]:
    """What the checker says of each page: one run for all, for a Java machine is slow to start."""
    files = [
        site.keep(file_name(path, language), site.get(site.in_language(path, language)).content)
        for language in site.LANGUAGES
        for path in PAGES
    ]
    checker = subprocess.run(
        ["java", "-Xss4m", "-jar", JAR, "--format", "json", "--exit-zero-always", *files],
        capture_output=True,
        timeout=600,
        check=True,
    )
    found = defaultdict(list)
    for message in json.loads(checker.stderr)["messages"]:
        if message["type"] == "error" or message.get("subType") == "warning":
            name = urlsplit(message.get("url", "")).path.rsplit("/", 1)[-1]
            where = f"line {message.get('lastLine', '?')}"
            found[name].append(f"{where}: {message['message']} | {message.get('extract', '')}")
    return found


@pytest.mark.parametrize("language", site.LANGUAGES)
@pytest.mark.parametrize("path", PAGES)
def test_page_is_valid(complaints: dict[str, list[str]], path: str, language: str) -> None:
    of_this_page = complaints.get(file_name(path, language), [])
    of_no_page_in_particular = complaints.get("", [])
    assert not of_this_page + of_no_page_in_particular
