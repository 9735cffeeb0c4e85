# The conversation within a procedure: questions, guidance, consent, summary.

## Beginning

dialogue-hello = { $procedure }
    { $purpose }
dialogue-sent-back = { $count ->
    [one] The clerk asks you to look at 1 answer again. It is quick.
   *[other] The clerk asks you to look at { $count } answers again. It is quick.
    }
dialogue-road = About { $count } more questions, about { $minutes } minutes. Stop whenever you like, I keep your answers.
dialogue-road-card = About { $count } questions, about { $minutes } minutes. If you have the ID card, send me a photo of its QR square: only { $left } are left. Stop whenever you like, I keep your answers.

## Consent

dialogue-consent = To fill in the form for you I need your name, date of birth, personal number and a few more boxes of the form. If you have the ID card, a photo of its QR square does as well; I do not keep the picture.

    I use them for this file only, and only the clerks at the counter can see them. I keep them until { $days } days after it is done or after your last message; to delete at once, type /erase.

    Do you agree?
dialogue-consent-refused = That is fine, I will not ask anything more. Just bring your papers to the counter and the clerk will do the form with you.
dialogue-recalled = I remember these from last time, so I will not ask again. You can correct them in the summary:

## Questions

dialogue-left = { $count ->
    [1] Almost done.
   *[other] About { $count } more questions.
  }
dialogue-item = Item { $number }
dialogue-answered-before = Your answer was: { $value }
dialogue-mismatch = { $label } is { $value }, which does not match this answer. Please check.
dialogue-card-hint = If you have the ID card, send me a photo of its QR square instead of typing.
dialogue-did-you-mean = “{ $label }”: I read { $value }. Is that right? If not, please type it again.
dialogue-did-you-mean-which = { $question } Please tap what you meant below, or type it again.
dialogue-correct-this = Change “{ $label }”, now { $before }, to: { $value }. Right?
dialogue-correct-before = “{ $label }” is now: { $before }.
dialogue-correct-empty = Leave “{ $label }” empty, now { $before }. Right?
dialogue-heard-for-later = I will come to that in a moment.
dialogue-understood = I understood:
dialogue-understood-line = • { $label }: { $value }
dialogue-understood-right = Is that right?
dialogue-correct-which = I am not sure which answer you mean. Please tap the one to change:
dialogue-send-unchanged = I did not understand what you wrote before, so nothing in the form is changed. Shall I send it as it stands, or is there an answer to change?
dialogue-summary-waits = The form above is not sent yet. If all of it is right, shall I send it?
dialogue-correct-taken = I put down “{ $label }”: { $value }.
dialogue-correct-kept = “{ $label }” stays: { $value }.
dialogue-correct-later = I took this answer. Nothing is changed yet in the earlier one; to change it, type “change” and its name, for example: change birth date.
dialogue-left-out = (left empty)
dialogue-ticked = ✓ { $choice }

## Not understood

dialogue-too-long = This message is too long for the box on the form. Please write a line or two.
dialogue-too-many = There are too many answers in this dossier. Please come to the counter, the clerk will go on with you.
dialogue-enough = To stop for now, tap “Stop, go on later”: I keep everything. To go on, here it is again:
dialogue-taken-ahead = I put down “{ $label }” already: { $value }.
dialogue-document-instead = I noted this paper: { $paper }. If there is a card with 12 digits, please type that number; if not, tap “{ $skip }”.
dialogue-whose =
    { $applicant ->
        [yes] I mean the person who will hand in the form at the counter, whoever that is.
       *[no] I mean: { $label }.
    }
dialogue-name-of-another = This is “{ $label }”. I ask for the other name when it is its turn.
dialogue-needed = The form needs this one, it cannot be left out.
dialogue-other-way = Let us try another way: write it short, like the example, or let a clerk help.
dialogue-other-way-card = Let us try another way: send me a photo of the QR square on the ID card, or let a clerk help.
dialogue-other-way-buttons = If no button fits, let a clerk help.
dialogue-once-more = Let us try “{ $label }” once more. Please write it like this:
dialogue-may-skip = If there is none, tap “{ $skip }” and I leave it out.
dialogue-clerk-helps = { $turn ->
    [first] Sorry, I could not make that out. “See a clerk” gets you a person to help; or try once more:
    [next] I am still not good at this one. A clerk can ask you at the counter; your answers are kept. Or a short answer will do:
   *[last] No hurry, I can wait. If you would like a person to help, tap “See a clerk”. Here is the question again:
  }
dialogue-yes-or-no = Please answer “yes” or “no”, or tap a button below.
dialogue-use-buttons = Tap a button below to go on.
dialogue-choose-one = Please choose at least one, then tap “Done”.
dialogue-nothing-before = This is the first question.
dialogue-old-button = That button is from earlier and no longer in use.
dialogue-already-answered = You have answered “{ $label }”: { $value }
dialogue-phone-not-asked = I do not need a phone number now, so I have not kept it.
dialogue-phone-of-other = This is someone else's number from your contacts. Do you want to use it?

## ID card

dialogue-card-read = I read the square, deleted the picture from the chat and did not keep it. I read on the card of { $called }:
dialogue-card-born = Born { $date } · { $sex }
dialogue-card-number = Personal number: { $number }
dialogue-card-residence = Permanent address: { $residence }
dialogue-card-right = Is this the card of { $called }?
dialogue-card-filled = Filled in from the card.
dialogue-card-put-away = I have put this card away and kept nothing.
dialogue-card-not-needed = I do not need a card now, so I have kept nothing of this picture.
dialogue-card-consent-first = I have kept nothing of this picture. Please agree below, then send it again.

## Summary

dialogue-summary = This is what I have. Please check:
dialogue-summary-mended = The answers you changed:
dialogue-summary-line = • { $label }: { $value }
dialogue-summary-heading = { $heading }:
dialogue-summary-case = What it is about
dialogue-summary-requester = You (the applicant)
dialogue-summary-rest = The rest of the form
dialogue-summary-skipped = • Left empty: { $labels }
dialogue-summary-blank = With the ID number of { $people } given, the form's boxes for their sex, ethnic group, nationality and residence stay empty; that is how the form wants it.
dialogue-label-of-item = { $label } ({ $number })
dialogue-right = Is everything right?
dialogue-right-again = Shall I send it to the clerk again?
dialogue-which-answer = Which answer do you want to change?
dialogue-papers-changed = With your new answer, the papers to bring are:
dialogue-paused = I keep everything until { $day }. Write to me at any time and we go on from here.
dialogue-stopped = I stop here. Your answers are kept until { $day }; to delete them at once, type /erase.

## Buttons

dialogue-button-back = Back
dialogue-button-pause = Stop, go on later
dialogue-button-skip = Skip
dialogue-button-keep = Keep it
dialogue-button-not-that = No
dialogue-button-correct = Yes, change it
dialogue-button-empty = Yes, leave it empty
dialogue-button-mend = Change the date of birth
dialogue-button-chosen = Done
dialogue-button-more = Yes, more
dialogue-button-no-more = No more
dialogue-button-details = Fill in the form now
dialogue-button-book = Book a time today
dialogue-button-more-facts = More
dialogue-button-sources = Sources
dialogue-button-menu = Other procedures
dialogue-button-clerk = See a clerk
dialogue-button-agree = I agree
dialogue-button-disagree = No
dialogue-button-card-yes = Yes
dialogue-button-card-no = No
dialogue-button-understood-yes = That's right
dialogue-button-understood-no = No
dialogue-button-send = All right, send
dialogue-button-send-again = Send again
dialogue-button-edit = Change an answer
dialogue-button-change = Change it
dialogue-button-add = Add one more
dialogue-button-earlier = ‹ Earlier
dialogue-button-later = More ›
dialogue-button-done = Done, go on

## Guidance: papers

dialogue-guidance-title = { $procedure }
dialogue-bring-submit = Hand in at the counter:
dialogue-bring-show = Show to the clerk and take back:
dialogue-bring-if-not-found = Better to have with you, needed only if the desk cannot look it up:
dialogue-brief-besides = Better bring as well, in case the clerk cannot look it up: { $papers }.
dialogue-paper = • { $paper }
dialogue-paper-noted = { $name } ({ $note })
dialogue-paper-form = { $name }: I fill it in, you only sign
dialogue-paper-of-item = { $name }, item { $number }
dialogue-not-needed = Not needed: { $papers }.
dialogue-not-needed-because = { $name }: not needed; { $note }.
dialogue-unsure = { $text } (*)
dialogue-not-sure = (*) I am not certain of this; the clerk will confirm.
dialogue-warning = ⚠️ { $text }
dialogue-no-proxy = You have to come in person; nobody can do this for you.

## Guidance: money, time, place

dialogue-fee-none = No fee.
dialogue-fee = { $name }: { $price }.
dialogue-fee-free = free
dialogue-fee-total = { $amount }
dialogue-fee-each-copy = { $amount } a copy
dialogue-fee-each = { $amount } for each: { $per }
dialogue-fee-step = { $amount } a page for the first { $pages } pages
dialogue-fee-step-rest = { $amount } for each further page
dialogue-fee-at-most = at most { $amount } a copy
dialogue-fee-at-counter = the clerk will tell you at the counter
dialogue-fee-free-for = { $name }, free for: { $who }.
dialogue-fee-free-online = { $name }: free online until { $date }, if you have a VNeID level 2 account and have added all the basic papers to it. At the counter you still pay.
dialogue-time-today = Hand in before { $time } and you have the result today.
dialogue-time-next-day = It is past { $time }, too late for today; hand in now and the result is ready on { $day }.
dialogue-time-next-day-place = Your place is after { $time }, too late for today: the result is ready on { $day }.
dialogue-time-after-hours = The desk is closed for today. Hand in on { $day } before { $time } and you have the result that day.
dialogue-time-closed-day = The desk is closed today. Hand in on { $day } before { $time } and you have the result that day.
dialogue-time-holiday = Closed today ({ $holiday }). Hand in on { $day } before { $time } and you have the result that day.
dialogue-time-days = { $days } working days: handed in as early as now, the result is ready on { $day }.
dialogue-time-days-place = { $days } working days: handed in at your booked time, the result is ready on { $day }.
dialogue-time-days-elsewhere = It takes { $days } working days.
dialogue-time-by-case = How long it takes depends on your case, at most { $days } working days. A few questions about it and I can name the day.
dialogue-time-verified = If it has to be verified, at most { $days } working days.
dialogue-place-office = Where: { $name }, { $address }.
dialogue-place-authority = This is done by: { $name } ({ $address }).
dialogue-place-elsewhere = Another authority does this; the desk can tell you where.
dialogue-place-hours = Hours: { $hours }.
dialogue-place-phone = Phone: { $phone }.
dialogue-hours-today = Open today: { $hours }.
dialogue-hours-closed = Closed today, open again on { $day }.
dialogue-hours-span = { $from } – { $to }

## Sources

dialogue-sources = Sources, last checked on { $date }:
dialogue-sources-line = • { $topic }: { $titles }
dialogue-ground-procedure = Procedure
dialogue-ground-papers = Papers
dialogue-ground-fees = Fees
dialogue-ground-time = Time
dialogue-ground-place = Place
dialogue-ground-notes = Good to know
dialogue-source-second-hand = { $title } (quoted at second hand)
dialogue-source-unverified = { $title } (not verified)
