# How days, times, money and dates stand within other texts.

formats-day = { $weekday } { $day } { $month }
formats-weekday =
    { $weekday ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    }
formats-month =
    { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }
formats-hour = { $hour }:00
formats-time = { $hour }:{ $minute }
formats-money = { $amount }đ
formats-date-full = { $day } { $month } { $year }
formats-date-month = { $month } { $year }
formats-date-year = { $year }
