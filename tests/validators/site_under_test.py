"""The running demonstration as the validators see it. `cargo xtask test --only validators` starts it."""

import os
import re
from functools import cache
from pathlib import Path
from urllib.parse import urljoin, urlsplit
from xml.etree import ElementTree

import requests

URL = os.environ.get("CONVENE_URL", "")
ARTEFACTS = Path(os.environ.get("CONVENE_ARTEFACTS", "../artefacts/validated"))
TESTS = Path(__file__).resolve().parent.parent

LANGUAGES = ["ar", "en", "es", "fr", "ru", "zh"]
FORMATS = ["html", "text", "docx", "akn", "pdf"]


@cache
def get(path: str, **headers: str) -> requests.Response:
    """What stands at an address of this run; it must be there."""
    answer = requests.get(urljoin(URL, path), headers=headers, timeout=30)
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
def papers() -> list[dict]:
    """Every paper of the record, as the API lists them."""
    answer = get("/api/v1/papers").json()
    return answer if isinstance(answer, list) else answer["papers"]


def paper(found: dict, form: str) -> Path:
    """One paper in one format, kept among the artefacts."""
    link = found.get("formats", {}).get(form)
    path = without_host(link) if link else f"/papers/{found['id']}.{form}"
    return keep(f"{found['id']}.{form}", get(path).content)


def keep(name: str, content: bytes) -> Path:
    """A file of the artefacts folder, for people and programs to look at."""
    ARTEFACTS.mkdir(parents=True, exist_ok=True)
    file = ARTEFACTS / name
    file.write_bytes(content)
    return file


def in_language(path: str, language: str) -> str:
    """The same page in one language: the language is the first part of the path."""
    return f"/{language}{'' if path == '/' else path}"


def without_host(address: str) -> str:
    """The path and query of an address: the host is this run's."""
    parts = urlsplit(address)
    return parts.path + (f"?{parts.query}" if parts.query else "")


def without_language(path: str) -> str:
    return re.sub(rf"^/({'|'.join(LANGUAGES)})(?=/|$)", "", path) or "/"
