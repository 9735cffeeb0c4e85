# The desk: greeting, menu, booking, dossiers, data, notices.

## Greeting and the way

desk-welcome = Hello. I am the automatic assistant of the { $office }.

    I tell you which papers to bring, fill the form in ahead of your visit and keep a place for you today, so that you need not wait. What do you need? Press a button, or just write.
desk-menu = What do you need? Press a button, or write a few words.
desk-greet = Hello. What do you need?
desk-greet-known = Hello again.
desk-condolence = I am sorry for your loss.
desk-by-hand = Of course: just type, no picture is needed.
desk-no-hurry = Take your time. I will be here when you answer.
desk-thanks = You are welcome. Write whenever you need me.
desk-help = What I can do:

    /procedures – which papers to bring, fill the form in
    /dossier – your dossiers
    /booking – a place today, change its time
    /cancel – stop what is open, give up a place
    /language – Vietnamese or English
    /mydata – what I keep about you
    /erase – erase all of it

    You can also write as you speak.
desk-help-staff = For staff:

    /counter – today's line: call, take in, ask for more, tell that a result is ready, give a walk-in number

    Type a dossier code (such as K7MP-3XQ2) to open it, a number (such as A012) to open that ticket, “call A012” to call it; “Done” or “Not here” pressed by mistake can be taken back there, the same day. The residents' commands work too.
desk-choose-language = Anh/chị muốn em nói tiếng nào? · Which language?
desk-language-vi = Tiếng Việt
desk-language-en = English
desk-place = 📍 { $office }
    { $address }
desk-from-to = { $from } – { $to }
desk-hours-today = Open today { $hours }.
desk-hours-on = The desk is open on { $day }, { $hours }. Just come, or book a place on that very day, from { $opens }.
desk-open-on = The desk is open on { $day }, { $hours }.
desk-day = { $day }
desk-closed-on = The desk is closed on { $day } and opens again on { $next }. Places are booked on the day itself.
desk-holidays-unverified = Not all of these days have been announced officially yet: please ask the ward again when they are near.
desk-closed-today = Closed today.
desk-opens-again = Opens again at { $time }, { $day }.
desk-clerk-phone = Call { $phone }, or see a clerk at the desk.
desk-clerk-no-phone = Please see a clerk at the desk. I can keep a place for you so that you need not wait.
desk-no-phone = I do not have the ward's telephone number. Write to me here, or see a clerk at the counter; I can keep a place for you.
desk-say-more = I am listening. What do you need? Press a button, or write me a few words.
desk-complaint = { $how }
desk-about = { $procedure }:
desk-fact-source = Source: { $sources }.
desk-which-procedure = Which paper are you asking about?
desk-did-you-mean = I am not sure that I understood. Do you mean:
desk-out-of-scope = I cannot help with that. I know civil-status papers and the way to an ID card at this ward. See what I can do, or ask a clerk.
desk-elsewhere = That is done by { $office }, not at this desk. I am not sure of their hours and address: please ask a clerk at the counter.
desk-whose-immigration = the immigration office
desk-whose-traffic-police = the traffic police
desk-whose-land-office = the land office
desk-whose-construction = the office for building
desk-whose-economy = the office for trade and business
desk-whose-tax = the tax office
desk-whose-social-insurance = the social insurance office
desk-whose-welfare = the office for benefits
desk-whose-education = the school or the education office
desk-whose-health = the health station or a hospital
desk-whose-military = the military office
desk-whose-province = an office of the province
desk-whose-court = the court
desk-whose-police = the police
desk-whose-city = the services for power, water, streets and waste
desk-whose-bank = a bank
desk-code-known = Number { $code } is: { $procedure }.
desk-code-former = Number { $code } is an old one, seen before August 2026, of: { $procedure }.
desk-code-unknown = I do not have procedure { $code }. These are what I can prepare; for anything else, ask a clerk at the desk:
desk-not-prepared = I understand that you need: { $procedure }. I cannot prepare that one yet; a clerk will help at the desk. Shall I keep a place for you?
desk-why-case = I ask so that I can tell which papers your case needs, no more and no fewer.
desk-why-details = The form has a box for it, so I ask and fill it in for you. Only the clerks who work on your case can see it.
desk-papers-so-far = By your answers so far, bring:
desk-papers-now = Now bring:
desk-papers-yours = Your papers to bring:
desk-papers-to-settle = After these questions the list is final, with the fee and the day of the result.
desk-papers-same = The papers to bring are still those above.
desk-not-an-answer = I did not understand that.
desk-unknown-command = I do not have that command.
desk-other-office = That link belongs to another office. This is { $office }.
desk-group = I work with each person in private, so that your papers do not show in a group. Please write to @{ $bot } directly.
desk-sorry = Sorry, that did not work. The person in charge has been told (code { $reference }). Please try again in a few minutes, or ask a clerk.
desk-flood = That was a lot of messages at once, and I have not read the last ones. Please wait for my answers, then send them again.
desk-operator-alert = ⚠️ { $code } ({ $reference }). Look this code up in the log.

desk-meant-ask_procedure = Papers and steps
desk-meant-submit_details = Fill the form in ahead
desk-meant-ask_fee = Fee
desk-meant-ask_duration = How long it takes
desk-meant-ask_hours_place = Opening hours, address
desk-meant-book_slot = Book a place today
desk-meant-change_booking = Change my time
desk-meant-cancel_booking = Give up my place
desk-meant-check_dossier = Where is my dossier
desk-meant-collect_result = Collect a result
desk-meant-give_feedback = Complain or suggest
desk-meant-erase_data = Erase my data
desk-meant-change_language = Change the language
desk-meant-help = What you can do
desk-meant-fee-of = Fee: { $procedure }
desk-meant-duration-of = How long: { $procedure }

desk-procedure-id-card-first = a first ID card
desk-procedure-id-card-replacement = a new or replaced ID card
desk-procedure-birth-registration = birth registration
desk-procedure-civil-extract = copy of a civil-status record
desk-procedure-marriage-registration = marriage registration
desk-procedure-death-registration = death registration
desk-procedure-marital-status-certificate = marital-status certificate
desk-procedure-civil-status-correction = correcting a record
desk-procedure-parentage-recognition = recognition of parentage
desk-procedure-certification = certified copies, signatures
desk-procedure-residence = residence registration

## Buttons

desk-button-menu = Other procedures
desk-button-clerk = See a clerk
desk-button-help = What you can do
desk-button-hours = Hours and address
desk-button-papers = What to bring
desk-button-language = Tiếng Việt
desk-button-my-dossiers = My dossiers
desk-button-book-today = Book a place today
desk-button-book-again = Book another time
desk-button-later = Later
desk-button-continue = Go on
desk-button-over = Begin again
desk-button-something-else = Begin something else
desk-button-forget = Drop it, erase the answers
desk-button-go-on = Go on: { $procedure }
desk-button-more-slots = Other times
desk-button-take = Take { $time }
desk-button-move-to = Change to { $time }
desk-button-drop-at = Give up { $number } · { $time }
desk-button-tell-me = Tell me when booking opens
desk-button-here = I am here
desk-button-coming = I am on my way
desk-button-here-late = I am here now
desk-button-move = Change time
desk-button-drop = Give up
desk-button-drop-yes = Give this place up
desk-button-drop-number = Give up { $number }
desk-button-book-more = Book one more place
desk-button-keep = Keep it
desk-button-keep-dossier = Keep the dossier
desk-button-open = Open { $code }
desk-button-see = See the dossier
desk-button-form = The form (PDF)
desk-button-ready = Where, and what to bring
desk-button-mend = Complete it now
desk-button-withdraw = Withdraw
desk-button-withdraw-yes = Withdraw this dossier
desk-button-remember-yes = Remember me
desk-button-remember-no = No, thanks
desk-button-erase = Erase all
desk-button-erase-yes = Erase all
desk-button-erase-no = Do not erase
desk-button-my-data = What you keep about me
desk-share-phone = Share my phone number

## Inside a procedure

desk-continue-or-over = { $procedure }: last time you answered { $answered ->
    [one] one question
   *[other] { $answered } questions
    }. Go on, or begin again?
desk-button-of-paused = That button belongs to what you left half-way: { $procedure }. Go on?
desk-half-way = Welcome back. You left this half-way: { $procedure }, with { $answered ->
    [one] one question
   *[other] { $answered } questions
    } answered. Shall we go on?
desk-old-button = That button is from earlier and no longer works.
desk-chosen = { $text }

    ✓ { $label }
desk-flow-changed-papers = The rules for { $procedure } were just updated and your list of papers has changed. Your answers are kept.
desk-flow-changed-questions = The rules for { $procedure } were just updated. Answers that still fit are kept; I ask what is new.
desk-stopped = I stopped here; your answers are kept. What next?
desk-nothing-open = Nothing is open at the moment.
desk-forgotten = I erased those answers.
desk-edited-too-late = I can follow a correction of the last answer only. For an older one, press “Change an answer” under the summary.
desk-contact-unasked = I do not need a phone number now, so I did not keep it.

desk-picture-unasked = I deleted the picture from the chat and kept nothing. I only need the QR square of an ID card, when we fill a form in.
desk-picture-too-early = I deleted the picture and read nothing of it. Send the QR code once we fill in the form, and I fill it in from there.
desk-picture-before-consent = I deleted the picture and read nothing. Please press “I agree” first, then send the QR square.
desk-picture-noCode = I see no QR square in the picture. Please go close, in good light, and take only the square on the card. The picture is deleted.
desk-picture-broken = I found the square, but its text is damaged. Please take it again from closer, or type. The picture is deleted.
desk-picture-tooLarge = That picture is too large for me. Please take the QR square alone.
desk-picture-other-link = That square is a link, not the one on an ID card. Please take the QR square of the card. The picture is deleted.
desk-picture-other-payment = That square is for a payment, not the one on an ID card. Please take the QR square of the card. The picture is deleted.
desk-picture-other-other = That square is not the one on an ID card. Please take the QR square of the card. The picture is deleted.
desk-unsupported-voice = I cannot hear voice messages. Please type a few words.
desk-unsupported-sticker = I do not understand stickers. Please type a few words.
desk-unsupported-document = I take no files, so that your papers stay off the net. Bring them to the desk.
desk-unsupported-location = I do not need your location.
desk-unsupported-other = I cannot read that kind of message. Please type a few words.

## Dossiers

desk-submitted = ✅ Done. Dossier code: { $code }
    { $procedure }

    At the desk, just say this code or show the square above. The form below is filled in; you only sign it there.
desk-form-caption = { $paper }. Check it; sign it at the desk only.
desk-form-caption-blank = { $paper }. Check it; sign it at the desk only. Where a personal ID number is given, that person's boxes for sex, ethnic group, nationality and residence are meant to stay empty.
desk-form-caption-other = { $paper }. Check it; sign it at the desk only. It names the identity paper you gave in place of a Vietnamese ID number: bring that paper if you still have it.
desk-book-now = Would you like to come today? I can keep a place.
desk-completed = ✅ Dossier { $code } is completed. A clerk will look at it. Bring the papers that were asked for.
desk-dossier-moved-on = That dossier has just been worked on; nothing needs completing.
desk-no-dossier-of = I have received no dossier of yours here. If you handed it in at the counter, a clerk can look it up; to prepare one with me, press:
desk-no-dossiers = You have no dossiers with me yet.
desk-my-dossiers = { $count ->
    [0] Your dossiers: none sent yet.
   *[other] Your dossiers ({ $count }):
    }
desk-dossier-line = { $code } · { $state }
desk-dossier = Dossier { $code }
    { $procedure }
desk-dossier-due = Result due: { $day }.
desk-dossier-ticket = Today's place: { $number }, { $time }.
desk-unknown-dossier = I cannot find that among your dossiers. A code has 8 characters, such as K7MP-3XQ2.
desk-state-drafting = Being filled in
desk-state-submitted = Filled in, waiting for you to bring the papers
desk-state-here = Filled in, you are waiting at the counter
desk-state-serving = A clerk is working on it
desk-state-completed = Completed by you, a clerk looks at it again
desk-state-received = Taken in by a clerk
desk-state-processing = Signed, being finished
desk-state-ready = The result is ready
desk-state-handedOver = Handed over
desk-state-needsMore = Needs completing by you
desk-state-refused = Could not be granted
desk-state-withdrawn = Withdrawn
desk-state-expired = No longer kept
desk-withdraw-sure = Withdraw dossier { $code }? You would have to begin again.
desk-mend-at-counter = Dossier { $code } is sent, so I cannot change it here. At the counter, tell the clerk what is wrong; they correct it before they take it in. To fill it in anew yourself, withdraw it first.
desk-mend-taken-in = The clerk has taken dossier { $code } in, so I cannot change it here. Please tell the clerk what is wrong as soon as you can.
desk-withdrawn = Dossier { $code } is withdrawn.
desk-ready-what = { $procedure } (dossier { $code }) is ready.
desk-ready-bring = Bring your ID and the dossier code. Somebody else may collect it with a written authorisation as well. In opening hours. If you cannot come soon, ask a clerk how long it is kept.
desk-own-papers = Dossier { $code } is filled in. Bring to the desk:
desk-own-nothing-missing = Dossier { $code } was taken in; nothing is missing now. I will write if something is needed.
desk-after-more = The day counts from when all that was asked for is handed in. If that is now:
desk-own-collect = I will write when it is ready. Collect it with your ID and the dossier code, in opening hours, here:
desk-button-all-papers = See the whole guidance
desk-visit-booked = No number to take: yours is { $number }, { $time }. When you are there press “I am here” and sit near the { $counter }; I will write when it is your turn.
desk-visit-here = No number to take: you have { $number }. Sit near the { $counter }; I will write when it is your turn.
desk-visit-without = Book a place here first and you take no number. Without one, ask the clerk for a number when you are there.
desk-request-papers = The clerk asks you to bring:
desk-request-paper = • { $paper }
desk-request-answers = The clerk asks you to answer again:
desk-request-without = If you no longer have a paper, ask the clerk what to do instead.
desk-request-first = Dossier { $code } waits for your answer: { $questions }. Complete it first, or start another paper?
desk-refused-why = Reason: { $reason }
desk-refused-wrongOffice = it belongs to another office
desk-refused-notEntitled = you are not entitled to it
desk-refused-notFound = the record was not found
desk-refused-falsePapers = the papers do not meet the rules
desk-refused-next-wrongOffice = Ask the clerk which office takes this. Keep the papers you prepared to hand in there.
desk-refused-next-notEntitled = Ask the clerk who may apply for this, and let that person start a new dossier.
desk-refused-next-notFound = If you still have an old paper or a copy, bring it to the counter so that the clerk can look again.
desk-refused-next-falsePapers = Ask the clerk which paper has to be made anew. With the right one, start a new dossier.

## Booking

desk-slots = { $counter }, { $day }. Choose a free time:
desk-slot = { $time } · { $left } left
desk-hour = { $from } – { $to } · { $left } left
desk-time-free = { $time } today is free.
desk-time-none = { $time } is not free. Near it there is:
desk-closed-at = The desk is closed at { $time }; today it is open { $hours }.
desk-closed-then = The desk is closed then; today it is open { $hours }.
desk-near-it = Near it there is:
desk-time-between = There is room then. Choose a time:
desk-time-between-none = Nothing is free then. Near it there is:
desk-time-soonest = The earliest today:
desk-other-day = The desk is open on { $wished }, { $hours }. I keep places for the same day only: booking opens at { $time } that day. Shall I write to you then?
desk-other-day-closed = The desk is closed on { $wished }, and I keep places for the same day only. Booking opens at { $time }, { $day }. Shall I write to you then?
desk-past-day = That day has gone by. I keep places for today only.
desk-booked = ✅ Your place: number { $number }, { $time } { $day }, { $counter }.
desk-booked-come = I remind you { $minutes } minutes before. When you arrive, press “I am here”.
desk-booked-soon = Your time is near, please come now. When you arrive, press “I am here”.
desk-slot-taken = Somebody just took { $time }. Near it there is:
desk-slot-past = { $time } has just gone by. Near it there is:
desk-full-today = Today is full. Booking opens again at { $time }, { $day }.
desk-closed-booking = Booking is closed now. It opens again at { $time }, { $day }.
desk-only-today = I keep places for today only. That button is from another day.
desk-opens-planned = I will write to you when booking opens at { $time }, { $day }.
desk-opens-now = Booking for today is open. Choose a time.
desk-has-ticket = This dossier has a place already: number { $number }, { $time }. You can change its time.
desk-two-tickets = Two places a day for each person, so that some are left for others. Your latest is number { $number }, { $time }.
desk-no-booking = You have no place today.
desk-late-without = You have no place today, so you cannot be late. The desk is open { $hours }: come at any time, or keep a place to wait less.
desk-no-other-slot = No other time is left. Number { $number } at { $time } is still yours.
desk-move-to = Number { $number } is at { $time }. Change it to?
desk-move-from = Number { $number } is at { $time }.
desk-late = That is all right: number { $number } at { $time } stays yours. If you are not there { $minutes } minutes after the call, the next is called; press “I am here” when you arrive and you are back in the line.
desk-late-or-move = To be on the safe side, change the time:
desk-drop-which = Which place do you give up?
desk-earlier-in-time = With a place before { $time } you have it today.
desk-moved = ✅ Number { $number } is now at { $time }.
desk-drop-sure = Give up number { $number } at { $time }?
desk-dropped = Number { $number } is given up. Others can use it.
desk-checked-in = Noted that you are here. Number { $number }: please sit near { $counter }.
desk-ticket-booked = Your place: number { $number }, { $time }, { $counter }.
desk-ticket-checkedIn = Number { $number }, { $counter }: you are here, waiting to be called.
desk-ticket-called = Number { $number }: please go to { $counter }.
desk-ticket-serving = Number { $number }: { $counter } is working on it.
desk-ticket-over = That place is no longer there.
desk-reminder = Your time is near: number { $number }, { $time }, { $counter }.
desk-near = { $ahead ->
    [0] You are next: number { $number }, { $counter }.
    [one] One person before you: number { $number }, { $counter }.
   *[other] { $ahead } people before you: number { $number }, { $counter }.
    }
desk-turn = { $ahead ->
    [0] Number { $number }, booked for { $time }, { $counter }: nobody is before you.
    [one] Number { $number }, booked for { $time }, { $counter }: one person is before you.
   *[other] Number { $number }, booked for { $time }, { $counter }: { $ahead } people are before you.
    }
desk-turn-wait = { $minutes ->
    [0] Not called yet, but you are next.
   *[other] Not called yet, about { $minutes } minutes left. You get a message when it is your turn.
    }
desk-turn-not-here = When you are there, press “I am here”. You get a message when it is your turn.
desk-turn-without = { $waiting ->
    [0] You have no number today. Nobody is waiting at the desk now.
    [one] You have no number today. One person is waiting at the desk now; with a place booked you wait less.
   *[other] You have no number today. { $waiting } people are waiting at the desk now; with a place booked you wait less.
    }
desk-called = Number { $number }, please come to { $counter }. After { $minutes } minutes I have to call the next.
desk-called-coming = Thank you for telling us, the clerk sees that you are on your way. Number { $number } was called already; { $counter } waits until { $until }. After that come all the same and press “I am here”: you are put back into the line.
desk-no-show = Number { $number } was called and you were not there, so the next was called. If you are here now, press the button.
desk-overdue = Your time has passed: number { $number }, { $time }, { $counter }. Can you still come? Your place is kept until { $until }.
desk-overdue-coming = Your place, number { $number }, is kept until { $until }. At the { $counter }, press “I am here”.
desk-gave-up = Number { $number } at { $time } has passed and you were not seen, so the place went to others. If you are here after all, press the button below.
desk-back-in-line = { $ahead ->
    [0] Number { $number } is back in the line: you are next, { $counter }.
    [one] Number { $number } is back in the line, { $counter }: one person is before you.
   *[other] Number { $number } is back in the line, { $counter }: { $ahead } people are before you.
    }
desk-due-today = The result is due today.

## Notices

desk-notice-received = Dossier { $code } was taken in.
desk-notice-needsMore = Dossier { $code } needs { $what } from you.
desk-more-papers = { $count ->
    [one] one more paper
   *[other] { $count } more papers
    }
desk-more-answers = { $count ->
    [one] one answer again
   *[other] { $count } answers again
    }
desk-notice-ready = Dossier { $code } is ready.
desk-notice-notReceived = Sorry, that message was a mistake: dossier { $code } has not been taken in yet. What to bring stays the same.
desk-notice-notRefused = Sorry, that message was a mistake: dossier { $code } is not refused, the clerk goes on with it.
desk-notice-notReady = Sorry, that message was a mistake: dossier { $code } is not ready yet. Please do not come for it yet; you get a message when it is.
desk-notice-refused = Dossier { $code } could not be granted. See why.
desk-rate = Dossier { $code } is finished. How was it, from 1 (poor) to 5 (very good)?
desk-score = { $score }
desk-rated-already = You have rated it already, thank you.
desk-rated-well = Thank you. If you want to add something, write it here; otherwise nothing more is needed.
desk-rated-badly = I am sorry it did not go well. Please write what went wrong here; the person in charge reads it. { $complaint }
desk-feedback-thanks = Noted, thank you.

## Your data

desk-remember-question = Shall I remember your name, birth date, ID number, address and phone, so that I need not ask again? Only for this chat; erase it any time with /erase.
desk-remembered = I will remember. Next time you need not give them again.
desk-button-teach = Help you learn this
desk-improve-question = May I keep the sentences that I do not understand, this one too, so that I do better next time? Names and numbers are masked, only the head of the desk reads them, and they are erased after { $days } days. Changed your mind later? Type /erase.
desk-button-improve-yes = Yes, keep them
desk-button-improve-no = No need
desk-improve-thanks = Thank you. Please choose above what you meant, or say it in other words.
desk-improve-not = All right, I keep none.
desk-remember-not = I remember nothing for next time.
desk-erase-sure = I will erase everything I keep about you: answers, dossiers not handed in, places, what is remembered. What you handed in at the desk goes on there, but I can no longer tell you when it is ready. Erase it all?
desk-erased = All is erased. I keep only this chat's number, your language, and that you once agreed and have withdrawn it: to be able to answer, and as proof.
desk-erased-but-number = Number { $number } stays in today's line, with nothing that says whose it is. The clerk calls it in the hall; I can no longer message you.
desk-erase-not = Everything stays as it is.
desk-data-file = my-data.txt
desk-data-caption = What I keep about you.
desk-data-kept = The file above is all of it: dossiers { $dossiers }, drafts { $drafts }, places { $tickets }, messages asked for { $notices }. To erase it, press the button.
desk-data-title = Data that { $office } keeps in this chat
desk-data-remembered = Remembered for next time
desk-data-consents = Consents
desk-data-consent-given = { $at }: agreed to { $purpose }
desk-data-consent-withdrawn = { $at }: refused or withdrew { $purpose }
desk-data-misheard = Sentences I did not understand, kept to learn from
desk-data-draft = Half-way
desk-data-dossier = Dossier { $code } ({ $state })
desk-data-chat = Number of this chat on Telegram: { $address } · Language: { $language }
desk-data-dossier-days = Opened { $from }, last changed { $last }, steps on record: { $acts }
desk-data-request = A clerk asked for more on { $day }
desk-data-rating = You gave { $score }/5, your words: { $words }
desk-data-tickets = Places at a counter
desk-data-ticket = - Number { $number }, { $time } { $day }, { $counter }: { $state }
desk-data-ticket-booked = booked
desk-data-ticket-checkedIn = arrived
desk-data-ticket-called = being called
desk-data-ticket-serving = being served
desk-data-ticket-served = served
desk-data-ticket-noShow = absent when called
desk-data-ticket-cancelled = given up
desk-data-notices = Messages you asked for
desk-data-notice-opens = - { $time } { $day }: tell when booking opens
desk-data-notice-reminder = - { $time } { $day }: remind before the visit
desk-data-inbox = What you write is kept encrypted for 72 hours at most, so that no message is lost, and then erased by itself.
desk-purpose-prepare = filling in the form
desk-purpose-remember = remembering for next time
desk-purpose-improve = learning from what was not understood
desk-remembered-fullName = Name
desk-remembered-birthDate = Birth date
desk-remembered-gender = Sex
desk-remembered-personalId = Personal ID number
desk-remembered-residence = Residence
desk-remembered-phone = Phone
