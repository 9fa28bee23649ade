### Hard cases of scripts: a test. CC BY 4.0

lesson = Hard
    .about = A.
    .learned = L.
    .tell = T.
hard-words = မီနာက “StarFox 99 ပျော်စရာကောင်းတယ်!” ၁၆:၀၂ နာရီတွင် ကျွန်ုပ်တို့ ဘိုးဘွားများ မုန့်ဟင်းခါးစားကြသည် ဟု ရေးသည်။
