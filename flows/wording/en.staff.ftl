# The clerks' side.

staff-only = This command is for the ward's staff.
staff-other-counter = That counter is not among yours. The head of the desk can add it in the office's file.
staff-clerks-only = A clerk does that. Volunteers note who has come.
staff-the-resident = the resident
staff-the-desk = the desk
staff-was-first = { $who } was first: { $what } is now “{ $state }”.
staff-no-ticket = That number is no longer there.
staff-no-dossier = There is no such dossier here. The resident may have erased it, or the code is mistyped.
staff-no-procedure = a question, no dossier yet

## The line

staff-line-title = { $counter } · { $day } · { $time }
staff-line-serving = Serving: { $tickets }
staff-line-called = Called: { $tickets }
staff-line-waiting = Here: { $tickets }
staff-line-expected = Expected: { $tickets }
staff-line-wait = The last waits about { $minutes } minutes. Served { $served }.
staff-line-empty = Nobody waits. Served { $served }.
staff-number-at = { $number } ({ $time })
staff-shut = No more bookings today. Numbers given stay good.
staff-reopened = Booking is open again.
staff-ticket = Number { $number } · { $time } · { $state }
    { $procedure }
staff-ticket-booked = not here yet
staff-ticket-checkedIn = here
staff-ticket-called = called
staff-ticket-serving = serving
staff-ticket-served = served
staff-ticket-noShow = no-show
staff-ticket-cancelled = given up
staff-button-call-next = Call next: { $number }
staff-button-ticket = { $number } · { $state }
staff-button-dossiers = Dossiers in work
staff-button-reload = Reload
staff-button-line = The line
staff-button-shut = No more bookings today
staff-button-reopen = Open booking again
staff-button-checkedIn = Is here
staff-button-called = Call
staff-button-serving = Serving
staff-button-served = Done
staff-button-noShow = Not here
staff-button-open-dossier = Open the dossier

## Dossiers

staff-dossiers = Dossiers in work: { $count }
staff-button-dossier = { $code } · { $state }
staff-dossier = Dossier { $code } · { $state }
    { $procedure }
staff-dossier-due = Due: { $day }
staff-answer = { $label }: { $value }
staff-papers = Papers that must be there:
staff-paper = • { $paper }
staff-state-drafting = being filled in
staff-state-submitted = filled in
staff-state-received = taken in
staff-state-processing = signed
staff-state-ready = ready
staff-state-handedOver = handed over
staff-state-needsMore = to be completed
staff-state-refused = refused
staff-state-withdrawn = withdrawn
staff-state-expired = expired
staff-button-received = Take in
staff-button-processing = Signed
staff-button-ready = Ready, tell the resident
staff-button-handedOver = Handed over
staff-button-request = Ask for more
staff-button-refuse = Refuse
staff-button-form = The form (PDF)
staff-button-back = Back
staff-moved-received = { $code } taken in.
staff-moved-processing = { $code }: signed.
staff-moved-ready = { $code }: ready, the resident is told.
staff-moved-handedOver = { $code }: handed over.
staff-moved-refused = { $code }: refused, the resident is told.
staff-request = Dossier { $code }: tick all that is missing or wrong ({ $count }), then send it once. The rules allow one request only.
staff-request-ticked = ☑ { $name }
staff-request-open = ☐ { $name }
staff-button-send-request = Send the request
staff-request-empty = Nothing is ticked.
staff-request-sent = The request for dossier { $code } is sent.
staff-refuse-why = Refuse, for what reason?
staff-refuse-wrongOffice = Another office is competent
staff-refuse-notEntitled = Not entitled
staff-refuse-notFound = Not found in the registers
staff-refuse-falsePapers = Papers do not meet the rules

## Content

staff-review = Content due for review:
staff-review-line = • { $procedure }, last checked { $day }
