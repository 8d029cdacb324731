# The call for panellists.
panel = Call for panellists
panel-propose = Propose a panellist
panel-until = Proposals are taken until { $at }
panel-was-until = Proposals were taken until { $at }
panel-from = Proposals are taken from { $at }
panel-closed = Proposals are not taken any more.
panel-received = Your proposal has been received. You can change it until the call closes.
panel-who-sees = What you write is read by the secretariat’s officers, who choose. Not everybody can be chosen; everybody is told.
panel-item = For which item
panel-whom = Whom do you propose?
panel-topic = Topic
panel-why = Why this person?
panel-words = At most { $most } words.
panel-languages = Languages they can speak in
panel-needs = What they need to speak
panel-send = Propose
panel-change = Change the proposal of { $name }
panel-withdraw = Take back the proposal of { $name }
panel-withdraw-lead = What you wrote is destroyed. While the call is open you can propose again.
panel-withdraw-button = Take it back
panel-choose-item = Choose an item.
panel-choose-whom = Choose whom you propose.
panel-call = Open a call
panel-change-call = Change the call
panel-call-lead = Registered participants and the focal points of their organizations can propose somebody for these items until the end of the last day in Vienna.
panel-items = Items
panel-opens = First day
panel-closes = Last day
panel-no-day = Enter a day.
panel-needs-programme = A call is for items of the issued programme. Issue a programme first.
panel-none = There is no call for panellists
panel-none-what = Once the programme is issued you can ask registered participants whom they propose.
panel-nobody = Nobody has been proposed yet.
panel-balance-proposed = Proposed
panel-balance-chosen = Chosen
panel-balance-nobody = Nobody
panel-all = All
panel-first-time = First time in a dialogue
panel-no-seat = No seat any more
panel-choose = Choose
panel-do-not-choose = Do not choose
panel-reopen = Decide again
panel-into-programme = Into the programme’s draft
panel-in-programme = Stands in the programme
panel-tell = Tell them
panel-untold =
    { $n ->
        [one] { $n } person can be told what was decided. A draft waits for your release.
       *[other] { $n } people can be told what was decided. The drafts wait for your release.
    }
panel-draft-letters = Draft the letters
panel-drafted =
    { $n ->
        [one] { $n } letter is drafted in the outbox.
       *[other] { $n } letters are drafted in the outbox.
    }
proposal-proposed = Proposed
proposal-withdrawn = Taken back
proposal-chosen = Chosen
proposal-not-chosen = Not chosen
gender-unsaid = Not said
replay-by-first-time = By first and further times
replay-by-gender = By gender, where given
replay-by-place = In the room and online
replay-some-afterwards =
    { $n ->
        [one] { $n } speech was entered afterwards.
       *[other] { $n } speeches were entered afterwards.
    }
floor-been-before = Took part before
took-part-floor = On the floor: { $speakers } speakers, { $speeches } speeches, { $minutes } minutes{ $afterwards ->
        [0] {""}
       *[other] ; speeches entered afterwards: { $afterwards }
    }
panel-propose-what = Offer yourself or a colleague for a panel
