# The door: signing in, codes, one's own account.

nav-sign-in = Sign in
nav-my = Your pages
acting-label = Stepped in

## Signing in

sign-in = Sign in
sign-in-lead = Give your e-mail address. We send you a code and a link; there is no password.
sign-in-address = E-mail address
sign-in-address-hint = The address your organization, your delegation or the secretariat knows you by, or any address of yours if you are new here.
sign-in-shared = Others use this device too: leave nothing behind on it
sign-in-send = Send me a code
sign-in-privacy = The same happens whether we know the address or not, so that nobody can find out here who takes part.
sign-in-not-an-address = Enter an e-mail address in full, such as name@example.org
sign-in-too-often = Too many codes were asked for. Please use the newest letter, or try again in an hour
sign-in-code-title = Look into your mailbox
sign-in-code-lead = If the address can receive mail, a letter with a code is on its way. It is good for an hour.
sign-in-code = Code
sign-in-code-hint = Eight digits; spaces do not matter
sign-in-wrong-code = This code is not the newest one, is older than an hour, or was tried five times. Ask for a new one
sign-in-again = Ask for a new code
sign-in-slow = Some mail servers take half an hour. The letter also has a link that you may open on any device of yours.
sign-in-link-title = Continue as yourself
sign-in-link-lead = You opened the link from our letter. Go on only if you asked for it.
sign-in-link-over = This link can no longer be used
sign-in-link-over-lead = It was used, a newer one replaced it, or an hour has passed. Nothing is lost: ask for a new one.
sign-out = Sign out

## Passkeys

sign-in-or-passkey = Or, if you added a passkey to your account:
sign-in-passkey = Sign in with a passkey
sign-in-with-code = Use a code instead
passkey-look-at-device = Your device now asks whether it is you: by fingerprint, face or the code that unlocks it. None of that reaches us.
passkey-failed = The device gave no answer
passkey-failed-what = You may have closed its window, five minutes may have passed, or it has no passkey for this site. Try once more, or use a code.
passkey-failed-new = You may have closed its window, five minutes may have passed, or it has a passkey for this site already. Try once more, or go back.
passkey-once-more = Try once more
passkey-needs-script = Passkeys need JavaScript, which is off in this browser. A code works without it.
passkey-not-taken = This passkey could not be used
passkey-not-taken-what = It may have been removed from the account, or more than five minutes passed. Try once more, or use a code: it always works.
passkey-add = Add a passkey
passkey-not-added = No passkey was added
passkey-not-made = The device’s answer came too late or could not be used. Nothing was changed.

## The staff’s own way in

sign-in-or-staff = Or, if you work for the secretariat:
sign-in-staff = Sign in with { $label }
sign-in-staff-shared = The same on a device that others use too: leave nothing behind on it
staff-refused = You were not signed in this way
staff-refused-what = Your office’s sign-in did not confirm your address, more than ten minutes passed, you came back in another browser, or this way is not open to you. Try once more, or use a code: it always works.
staff-away = Your office’s sign-in does not answer
staff-away-what = This is not about you, and nothing was changed. Try again in a few minutes, or use a code or a passkey: both work without it.

## Letters of the door

notice-code-subject = Your code
notice-code-body =
    Your code is { $code }

    Or open this link:
    { $link }

    Code and link are good for an hour and can be used once. If you did not ask for them, do nothing: without them nobody comes in.
notice-device-subject = A new device
notice-device-body =
    Somebody signed in with your address on a device that was not used before: { $device }

    If it was you, there is nothing to do. If not, end that session here and tell the secretariat:
    { $link }

notice-passkey-subject = A passkey was added
notice-passkey-body =
    A passkey was added to your account: { $label }. Whoever holds it can sign in as you.

    If it was you, there is nothing to do. If not, remove it here and tell the secretariat:
    { $link }
notice-address-code-body =
    Your code is { $code }

    Somebody wants to use this address for their account. If it is you, type the code on the page that asked for it. It is good for an hour and can be used once. If it is not you, do nothing: without the code nothing happens.
notice-address-changed-subject = Your address was changed
notice-address-changed-body =
    Your account now has another e-mail address. Nothing more is sent to this one.

    If this was not you, tell the secretariat at once.

## Account

account = Your account
account-saved = Saved
account-address = E-mail address
account-address-change = Change
address-title = Change your e-mail address
address-lead = We send a code to the new address. Nothing changes until you have typed it in.
address-before = Until now
address-new = New e-mail address
address-code-lead = If the new address can receive mail, a letter with a code is on its way there. It is good for an hour.
address-do = Use this address from now on
account-name = Your name
account-name-hint = As you write it, in your own script. Confirmations show it exactly so.
account-function = What you do
account-language = Language of letters
account-language-hint = Pages have their own language, chosen at the top or at the foot.
account-neutral = Send me letters with a neutral sender and subject
account-neutral-hint = For those whose mailbox others may see. The letters themselves say the same.
account-passkeys = Passkeys
account-passkeys-lead = With a passkey you sign in by fingerprint, face or the code of your device, without waiting for a letter. It works on this site only, so that nobody can lure it out of you elsewhere.
account-passkeys-none = You have no passkey yet
account-passkey-added = added on { $day }
account-passkey-remove = Remove
account-passkey-label = What you call it
account-passkey-label-hint = So that you know it again: “blue phone”, “office computer”.
account-devices = Where you are signed in
account-devices-lead = End what you do not recognize.
account-device-unknown = A device that did not say what it is
account-device-here = this device
account-device-shared = shared device
account-device-since = since { $day }
account-device-end = End
account-devices-end-others = End all but this one
account-forget = Be forgotten
account-forget-lead = You may have what we keep of you destroyed.
account-forget-go = What goes, what stays, and how
forget-goes-title = What goes
forget-what-goes = Your name, address and language, your passkeys, your drafts, and what you wrote as far as nothing else rests on it are destroyed. This cannot be undone.
forget-goes =
    { $n ->
        [one] One piece of content is destroyed.
       *[other] { $n } pieces of content are destroyed.
    }
forget-stays-title = What stays, and why
forget-what-stays = What was decided stays in the record under a random reference that says nothing of you: dates, outcomes and numbers.
forget-until = Until { $day }.
forget-done = What we kept of you is destroyed
forget-done-what = You are signed out on every device. What you were shown beforehand as staying stays as long as it said there.
forget-hinders-title = What has to be done first
hindered-undecided = Your application { $application } is not decided yet. Withdraw it, or wait for the decision.
hindered-last-officer = You are the last officer. Appoint another one first.
remains-acts = What you did, without your name
remains-acts-why = The record must show that nothing in it was changed afterwards. It names you by a random reference only.
remains-answers = The answers of application { $about }
remains-answers-why = They are your organization’s, and a body decided on them.
remains-circulated-row = The row of application { $about } on the list that States were shown
remains-circulated-row-why = It was circulated and cannot be called back.
remains-seat = Your seat at { $about }
remains-seat-why = It is still to come. Give the seat back first, so that somebody who waits can have it.
remains-letter = A letter that is on its way
remains-letter-why = It cannot be called back.
remains-note-verbale = The note verbale that designated you: { $about }
remains-note-verbale-why = It is that State’s.
remains-comment = A written comment on behalf of your organization: { $about }
remains-comment-why = It is your organization’s. Your name is no longer shown with it.
remains-contribution = A contribution on behalf of your organization: { $about }
remains-contribution-why = It is your organization’s. Your name is not shown with it, and the contact is destroyed.
forget-do = Destroy what you keep of me
form-save = Save

## The first time in a role

welcome = Welcome
welcome-lead = You can act as:
welcome-role = { $role }: { $about }
welcome-later = Later

## What can go wrong

problem-sign-in = Please sign in first
problem-sign-in-why = Afterwards you come back to where you wanted to go.
problem-refused = This cannot be done
problem-not-entered = It is not certain that this was entered
problem-not-entered-why = The store did not answer in time. Please send the form again: it is entered once at most.
problem-busy-writing-why = Many are sending at once. Please send the form again in a minute; what you typed is still in your browser.
wrong-value = “{ $given }” is not a value this form sends.

## The first page of whoever is signed in

my-unnamed = We do not know your name yet
my-give-name = Give your name
my-office = The office
my-office-what = What waits: applications, lists, decisions, letters, registration.
my-state = Your delegation
my-state-what = The lists that were circulated, their windows, your drafts and confirmations.
my-bureau = The extended Bureau
my-bureau-what = The lists submitted to you and the cases that wait for a decision.
my-check-in = Check-in
my-check-in-what = The desk at the door.
my-applications = Your applications
my-no-applications = You have not applied for a dialogue yet
my-no-applications-why = A call says what a dialogue is about, who may apply and until when.
my-to-calls = See the calls

## Moments

moment-in-vienna = { $day }, { $time } in Vienna
