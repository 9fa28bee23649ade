### The Bright Trail, Arabic: a draft. No native speaker has read it. CC BY 4.0

course = الدرب المضيء
    .about = سر مع لومو، وقابل ماعزًا جائعًا وقاربًا يغرق، وأشعل الفوانيس. لكل من يحب الاستكشاف بين التاسعة والثانية عشرة.
module_my-private-things = أشيائي الخاصة
module_true-or-false = صحيح أم خطأ؟
cast_lumo = لومو
    .alt = لومو، يراعة مستديرة لها فانوس بدل الذيل
cast_mina = مينا
    .alt = مينا، فتاة في العاشرة
cast_dara = دارا
    .alt = دارا، فتى في العاشرة
cast_aisha = عائشة
    .alt = عائشة، فتاة محجبة في الحادية عشرة
cast_tomasi = توماسي
    .alt = توماسي، فتى في الحادية عشرة يستخدم كرسيًا متحركًا
cast_auntie = العمّة سوك
    .alt = العمّة سوك، امرأة بوجه طيّب
cast_teacher = الأستاذ رحمن
    .alt = الأستاذ رحمن، معلّم
cast_starfox = StarFox
cast_ravi = رافي
