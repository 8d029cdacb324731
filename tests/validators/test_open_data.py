"""Feeds, calendars, sheets and the API: each read by a reader of its own kind."""

import csv
import io
import re
import zipfile
from datetime import datetime
from xml.etree import ElementTree

import pytest
import site_under_test as site

DIALOGUES = [path for path in site.pages() if re.fullmatch(r"/dialogues/\w+-\d{4}", path)]

ATOM = "{http://www.w3.org/2005/Atom}"


def kind_of(path: str) -> str:
    return site.get(path).headers["Content-Type"].split(";")[0]


def test_atom_feeds() -> None:
    feeds = site.files("atom")
    assert feeds
    for path in feeds:
        assert kind_of(path) == "application/atom+xml"
        feed = ElementTree.fromstring(site.get(path).content)
        assert feed.tag == f"{ATOM}feed"
        entries = feed.findall(f"{ATOM}entry")
        # The demonstration has nothing to correct.
        assert entries or path.endswith("corrections.atom")
        for node in [feed, *entries]:
            for name in ("id", "title", "updated"):
                assert node.findtext(f"{ATOM}{name}"), f"{path}: {name}"
            datetime.fromisoformat(node.findtext(f"{ATOM}updated"))
        ids = [entry.findtext(f"{ATOM}id") for entry in entries]
        assert len(set(ids)) == len(ids)


def test_calendars() -> None:
    calendars = site.files("ics")
    assert calendars
    for path in calendars:
        assert kind_of(path) == "text/calendar"
        content = site.get(path).content
        lines = content.split(b"\r\n")
        assert lines[-1] == b"", "every line ends as the format demands"
        assert b"\n" not in content.replace(b"\r\n", b""), path
        assert all(len(line) <= 75 for line in lines), path
        unfolded = content.replace(b"\r\n ", b"").decode().split("\r\n")
        assert unfolded[0] == "BEGIN:VCALENDAR"
        assert unfolded[-2] == "END:VCALENDAR"
        assert unfolded.count("BEGIN:VEVENT") == unfolded.count("END:VEVENT") > 0
        uids = [line for line in unfolded if line.startswith("UID:")]
        assert len(set(uids)) == unfolded.count("BEGIN:VEVENT")


def test_sheets_of_values() -> None:
    sheets = site.files("csv")
    assert sheets
    for path in sheets:
        assert kind_of(path) == "text/csv"
        rows = list(csv.reader(io.StringIO(site.get(path).content.decode("utf-8-sig")), strict=True))
        assert len(rows) > 1, path
        assert {len(row) for row in rows} == {len(rows[0])}, path
        assert len(set(rows[0])) == len(rows[0]), "every column has a name of its own"
        # A sheet program takes such a cell for a formula.
        assert not [cell for row in rows for cell in row if re.match(r"[=+@\t]", cell)]


def test_workbooks() -> None:
    workbooks = site.files("xlsx")
    assert workbooks
    for path in workbooks:
        with zipfile.ZipFile(io.BytesIO(site.get(path).content)) as workbook:
            assert workbook.testzip() is None
            assert "xl/workbook.xml" in workbook.namelist()


def test_api_description() -> None:
    description = site.get("/api/v1/openapi.json").json()
    assert description["openapi"].startswith("3.1")
    assert description["paths"]


@pytest.mark.parametrize("path", DIALOGUES)
def test_a_dialogue_says_what_it_is_to_machines(path: str) -> None:
    data = re.search(r'<script type="?application/ld\+json"?>(.+?)</script>', site.get(path).text, re.S)
    assert data, "schema.org data"
