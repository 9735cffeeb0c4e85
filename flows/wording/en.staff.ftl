# The clerks' side.

staff-only = This command is for the ward's staff.
staff-other-counter = That counter is not among yours. The head of the desk can add it in the office's file.
staff-clerks-only = A clerk does that. Volunteers note who has come.
staff-the-resident = the resident
staff-the-desk = the desk
staff-was-first = { $who } was first: { $what } is now “{ $state }”.
staff-no-ticket = That number is no longer there.
staff-no-dossier = There is no such dossier here. The resident may have erased it, or the code is mistyped.
staff-no-number = There is no number { $number } today.
staff-which-number = Number { $number } of which counter?
staff-no-code = No dossier has the code “{ $typed }”. A code has 8 characters, such as K7MP-3XQ2. Look again, or scan the resident's code.
staff-no-code-near = No dossier has the code “{ $typed }”. Similar codes:
staff-not-understood = That was not clear. Type a dossier's code (K7MP-3XQ2), a number (A012), or open the line with /quay.
staff-menu = Your work at { $office }. Type a dossier's code (K7MP-3XQ2) or a number (A012) to open it, “call A012” to call it.
staff-button-dossiers-of = Dossiers, { $counter }
staff-button-line-of = The line, { $counter }
staff-no-procedure = a question, no dossier yet

## The line

staff-line-title = { $counter } · { $day } · { $time }
staff-line-serving = Serving: { $tickets }
staff-line-called = Called: { $tickets }
staff-line-waiting = Here: { $tickets }
staff-line-expected = Expected: { $tickets }
staff-line-absent = No-show: { $tickets }
staff-line-wait = { $minutes ->
    [0] The next can be called at once. Served { $served }.
   *[other] The last of those here waits about { $minutes } more minutes. Served { $served }.
    }
staff-line-empty = Nobody here waits. Served { $served }.
staff-number-at = { $number } ({ $time })
staff-number-late = { $number } ({ $time }, late)
staff-number-coming = { $number } ({ $time }, on the way)
staff-number-called-coming = { $number } (writes: on the way)
staff-shut = No more bookings today. Numbers given stay good.
staff-reopened = Booking is open again.
staff-ticket = Number { $number } · { $time } · { $state }
    { $procedure }
staff-ticket-coming = Wrote at { $time }: on the way, asks to be waited for.
staff-ticket-booked = not here yet
staff-ticket-checkedIn = here
staff-ticket-called = called
staff-ticket-serving = serving
staff-ticket-served = served
staff-ticket-noShow = no-show
staff-ticket-cancelled = given up
staff-button-call-next = Call next: { $number }
staff-button-call-next-not-here = Call next: { $number } (not here)
staff-not-here = Number { $number }, booked for { $time }, has not said that they are here. Others are waiting: whom do you call?
staff-button-call-here = Call { $number } (here)
staff-button-call-anyway = Call { $number } anyway
staff-called-not-here = They have not said that they are here. They were sent a message; call in the hall as well.
staff-called-already = { $number } was called at { $time }. Press “Call again” to send another message.
staff-button-ticket = { $number } · { $state }
staff-button-ticket-walk-in = { $number } · walk-in · { $state }
staff-button-open-ticket = Open { $number }
staff-button-walk-in = A number for a walk-in
staff-walk-in = walk-in, not booked
staff-walk-in-given = Number { $number } for the walk-in, called from about { $time }. Write it down for them.
staff-walk-in-twice = You took number { $number } a few seconds ago. One more?
staff-button-walk-in-more = One more number
staff-walk-in-where = A number for somebody without a booking: at which counter?
staff-button-walk-in-at = Number, { $counter }
staff-stop = No more bookings today at { $counter }? Numbers that were given stay good. Press the button below.
staff-mistake-before = Nothing was done.
staff-mistake-after = This button takes it back:
staff-mistake-stays = That cannot be taken back; what was sent has reached the resident. A number that was called or done is opened again from the line.
staff-button-own-procedure = For myself: { $procedure }
staff-no-walk-in = No walk-in places are left today.
staff-absent-too-soon = They were called just now and may be on their way in. They can be marked absent in { $minutes } min.
staff-button-dossiers = Dossiers in work
staff-button-reload = Reload
staff-button-line = The line
staff-button-shut = No more bookings today
staff-button-reopen = Open booking again
staff-button-checkedIn = Is here
staff-button-called = Call
staff-button-serving = Serving
staff-button-served = Done
staff-button-resumed = Not done yet, go on
staff-button-recalled = Call again
staff-button-back = Back into the line
staff-button-noShow = Not here
staff-button-open-dossier = Open the dossier

## Dossiers

staff-dossiers = Dossiers in work: { $count }
staff-button-dossier = { $code } · { $state }
staff-dossier = Dossier { $code } · { $state }
    { $procedure }
staff-dossier-due = Due: { $day }
staff-answer = { $label }: { $value }
staff-label-fullName = Requester's name
staff-label-birthDate = Requester's birth date
staff-label-personalId = Requester's ID number
staff-label-otherDocument = Requester's other paper
staff-label-gender = Requester's sex
staff-label-ethnicity = Requester's ethnicity
staff-label-nationality = Requester's nationality
staff-label-residence = Requester's residence
staff-label-oldId = Requester's old CMND
staff-label-issuedOn = Requester's card issued
staff-label-phone = Requester's phone
staff-papers-submit = To be handed in:
staff-papers-show = To be shown:
staff-papers-not-found = To be shown only if not found in the system:
staff-paper = • { $paper }
staff-state-drafting = being filled in
staff-state-submitted = filled in
staff-state-back = sent again, papers to check
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
staff-button-notReady = Not ready after all, tell them
staff-moved-notReady = { $code }: “ready” is taken back, the resident was told not to come yet.
staff-button-request = Ask for more
staff-button-refuse = Refuse
staff-button-form = The form (PDF)
staff-button-return = Back
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
staff-request-once = This dossier was sent back once already; it cannot be sent back again.
staff-asked = Asked for at { $time }, { $day }:
staff-asked-open = ☐ { $name }: not answered again yet
staff-asked-answered = ☑ { $name }: answered again
staff-brought = Dossier { $code }: tick each paper as it is brought.
staff-button-settle = Complete, take in
staff-button-settle-anyway = Take in without the rest
staff-ready-sure = Tell the resident that { $code } is ready? They get the message at once.
staff-button-ready-yes = Tell them now
staff-handedOver-sure = Was the result of { $code } given to the right person? This closes the dossier.
staff-button-handedOver-yes = Yes, given
staff-button-not-yet = Not yet
staff-request-sent = The request for dossier { $code } is sent.
staff-sent-again = Dossier { $code }: the resident has sent again what you asked for.
staff-refuse-why = Refuse { $code }, for what reason?
staff-refuse-sure = Refuse { $code }, reason: { $reason }? The resident is told at once.
staff-button-refuse-yes = Refuse and tell them
staff-refuse-wrongOffice = Belongs to another office
staff-refuse-notEntitled = Not entitled
staff-refuse-notFound = Not found in the registers
staff-refuse-falsePapers = Papers do not meet the rules

## Content

staff-review = Content due for review:
staff-review-line = • { $procedure }, last checked { $day }
