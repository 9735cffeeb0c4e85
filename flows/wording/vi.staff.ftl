# Phía cán bộ.

staff-only = Lệnh này dành cho cán bộ của phường.
staff-other-counter = Quầy này không có trong danh sách của anh/chị. Người phụ trách thêm được trong tệp của cơ quan.
staff-clerks-only = Việc này do cán bộ quầy làm. Tình nguyện viên ghi nhận người đã tới.
staff-the-resident = người dân
staff-the-desk = hệ thống
staff-was-first = { $who } đã làm trước: { $what } hiện là “{ $state }”.
staff-no-ticket = Không còn số này.
staff-no-dossier = Không có hồ sơ này ở đây. Người dân có thể đã xóa, hoặc mã gõ chưa đúng.
staff-no-number = Hôm nay không có số { $number }.
staff-which-number = Số { $number } của quầy nào ạ?
staff-no-code = Không có hồ sơ mã “{ $typed }”. Mã có 8 ký tự, ví dụ K7MP-3XQ2. Anh/chị xem lại, hoặc quét ô mã của người dân.
staff-no-code-near = Không có hồ sơ mã “{ $typed }”. Mã gần giống đang có:
staff-not-understood = Em chưa hiểu ý này. Anh/chị gõ mã hồ sơ (K7MP-3XQ2), số thứ tự (A012), hoặc mở hàng chờ bằng /quay.
staff-menu = Dạ, phần việc của anh/chị ở { $office }. Gõ mã hồ sơ (K7MP-3XQ2) hay số thứ tự (A012) để mở, gõ “gọi A012” để gọi.
staff-button-dossiers-of = Hồ sơ { $counter }
staff-button-line-of = Hàng chờ { $counter }
staff-no-procedure = hỏi cán bộ, chưa có hồ sơ

## Hàng chờ

staff-line-title = { $counter } · { $day } · { $time }
staff-line-serving = Đang làm: { $tickets }
staff-line-called = Đã gọi: { $tickets }
staff-line-waiting = Đã tới: { $tickets }
staff-line-expected = Hẹn: { $tickets }
staff-line-absent = Vắng: { $tickets }
staff-line-wait = { $minutes ->
    [0] Gọi được ngay, không ai phải chờ. Đã xong { $served }.
   *[other] Người tới sau cùng còn chờ khoảng { $minutes } phút. Đã xong { $served }.
    }
staff-line-empty = Chưa có ai ngồi chờ. Đã xong { $served }.
staff-number-at = { $number } ({ $time })
staff-number-late = { $number } ({ $time }, quá giờ)
staff-number-coming = { $number } ({ $time }, đang tới)
staff-number-called-coming = { $number } (nhắn là đang tới)
staff-shut = Đã ngừng nhận thêm lịch hôm nay. Số đã cấp vẫn giữ.
staff-reopened = Đã mở lại đặt lịch.
staff-ticket = Số { $number } · { $time } · { $state }
    { $procedure }
staff-ticket-coming = Nhắn lúc { $time }: đang tới, xin đợi.
staff-ticket-booked = chưa tới
staff-ticket-checkedIn = đã tới
staff-ticket-called = đã gọi
staff-ticket-serving = đang làm
staff-ticket-served = xong
staff-ticket-noShow = vắng
staff-ticket-cancelled = đã bỏ
staff-button-call-next = Gọi người kế: { $number }
staff-button-call-next-not-here = Gọi người kế: { $number } (chưa tới)
staff-not-here = Số { $number } hẹn { $time }, chưa báo đã tới. Đang có người ngồi chờ, anh/chị gọi ai?
staff-button-call-here = Gọi { $number } (đã tới)
staff-button-call-anyway = Vẫn gọi { $number }
staff-called-not-here = Số này chưa báo đã tới. Em nhắn mời rồi, anh/chị gọi thêm ngoài sảnh nhé.
staff-called-already = Số { $number } đã gọi lúc { $time }. Muốn nhắn mời thêm lần nữa, anh/chị bấm “Gọi lại”.
staff-button-ticket = { $number } · { $state }
staff-button-ticket-walk-in = { $number } · tới trực tiếp · { $state }
staff-button-open-ticket = Mở số { $number }
staff-button-walk-in = Lấy số cho người tới trực tiếp
staff-walk-in = tới trực tiếp, không đặt trước
staff-walk-in-given = Số { $number } cho người tới trực tiếp, dự kiến gọi từ { $time }. Anh/chị ghi số này đưa người dân.
staff-walk-in-twice = Anh/chị vừa lấy số { $number } mấy giây trước. Lấy thêm một số nữa?
staff-button-walk-in-more = Lấy thêm một số
staff-walk-in-where = Lấy số cho người tới trực tiếp ở quầy nào ạ?
staff-button-walk-in-at = Lấy số { $counter }
staff-stop = Hôm nay { $counter } ngừng nhận thêm lịch? Số đã cấp vẫn giữ. Anh/chị bấm nút bên dưới.
staff-mistake-before = Dạ, em chưa làm gì hết.
staff-mistake-after = Việc vừa rồi lấy lại được bằng nút này:
staff-mistake-stays = Việc vừa rồi em không lấy lại được; tin đã gửi thì người dân nhận rồi. Số đã gọi hay đã xong thì mở lại từ hàng chờ.
staff-button-own-procedure = Làm cho tôi: { $procedure }
staff-no-walk-in = Hôm nay hết chỗ dành cho người tới trực tiếp.
staff-absent-too-soon = Vừa gọi xong, người dân còn đang đi vào. { $minutes } phút nữa mới ghi vắng được.
staff-button-dossiers = Hồ sơ đang làm
staff-button-reload = Tải lại
staff-button-line = Hàng chờ
staff-button-shut = Ngừng nhận thêm hôm nay
staff-button-reopen = Mở lại đặt lịch
staff-button-checkedIn = Đã tới
staff-button-called = Gọi
staff-button-serving = Đang làm
staff-button-served = Xong
staff-button-resumed = Chưa xong, làm tiếp
staff-button-recalled = Gọi lại
staff-button-back = Đưa lại vào hàng chờ
staff-button-noShow = Không thấy tới
staff-button-open-dossier = Mở hồ sơ

## Hồ sơ

staff-dossiers = Hồ sơ đang làm: { $count }
staff-button-dossier = { $code } · { $state }
staff-dossier = Hồ sơ { $code } · { $state }
    { $procedure }
staff-dossier-due = Hẹn trả: { $day }
staff-answer = { $label }: { $value }
staff-label-fullName = Họ tên người yêu cầu
staff-label-birthDate = Ngày sinh người yêu cầu
staff-label-personalId = Số định danh người yêu cầu
staff-label-otherDocument = Giấy khác của người yêu cầu
staff-label-gender = Giới tính người yêu cầu
staff-label-ethnicity = Dân tộc người yêu cầu
staff-label-nationality = Quốc tịch người yêu cầu
staff-label-residence = Nơi cư trú người yêu cầu
staff-label-oldId = Số CMND cũ người yêu cầu
staff-label-issuedOn = Ngày cấp thẻ người yêu cầu
staff-label-phone = Điện thoại người yêu cầu
staff-papers-submit = Giấy nộp:
staff-papers-show = Giấy xem rồi trả lại:
staff-papers-not-found = Chỉ xem khi không tra được trên hệ thống:
staff-paper = • { $paper }
staff-state-drafting = đang khai
staff-state-submitted = khai xong
staff-state-back = đã gửi lại, chờ xem giấy
staff-state-received = đã nhận
staff-state-processing = đã ký
staff-state-ready = có kết quả
staff-state-handedOver = đã trả
staff-state-needsMore = chờ bổ sung
staff-state-refused = từ chối
staff-state-withdrawn = đã rút
staff-state-expired = hết hạn
staff-button-received = Nhận hồ sơ
staff-button-processing = Đã ký
staff-button-ready = Có kết quả, báo người dân
staff-button-handedOver = Đã trả kết quả
staff-button-notReady = Chưa có kết quả, báo lại
staff-moved-notReady = { $code }: đã lấy lại “có kết quả” và báo người dân khoan tới.
staff-button-request = Cần bổ sung
staff-button-refuse = Từ chối
staff-button-form = Tờ khai (PDF)
staff-button-return = Quay lại
staff-moved-received = Đã nhận { $code }.
staff-moved-processing = { $code }: đã ký.
staff-moved-ready = { $code }: có kết quả, đã báo người dân.
staff-moved-handedOver = { $code }: đã trả kết quả.
staff-moved-refused = { $code }: đã từ chối và báo người dân.
staff-request = Hồ sơ { $code }: bấm chọn hết những gì thiếu hoặc sai ({ $count } mục), rồi gửi một lần. Quy định chỉ được yêu cầu một lần.
staff-request-ticked = ☑ { $name }
staff-request-open = ☐ { $name }
staff-button-send-request = Gửi yêu cầu
staff-request-empty = Chưa chọn mục nào.
staff-request-once = Hồ sơ này đã yêu cầu bổ sung một lần, không gửi thêm lần nữa được.
staff-asked = Đã yêu cầu bổ sung { $time } { $day }:
staff-asked-open = ☐ { $name }: người dân chưa khai lại
staff-asked-answered = ☑ { $name }: người dân đã khai lại
staff-brought = Hồ sơ { $code }: người dân mang tới giấy nào thì bấm giấy đó.
staff-button-settle = Đủ rồi, nhận hồ sơ
staff-button-settle-anyway = Coi như đủ, nhận hồ sơ
staff-ready-sure = Báo kết quả đã xong cho { $code }? Người dân nhận tin ngay.
staff-button-ready-yes = Báo ngay
staff-handedOver-sure = Đã trao kết quả { $code } cho đúng người? Hồ sơ đóng lại từ đây.
staff-button-handedOver-yes = Đúng người, đã trao
staff-button-not-yet = Thôi
staff-request-sent = Đã gửi yêu cầu bổ sung hồ sơ { $code }.
staff-sent-again = Hồ sơ { $code }: người dân đã gửi lại phần anh/chị yêu cầu.
staff-refuse-why = Từ chối { $code } vì sao?
staff-refuse-sure = Từ chối { $code }, lý do: { $reason }? Người dân nhận tin ngay.
staff-button-refuse-yes = Từ chối và báo
staff-refuse-wrongOffice = Nơi khác có thẩm quyền
staff-refuse-notEntitled = Chưa đúng đối tượng
staff-refuse-notFound = Không tìm thấy trong sổ
staff-refuse-falsePapers = Giấy tờ chưa hợp lệ

## Nội dung

staff-review = Nội dung đến hạn xem lại:
staff-review-line = • { $procedure }, xem lần cuối { $day }
