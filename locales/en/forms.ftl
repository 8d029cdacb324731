# The standard form of a call for participation, and what may be wrong with an answer. Questions are asked of one
# organization ("you"); help says how to answer, and who reads the answer where that is not obvious.

## Sections

form-section-expertise = Your expertise
form-section-expertise-help = States parties read these answers as you write them. Do not name persons.
form-section-contribution = Your contribution
form-section-contribution-help = A dialogue collects inputs and suggestions on the implementation of the Convention and its Protocols. It does not deal with specific countries.
form-section-taking-part = Taking part
form-section-taking-part-help = This helps us to prepare the room and the online room. You can change it after you have been admitted.
form-section-support = Support and access
form-section-support-help = Only the secretariat reads these answers. They have no influence on whether you are admitted.
form-section-consents = Before you submit
form-section-consents-help = Nothing is ticked beforehand. You can take the last consent back at any time.

## Questions

question-expertise = What is your organization’s expertise on the topic of the dialogue?
help-expertise = Projects, research, services, years of experience. At most 250 words. States parties see this answer.
question-regions-of-work = In which regions do you work?
help-regions-of-work = Choose all that apply. States parties see this answer.
question-countries-of-work = In which countries or areas, if you wish to name them?
help-countries-of-work = Leave this empty if naming them could put anybody at risk. States parties see this answer.
question-contribution = What would you contribute to the dialogue?
help-contribution = The inputs or suggestions you would bring, in at most 250 words. States parties see this answer.
question-panellist = Would you like to be considered as a panellist?
help-panellist = A panel is not part of every dialogue. Your answer has no influence on whether you are admitted.
question-panel-topic = On what would you speak as a panellist?
help-panel-topic = At most 100 words.
question-background-file = A document about your work, if you wish to attach one
help-background-file = Only the secretariat reads it. It is never circulated.
question-mode = How would you take part?
help-mode = Places in the room are limited. Whoever is admitted chooses again when registering.
question-persons = How many persons would take part?
help-persons = A number from 1 to 10. You name the persons only after you have been admitted.
question-previous = Has your organization taken part in a constructive dialogue before?
help-previous = For our statistics. First-time participants are as welcome as others.
question-how-heard = How did you hear about this call?
help-how-heard = For our statistics.
question-led-by = Is your organization one of these?
help-led-by = Limited travel support is meant for grassroots and victim-led organizations.
question-travel-support = Do you ask for travel support?
help-travel-support = Funds are limited, and asking for them has no influence on whether you are admitted.
question-travel-reason = Why could you not take part in person without support?
help-travel-reason = At most 150 words.
question-accessibility = What do you need in order to take part fully?
help-accessibility = For example step-free access, captions, or a seat for an assistant. You need not give any medical detail.
question-consent-truthful = What I have written is true and complete to the best of my knowledge, and I may apply for this organization.
help-consent-truthful = If something changes, you can amend your application until the deadline.
question-consent-processing = I have read who sees which answer and for how long it is kept, and I agree.
help-consent-processing = The first page of this form shows the row that States parties will see.
question-consent-named = My organization may be named in public as a participant if it takes part.
help-consent-named = Optional, and it can be taken back at any time. Without it, your organization is counted and not named.

## Choices

choice-yes = Yes
choice-no = No
choice-region-africa = Africa
choice-region-asia-pacific = Asia and the Pacific
choice-region-eastern-europe = Eastern Europe
choice-region-latin-america-caribbean = Latin America and the Caribbean
choice-region-western-europe-others = Western Europe, North America and others
choice-region-worldwide = Worldwide
choice-mode-in-person = In person, in Vienna
choice-mode-online = Online
choice-mode-either = Either
choice-heard-secretariat = From the secretariat, by e-mail
choice-heard-website = On the website
choice-heard-network = Through a network of organizations
choice-heard-colleague = From a colleague
choice-heard-social-media = On social media
choice-heard-other = In another way
choice-led-grassroots = A grassroots organization
choice-led-victim-led = An organization led by victims or survivors
choice-led-neither = Neither

## What may be wrong with an answer

fault-required = Answer this question.
fault-choose = Choose an answer.
fault-consent = Tick this box to go on. Without it the application cannot be received.
fault-one-answer = Give one answer only.
# $n, $limit: numbers of words
fault-words = This answer has { $n } words. Shorten it to { $limit } words or fewer.
# $limit: number of characters
fault-long = This answer is too long. Shorten it to { $limit } characters or fewer.
fault-characters = This answer contains characters that cannot be shown. Type it again, or paste it as plain text.
fault-choice = Choose from the answers listed.
# $least, $most: whole numbers
fault-number = Give a whole number from { $least } to { $most }.
fault-date = Give a real date: day, month and year.
fault-area = Choose a country or area from the list.
fault-file = Attach the file again: it did not reach us whole.
fault-email = Give an e-mail address, such as name@example.org.
fault-website = Give the address of a website, such as https://example.org.
fault-unknown = This form does not ask for this answer. It was changed after you began; read it again.
# $limit: kibibytes
fault-too-much = All answers together are too long. Shorten them to { $limit } KiB or less.

## Where a call stands

call-status-drafted = Draft
call-status-not-yet-open = Not yet open
call-status-open = Open
call-status-open-late = Deadline passed; late applications are marked
call-status-closed = Closed
call-status-withdrawn = Withdrawn
