"""The running demonstration as the validators see it. `cargo xtask test --only validators` starts it."""

import os
import re
from functools import cache
from html import unescape
from pathlib import Path
from urllib.parse import urljoin, urlsplit
from xml.etree import ElementTree

import requests

URL = os.environ.get("CONVENE_URL", "")
ARTEFACTS = Path(os.environ.get("CONVENE_ARTEFACTS", "../artefacts/validated"))
TESTS = Path(__file__).resolve().parent.parent

LANGUAGES = ["ar", "en", "es", "fr", "ru", "zh"]


@cache
def get(path: str) -> requests.Response:
    """What stands at an address of this run; it must be there."""
    answer = requests.get(urljoin(URL, path), timeout=30)
    answer.raise_for_status()
    return answer


@cache
def listed() -> list[str]:
    """The paths that the sitemap lists, without language: pages, files and feeds."""
    sitemap = ElementTree.fromstring(get("/sitemap.xml").content)
    locations = [element.text or "" for element in sitemap.iter() if element.tag.endswith("}loc")]
    return list(dict.fromkeys(without_language(without_host(location)) for location in locations))


@cache
def pages() -> list[str]:
    """Those of the listed paths that are pages."""
    return [path for path in listed() if get(path).headers["Content-Type"].startswith("text/html")]


@cache
def files(kind: str) -> list[str]:
    """The addresses that end in a kind of file, as the sitemap, the API and the pages in all languages name them."""
    named = set(listed())
    for language in LANGUAGES:
        for path in pages():
            named |= links(get(in_language(path, language)).text)
    for paper in get("/api/v1/papers?per_page=100").json()["items"]:
        named |= {without_host(form["address"]) for form in paper["formats"]}
    return sorted(path for path in named if re.search(rf"\.{kind}$", urlsplit(path).path))


def links(page: str) -> set[str]:
    """The addresses of this site that a page names."""
    found = [unescape(link) for link in re.findall(r"""href=["']?([^"'\s>]+)""", page)]
    return {without_host(link) for link in found if link.startswith(("/", URL)) and not link.startswith("//")}


def file(path: str) -> Path:
    """A file of the demonstration, kept among the artefacts for programs and people to look at."""
    return keep(path.strip("/").replace("/", "_"), get(path).content)


def keep(name: str, content: bytes) -> Path:
    ARTEFACTS.mkdir(parents=True, exist_ok=True)
    kept = ARTEFACTS / name
    kept.write_bytes(content)
    return kept


def in_language(path: str, language: str) -> str:
    """The same page in one language: the language is the first part of the path."""
    return f"/{language}{'' if path == '/' else path}"


def without_host(address: str) -> str:
    """The path and query of an address: the host is this run's."""
    parts = urlsplit(address)
    return parts.path + (f"?{parts.query}" if parts.query else "")


def without_language(path: str) -> str:
    return re.sub(rf"^/({'|'.join(LANGUAGES)})(?=/|$)", "", path) or "/"
