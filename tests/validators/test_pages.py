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
        if counts(message):
            name = urlsplit(message.get("url", "")).path.rsplit("/", 1)[-1]
            where = f"line {message.get('lastLine', '?')}"
            found[name].append(f"{where}: {message['message']} | {message.get('extract', '')}")
    return found


def counts(message: dict) -> bool:
    """Errors and warnings count. That a page seems to be in another language is a guess, which is right where our own
    words lack a translation and wrong where a paper speaks in its original language."""
    guess = "This document appears to be written in" in message["message"]
    if guess and "-papers_" in message.get("url", ""):
        return False
    return message["type"] == "error" or message.get("subType") == "warning"


@pytest.mark.parametrize("language", site.LANGUAGES)
@pytest.mark.parametrize("path", PAGES)
def test_page_is_valid(complaints: dict[str, list[str]], path: str, language: str) -> None:
    of_this_page = complaints.get(file_name(path, language), [])
    of_no_page_in_particular = complaints.get("", [])
    assert not of_this_page + of_no_page_in_particular


@pytest.mark.parametrize("language", site.LANGUAGES)
@pytest.mark.parametrize("path", PAGES)
def test_page_has_all_its_words(path: str, language: str) -> None:
    """A message that is missing shows as its key: `nav-figures`. What is set as code, such as a source's key, is no word."""
    text = re.sub(r"<(script|style|code)\b.*?</\1>", "", site.get(site.in_language(path, language)).text, flags=re.S)
    keys = re.findall(r">\s*([a-z]+(?:-[a-z]+)+)\s*(?=[<·])", text)
    assert not keys
