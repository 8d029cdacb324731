"""Drafts that go out as Word files and come back: valid files, and what a word processor leaves of their marks."""

import json
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest
import site_under_test as site
from openxml_audit import FileFormat, OpenXmlValidator

ROOT = site.TESTS.parent
BUILD = ["cargo", "build", "--quiet", "--package", "papers", "--example", "working_files"]
EXAMPLE = ROOT / "target/debug/examples/working_files"
OOXML = site.TESTS / "node_modules/@ooxml-tools/validate/dist/npm/bin/ooxml-validate.js"
OFFICE = shutil.which("soffice")
FILES = [f"{kind}-{language}.docx" for kind in ("working", "tracked") for language in site.LANGUAGES]


def example(*arguments: str | Path) -> str:
    """What the example of the crate that writes these files says."""
    built()
    return subprocess.run([EXAMPLE, *arguments], capture_output=True, timeout=60, check=True, text=True).stdout


@cache
def built() -> None:
    subprocess.run(BUILD, cwd=ROOT, timeout=600, check=True)


@cache
def folder() -> Path:
    """The files, kept for people to look at."""
    kept = (site.ARTEFACTS / "working").resolve()
    example("write", kept)
    return kept


@cache
def resaved() -> Path:
    """The same files after LibreOffice opened and saved them, all at once because it is slow to start."""
    kept = folder() / "resaved"
    home = (folder() / "office").as_uri()
    subprocess.run(
        [
            *[OFFICE, "--headless", "--norestore", f"-env:UserInstallation={home}"],
            *["--convert-to", "docx", "--outdir", kept],
            *[folder() / name for name in FILES],
        ],
        capture_output=True,
        timeout=300,
        check=True,
    )
    shutil.rmtree(folder() / "office")
    return kept


@pytest.mark.parametrize("name", FILES)
def test_working_file_by_openxml_audit(name: str) -> None:
    result = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(folder() / name)
    assert not [str(error) for error in result.errors]
    assert result.is_valid


@pytest.mark.parametrize("name", FILES)
def test_working_file_by_ooxml_validate(name: str) -> None:
    checked = subprocess.run(
        ["node", OOXML, "--of", "json", folder() / name], capture_output=True, timeout=120, check=False, text=True
    )
    assert json.loads(checked.stdout) == [], checked.stderr


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("name", FILES)
def test_libreoffice_keeps_every_mark_and_change(name: str) -> None:
    sent = example("read", folder() / name)
    assert "before P2v1 " in sent
    assert "notice" not in sent
    assert example("read", resaved() / name) == sent
