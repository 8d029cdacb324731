"""Every paper of the record in every format, by validators that know nothing of us."""

import json
import subprocess
import sys
from pathlib import Path

import page
import pytest
import site_under_test as site
from lxml import etree
from openxml_audit import FileFormat, OpenXmlValidator
from pikepdf import Pdf

OUTLOUD = Path(sys.executable).parent / "outloud"
SCHEMA = site.TESTS / "schemas/akomantoso30.xsd"
OOXML = site.TESTS / "node_modules/@ooxml-tools/validate/dist/npm/bin/ooxml-validate.js"
AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}akomaNtoso"

every_paper = pytest.mark.parametrize("paper", site.papers(), ids=lambda paper: paper["id"])


def test_the_record_has_papers() -> None:
    assert site.papers()


@pytest.fixture(scope="module")
def akoma_ntoso() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(SCHEMA))


@every_paper
def test_akoma_ntoso_follows_its_schema(paper: dict, akoma_ntoso: etree.XMLSchema) -> None:
    document = etree.parse(site.paper(paper, "akn"))
    assert document.getroot().tag == AKN
    akoma_ntoso.assertValid(document)


@every_paper
@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_pdf_follows_its_profile(paper: dict, profile: str) -> None:
    report = page.validate_pdf(site.paper(paper, "pdf"), profile=profile)
    assert not [f"{failure.rule_id}: {failure.message}" for failure in report.failures]
    assert report.is_compliant


@every_paper
def test_pdf_can_be_heard(paper: dict) -> None:
    file = site.paper(paper, "pdf")
    heard = subprocess.run(
        [OUTLOUD, "--json", "-", "--quiet", "--fail-on", "never", file], capture_output=True, timeout=120, check=True
    )
    findings = json.loads(heard.stdout)["results"][0]["findings"]
    assert not [finding for finding in findings if finding["severity"] == "error"]


@every_paper
def test_pdf_opens_and_says_its_language(paper: dict) -> None:
    with Pdf.open(site.paper(paper, "pdf")) as document:
        assert len(document.pages) > 0
        assert str(document.Root.Lang)
        assert document.Root.MarkInfo.Marked


@every_paper
def test_word_document_by_openxml_audit(paper: dict) -> None:
    result = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(site.paper(paper, "docx"))
    assert not [str(error) for error in result.errors]
    assert result.is_valid


@every_paper
def test_word_document_by_ooxml_validate(paper: dict) -> None:
    file = site.paper(paper, "docx")
    checked = subprocess.run(
        ["node", OOXML, "--of", "json", file], capture_output=True, timeout=120, check=False, text=True
    )
    assert json.loads(checked.stdout) == [], checked.stderr


@every_paper
def test_text_is_plain(paper: dict) -> None:
    text = site.paper(paper, "text").read_text(encoding="utf-8")
    assert text.strip()
    assert "<p" not in text
    assert not [line for line in text.splitlines() if line != line.rstrip()]
