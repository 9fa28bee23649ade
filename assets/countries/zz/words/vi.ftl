### Country words: Another country, Vietnamese: a draft. No native speaker has read it. CC BY 4.0

country = Nước khác

## Terms, laid over any course

-helpline = đường dây trợ giúp
-adult-helper = một người lớn giúp đỡ
-money = tiền
-price = { $amount } đồng xu
-phone-shop = cửa hàng điện thoại
-chat-app = ứng dụng nhắn tin
-girl = Mai
-boy = Minh
-snack = chuối
