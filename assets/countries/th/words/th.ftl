### Country words: Thailand, Thai: a draft. No native speaker has read it. CC BY 4.0

country = ไทย
helpline_child-helpline = สายเด็ก 1387
    .about = มีคนรับฟังเด็กๆ ทั้งกลางวันและกลางคืน แล้วช่วยหาทางออก
helpline_police = ตำรวจ 191
    .about = ถ้าตอนนี้มีคนอยู่ในอันตราย ตำรวจจะมาช่วย
helpline_social-help = ศูนย์ช่วยเหลือสังคม 1300
    .about = เวลาเธอหรือครอบครัวลำบาก คนที่นี่รู้ว่าจะหาความช่วยเหลือได้ที่ไหน
helpline_picture-help = หน้าเว็บตำรวจเรื่องคลิปหลุด
    .about = ภาพของเธอถูกส่งต่อหรือ ตำรวจช่วยได้ ไม่ว่าก่อนหน้านี้เกิดอะไรขึ้น
helpline_online-crime = สายด่วน 1441
    .about = ถูกหลอกเอาเงินหรือบัญชีไปหรือ แจ้งที่นี่พร้อมกับผู้ใหญ่
helpline_report-page = ไทยฮอตไลน์
    .about = เจอหน้าเว็บหรือภาพที่ไม่ดีต่อเด็กหรือ แจ้งที่นี่พร้อมกับผู้ใหญ่

## Terms, laid over any course.
-helpline = สายด่วนเด็ก
-adult-helper = คุณหมออนามัย
-money = บาท
-price = { $amount } บาท
-phone-shop = ร้านเติมเงินมือถือ
-chat-app = แอปแชต
-girl = มะลิ
-boy = ต้นกล้า
-snack = ขนมครก
