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

## Account

account = Your account
account-saved = Saved
account-address = E-mail address
account-name = Your name
account-name-hint = As you write it, in your own script. Confirmations show it exactly so.
account-function = What you do
account-language = Language of letters
account-language-hint = Pages have their own language, chosen at the top or at the foot.
account-neutral = Send me letters with a neutral sender and subject
account-neutral-hint = For those whose mailbox others may see. The letters themselves say the same.
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
forget-what-goes = Your name, address and language, your passkeys, your drafts, and what you wrote as far as nothing else rests on it are destroyed. This cannot be undone.
forget-what-stays = What was decided stays in the record under a random reference that says nothing of you: dates, outcomes, and numbers. An application that is still open must be withdrawn first.
forget-do = Destroy what you keep of me
form-save = Save

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
