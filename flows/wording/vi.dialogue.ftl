# Cuộc trò chuyện trong một thủ tục: câu hỏi, hướng dẫn, đồng ý, tóm tắt.

## Mở đầu

dialogue-hello = { $procedure }
    { $purpose }
dialogue-sent-back = Cán bộ nhờ anh/chị xem lại { $count } câu. Mình làm nhanh thôi ạ.
dialogue-road = Còn khoảng { $count } câu nữa, chừng { $minutes } phút. Anh/chị dừng lúc nào cũng được, em giữ lại cho.
dialogue-road-card = Còn khoảng { $count } câu, chừng { $minutes } phút. Còn thẻ căn cước thì chụp ô mã QR gửi em, chỉ còn { $left } câu. Dừng lúc nào cũng được, em giữ lại cho.

## Đồng ý

dialogue-consent = Để điền đơn giúp anh/chị, em cần hỏi họ tên, ngày sinh, số định danh và vài ô khác trong đơn. Còn thẻ căn cước thì chụp ô mã QR cũng được, em không giữ hình.

    Em chỉ dùng để làm hồ sơ này, chỉ cán bộ ở quầy xem được. Em giữ tới { $days } ngày sau khi xong việc hoặc sau lần cuối anh/chị nhắn; muốn xóa ngay thì gõ /xoadulieu.

    Anh/chị đồng ý không?
dialogue-consent-refused = Dạ, không sao. Em không hỏi thêm gì. Anh/chị cứ mang giấy tờ ra quầy, cán bộ làm đơn cùng anh/chị.
dialogue-recalled = Em còn nhớ thông tin lần trước nên khỏi hỏi lại. Chỗ nào sai, lát nữa anh/chị sửa ở bản tóm tắt:

## Câu hỏi

dialogue-left = { $count ->
    [1] Gần xong rồi ạ.
   *[other] Còn khoảng { $count } câu.
  }
dialogue-item = Mục thứ { $number }
dialogue-answered-before = Lúc trước anh/chị trả lời: { $value }
dialogue-mismatch = { $label } anh/chị cho là { $value }, không khớp với câu này. Anh/chị xem lại giúp em.
dialogue-card-hint = Còn thẻ căn cước thì chụp ô mã QR gửi em, khỏi gõ.
dialogue-did-you-mean = Câu “{ $label }”: em đọc là { $value }, đúng không ạ? Chưa đúng thì anh/chị gõ lại giúp em.
dialogue-did-you-mean-which = { $question } Anh/chị bấm ý đúng ở dưới, hoặc gõ lại giúp em.
dialogue-correct-this = Sửa “{ $label }”, đang ghi { $before }, thành: { $value }. Đúng không ạ?
dialogue-correct-before = “{ $label }” đang ghi: { $before }.
dialogue-correct-empty = Bỏ trống “{ $label }”, đang ghi { $before }. Đúng không ạ?
dialogue-heard-for-later = Dạ, chuyện đó em nhớ rồi, lát nữa em hỏi tới.
dialogue-understood = Dạ, em hiểu vầy:
dialogue-understood-line = • { $label }: { $value }
dialogue-understood-right = Đúng không ạ?
dialogue-correct-which = Em chưa rõ anh/chị muốn sửa câu nào. Anh/chị bấm câu cần sửa giúp em:
dialogue-send-unchanged = Câu hồi nãy em chưa hiểu nên em chưa sửa gì trong tờ khai. Anh/chị gửi y như trên, hay muốn sửa câu nào ạ?
dialogue-summary-waits = Tờ khai ở trên em chưa gửi. Đúng hết thì em gửi nhé?
dialogue-correct-taken = Em ghi “{ $label }”: { $value }.
dialogue-correct-kept = “{ $label }” em vẫn giữ: { $value }.
dialogue-correct-later = Em ghi câu trả lời này. Câu anh/chị muốn sửa em chưa đổi; muốn sửa thì gõ “sửa” kèm tên câu đó, ví dụ: sửa ngày sinh.
dialogue-left-out = (để trống)
dialogue-ticked = ✓ { $choice }

## Khi em chưa hiểu

dialogue-too-long = Tin này dài quá, ô trong đơn không đủ chỗ. Anh/chị viết ngắn lại giúp em, chừng một hai dòng thôi.
dialogue-too-many = Hồ sơ này nhiều câu trả lời quá, em không ghi thêm được. Anh/chị ra quầy, cán bộ làm tiếp cùng anh/chị.
dialogue-enough = Anh/chị muốn nghỉ thì bấm “Dừng, làm sau”, em giữ lại hết. Còn làm tiếp thì em hỏi lại:
dialogue-taken-ahead = “{ $label }” em ghi luôn: { $value }.
dialogue-document-instead = Em ghi sẵn giấy này: { $paper }. Anh/chị có thẻ 12 số thì gõ số đó; không có thì bấm “{ $skip }”.
dialogue-whose =
    { $applicant ->
        [yes] Dạ, của người sẽ tới quầy nộp đơn. Ai đi thì ghi của người đó.
       *[no] Dạ, em đang hỏi: { $label }.
    }
dialogue-name-of-another = Câu này là “{ $label }”. Tên người kia lát nữa tới lượt em hỏi.
dialogue-needed = Câu này đơn bắt buộc phải có, em không bỏ qua được.
dialogue-other-way = Mình thử cách khác nhé: anh/chị viết thật ngắn như trong ví dụ, hoặc để cán bộ giúp.
dialogue-other-way-card = Mình thử cách khác nhé: anh/chị chụp ô mã QR trên thẻ căn cước gửi em, hoặc để cán bộ giúp.
dialogue-other-way-buttons = Không có nút nào đúng thì anh/chị cứ để cán bộ giúp.
dialogue-once-more = Mình thử lại câu “{ $label }” lần nữa nhé. Anh/chị viết giống mẫu này là được:
dialogue-may-skip = Không có thì anh/chị bấm “{ $skip }”, em bỏ qua câu này.
dialogue-clerk-helps = { $turn ->
    [first] Em xin lỗi, em đọc chưa ra ý anh/chị. Anh/chị bấm “Gặp cán bộ” là có người giúp; muốn thử lại thì em hỏi lại đây:
    [next] Dạ, chỗ này em còn vụng. Ra quầy, cán bộ hỏi trực tiếp anh/chị cũng được, những câu đã trả lời em vẫn giữ. Hay anh/chị trả lời ngắn thôi:
   *[last] Anh/chị cứ thong thả, lúc nào trả lời em cũng chờ. Cần người giúp thì bấm “Gặp cán bộ”. Em hỏi lại nhé:
  }
dialogue-yes-or-no = Anh/chị trả lời “còn” hoặc “hết” giúp em, hay bấm nút bên dưới.
dialogue-use-buttons = Anh/chị bấm một nút bên dưới để làm tiếp nhé.
dialogue-choose-one = Anh/chị bấm chọn ít nhất một mục rồi hãy bấm “Xong”.
dialogue-nothing-before = Đây là câu đầu rồi ạ.
dialogue-old-button = Nút đó là của lúc trước, giờ không dùng nữa.
dialogue-already-answered = Câu “{ $label }” anh/chị đã trả lời: { $value }
dialogue-phone-not-asked = Giờ em chưa cần số điện thoại, nên em không giữ số này.
dialogue-phone-of-other = Số này là của người khác trong danh bạ. Anh/chị muốn ghi số này phải không?

## Thẻ căn cước

dialogue-card-read = Em đọc xong ô mã thì xóa hình khỏi cuộc trò chuyện, không giữ lại. Em đọc được trên thẻ (ghi cho { $called }):
dialogue-card-born = Sinh { $date } · { $sex }
dialogue-card-number = Số định danh: { $number }
dialogue-card-residence = Thường trú: { $residence }
dialogue-card-right = Đúng là thẻ của { $called } không ạ?
dialogue-card-filled = Em điền xong theo thẻ rồi.
dialogue-card-put-away = Dạ, em bỏ thẻ này, không giữ gì cả.
dialogue-card-not-needed = Giờ em không cần thẻ nữa, nên em không giữ gì của hình này.
dialogue-card-consent-first = Em chưa giữ gì của hình này. Anh/chị đồng ý ở dưới rồi gửi lại giúp em.

## Tóm tắt

dialogue-summary = Em ghi như vầy, anh/chị xem lại giúp em:
dialogue-summary-mended = Mấy câu vừa sửa:
dialogue-summary-line = • { $label }: { $value }
dialogue-summary-heading = { $heading }:
dialogue-summary-case = Việc cần làm
dialogue-summary-requester = Anh/chị (người yêu cầu)
dialogue-summary-rest = Phần còn lại của đơn
dialogue-summary-skipped = • Để trống: { $labels }
dialogue-summary-blank = Trên đơn, ô giới tính, dân tộc, quốc tịch, nơi cư trú của { $people } để trống: có số định danh rồi, cán bộ tự tra.
dialogue-label-of-item = { $label } ({ $number })
dialogue-right = Đúng hết chưa ạ?
dialogue-right-again = Em gửi lại cho cán bộ nhé?
dialogue-which-answer = Anh/chị muốn sửa câu nào?
dialogue-papers-changed = Anh/chị trả lời lại nên giấy cần mang giờ là:
dialogue-paused = Em giữ lại hết tới { $day }. Anh/chị nhắn em lúc nào cũng được, mình làm tiếp từ chỗ này.
dialogue-stopped = Em dừng ở đây. Những gì đã trả lời em giữ tới { $day }; muốn xóa ngay thì gõ /xoadulieu.

## Nút bấm

dialogue-button-back = Quay lại
dialogue-button-pause = Dừng, làm sau
dialogue-button-skip = Bỏ qua
dialogue-button-keep = Giữ như cũ
dialogue-button-not-that = Không phải
dialogue-button-correct = Đúng, sửa vậy
dialogue-button-empty = Đúng, bỏ trống
dialogue-button-mend = Sửa ngày sinh
dialogue-button-chosen = Xong
dialogue-button-more = Còn
dialogue-button-no-more = Hết rồi
dialogue-button-details = Khai trước (điền đơn giúp)
dialogue-button-book = Đặt lịch hôm nay
dialogue-button-more-facts = Xem thêm
dialogue-button-sources = Căn cứ
dialogue-button-menu = Thủ tục khác
dialogue-button-clerk = Gặp cán bộ
dialogue-button-agree = Đồng ý
dialogue-button-disagree = Không
dialogue-button-card-yes = Đúng rồi
dialogue-button-card-no = Không phải
dialogue-button-understood-yes = Đúng rồi
dialogue-button-understood-no = Không phải
dialogue-button-send = Đúng rồi, gửi
dialogue-button-send-again = Gửi lại
dialogue-button-edit = Sửa một câu
dialogue-button-change = Đổi câu này
dialogue-button-add = Thêm một mục nữa
dialogue-button-earlier = ‹ Trước
dialogue-button-later = Sau ›
dialogue-button-done = Xong, xem tiếp

## Hướng dẫn: giấy tờ

dialogue-guidance-title = { $procedure }
dialogue-bring-submit = Nộp tại quầy:
dialogue-bring-show = Đưa cán bộ xem rồi cầm về:
dialogue-bring-if-not-found = Nên mang theo, chỉ cần khi cán bộ không tra được:
dialogue-brief-besides = Nên mang thêm, phòng khi cán bộ không tra được: { $papers }.
dialogue-paper = • { $paper }
dialogue-paper-noted = { $name } ({ $note })
dialogue-paper-form = { $name }: em điền sẵn, anh/chị chỉ ký
dialogue-paper-of-item = { $name }, mục { $number }
dialogue-not-needed = Không cần mang: { $papers }.
dialogue-not-needed-because = { $name }: không cần mang, { $note }.
dialogue-unsure = { $text } (*)
dialogue-not-sure = (*) Chỗ này em chưa chắc, cán bộ sẽ xác nhận.
dialogue-warning = ⚠️ { $text }
dialogue-no-proxy = Việc này phải tự mình đi, không nhờ người khác làm thay được.

## Hướng dẫn: tiền, thời gian, nơi làm

dialogue-fee-none = Không mất lệ phí.
dialogue-fee = { $name }: { $price }.
dialogue-fee-free = không mất tiền
dialogue-fee-total = { $amount }
dialogue-fee-each-copy = { $amount } một bản
dialogue-fee-each = { $amount }, nhân với: { $per }
dialogue-fee-step = { $amount } một trang cho { $pages } trang đầu
dialogue-fee-step-rest = các trang sau { $amount } một trang
dialogue-fee-at-most = nhiều nhất { $amount } một bản
dialogue-fee-at-counter = cán bộ báo tại quầy
dialogue-fee-free-for = { $name }, được miễn: { $who }.
dialogue-fee-free-online = { $name }: nộp trên mạng được miễn tới hết ngày { $date }, với điều kiện có VNeID mức 2 và đã đưa đủ các giấy tờ cơ bản lên đó. Nộp tại quầy thì vẫn đóng.
dialogue-time-today = Nộp trước { $time }, anh/chị có kết quả trong hôm nay.
dialogue-time-next-day = Đã qua { $time } nên hôm nay không kịp; nộp bây giờ thì { $day } có kết quả.
dialogue-time-next-day-place = Giờ anh/chị đặt là sau { $time } nên hôm nay không kịp: { $day } có kết quả.
dialogue-time-after-hours = Hôm nay hết giờ làm việc rồi. Anh/chị nộp { $day } trước { $time } thì có kết quả trong ngày đó.
dialogue-time-closed-day = Hôm nay cơ quan nghỉ. Anh/chị nộp { $day } trước { $time } thì có kết quả trong ngày đó.
dialogue-time-holiday = Hôm nay nghỉ ({ $holiday }). Anh/chị nộp { $day } trước { $time } thì có kết quả trong ngày đó.
dialogue-time-days = { $days } ngày làm việc: nộp sớm nhất bây giờ thì { $day } có kết quả.
dialogue-time-days-place = { $days } ngày làm việc: nộp đúng giờ đã đặt thì { $day } có kết quả.
dialogue-time-days-elsewhere = Thời gian làm: { $days } ngày làm việc.
dialogue-time-by-case = Bao lâu có kết quả còn tùy trường hợp, lâu nhất { $days } ngày làm việc. Trả lời mấy câu về trường hợp của mình rồi em tính đúng ngày.
dialogue-time-verified = Nếu phải xác minh thì lâu nhất { $days } ngày làm việc.
dialogue-place-office = Làm tại: { $name }, { $address }.
dialogue-place-authority = Việc này làm tại { $name } ({ $address }).
dialogue-place-elsewhere = Việc này cơ quan khác làm; anh/chị hỏi cán bộ tại quầy để biết chỗ.
dialogue-place-hours = Giờ làm việc: { $hours }.
dialogue-place-phone = Điện thoại: { $phone }.
dialogue-hours-today = Hôm nay mở cửa: { $hours }.
dialogue-hours-closed = Hôm nay nghỉ, mở lại { $day }.
dialogue-hours-span = { $from } – { $to }

## Căn cứ

dialogue-sources = Căn cứ, xem lại ngày { $date }:
dialogue-sources-line = • { $topic }: { $titles }
dialogue-ground-procedure = Thủ tục
dialogue-ground-papers = Giấy tờ
dialogue-ground-fees = Lệ phí
dialogue-ground-time = Thời gian
dialogue-ground-place = Nơi làm
dialogue-ground-notes = Điều cần biết
dialogue-source-second-hand = { $title } (theo nguồn dẫn lại)
dialogue-source-unverified = { $title } (chưa kiểm chứng)
