# How days, times, money and dates stand within other texts.

formats-day = { $weekday } { $day }/{ $month }
formats-weekday =
    { $weekday ->
        [1] thứ Hai
        [2] thứ Ba
        [3] thứ Tư
        [4] thứ Năm
        [5] thứ Sáu
        [6] thứ Bảy
       *[7] Chủ nhật
    }
formats-month = { $month }
formats-hour = { $hour } giờ
formats-time = { $hour } giờ { $minute }
formats-money = { $amount }đ
formats-date-full = { $day }/{ $month }/{ $year }
formats-date-month = tháng { $month }/{ $year }
formats-date-year = năm { $year }
