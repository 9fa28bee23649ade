### Activity gallery, Arabic: a draft. No native speaker has read it. CC BY 4.0

# source 6a1c0f01
lesson = Likert: خمسة وجوه
    .about = المقياسان، مع Poll ومع Private.
    .learned = لا صواب هنا ولا خطأ. ما هو Private يأتي عليه ردّ، ثم يُنسى.
    .tell = هل لديك أسئلة عن المعرض؟ اسأل المدرّب الذي أحضره.

# source 28d16b6d
likert-sure = هذا هو Likert، وهو Private. هل أنت متأكد أنك تستطيع تطيير طائرة ورقية؟
    .low_why = لا بأس. لا أحد يولد ومعه طائرة ورقية.
    .middle_why = قليل من الريح وقليل من المساعدة يكفيان.
    .high_why = إذن يمكن أن يتعلّم منك أحد.

# source 2c1e035a
likert-sure-poll = Sure مع Poll. توماسي يسابق ماعزًا. كم هو متأكد أنه سيفوز؟
    .low_why = ربما يعرف هذه الماعز.
    .middle_why = نصف السباق تدريب. والنصف الآخر هو الماعز.
    .high_why = تدرّب أسابيع. أما الماعز فأكلت رقمها.

# source 3df2ab65
likert-feeling = هذا Likert مع Poll عن شخص في قصة. طائرة دارا عالقة في شجرة. كيف يشعر؟
    .low_why = كانت طائرته المفضلة. من عنده سلّم يستطيع أن يساعد.
    .middle_why = يعرف أن هذا حدث من قبل وانتهى على خير.
    .high_why = ربما يحب الأشجار أكثر.

# source d3d6af32
likert-feeling-private = Feeling مع Private. تجد العمّة القدر فارغًا. كيف تشعر؟
    .low_why = قشّرت تسع جزرات. حضن الآن يساعدها.
    .middle_why = تتنهّد وتضع الماء على النار. هناك جزر آخر.
    .high_why = ربما يفرحها أن يطلب أحد المزيد.
