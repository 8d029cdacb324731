"""What validators find in a PDF."""

from pathlib import Path

import page
from pikepdf import Pdf

# The validator measures a stream by the line end before `endstream`, and objects when packed bytes happen to end in one:
# a paper that names a day of this year has other bytes each day, so now and then they do. A second reader then says
# whether every stream is as long as it says.
MISMEASURED = "PDFA2A-STREAM-LENGTH-001"


def streams_are_as_long_as_they_say(made: Path) -> bool:
    """Whether a reader that follows the lengths finds everything where it should be."""
    with Pdf.open(made) as document:
        return not document.check_pdf_syntax() and not document.get_warnings()


def failures(made: Path, profile: str) -> list[str]:
    """What a PDF breaks of a profile."""
    found = page.validate_pdf(made, profile=profile).failures
    if all(failure.rule_id == MISMEASURED for failure in found) and streams_are_as_long_as_they_say(made):
        return []
    return [f"{failure.rule_id}: {failure.message}" for failure in found]
