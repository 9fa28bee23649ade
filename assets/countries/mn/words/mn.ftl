### Country words: Mongolia, Mongolian: a draft. No native speaker has read it. CC BY 4.0

country = Монгол
helpline_child-helpline = Хүүхдийн тусламжийн утас 108
    .about = Өдөр ч, шөнө ч чамайг сонсож, арга олоход чинь тусална.
helpline_police = Цагдаа
    .about = Яг одоо хэн нэгэн аюулд орсон бол. Цагдаа ирж тусална.
helpline_family-violence = Тусламжийн утас 107
    .about = Гэрт хэн нэгнийг айлгаж, зовоож байвал энд юу хийхийг мэднэ.

## Terms, laid over any course.
-helpline = хүүхдийн тусламжийн утас
-adult-helper = өрхийн эмч
-money = төгрөг
-price = { $amount },000 төгрөг
-phone-shop = нэгж цэнэглэдэг дэлгүүр
-chat-app = чат апп
-girl = Номин
-boy = Тэмүүлэн
-snack = боорцог
