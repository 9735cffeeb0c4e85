# The command list that Telegram shows (1–256 characters each).
telegram-command-start = Start
telegram-command-procedures = Choose a procedure, see what to bring
telegram-command-dossier = How my dossier is getting on
telegram-command-booking = Book or see a time for today
telegram-command-cancel = Drop what is in progress, or a booking
telegram-command-language = Tiếng Việt / English
telegram-command-help = How this works, or talk to a clerk
telegram-command-mydata = See what is kept about me
telegram-command-erase = Erase what is kept about me
telegram-command-counter = The line at the counter (staff)

# Shown in an empty chat, before Start is pressed (at most 512 characters).
telegram-description =
    I help at the ward's one-stop desk. I tell you what to bring, fill in the form, book a time for today, and tell you when the result is ready.

    Press Start, then write what you need.
# Shown on the profile and when shared (at most 120 characters).
telegram-short-description = Helper of the ward desk: what to bring, forms filled in, a time for today, word when it is ready.

# Stands above the button that shares the phone number, when the question has buttons of its own.
telegram-contact-away = All right, let us go on.
telegram-contact-hint = To share the number you use for Telegram, press the big button at the bottom of the screen.

# Said straight through Telegram to who has waited longer than 10 seconds, when the desk's database does not answer.
telegram-store-away = The desk's computer is having trouble, so I can't answer you just yet; please bear with me, I'll answer as soon as it is back.
