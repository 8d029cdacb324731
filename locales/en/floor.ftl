# The floor: the Chair's desk, the screens, a participant's place on the list.

floor-the-floor = The meeting
my-floor = The meeting
my-floor-what = Your place on the list of speakers, and the screens that are yours: the Chair’s desk, the booth, the room.
my-comments = Written comments
my-comments-what = Hand in, follow, sign.
floor-meetings = Meetings

screen-chair = The Chair’s desk
screen-chair-what = Who speaks, who is next, what to say, how much time is left.
screen-booth = Booth
screen-booth-what = Running order, languages, names and how they are pronounced.
screen-technician = Sound and online room
screen-technician-what = Whom to unmute now and next.
screen-room = Screen in the room
screen-room-what = The speaker and the clock, to be read from afar.
screen-overlay = Line over the stream
screen-overlay-what = One line with the speaker’s name, for the video picture.
screen-me = Your place on the list
screen-me-what = Ask for the floor, see when your turn comes.
screen-public = Public page
screen-public-what = What anybody may follow, because the meeting was declared public.

floor-item = Item { $number }: { $title }
floor-ends = planned to end at { $hour }
floor-participant = Participant { $number }
floor-called = { $name }, { $body }
floor-in-the-room = in the room
floor-online = online
floor-speaks = Has the floor
floor-paused = Paused
floor-next = Next
floor-between = No item is before the meeting
floor-not-begun = The meeting has not begun
floor-nobody-speaks = Nobody has the floor
floor-nobody-waits = Nobody is waiting.
floor-of-left = left of { $time }
floor-no-limit = spoken so far; no limit
floor-time-used = Time used
floor-waiting =
    { $n ->
        [0] nobody waiting
        [one] { $n } waiting
       *[other] { $n } waiting
    }
floor-pause = Stop the clock
floor-resume = Let the clock run
floor-end = The speaker has finished
floor-give = Give the floor to { $who }
floor-give-now = Give the floor now
floor-not-there = Called, and not there
floor-take-off = Take off the list
floor-undo = Take back the last step: { $step }
floor-list = List of speakers
floor-open-list = Open the list
floor-close-list = Close the list
floor-asked-at = asked at { $hour }
floor-first-time = takes part for the first time
floor-on-behalf = on behalf of { $whom }
floor-more = More
floor-put-before = Put before
floor-at-the-end = At the end of the list
floor-reason = Reason, which stands beside the name
floor-put = Put there
floor-plan = Time plan
plan-left = Left of the planned time
plan-each = For each who waits
plan-ends = Ends, if the list closes now
plan-two-minutes = Ends, with two minutes for each
floor-items = Agenda
floor-take-item = Take up
floor-leave-item = Conclude
floor-balance = Who has spoken
floor-spoken = The last who spoke
floor-speakers = Speakers
floor-time = Time
floor-reminders = Reminders
reminder-country = A speaker turns to the situation in one country: recall that the dialogue does not single out countries, and ask the speaker to speak of the topic.
reminder-interruption = An interruption: stop the clock, hear it, let the clock run again. No time is lost.
reminder-closing = Before the list closes: say so, wait a moment, then close it. Whoever asked before stays on it.
reminder-time = The clock warns and never cuts. Whether somebody is asked to conclude is yours to decide.
floor-script = What to say
floor-pronounced = say: { $how }
floor-acronyms = acronyms: { $which }
floor-running-order = Running order
floor-unmute = Unmute { $who }
floor-unmute-now = Unmute now, online
floor-microphone = Microphone in the room
floor-keys = Single letters press the buttons that show them
floor-away = The line is gone. What you see may be old; we keep trying.
floor-back = Back, and up to date.
floor-unsent = This was not sent: there is no line. Please try again.

script-open = Good morning, and welcome. I declare the meeting open.
script-no-programme = There is no programme yet.
script-turn-to = We now turn to { $item }.
script-over = This concludes our agenda. I thank you all, and declare the meeting closed.
script-thank = I thank { $who }.
script-give = I now give the floor to { $who }.
script-give-and-next = I now give the floor to { $who }, to be followed by { $next }.
script-anybody = Does anybody else wish to take the floor? I see no other request.
script-item-over = There are no more speakers on my list. This concludes { $item }.
script-two-chairs = This dialogue is chaired jointly by { $chairs }.
script-in-absence = { $absent } is not with us today. I preside on behalf of the Chairs of this dialogue.
script-hand-over = I now hand over to { $chair }, who presides over { $item }.
script-take-over = I thank { $chair }, and take the chair for { $item }.
script-stands-in = { $absent } was to preside over this item and is not with us. I preside instead.
floor-presides = presides: { $who }
floor-presides-for = presides: { $who }, in place of { $absent }

floor-you-speak = You have the floor.
floor-you-are-next = You are next.
floor-ahead-of-you =
    { $n ->
        [one] { $n } speaker is before you.
       *[other] { $n } speakers are before you.
    }
floor-turn-in =
    { $n ->
        [0] Your turn comes at any moment.
        [one] Your turn comes in about { $n } minute.
       *[other] Your turn comes in about { $n } minutes.
    }
floor-gone = You have spoken, or left the list.
floor-withdraw = Take my name off the list
floor-pass = Let a colleague speak in your place
floor-pass-to = Who speaks instead?
floor-pass-on = Pass the place on
floor-no-place = You have no place at this meeting from which to speak.
floor-no-list-open = No list takes names now. This page says so when one opens.
floor-ask = Ask for the floor
floor-ask-now = Ask for the floor
floor-for-whom = For whom?
floor-which-item = On which item?
floor-as-what = What will you do?
floor-from-where = From where do you speak?
floor-language = In which language?
floor-language-hint = The interpreters see it beforehand.
floor-on-behalf-of = On behalf of which group?
floor-about = What about, in a few words?
floor-about-hint = The Chair and the interpreters see it, nobody else.

floor-enter-name = Enter a name for somebody
floor-for-whom-hint = Somebody who is registered is in this list; anybody else is named below.
floor-guest-name = Name, for somebody who is not registered
floor-guest-body = For whom they speak
floor-as-manner = As what?
floor-whose-question = Whose question is answered?
floor-from-place = From where?
floor-language-of = In which language?
floor-enter-now = Put on the list

manner-panel = panel
manner-statement = statement
manner-on-behalf = statement on behalf of a group
manner-question = question
manner-answer = answer
manner-point-of-order = point of order
manner-right-of-reply = right of reply

request-waiting = You are on the list.
request-speaking = You have the floor.
request-spoke = You have spoken. Thank you.
request-withdrawn = You are no longer on the list.

listing-not-yet = list not yet open
listing-open = list open
listing-closed = list closed

item-opening = Opening of the meeting
item-briefing = Briefing by the secretariat
item-report = What the working group decided
item-panel = Panel
item-discussion = Discussion
item-closing = Closing of the meeting

why-point-of-order = a point of order is heard at once
why-right-of-reply = a right of reply
why-programme = named in the programme
why-answer = answers the question
why-by-hand = put here by hand
why-time = by the time of the request
why-states-first = States speak first
why-not-yet-spoken = has not yet spoken on this item
why-first-timers-first = takes part for the first time
why-kinds-in-turn = kinds of participants take turns
why-regions-in-turn = regions take turns

step-take = an item was taken up
step-leave = an item was concluded
step-listing = the list was opened or closed
step-rules = the rules of the list were changed
step-place = somebody was put at another place
step-give = the floor was given
step-pause = the clock was stopped
step-resume = the clock ran again
step-end = the speaker finished
step-absent = somebody was not there

seat-title = Take part from this device
seat-what = This code opens your place at the meeting: you can ask for the floor and see when your turn comes. You need no account. Whoever has the code can do the same, so keep it to yourself.
seat-take = Take part from this device
seat-alone = End the other devices
seat-leave = Leave the meeting on this device
seat-desk = At the check-in desk:
seat-other-devices =
    { $n ->
        [one] The code is in use on { $n } other device.
       *[other] The code is in use on { $n } other devices.
    }
seat-others-what = If you do not know them, end them here, and tell the secretariat.
seat-too-many-devices = The code is in use on three devices already. End them, or go on with one of them.

problem-busy-listening-why = Too many people are watching live at this moment. The page shows everything all the same; it refreshes by itself.

floor-group-state = States
floor-group-ngo = Non-governmental organizations
floor-group-academia = Academia
floor-group-private-sector = Private sector
floor-group-parliamentarian = Parliamentarians
floor-group-other = Others
floor-region-none = No region
floor-first-timers = First time in a dialogue
