# What stands beside an issued paper: why something may not be done with it, and what is kept.

refused-paper-without-text = The record holds no text of this paper, so it cannot be translated here.
refused-translation-moved-on = Somebody else has written this paragraph meanwhile. Look at what stands now; what you typed is kept below.
refused-no-such-paragraph = The paper has no such paragraph.
refused-errors-full = Enough has been reported here. At most { $most } of your reports can wait for an answer at a time.
refused-error-answered = This report has been answered already, or there is none.
kept-for-translation = Unofficial translations of issued papers
kept-for-plain-words = What papers say in plain words
kept-for-factual-error = Errors of fact that readers reported, and the answers
