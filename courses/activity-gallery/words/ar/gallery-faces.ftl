### Activity gallery, Arabic: a draft. No native speaker has read it. CC BY 4.0

lesson = وجوه، وما يبقى خاصًّا
    .about = Likert، وChoice لا يُحفظ.
    .learned = ما هو Private يأتي عليه ردّ، ثم يُنسى.
    .tell = هل لديك أسئلة عن المعرض؟ اسأل المدرّب الذي أحضره.

likert-sure = هذا هو Likert، وهو Private. هل أنت متأكد أنك تستطيع تطيير طائرة ورقية؟
    .low_why = لا بأس. لا أحد يولد ومعه طائرة ورقية.
    .middle_why = قليل من الريح وقليل من المساعدة يكفيان.
    .high_why = إذن يمكن أن يتعلّم منك أحد.

likert-feeling = هذا Likert مع Poll عن شخص في قصة. طائرة دارا عالقة في شجرة. كيف يشعر؟
    .low_why = كانت طائرته المفضلة. من عنده سلّم يستطيع أن يساعد.
    .middle_why = يعرف أن هذا حدث من قبل وانتهى على خير.
    .high_why = ربما يحب الأشجار أكثر.

choice-private = يمكن أن يكون Choice أيضًا Private. أين يوجد من يُحسن الاستماع؟
    .at-home = في البيت
    .at-home_why = القريب سهل الوصول.
    .at-school = في المدرسة
    .at-school_why = ساعدوا كثيرين من قبل.
    .thinking = ما زلت أفكر
    .thinking_why = لا بأس. هناك وقت.
