# A Word file that comes back: why it is not read, and what whoever looks at it should know.

returned-too-long = This file is too long to be read. Send the draft alone, without pictures or annexes.
returned-not-word = This is not a Word document. Save the draft as a Word document (.docx) and send it again.
returned-old-word = This is a Word document of the old form (.doc). Save it as .docx and send it again.
returned-open-document = This is an OpenDocument text (.odt). Save it as a Word document (.docx) and send it again.
returned-locked = This file is locked with a password. Remove the password and send it again.
returned-macros = This file contains macros, which are never accepted. Save it as a Word document without macros (.docx) and send it again.
returned-damaged = This file is damaged and cannot be read. Open it in Word, save it under another name and send that file.
returned-long-paragraph = A paragraph of this file is longer than any paragraph can be. Divide it and send the file again.

# $target
returned-outside = The file refers to something outside, which was not fetched: { $target }
returned-picture = Pictures, drawings or text boxes in the file were passed over.
returned-formula = Formulas in the file were passed over.
returned-document = Another document set into the file was passed over.
returned-sign = A sign that only a certain font has could not be read; it is shown as �.
# $text
returned-around = A line around the text was changed; such changes are not taken in: { $text }
# $paragraph
returned-twice = Paragraph { $paragraph } stands in the file twice; the second is shown as a new paragraph.
returned-revisions = Two different revisions of the draft were put together in this file.
returned-unknown = Nothing in this file says which paragraph is which; all of them are shown as new.
