# The demonstration: stepping in, and its mailbox.

step-in = Step in as …
step-in-lead = This is a demonstration: its organizations, delegations and people are fictitious. Choose somebody and see the dialogue with their eyes.
step-in-do = Step in
step-in-nobody = There is nobody to step in as yet
mailbox-lead = Every message the program would have sent, newest first. Nothing leaves this machine.
mailbox-empty = No message has been sent yet
mailbox-to = To

## Letting time pass

time-passes = Let time pass
time-now = By the clock of the demonstration it is { $now }.
time-why = Windows end and deadlines come as they would; time never goes back.
time-days = { $n ->
    [one] One day
   *[other] { $n } days
    }
time-to-day = Go on to the day of a dialogue
