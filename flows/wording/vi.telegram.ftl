# Danh sách lệnh mà Telegram hiện (1–256 ký tự một dòng).
telegram-command-start = Bắt đầu
telegram-command-procedures = Chọn thủ tục, xem cần mang giấy gì
telegram-command-dossier = Hồ sơ của tôi đang tới đâu
telegram-command-booking = Đặt hoặc xem lịch hẹn hôm nay
telegram-command-cancel = Bỏ việc đang làm dở hoặc bỏ lịch hẹn
telegram-command-language = Tiếng Việt / English
telegram-command-help = Hỏi cách dùng, gặp cán bộ
telegram-command-mydata = Xem những gì em đang giữ về anh/chị
telegram-command-erase = Xóa những gì em đang giữ về anh/chị
telegram-command-counter = Hàng chờ ở quầy (cán bộ)

# Hiện trong khung chat trống, trước khi bấm Bắt đầu (tối đa 512 ký tự).
telegram-description =
    Em là trợ lý của bộ phận một cửa. Em chỉ anh/chị cần mang giấy gì, soạn sẵn tờ khai, đặt giờ hôm nay và báo khi có kết quả.

    Bấm Bắt đầu, rồi nhắn việc anh/chị cần làm.
# Hiện trong trang giới thiệu và khi chia sẻ (tối đa 120 ký tự).
telegram-short-description = Trợ lý một cửa của phường: cần giấy gì, soạn tờ khai, đặt giờ hôm nay, báo kết quả.

# Nằm trên nút gửi số điện thoại, khi câu hỏi đã có nút riêng.
telegram-contact-away = Dạ rồi ạ, mình làm tiếp.
telegram-contact-hint = Gửi nhanh số đang dùng Telegram thì anh/chị bấm nút lớn ở cuối màn hình.

# Nói thẳng qua Telegram với người đã chờ hơn 10 giây, khi cơ sở dữ liệu của quầy không trả lời.
telegram-store-away = Dạ máy ở quầy đang trục trặc nên em chưa trả lời anh/chị liền được; anh/chị chờ em chút, máy chạy lại là em trả lời.
