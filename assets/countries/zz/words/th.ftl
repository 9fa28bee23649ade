### Country words: Another country, Thai: a draft. No native speaker has read it. CC BY 4.0

country = ประเทศอื่น

## Terms, laid over any course

-helpline = สายด่วน
-adult-helper = ผู้ใหญ่ที่ช่วยได้
-money = เงิน
-price = { $amount } เหรียญ
-phone-shop = ร้านโทรศัพท์
-chat-app = แอปแชต
-girl = ฟ้าใส
-boy = ภูผา
-snack = กล้วย
