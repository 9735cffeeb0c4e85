# Quầy: chào, thực đơn, đặt lịch, hồ sơ, dữ liệu, lời báo.

## Chào và chỉ đường

desk-welcome = Dạ em chào anh/chị. Em là trợ lý tự động của { $office }.

    Em chỉ giúp phải mang giấy gì, điền đơn sẵn và giữ chỗ trong ngày để anh/chị khỏi chờ. Anh/chị cần làm giấy gì? Bấm một nút, hoặc cứ viết như nói chuyện.
desk-menu = Anh/chị cần làm giấy gì? Bấm một nút, hoặc viết cho em vài chữ.
desk-greet = Dạ em chào anh/chị. Anh/chị cần làm giấy gì ạ?
desk-greet-known = Dạ em chào anh/chị.
desk-condolence = Em xin chia buồn cùng gia đình.
desk-by-hand = Dạ, anh/chị cứ gõ, khỏi chụp hình.
desk-no-hurry = Dạ, anh/chị cứ thong thả. Lúc nào trả lời em cũng chờ.
desk-thanks = Dạ không có chi ạ. Khi cần, anh/chị cứ nhắn em.
desk-help = Em làm được mấy việc này:

    /thutuc – xem phải mang giấy gì, điền đơn sẵn
    /hoso – hồ sơ của anh/chị
    /lichhen – giữ chỗ hôm nay, đổi giờ
    /huy – dừng việc đang làm, bỏ chỗ đã giữ
    /ngonngu – đổi tiếng Việt, tiếng Anh
    /dulieu – xem em đang giữ gì
    /xoadulieu – xóa hết

    Anh/chị cũng có thể viết như nói chuyện, có dấu hay không dấu đều được.
desk-help-staff = Lệnh cho cán bộ:

    /quay – hàng chờ hôm nay: gọi số, nhận hồ sơ, yêu cầu bổ sung, báo có kết quả, lấy số cho người tới trực tiếp

    Gõ mã hồ sơ (như K7MP-3XQ2) để mở hồ sơ, gõ số thứ tự (như A012) để mở số đó, gõ “gọi A012” để gọi; lỡ bấm “Xong” hay “Không thấy tới” thì mở số ra bấm lại được trong ngày. Các lệnh của người dân vẫn dùng được.
desk-choose-language = Anh/chị muốn em nói tiếng nào? · Which language?
desk-language-vi = Tiếng Việt
desk-language-en = English
desk-place = 📍 { $office }
    { $address }
desk-from-to = { $from } – { $to }
desk-hours-today = Hôm nay mở cửa { $hours }.
desk-hours-on = { $day } quầy mở { $hours }. Anh/chị cứ tới, hoặc giữ chỗ trước ngay hôm đó, từ { $opens }.
desk-open-on = { $day } quầy mở { $hours }.
desk-day = { $day }
desk-closed-on = Dạ, { $day } quầy nghỉ. Quầy mở lại { $next }; chỗ thì em giữ trong ngày, ngay hôm đó.
desk-holidays-unverified = Lịch nghỉ này em chưa đối chiếu được với thông báo chính thức, anh/chị hỏi lại phường khi gần tới ngày.
desk-closed-today = Hôm nay nghỉ.
desk-opens-again = Mở lại lúc { $time }, { $day }.
desk-clerk-phone = Anh/chị gọi { $phone }, hoặc ra quầy gặp cán bộ.
desk-clerk-no-phone = Anh/chị ra quầy gặp cán bộ trực tiếp nhé. Em giữ chỗ trước để anh/chị khỏi chờ.
desk-no-phone = Dạ, em chưa có số điện thoại của phường. Anh/chị nhắn em ở đây, hoặc ra quầy gặp cán bộ; em giữ chỗ trước để khỏi chờ.
desk-say-more = Dạ em nghe đây. Anh/chị cần làm giấy gì? Bấm một nút, hoặc viết cho em vài chữ.
desk-complaint = { $how }
desk-about = { $procedure }:
desk-fact-source = Căn cứ: { $sources }.
desk-which-procedure = Anh/chị hỏi về giấy nào ạ?
desk-did-you-mean = Em chưa chắc mình hiểu đúng. Ý anh/chị là:
desk-out-of-scope = Việc này em không làm được. Em chỉ lo giấy tờ hộ tịch và chỉ đường làm căn cước ở phường. Anh/chị xem em làm được gì, hoặc hỏi cán bộ nhé.
desk-elsewhere = Việc này do { $office } làm, quầy hộ tịch không làm được. Giờ và địa chỉ bên đó em không chắc, anh/chị hỏi cán bộ ở quầy giúp em.
desk-whose-immigration = bên quản lý xuất nhập cảnh
desk-whose-traffic-police = bên công an giao thông
desk-whose-land-office = bên đất đai
desk-whose-construction = bên xây dựng, nhà cửa
desk-whose-economy = bên kinh doanh, buôn bán
desk-whose-tax = bên thuế
desk-whose-social-insurance = bên bảo hiểm xã hội
desk-whose-welfare = bên trợ cấp, chính sách
desk-whose-education = trường học, bên giáo dục
desk-whose-health = trạm y tế hoặc bệnh viện
desk-whose-military = bên quân sự
desk-whose-province = cơ quan cấp tỉnh
desk-whose-court = tòa án
desk-whose-police = bên công an
desk-whose-city = bên điện nước, đường sá, môi trường
desk-whose-bank = ngân hàng
desk-code-known = Số { $code } là thủ tục: { $procedure }.
desk-code-former = Số { $code } là số cũ, gặp trước tháng 8/2026, của thủ tục: { $procedure }.
desk-code-unknown = Em chưa có thủ tục số { $code }. Em chuẩn bị được mấy việc sau, việc khác thì anh/chị hỏi cán bộ ở quầy:
desk-not-prepared = Em hiểu anh/chị cần { $procedure }. Thủ tục này em chưa soạn sẵn được, cán bộ ở quầy sẽ hướng dẫn. Em giữ chỗ cho anh/chị nhé?
desk-why-case = Dạ, em hỏi vậy để biết trường hợp của anh/chị cần giấy gì, khỏi mang dư mang thiếu.
desk-why-details = Dạ, tờ khai có ô này nên em mới hỏi, để điền sẵn giúp anh/chị. Chỉ cán bộ làm hồ sơ ở quầy xem được.
desk-papers-so-far = Theo mấy câu đã trả lời, giấy cần mang là:
desk-papers-now = Giờ thì giấy cần mang là:
desk-papers-yours = Giấy anh/chị cần mang:
desk-papers-to-settle = Trả lời hết mấy câu này em mới chốt được, kèm lệ phí và ngày có kết quả.
desk-papers-same = Giấy cần mang vẫn như em gửi ở trên, chưa đổi gì.
desk-not-an-answer = Câu này em chưa hiểu.
desk-unknown-command = Em không có lệnh đó.
desk-other-office = Đường dẫn đó là của nơi khác. Ở đây là { $office }.
desk-group = Em chỉ làm việc riêng với từng người, để giấy tờ của anh/chị không lộ ra nhóm. Anh/chị nhắn riêng cho @{ $bot } nhé.
desk-sorry = Xin lỗi anh/chị, việc vừa rồi em làm chưa được. Người phụ trách đã được báo (mã { $reference }). Anh/chị thử lại sau ít phút, hoặc hỏi cán bộ ở quầy.
desk-flood = Em nhận nhiều tin của anh/chị cùng lúc quá, mấy tin sau em chưa đọc được. Anh/chị chờ em trả lời xong rồi nhắn lại giúp em.
desk-operator-alert = ⚠️ { $code } ({ $reference }). Xem nhật ký theo mã này.

desk-meant-ask_procedure = Giấy tờ, thủ tục
desk-meant-submit_details = Khai trước, điền đơn
desk-meant-ask_fee = Lệ phí
desk-meant-ask_duration = Bao lâu có kết quả
desk-meant-ask_hours_place = Giờ làm việc, địa chỉ
desk-meant-book_slot = Đặt lịch hôm nay
desk-meant-change_booking = Đổi giờ đã đặt
desk-meant-cancel_booking = Bỏ chỗ đã đặt
desk-meant-check_dossier = Hồ sơ của tôi tới đâu
desk-meant-collect_result = Nhận kết quả
desk-meant-give_feedback = Góp ý, phản ánh
desk-meant-erase_data = Xóa dữ liệu của tôi
desk-meant-change_language = Đổi ngôn ngữ
desk-meant-help = Em làm được gì
desk-meant-fee-of = Lệ phí: { $procedure }
desk-meant-duration-of = Bao lâu: { $procedure }

desk-procedure-id-card-first = làm thẻ căn cước lần đầu
desk-procedure-id-card-replacement = đổi, làm lại thẻ căn cước
desk-procedure-birth-registration = đăng ký khai sinh
desk-procedure-civil-extract = bản sao trích lục, khai sinh
desk-procedure-marriage-registration = đăng ký kết hôn
desk-procedure-death-registration = đăng ký khai tử
desk-procedure-marital-status-certificate = xác nhận độc thân
desk-procedure-civil-status-correction = sửa, bổ sung hộ tịch
desk-procedure-parentage-recognition = nhận cha, mẹ, con
desk-procedure-certification = chứng thực, sao y
desk-procedure-residence = đăng ký thường trú, tạm trú

## Nút

desk-button-menu = Thủ tục khác
desk-button-clerk = Gặp cán bộ
desk-button-help = Em làm được gì
desk-button-hours = Giờ làm việc, địa chỉ
desk-button-papers = Cần mang giấy gì
desk-button-language = English
desk-button-my-dossiers = Hồ sơ của tôi
desk-button-book-today = Đặt lịch hôm nay
desk-button-book-again = Đặt lại giờ khác
desk-button-later = Để sau
desk-button-continue = Làm tiếp
desk-button-over = Làm lại từ đầu
desk-button-something-else = Bắt đầu việc khác
desk-button-forget = Bỏ luôn, xóa câu trả lời
desk-button-go-on = Làm tiếp: { $procedure }
desk-button-more-slots = Giờ khác
desk-button-take = Lấy { $time }
desk-button-move-to = Đổi sang { $time }
desk-button-drop-at = Bỏ { $number } · { $time }
desk-button-tell-me = Báo tôi khi mở đặt lịch
desk-button-here = Tôi đã tới
desk-button-coming = Tôi đang tới
desk-button-here-late = Tôi tới rồi
desk-button-move = Đổi giờ
desk-button-drop = Bỏ chỗ
desk-button-drop-yes = Bỏ chỗ này
desk-button-drop-number = Bỏ chỗ { $number }
desk-button-book-more = Đặt thêm một chỗ nữa
desk-button-keep = Giữ nguyên
desk-button-keep-dossier = Giữ hồ sơ
desk-button-open = Mở { $code }
desk-button-see = Xem hồ sơ
desk-button-form = Tờ khai (PDF)
desk-button-ready = Nhận ở đâu, mang gì
desk-button-mend = Bổ sung ngay
desk-button-withdraw = Rút hồ sơ
desk-button-withdraw-yes = Rút hồ sơ này
desk-button-remember-yes = Nhớ giúp tôi
desk-button-remember-no = Không cần
desk-button-erase = Xóa hết
desk-button-erase-yes = Xóa hết
desk-button-erase-no = Không xóa
desk-button-my-data = Xem em đang giữ gì
desk-share-phone = Gửi số điện thoại của tôi

## Trong một thủ tục

desk-continue-or-over = { $procedure }: lần trước anh/chị đã trả lời { $answered } câu. Mình làm tiếp hay làm lại từ đầu?
desk-button-of-paused = Nút này là của việc đang để dở: { $procedure }. Mình làm tiếp chứ?
desk-half-way = Dạ em chào anh/chị. Anh/chị đang làm dở: { $procedure }, đã trả lời { $answered } câu. Mình làm tiếp nhé?
desk-old-button = Nút này của lần trước rồi, em không dùng được nữa.
desk-chosen = { $text }

    ✓ { $label }
desk-flow-changed-papers = Quy định về { $procedure } vừa được cập nhật, giấy tờ cần mang có thay đổi. Những câu anh/chị đã trả lời vẫn giữ nguyên.
desk-flow-changed-questions = Quy định về { $procedure } vừa được cập nhật. Những câu còn dùng được em giữ nguyên, câu nào đổi em hỏi lại.
desk-stopped = Em dừng ở đây, các câu đã trả lời vẫn còn. Anh/chị muốn làm gì tiếp?
desk-nothing-open = Hiện không có việc nào đang làm dở.
desk-forgotten = Em đã xóa các câu trả lời đó.
desk-edited-too-late = Em chỉ sửa theo được câu vừa trả lời. Câu cũ hơn thì anh/chị bấm “Sửa một câu” ở bản tóm tắt nhé.
desk-contact-unasked = Giờ em chưa cần số điện thoại, nên em không giữ số này.

desk-picture-unasked = Em đã xóa hình khỏi cuộc trò chuyện và không giữ lại gì. Em chỉ cần hình ô mã QR trên thẻ, khi điền đơn giúp anh/chị.
desk-picture-too-early = Em đã xóa hình và không đọc gì. Tới phần điền đơn, anh/chị gửi ô mã QR là em điền giùm.
desk-picture-before-consent = Em đã xóa hình và không đọc gì. Anh/chị bấm “Đồng ý” trước, rồi gửi ô mã QR sau nhé.
desk-picture-noCode = Em không thấy ô mã QR trong hình. Anh/chị chụp gần, đủ sáng, chỉ lấy ô vuông mã QR trên thẻ. Hình vừa rồi em đã xóa.
desk-picture-broken = Em đọc được ô mã nhưng chữ bên trong bị lỗi. Anh/chị chụp lại gần hơn, hoặc gõ giúp em. Hình vừa rồi em đã xóa.
desk-picture-tooLarge = Hình này lớn quá, em không mở được. Anh/chị chụp riêng ô mã QR rồi gửi lại nhé.
desk-picture-other-link = Ô mã này là một đường dẫn, không phải mã trên thẻ căn cước. Anh/chị chụp ô mã QR ở trên thẻ nhé. Hình đã xóa.
desk-picture-other-payment = Ô mã này là mã chuyển tiền, không phải mã trên thẻ căn cước. Anh/chị chụp ô mã QR ở trên thẻ nhé. Hình đã xóa.
desk-picture-other-other = Ô mã này không phải mã trên thẻ căn cước. Anh/chị chụp ô mã QR ở trên thẻ nhé. Hình đã xóa.
desk-unsupported-voice = Em chưa nghe được tin thoại. Anh/chị gõ vài chữ giúp em, không dấu cũng được.
desk-unsupported-sticker = Em chưa hiểu hình dán. Anh/chị gõ vài chữ giúp em nhé.
desk-unsupported-document = Em không nhận tệp, để giấy tờ của anh/chị không nằm trên mạng. Anh/chị mang giấy ra quầy là được.
desk-unsupported-location = Em chưa cần vị trí của anh/chị.
desk-unsupported-other = Loại tin này em chưa đọc được. Anh/chị gõ vài chữ giúp em nhé.

## Hồ sơ

desk-submitted = ✅ Xong rồi ạ. Mã hồ sơ: { $code }
    { $procedure }

    Ra quầy anh/chị chỉ cần đọc mã này hoặc đưa ô mã ở trên. Đơn em điền sẵn bên dưới, tới nơi chỉ ký tên.
desk-form-caption = { $paper }. Anh/chị xem lại, ra quầy mới ký.
desk-form-caption-blank = { $paper }. Anh/chị xem lại, ra quầy mới ký. Mấy ô để trống thì khỏi điền thêm: có số định danh rồi, cán bộ tự tra.
desk-form-caption-other = { $paper }. Anh/chị xem lại, ra quầy mới ký. Đơn ghi giấy tờ tùy thân anh/chị đã khai; còn giữ giấy đó thì anh/chị đem theo.
desk-book-now = Anh/chị muốn ra quầy hôm nay không? Em giữ chỗ cho.
desk-completed = ✅ Em đã bổ sung vào hồ sơ { $code }. Cán bộ sẽ xem lại. Giấy nào cần mang thêm, anh/chị đem ra quầy nhé.
desk-dossier-moved-on = Hồ sơ này vừa được xử lý tiếp, không cần bổ sung nữa.
desk-no-dossier-of = Em chưa nhận hồ sơ nào của anh/chị qua đây. Nếu đã nộp ở quầy thì cán bộ tra giúp; còn muốn em soạn trước thì bấm:
desk-no-dossiers = Anh/chị chưa có hồ sơ nào với em.
desk-my-dossiers = { $count ->
    [0] Hồ sơ của anh/chị: chưa có hồ sơ nào đã gửi.
   *[other] Hồ sơ của anh/chị ({ $count }):
    }
desk-dossier-line = { $code } · { $state }
desk-dossier = Hồ sơ { $code }
    { $procedure }
desk-dossier-due = Hẹn có kết quả: { $day }.
desk-dossier-ticket = Chỗ hôm nay: { $number }, { $time }.
desk-unknown-dossier = Em không thấy hồ sơ đó trong các hồ sơ của anh/chị. Mã có 8 ký tự, ví dụ K7MP-3XQ2.
desk-state-drafting = Đang khai
desk-state-submitted = Đã khai xong, chờ anh/chị mang giấy tờ ra quầy
desk-state-here = Đã khai xong, anh/chị đang chờ ở quầy
desk-state-serving = Cán bộ đang làm hồ sơ này
desk-state-completed = Đã bổ sung, cán bộ đang xem lại
desk-state-received = Cán bộ đã nhận
desk-state-processing = Đã ký, đang hoàn tất
desk-state-ready = Đã có kết quả
desk-state-handedOver = Đã trả kết quả
desk-state-needsMore = Cần anh/chị bổ sung
desk-state-refused = Chưa giải quyết được
desk-state-withdrawn = Đã rút
desk-state-expired = Đã hết hạn giữ
desk-withdraw-sure = Rút hồ sơ { $code }? Rút rồi thì phải khai lại từ đầu.
desk-mend-at-counter = Dạ, hồ sơ { $code } gửi rồi nên ở đây em không sửa được. Ra quầy anh/chị nói chỗ ghi sai, cán bộ sửa giúp trước khi nhận. Muốn tự khai lại từ đầu thì anh/chị rút hồ sơ này trước.
desk-mend-taken-in = Dạ, hồ sơ { $code } cán bộ đã nhận nên ở đây em không sửa được. Anh/chị báo cán bộ chỗ ghi sai càng sớm càng tốt.
desk-withdrawn = Em đã rút hồ sơ { $code }.
desk-ready-what = { $procedure } (hồ sơ { $code }) đã có kết quả.
desk-ready-bring = Mang theo: giấy tờ tùy thân và mã hồ sơ. Nhờ người khác nhận thì người đó mang thêm giấy nhờ đi thay (văn bản ủy quyền). Nhận trong giờ làm việc. Nếu chưa ghé sớm được, anh/chị hỏi cán bộ giữ tới khi nào.
desk-own-papers = Hồ sơ { $code } đã khai đủ. Ra quầy anh/chị cầm theo:
desk-own-nothing-missing = Hồ sơ { $code } cán bộ đã nhận, hiện không thiếu gì. Có gì cần thêm em nhắn anh/chị.
desk-after-more = Sau khi bổ sung đủ mới tính ngày được. Bổ sung đủ ngay bây giờ thì:
desk-own-collect = Có kết quả em nhắn liền. Lúc lấy, anh/chị cầm giấy tờ tùy thân và mã hồ sơ, tới đây trong giờ làm việc:
desk-button-all-papers = Xem đủ hướng dẫn
desk-visit-booked = Dạ khỏi bốc số: số của anh/chị là { $number }, { $time }. Tới nơi bấm “Tôi đã tới”, ngồi gần { $counter }; tới lượt em nhắn mời vào.
desk-visit-here = Dạ khỏi bốc số: anh/chị có số { $number } rồi, ngồi gần { $counter }; tới lượt em nhắn mời vào.
desk-visit-without = Giữ chỗ trước với em thì khỏi bốc số. Chưa giữ chỗ, tới nơi anh/chị hỏi cán bộ lấy số.
desk-request-papers = Cán bộ nhờ anh/chị mang thêm:
desk-request-paper = • { $paper }
desk-request-answers = Cán bộ nhờ anh/chị trả lời lại:
desk-request-without = Giấy nào không còn, anh/chị hỏi cán bộ cách làm thay.
desk-request-first = Hồ sơ { $code } đang chờ anh/chị trả lời lại: { $questions }. Anh/chị bổ sung trước, hay làm giấy khác?
desk-refused-why = Lý do: { $reason }
desk-refused-wrongOffice = nơi khác mới có thẩm quyền giải quyết
desk-refused-notEntitled = người yêu cầu chưa đúng đối tượng được làm
desk-refused-notFound = chưa tìm thấy thông tin trong sổ
desk-refused-falsePapers = giấy tờ kèm theo chưa hợp lệ theo quy định
desk-refused-next-wrongOffice = Anh/chị hỏi cán bộ nơi nào nhận việc này. Giấy tờ đã chuẩn bị, anh/chị giữ lại để nộp bên đó.
desk-refused-next-notEntitled = Anh/chị hỏi cán bộ ai được đứng ra làm giấy này, rồi nhờ người đó khai hồ sơ mới.
desk-refused-next-notFound = Nhà còn giấy cũ hay bản sao nào, anh/chị đem ra quầy để cán bộ tìm lại.
desk-refused-next-falsePapers = Anh/chị hỏi cán bộ giấy nào phải làm lại. Có giấy đúng rồi, anh/chị khai hồ sơ mới.

## Đặt lịch

desk-slots = { $counter }, { $day }. Anh/chị chọn giờ còn chỗ:
desk-slot = { $time } · còn { $left }
desk-hour = { $from } – { $to } · còn { $left }
desk-time-free = { $time } hôm nay còn chỗ.
desk-time-none = { $time } không có chỗ trống. Gần đó còn:
desk-closed-at = { $time } quầy nghỉ ạ, hôm nay mở { $hours }.
desk-closed-then = Khoảng đó quầy nghỉ ạ, hôm nay mở { $hours }.
desk-near-it = Gần đó còn:
desk-time-between = Khoảng đó còn chỗ, anh/chị chọn giờ:
desk-time-between-none = Khoảng đó không có chỗ trống. Gần đó còn:
desk-time-soonest = Sớm nhất hôm nay còn:
desk-other-day = { $wished } quầy mở { $hours }, mà em chỉ giữ chỗ trong ngày. Đặt lịch mở lúc { $time } hôm đó, tới lúc đó em nhắn anh/chị nhé?
desk-other-day-closed = Em chỉ giữ chỗ trong ngày, mà { $wished } quầy nghỉ. Đặt lịch mở lại lúc { $time }, { $day }, tới lúc đó em nhắn anh/chị nhé?
desk-past-day = Ngày đó qua rồi ạ. Em chỉ giữ chỗ cho hôm nay.
desk-booked = ✅ Em giữ chỗ cho anh/chị: số { $number }, { $time } { $day }, { $counter }.
desk-booked-come = Em nhắc trước { $minutes } phút. Tới nơi, anh/chị bấm “Tôi đã tới”.
desk-booked-soon = Sắp tới giờ rồi, anh/chị ghé liền nhé. Tới nơi, anh/chị bấm “Tôi đã tới”.
desk-slot-taken = Chỗ { $time } vừa có người lấy. Gần đó còn:
desk-slot-past = Giờ { $time } vừa qua rồi ạ. Gần đó còn:
desk-full-today = Hôm nay hết giờ trống rồi ạ. Đặt lịch mở lại lúc { $time }, { $day }.
desk-closed-booking = Giờ chưa đặt lịch được. Đặt lịch mở lại lúc { $time }, { $day }.
desk-only-today = Em chỉ giữ chỗ trong ngày. Nút này của hôm khác rồi.
desk-opens-planned = Dạ, { $time } { $day } mở đặt lịch là em nhắn liền.
desk-opens-now = Đặt lịch hôm nay đã mở. Anh/chị chọn giờ nhé.
desk-has-ticket = Hồ sơ này đã có chỗ: số { $number }, { $time }. Anh/chị đổi giờ được.
desk-two-tickets = Mỗi người mỗi ngày hai chỗ thôi, để dành cho người khác. Chỗ gần nhất của anh/chị: số { $number }, { $time }.
desk-no-booking = Hôm nay anh/chị chưa đặt chỗ nào.
desk-late-without = Hôm nay anh/chị chưa đặt chỗ nào nên không lo trễ ạ. Quầy mở { $hours }, tới giờ nào cũng được; giữ chỗ trước thì khỏi chờ.
desk-no-other-slot = Không còn giờ khác. Chỗ số { $number } lúc { $time } vẫn của anh/chị.
desk-move-to = Số { $number } đang là { $time }. Đổi sang giờ nào?
desk-move-from = Số { $number } đang là { $time }.
desk-late = Dạ được. Chỗ số { $number } lúc { $time } em vẫn giữ. Gọi số rồi mà quá { $minutes } phút chưa thấy anh/chị thì cán bộ gọi người kế; khi tới, anh/chị bấm “Tôi đã tới” là vào hàng chờ lại.
desk-late-or-move = Muốn chắc hơn thì đổi giờ:
desk-drop-which = Anh/chị bỏ chỗ nào ạ?
desk-earlier-in-time = Đổi sang chỗ trước { $time } thì kịp trong hôm nay.
desk-moved = ✅ Số { $number } đổi sang { $time }.
desk-drop-sure = Bỏ chỗ số { $number } lúc { $time }?
desk-dropped = Em đã bỏ chỗ số { $number }. Người khác dùng được rồi.
desk-checked-in = Dạ em ghi anh/chị đã tới. Số { $number }, mời anh/chị ngồi gần { $counter }.
desk-ticket-booked = Chỗ của anh/chị: số { $number }, { $time }, { $counter }.
desk-ticket-checkedIn = Số { $number }, { $counter }: anh/chị đã tới, đang chờ gọi.
desk-ticket-called = Số { $number }: mời anh/chị vào { $counter }.
desk-ticket-serving = Số { $number }: { $counter } đang làm cho anh/chị.
desk-ticket-over = Chỗ đó không còn nữa.
desk-reminder = Sắp tới giờ của anh/chị: số { $number }, { $time }, { $counter }.
desk-near = { $ahead ->
    [0] Kế tiếp là anh/chị: số { $number }, { $counter }.
   *[other] Còn { $ahead } người nữa tới anh/chị: số { $number }, { $counter }.
    }
desk-turn = { $ahead ->
    [0] Số { $number }, hẹn { $time }, { $counter }: chưa có ai trước anh/chị.
   *[other] Số { $number }, hẹn { $time }, { $counter }: trước anh/chị còn { $ahead } người.
    }
desk-turn-wait = { $minutes ->
    [0] Chưa gọi, nhưng kế tiếp là anh/chị.
   *[other] Chưa gọi, còn khoảng { $minutes } phút. Tới lượt em nhắn liền.
    }
desk-turn-not-here = Tới nơi, anh/chị bấm “Tôi đã tới”. Tới lượt em nhắn liền.
desk-turn-without = { $waiting ->
    [0] Hôm nay anh/chị chưa có số. Bây giờ ở quầy chưa có ai ngồi chờ.
   *[other] Hôm nay anh/chị chưa có số. Bây giờ ở quầy có { $waiting } người ngồi chờ; giữ chỗ trước thì đỡ chờ.
    }
desk-called = Mời số { $number } vào { $counter }. Quá { $minutes } phút em phải gọi người kế.
desk-called-coming = Dạ em cảm ơn anh/chị báo, em ghi cho cán bộ là anh/chị đang tới. Số { $number } đã gọi rồi, { $counter } đợi tới { $until }. Quá giờ đó anh/chị cứ tới, bấm “Tôi tới rồi” là em đưa lại vào hàng chờ.
desk-no-show = Số { $number } gọi mà không thấy anh/chị nên em gọi người kế. Nếu anh/chị tới rồi thì bấm nút bên dưới.
desk-overdue = Đã qua giờ của anh/chị: số { $number }, { $time }, { $counter }. Anh/chị còn tới được không? Em giữ chỗ tới { $until }.
desk-overdue-coming = Dạ em giữ chỗ số { $number } tới { $until }. Tới { $counter }, anh/chị bấm “Tôi đã tới”.
desk-gave-up = Số { $number } lúc { $time } đã qua mà chưa thấy anh/chị tới, nên em nhường chỗ cho người khác. Anh/chị tới rồi thì bấm nút bên dưới.
desk-back-in-line = { $ahead ->
    [0] Số { $number } được đưa lại vào hàng chờ: kế tiếp là anh/chị, { $counter }.
   *[other] Số { $number } được đưa lại vào hàng chờ { $counter }: trước anh/chị còn { $ahead } người.
    }
desk-due-today = Hẹn có kết quả: trong hôm nay.

## Lời báo

desk-notice-received = Hồ sơ { $code } đã được nhận.
desk-notice-needsMore = Hồ sơ { $code } cần anh/chị bổ sung { $what }.
desk-more-papers = { $count } giấy
desk-more-answers = { $count } câu trả lời
desk-notice-ready = Hồ sơ { $code } đã có kết quả.
desk-notice-notReceived = Dạ em xin lỗi, em báo nhầm: cán bộ chưa nhận hồ sơ { $code }. Giấy tờ cần mang vẫn như cũ.
desk-notice-notRefused = Dạ em xin lỗi, em báo nhầm: hồ sơ { $code } không bị từ chối, cán bộ làm tiếp.
desk-notice-notReady = Dạ em xin lỗi, em báo nhầm: hồ sơ { $code } chưa có kết quả. Anh/chị khoan tới lấy, có kết quả em báo liền.
desk-notice-refused = Hồ sơ { $code } chưa giải quyết được. Anh/chị xem lý do.
desk-rate = Hồ sơ { $code } đã xong. Lần này anh/chị thấy sao, từ 1 (chưa được) tới 5 (rất tốt)?
desk-score = { $score }
desk-rated-already = Anh/chị đã chấm rồi, em cảm ơn.
desk-rated-well = Em cảm ơn anh/chị. Muốn nói thêm gì thì anh/chị viết luôn ở đây, không thì thôi ạ.
desk-rated-badly = Em xin lỗi vì lần này chưa tốt. Anh/chị viết chỗ chưa được ở đây, người phụ trách sẽ đọc. { $complaint }
desk-feedback-thanks = Em đã ghi lại, cảm ơn anh/chị.

## Dữ liệu của anh/chị

desk-remember-question = Lần sau em nhớ sẵn họ tên, ngày sinh, số định danh, địa chỉ, số điện thoại của anh/chị để khỏi hỏi lại nhé? Chỉ dùng trong cuộc trò chuyện này, xóa lúc nào cũng được bằng /xoadulieu.
desk-remembered = Dạ em nhớ. Lần sau khỏi khai lại.
desk-button-teach = Góp câu này cho em học
desk-improve-question = Em giữ lại những câu em chưa hiểu, kể cả câu vừa rồi, để lần sau em hiểu tốt hơn nhé? Tên và số đã che, chỉ người phụ trách bàn một cửa đọc, sau { $days } ngày thì xóa. Đổi ý lúc nào anh/chị gõ /xoadulieu.
desk-button-improve-yes = Đồng ý
desk-button-improve-no = Không cần
desk-improve-thanks = Em cảm ơn anh/chị. Câu vừa rồi anh/chị cần việc gì thì chọn ở trên, hoặc nói lại cách khác giúp em.
desk-improve-not = Dạ, em không giữ câu nào.
desk-remember-not = Dạ, em không nhớ gì cho lần sau.
desk-erase-sure = Em xóa hết những gì giữ về anh/chị: câu trả lời, hồ sơ chưa nộp, chỗ đã giữ, thông tin nhớ cho lần sau. Hồ sơ đã nộp ở quầy thì cán bộ vẫn giải quyết, nhưng em không báo kết quả được nữa. Xóa luôn nhé?
desk-erased = Em đã xóa hết. Em chỉ còn giữ số của cuộc trò chuyện này, ngôn ngữ anh/chị dùng, và việc anh/chị từng đồng ý rồi rút lại: để trả lời được, và có cái chứng minh khi cần.
desk-erased-but-number = Số { $number } hôm nay vẫn còn trong hàng chờ, không ghi là của ai. Cán bộ gọi số tại quầy, em không nhắn được nữa.
desk-erase-not = Dạ, em giữ nguyên.
desk-data-file = du-lieu-cua-toi.txt
desk-data-caption = Những gì em đang giữ về anh/chị.
desk-data-kept = Trong tệp trên là tất cả: { $dossiers } hồ sơ, { $drafts } phần khai dở, { $tickets } chỗ đã đặt, { $notices } tin hẹn báo. Muốn xóa, anh/chị bấm nút bên dưới.
desk-data-title = Dữ liệu mà { $office } đang giữ trong cuộc trò chuyện này
desk-data-remembered = Nhớ cho lần sau
desk-data-consents = Đồng ý đã cho
desk-data-consent-given = { $at }: đồng ý { $purpose }
desk-data-consent-withdrawn = { $at }: không đồng ý hoặc đã rút lại { $purpose }
desk-data-misheard = Câu em chưa hiểu, giữ để học
desk-data-draft = Đang khai dở
desk-data-dossier = Hồ sơ { $code } ({ $state })
desk-data-chat = Số cuộc trò chuyện trên Telegram: { $address } · Ngôn ngữ: { $language }
desk-data-dossier-days = Mở { $from }, đổi lần cuối { $last }, sổ ghi { $acts } bước
desk-data-request = Cán bộ yêu cầu bổ sung { $day }
desk-data-rating = Anh/chị chấm { $score }/5, lời góp ý: { $words }
desk-data-tickets = Chỗ ở quầy
desk-data-ticket = - Số { $number }, { $time } { $day }, { $counter }: { $state }
desk-data-ticket-booked = đã đặt
desk-data-ticket-checkedIn = đã tới
desk-data-ticket-called = đang gọi
desk-data-ticket-serving = đang làm
desk-data-ticket-served = đã làm xong
desk-data-ticket-noShow = vắng lúc gọi
desk-data-ticket-cancelled = đã bỏ
desk-data-notices = Tin hẹn báo
desk-data-notice-opens = - { $time } { $day }: báo khi mở đặt lịch
desk-data-notice-reminder = - { $time } { $day }: nhắc trước giờ tới quầy
desk-data-inbox = Tin anh/chị nhắn được giữ mã hóa tối đa 72 giờ để không lạc tin nào, rồi tự xóa.
desk-purpose-prepare = điền đơn
desk-purpose-remember = nhớ cho lần sau
desk-purpose-improve = giúp em học từ câu chưa hiểu
desk-remembered-fullName = Họ tên
desk-remembered-birthDate = Ngày sinh
desk-remembered-gender = Giới tính
desk-remembered-personalId = Số định danh
desk-remembered-residence = Nơi cư trú
desk-remembered-phone = Số điện thoại
