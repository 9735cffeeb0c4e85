### Khi đọc câu trả lời: hỏi lại, giải thích, và cách hiện một câu trả lời.

answers-keep = Giữ nguyên
answers-understood = Em ghi là { $value }.
answers-empty = Em chưa thấy chữ nào. Anh/chị gõ câu trả lời giúp em.
answers-needed = Mục "{ $what }" tờ khai bắt buộc có nên em chưa bỏ qua được. Nếu không nhớ, anh/chị bấm dừng, xem lại giấy tờ rồi quay lại sau; em vẫn giữ các câu đã trả lời.
answers-needed-date = Mục "{ $what }" cần ít nhất là năm. Anh/chị nhớ tới đâu gõ tới đó, ví dụ 5/1985 hoặc chỉ 1985.

answers-show-date = { $date }
answers-show-hidden = (đã ghi)
answers-male = Nam
answers-female = Nữ

answers-name-digits = Em thấy có chữ số trong "{ $typed }", mà họ tên trên tờ khai chỉ có chữ. Ví dụ: Trần Thị Ngọc Giàu
answers-name-sign = Em thấy có dấu "{ $sign }" trong họ tên. Anh/chị gõ lại chỉ họ tên giúp em, ví dụ: Trần Thị Ngọc Giàu
answers-name-unclear = Em chưa thấy họ tên trong câu này. Anh/chị gõ họ, chữ đệm và tên như trên giấy khai sinh, ví dụ: Trần Thị Ngọc Giàu
answers-name-is-it = Em hiểu họ tên là { $name }. Đúng không anh/chị?
answers-name-too-long = Câu này dài quá, em chưa biết đâu là họ tên. Anh/chị gõ riêng họ tên giúp em, ví dụ: Trần Thị Ngọc Giàu
answers-name-one-word = Em chỉ thấy một chữ: { $name }. Giấy khai sinh ghi đúng vậy, hay còn họ nữa?
answers-name-long = Tên này khá dài, anh/chị xem lại có dư chữ nào không: { $name }
answers-name-no-marks = Em đọc là { $name }, chưa có dấu. Anh/chị gõ lại có dấu giúp em. Không gõ được dấu thì bấm Giữ nguyên, cán bộ thêm dấu giúp tại quầy.
answers-name-marks-later = Dạ được, em ghi là { $name }. Cán bộ thêm dấu giúp tại quầy.

answers-date-button = { $date }
answers-date-read = Em ghi là { $date }.
answers-date-unclear = Em chưa đọc ra ngày. Anh/chị gõ ngày trước, tháng sau, ví dụ 4/5/1990. Chỉ nhớ năm thì gõ năm, ví dụ 1985.
answers-date-no-year = Em đọc là ngày { $day } tháng { $month }, còn thiếu năm. Anh/chị gõ đủ giúp em, ví dụ { $day }/{ $month }/1990.
answers-date-no-such-day = Em đọc là ngày { $day }, tháng nào cũng chỉ tới ngày 31. Anh/chị xem lại giúp em, ví dụ 4/5/1990.
answers-date-no-such-month = Em đọc là tháng { $month }, mà một năm có 12 tháng. Anh/chị gõ ngày trước, tháng sau, ví dụ 13/5/1990.
answers-date-month-first = Em đọc tháng là { $month }, mà một năm có 12 tháng. Có phải ngày và tháng bị đổi chỗ không?
answers-date-unreal = Em đọc là ngày { $day } tháng { $month }, tháng { $month } năm { $year } chỉ có { $last } ngày. Anh/chị xem lại giúp em, ví dụ { $last }/{ $month }/{ $year }. Giấy ghi đúng như vậy thì gõ { $month }/{ $year }, cán bộ sẽ xem tại quầy.
answers-date-year-odd = Em chưa đọc ra năm. Anh/chị gõ năm đủ bốn số, ví dụ 4/5/1990.
answers-date-future = Em đọc là { $date }, ngày này chưa tới. Anh/chị xem lại giúp em, ví dụ 4/5/1990.
answers-date-which-century = Năm có hai số, em hỏi lại cho chắc. Có phải là:
answers-date-blank = Em hiểu là giấy để trống chỗ ngày hoặc tháng, chỉ ghi { $date }. Đúng không anh/chị?
answers-date-ghost = Đúng là ngày { $date }, hay giấy chỉ ghi năm { $year }? Nhiều giấy cũ chỉ có năm rồi được điền 01/01.
answers-date-exactly = Đúng ngày { $date }
answers-date-year-only = Giấy chỉ ghi năm { $year }
answers-date-which-order = Ý anh/chị là { $first } hay { $second }?
answers-date-very-old = Em đọc là { $date }, vậy là hơn 110 tuổi. Anh/chị xem lại; nếu giấy ghi đúng vậy thì bấm Giữ nguyên.
answers-date-is-it = Ý anh/chị là { $date }?
answers-date-full-moon = Ngày rằm thường là theo âm lịch, mà sổ hộ tịch ghi ngày dương lịch và em không tự đổi. Giấy ghi dương lịch là { $date } thì bấm ngày đó; không có giấy thì để em chỉ ghi năm.
answers-date-lunar = Em hiểu đây là ngày âm lịch. Sổ hộ tịch ghi ngày dương lịch và em không tự đổi. Anh/chị xem giấy tờ rồi gõ ngày dương, ví dụ 4/5/1990; không có thì chỉ gõ năm, ví dụ 1952.
answers-date-lunar-year = Em hiểu đây là ngày âm lịch. Sổ hộ tịch ghi ngày dương lịch và em không tự đổi. Anh/chị gõ ngày dương nếu giấy có, hoặc để em chỉ ghi năm { $year }.

answers-id-none = Em chưa thấy số nào. Anh/chị gõ 12 số trên thẻ căn cước hoặc trong VNeID, ví dụ 089190001234.
answers-id-forgotten = Dạ, không nhớ thì anh/chị xem trên thẻ căn cước hoặc trong VNeID, hay chụp ô mã QR trên thẻ gửi em. Không có thẻ ở đó thì bấm nút bỏ qua bên dưới, cán bộ tra lại tại quầy.
answers-id-length = Em đếm được { $count } số, số định danh có đúng 12 số. Anh/chị xem lại trên thẻ giúp em, ví dụ 089190001234.
answers-id-old-number = Đây là số chứng minh nhân dân cũ (9 số). Em cần số 12 chữ số trên thẻ căn cước, thẻ CCCD hoặc trong VNeID, ví dụ 089190001234.
answers-id-phone = Số này 10 chữ số, giống số điện thoại. Em cần số 12 chữ số trên thẻ căn cước, ví dụ 089190001234.
answers-id-zero-dropped = Em thấy thiếu một số. Có phải thiếu số 0 ở đầu, số đúng là { $number }?
answers-id-doubled = Em đếm được { $count } số, dư so với 12. Có một số gõ đôi, bỏ bớt thì thành { $number }. Đúng không anh/chị?
answers-id-letters = Em thấy có chữ O, I hoặc l lẫn vào, em đọc là số 0 hoặc số 1: { $number }. Đúng không anh/chị?
answers-id-take = Đúng, { $number }
answers-id-check = Anh/chị xem lại; nếu đúng như trên thẻ thì bấm Giữ nguyên.
answers-id-prefix = Ba số đầu { $prefix } không có trong danh sách tỉnh, thành mà em biết.
answers-id-century = Số thứ tư thường là 0, 1, 2 hoặc 3.
answers-id-sex = Theo số này là { $sex ->
    [male] nam
   *[female] nữ
  }, khác với giới tính anh/chị đã khai.
answers-id-year = Theo số này là sinh năm { $year }, khác với năm { $born } anh/chị đã khai.
answers-id-age = Theo số này là sinh năm { $year }, nghe hơi lạ.
answers-old-id-length = Em đếm được { $count } số, chứng minh nhân dân cũ có 9 số (loại sau này 12 số). Anh/chị xem lại giúp em, ví dụ 351234567.

answers-phone-none = Em chưa thấy số điện thoại. Anh/chị gõ giúp em, ví dụ 0912 345 678.
answers-phone-wrong = Em đếm được { $count } số, chưa giống số điện thoại nào đang dùng. Số di động có 10 số, bắt đầu bằng 0, ví dụ 0912 345 678.
answers-phone-id = Số này 12 chữ số, giống số căn cước. Em cần số điện thoại, ví dụ 0912 345 678.
answers-phone-hotline = Đây là số tổng đài. Em cần số cán bộ gọi được cho anh/chị, ví dụ 0912 345 678.
answers-phone-old = Số 11 chữ số đã đổi từ năm 2018. Số bây giờ là { $number }, đúng không anh/chị?
answers-phone-zero = Em thêm số 0 ở đầu thành { $number }. Đúng không anh/chị?
answers-phone-take = Đúng, { $number }
answers-phone-several = Em thấy hai số. Anh/chị muốn ghi số nào?
answers-phone-foreign = Em đã ghi. Đây là số nước ngoài, quầy có thể không gọi được.
answers-phone-foreign-wrong = Em đọc là số nước ngoài nhưng chưa đủ hoặc dư số. Anh/chị gõ cả mã nước, ví dụ +1 650 253 0000.
answers-phone-foreign-code = Em đọc là số nước ngoài nhưng chưa nhận ra mã nước. Anh/chị gõ cả mã nước, ví dụ +1 650 253 0000.
answers-phone-foreign-unknown = Em đọc là số nước ngoài { $number }: đủ số, nhưng đầu số này em không kiểm tra được. Ghi vậy luôn phải không ạ?

answers-place-taken = Em ghi nơi này là { $place }.
answers-place-unclear = Em chưa thấy địa chỉ trong câu này. Ví dụ: Khóm Long Hưng 2, phường Tân Châu, tỉnh An Giang
answers-place-long = Địa chỉ dài quá { $longest } chữ, tờ khai không đủ chỗ. Anh/chị gõ ngắn lại, ví dụ: Khóm Long Hưng 2, phường Tân Châu, tỉnh An Giang
answers-place-merged = Từ 1/7/2025, { $old } thuộc { $unit }. Tờ khai ghi địa chỉ hai cấp như bây giờ:
    { $today }
    Đúng không anh/chị?
answers-place-today = { $district ->
    [yes] Tờ khai ghi địa chỉ hai cấp, không còn huyện hay thị xã:
   *[no] Em ghi địa chỉ như vầy:
  }
    { $today }
    Đúng không anh/chị?
answers-place-yes = Đúng, ghi vậy
answers-place-which = Địa chỉ "{ $ward }" bây giờ có thể thuộc mấy nơi. Anh/chị ở nơi nào?
answers-place-missing = Em đọc là: { $written }. { $missing ->
    [province] Em chưa thấy tên tỉnh.
   *[ward] Em chưa thấy phường hoặc xã.
  } Anh/chị gõ đủ giúp em, ví dụ: Khóm Long Hưng 2, phường Tân Châu, tỉnh An Giang
answers-place-province = Em ghi { $written }. Nơi đó thuộc tỉnh nào ạ? Anh/chị gõ tên tỉnh, hoặc giữ nguyên nếu không rõ.
answers-place-old-levels = Em ghi như anh/chị gõ. Bây giờ nơi đó thuộc { $province } và không còn cấp huyện; cán bộ sẽ giúp ghi tên mới tại quầy.

answers-ethnicity-known-as = Em ghi dân tộc { $name }.
answers-ethnicity-is-nationality = Việt Nam là quốc tịch. Dân tộc là Kinh, Chăm, Khmer, Hoa …, anh/chị xem trên giấy khai sinh giúp em.
answers-ethnicity-several = "{ $name }" có thể là mấy dân tộc. Giấy khai sinh ghi dân tộc nào?
answers-ethnicity-near = Ý anh/chị là dân tộc { $name }?
answers-ethnicity-foreign = { $country } là tên nước. Mục này cần dân tộc trong 54 dân tộc Việt Nam, ví dụ Kinh, Chăm, Khmer, Hoa. Người nước ngoài thì hỏi cán bộ tại quầy.
answers-ethnicity-foreign-skip = { $country } là tên nước. Ô này ghi dân tộc của Việt Nam. Người nước ngoài thì bấm “{ $skip }”.
answers-ethnicity-unknown = Em chưa nhận ra dân tộc này. Anh/chị gõ như trên giấy khai sinh, ví dụ Kinh, Chăm, Khmer, Hoa.
answers-nationality-is-ethnicity = { $name } là dân tộc. Quốc tịch thì thường là Việt Nam, đúng không anh/chị?
answers-nationality-keep = Em chưa biết nước này: { $name }. Anh/chị xem lại, hoặc bấm Giữ nguyên.
answers-nationality-near = Ý anh/chị là { $name }?
answers-nationality-unknown = Em chưa thấy tên nước. Ví dụ: Việt Nam
answers-gender-unclear = Tờ khai chỉ có Nam hoặc Nữ, ghi theo giấy khai sinh. Anh/chị chọn giúp em: Nam hay Nữ?

answers-count-range = Chỗ này ghi được từ { $from } đến { $to }. Anh/chị gõ lại số giúp em, ví dụ { $from }.
answers-count-unclear = Em chưa thấy con số. Anh/chị gõ số từ { $from } đến { $to } giúp em, ví dụ { $from }.
answers-count-which = Em thấy mấy con số. Anh/chị chọn số nào?
answers-count-take = { $count }
answers-choice-unclear = Em chưa biết anh/chị chọn mục nào. Anh/chị bấm một nút bên dưới giúp em.
answers-choice-read = Em hiểu là: { $choice }.
answers-choice-which = Ý anh/chị là mục nào?
answers-choice-is-it = Ý anh/chị là “{ $choice }”, phải không ạ?
answers-choice-yes = Phải
answers-choices-unclear = Em chưa biết anh/chị chọn những mục nào. Anh/chị bấm các nút bên dưới giúp em.
answers-text-which-number = Em chưa thấy số của giấy này. Anh/chị gõ cả tên giấy và số, ví dụ: Hộ chiếu số B1234567. Không có số thì giữ nguyên.
answers-text-no-number = Em chưa thấy con số nào. Ghi vậy luôn phải không ạ?
answers-text-only-part = Chỗ này em ghi { $part } thôi, đúng không ạ?
answers-text-read = Em ghi: { $value }.
answers-text-no-reason = Em chỉ thấy con số, chưa thấy lý do. Anh/chị gõ lý do bằng một câu giúp em.
answers-text-unclear = Em chưa thấy câu trả lời trong tin này. Anh/chị gõ bằng lời của mình giúp em.
answers-text-long = Câu này dài hơn { $longest } chữ, tờ khai không đủ chỗ. Anh/chị gõ ngắn lại giúp em.
