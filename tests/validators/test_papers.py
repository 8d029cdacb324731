"""Every paper that the demonstration offers, in every format, by validators that know nothing of us."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import site_under_test as site
from lxml import etree
from openxml_audit import FileFormat, OpenXmlValidator
from pdf_under_test import failures
from pikepdf import Pdf

OUTLOUD = Path(sys.executable).parent / "outloud"
SCHEMA = site.TESTS / "schemas/akomantoso30.xsd"
OOXML = site.TESTS / "node_modules/@ooxml-tools/validate/dist/npm/bin/ooxml-validate.js"
AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}akomaNtoso"

PAPERS = {
    "akn": site.files(r"akn(\.xml)?"),
    "docx": site.files("docx"),
    "pdf": site.files("pdf"),
    "txt": site.files("txt"),
}


@pytest.mark.parametrize("form", PAPERS)
def test_the_demonstration_offers_papers(form: str) -> None:
    assert [path for path in PAPERS[form] if "/papers/" in path]


@pytest.mark.parametrize("form", PAPERS)
@pytest.mark.parametrize("paper", ["note", "compilation", "participation", "comments"])
def test_the_papers_for_a_session_are_among_them(form: str, paper: str) -> None:
    assert [path for path in PAPERS[form] if re.search(rf"/conference/\d+/{paper}\.", path)]


@pytest.fixture(scope="module")
def akoma_ntoso() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(SCHEMA))


@pytest.mark.parametrize("path", PAPERS["akn"])
def test_akoma_ntoso_follows_its_schema(path: str, akoma_ntoso: etree.XMLSchema) -> None:
    document = etree.parse(site.file(path))
    assert document.getroot().tag == AKN
    akoma_ntoso.assertValid(document)


@pytest.mark.parametrize("path", PAPERS["pdf"])
@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_pdf_follows_its_profile(path: str, profile: str) -> None:
    assert not failures(site.file(path), profile)


@pytest.mark.parametrize("path", PAPERS["pdf"])
def test_pdf_can_be_heard(path: str) -> None:
    heard = subprocess.run(
        [OUTLOUD, "--json", "-", "--quiet", "--fail-on", "never", site.file(path)],
        capture_output=True,
        timeout=120,
        check=True,
    )
    result = json.loads(heard.stdout)["results"][0]
    assert result["error"] is None
    assert not [finding for finding in result["findings"] if finding["severity"] == "error"]


@pytest.mark.parametrize("path", PAPERS["pdf"])
def test_pdf_opens_and_says_its_language(path: str) -> None:
    with Pdf.open(site.file(path)) as document:
        assert len(document.pages) > 0
        assert str(document.Root.Lang)
        assert document.Root.MarkInfo.Marked


@pytest.mark.parametrize("path", PAPERS["docx"])
def test_word_document_by_openxml_audit(path: str) -> None:
    result = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(site.file(path))
    assert not [str(error) for error in result.errors]
    assert result.is_valid


@pytest.mark.parametrize("path", PAPERS["docx"])
def test_word_document_by_ooxml_validate(path: str) -> None:
    checked = subprocess.run(
        ["node", OOXML, "--of", "json", site.file(path)], capture_output=True, timeout=120, check=False, text=True
    )
    assert json.loads(checked.stdout) == [], checked.stderr


@pytest.mark.parametrize("path", PAPERS["txt"])
def test_text_is_plain(path: str) -> None:
    text = site.file(path).read_text(encoding="utf-8")
    assert text.strip()
    assert "<p" not in text
    assert not [line for line in text.splitlines() if line != line.rstrip()]
