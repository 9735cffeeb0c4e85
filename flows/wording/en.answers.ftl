### When an answer is read: what is asked back or explained, and how an answer is shown.

answers-keep = Keep as it is
answers-understood = I wrote down { $value }.
answers-empty = I see no words there. Please type your answer.
answers-needed = The form cannot do without "{ $what }", so I can't skip it. If you don't remember, stop here, look at your papers and come back later; your answers stay.
answers-needed-date = For "{ $what }" at least the year is needed. Type what you remember, for example 5/1985 or just 1985.

answers-show-date = { $date }
answers-show-hidden = (noted)
answers-male = Male
answers-female = Female

answers-name-digits = I see digits in "{ $typed }"; a name on the form has letters only. For example: Trần Thị Ngọc Giàu
answers-name-sign = I see the sign "{ $sign }" in the name. Please type just the name, for example: Trần Thị Ngọc Giàu
answers-name-unclear = I see no name in that. Please type the full name as on the birth certificate, for example: Trần Thị Ngọc Giàu
answers-name-is-it = I understand the name is { $name }. Is that right?
answers-name-too-long = That is very long and I can't tell which part is the name. Please type just the name, for example: Trần Thị Ngọc Giàu
answers-name-one-word = I see one word only: { $name }. Is that all on the birth certificate, or is there a family name too?
answers-name-long = This name is rather long. Please see whether there is a word too many: { $name }
answers-name-no-marks = I read { $name }, without Vietnamese marks. Please type it as on the birth certificate. If it has none, or you cannot type them, tap "Keep as it is"; the clerk adds them at the counter.
answers-name-marks-later = All right, I note { $name }. The clerk adds the marks at the counter.

answers-date-button = { $date }
answers-date-read = I wrote down { $date }.
answers-date-unclear = I can't find a date there. Please type day, month, year, for example 15/04/1990 or 15 April 1990. If you only know the year, type that, for example 1985.
answers-date-no-year = I read day { $day }, month { $month }; the year is missing. Please type all of it, for example { $day }/{ $month }/1990.
answers-date-no-such-day = I read day { $day }, but months end at 31. Please check, for example 15 April 1990.
answers-date-no-such-month = I read month { $month }, but a year has 12. Please type the day first, then the month, for example 15/04/1990.
answers-date-month-first = I read month { $month }, but a year has 12. Were day and month the other way round?
answers-date-unreal = I read day { $day } of month { $month }, but that month of { $year } has { $last } days. Please check, for example { $last }/{ $month }/{ $year }. If your paper says exactly that, type { $month }/{ $year } and the clerk will look at it.
answers-date-year-odd = I can't read the year. Please type it with four digits, for example 15 April 1990.
answers-date-future = I read { $date }, which has not come yet. Please check, for example 15 April 1990.
answers-date-which-century = The year has two digits, so I ask to be sure. Is it:
answers-date-blank = I understand that the paper leaves day or month empty and only says { $date }. Is that right?
answers-date-ghost = Is it really { $date }, or does the paper only say { $year }? Many old papers had only a year and 01/01 was filled in.
answers-date-exactly = Really { $date }
answers-date-year-only = Only the year { $year }
answers-date-which-order = Do you mean { $first } or { $second }?
answers-date-very-old = I read { $date }, which makes more than 110 years. Please check; if the paper says so, tap "Keep as it is".
answers-date-is-it = Do you mean { $date }?
answers-date-full-moon = A full-moon day is usually lunar, but the register uses the solar calendar and I do not convert. If your paper says { $date } (solar), press it; with no paper, I write only the year.
answers-date-lunar = I understand this is a lunar date. The registers use the solar calendar and I don't convert. Please look at your papers and type the solar date, for example 15 April 1990; otherwise just the year, for example 1952.
answers-date-lunar-year = I understand this is a lunar date. The registers use the solar calendar and I don't convert. Type the solar date if your papers have it, or let me write only the year { $year }.

answers-id-none = I see no number. Please type the 12 digits on the ID card or in VNeID, for example 089190001234.
answers-id-forgotten = If you don't know it by heart, it is on the ID card and in VNeID, or send me a photo of the QR square on the card. If you have neither at hand, leave it out with the button below; the clerk looks it up at the counter.
answers-id-length = I count { $count ->
    [one] { $count } digit
   *[other] { $count } digits
  }; a personal ID number has exactly 12. Please check the card, for example 089190001234.
answers-id-old-number = That is the old 9-digit number (CMND). I need the 12-digit number on the ID card or in VNeID, for example 089190001234.
answers-id-phone = That has 10 digits, like a phone number. I need the 12-digit number on the ID card, for example 089190001234.
answers-id-zero-dropped = One digit seems to be missing. Was it the 0 in front, so that the number is { $number }?
answers-id-doubled = I count { $count } digits, more than 12. One was typed twice; without it the number is { $number }. Is that right?
answers-id-letters = I see a letter O, I or l in it and read it as 0 or 1: { $number }. Is that right?
answers-id-take = Yes, { $number }
answers-id-check = Please check; if it is so on the card, tap "Keep as it is".
answers-id-prefix = The first three digits, { $prefix }, are not those of a province that I know.
answers-id-century = The fourth digit is usually 0, 1, 2 or 3.
answers-id-sex = By this number the person is { $sex ->
    [male] male
   *[female] female
  }, which differs from what you told me.
answers-id-year = By this number the person was born in { $year }, which differs from { $born } as you told me.
answers-id-age = By this number the person was born in { $year }, which sounds unusual.
answers-old-id-length = I count { $count ->
    [one] { $count } digit
   *[other] { $count } digits
  }; the old number (CMND) has 9, later ones 12. Please check, for example 351234567.

answers-phone-none = I see no phone number. Please type it, for example 0912 345 678.
answers-phone-wrong = I count { $count ->
    [one] { $count } digit
   *[other] { $count } digits
  }, which fits no number in use. Mobile numbers have 10 digits and begin with 0, for example 0912 345 678.
answers-phone-id = That has 12 digits, like an ID number. I need the phone number, for example 0912 345 678.
answers-phone-hotline = That is a hotline. I need a number where the clerk can reach you, for example 0912 345 678.
answers-phone-old = Numbers of 11 digits changed in 2018. Today it is { $number }; is that right?
answers-phone-zero = I put the 0 in front: { $number }. Is that right?
answers-phone-take = Yes, { $number }
answers-phone-several = I see two numbers. Which one should I write down?
answers-phone-foreign = Noted. It is a foreign number; the desk may not be able to call it.
answers-phone-foreign-wrong = I read a foreign number with too few or too many digits. Please type it with the country code, for example +1 650 253 0000.
answers-phone-foreign-code = I read a foreign number, but do not know its country code. Please type it with the code, for example +1 650 253 0000.
answers-phone-foreign-unknown = I read a foreign number, { $number }. Its length is right, but I cannot check its first digits. Keep it as it is?

answers-place-taken = I note this place: { $place }.
answers-place-unclear = I see no address in that. For example: Khóm Long Hưng 2, phường Tân Châu, tỉnh An Giang
answers-place-long = The address is longer than { $longest } letters and does not fit the form. Please shorten it, for example: Khóm Long Hưng 2, phường Tân Châu, tỉnh An Giang
answers-place-merged = Since 1 July 2025, { $old } belongs to { $unit }. The form wants the address of today, in two levels:
    { $today }
    Is that right?
answers-place-today = { $district ->
    [yes] The form wants the address in two levels, without a district:
   *[no] I write the address like this:
  }
    { $today }
    Is that right?
answers-place-yes = Yes, write that
answers-place-which = "{ $ward }" may belong to several places today. Which is yours?
answers-place-missing = I read: { $written }. { $missing ->
    [province] I see no province.
   *[ward] I see no ward or commune.
  } Please type all of it, for example: Khóm Long Hưng 2, phường Tân Châu, tỉnh An Giang
answers-place-province = I read { $written }. Which province is that in? Type its name, or keep it as it is if you do not know.
answers-place-old-levels = Noted as you typed it. Today the place belongs to { $province } and there are no districts any more; the clerk will help with the new name.

answers-ethnicity-known-as = I wrote down the ethnic group { $name }.
answers-ethnicity-is-nationality = Vietnamese is a nationality. The ethnic group is Kinh, Chăm, Khmer, Hoa …; please look at the birth certificate.
answers-ethnicity-several = "{ $name }" may mean several groups. Which one is on the birth certificate?
answers-ethnicity-near = Do you mean the ethnic group { $name }?
answers-ethnicity-foreign = { $country } is a country. Here one of the 54 ethnic groups of Vietnam is wanted, for example Kinh, Chăm, Khmer, Hoa. For foreigners please ask at the counter.
answers-ethnicity-foreign-skip = { $country } is a country. This box is for the 54 ethnic groups of Vietnam. A foreign national taps “{ $skip }”.
answers-ethnicity-unknown = I don't know this ethnic group. Please type it as on the birth certificate, for example Kinh, Chăm, Khmer, Hoa.
answers-nationality-is-ethnicity = { $name } is an ethnic group. The nationality is usually Vietnam; is that right?
answers-nationality-keep = I don't know this country: { $name }. Please check, or tap "Keep as it is".
answers-nationality-near = Do you mean { $name }?
answers-nationality-unknown = I see no country there. For example: Vietnam
answers-gender-unclear = The form has only Nam (male) or Nữ (female), as on the birth certificate. Which is it?

answers-count-range = Here any number from { $from } to { $to } can be written. Please type it again, for example { $from }.
answers-count-unclear = I see no number. Please type one from { $from } to { $to }, for example { $from }.
answers-count-which = I see several numbers. Which one is it?
answers-count-take = { $count }
answers-choice-unclear = I don't know which one you mean. Please tap a button below.
answers-choice-read = Understood: { $choice }.
answers-choice-which = Which one do you mean?
answers-choice-is-it = Do you mean “{ $choice }”?
answers-choice-yes = Yes
answers-choices-unclear = I don't know which ones you mean. Please tap the buttons below.
answers-text-which-number = I see no number. Please type the paper and its number, for example: Passport B1234567. If it has none, keep it.
answers-text-no-number = I see no number in that. Keep it as it is?
answers-text-only-part = Here I write only { $part }. Is that right?
answers-text-read = I write: { $value }.
answers-text-no-reason = I see only digits and no reason. Please type the reason in one sentence.
answers-text-unclear = I see no answer in that. Please type it in your own words.
answers-text-long = That is longer than { $longest } letters and does not fit the form. Please shorten it.
