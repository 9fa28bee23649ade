### Country words: Viet Nam, Vietnamese: a draft. No native speaker has read it. CC BY 4.0

country = Việt Nam
helpline_child-helpline = Tổng đài quốc gia bảo vệ trẻ em
    .about = Có người lắng nghe và cùng em tìm cách.
helpline_police = Công an
    .about = Khi có ai đang gặp nguy hiểm ngay lúc này.
helpline_online-report = Mạng lưới bảo vệ trẻ em trên mạng
    .about = Trang mạng để em và người lớn cùng báo cáo.

## Terms, laid over any course

-helpline = tổng đài trẻ em
-adult-helper = cô y tá ở trạm y tế
-money = đồng
-price = { $amount }.000 đồng
-phone-shop = tiệm điện thoại
-chat-app = ứng dụng nhắn tin
-girl = Lan
-boy = Nam
-snack = bánh tráng trộn
