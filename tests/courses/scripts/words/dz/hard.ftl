### Hard cases of scripts: a test. CC BY 4.0

lesson = Hard
    .about = A.
    .learned = L.
    .tell = T.
hard-words = མི་ན་གིས་ “StarFox 99 ལེགས་ཤོམ་ཅིག་!” ཟེར་ 16:02 ལུ་ བྲིས་ཏེ་ བསྒྲུབས་བརྒྱུད་སྦྱོང་ རྫོང་ཁ་སློབ་གྲྭ་ སྒྲིབ་སྤྱན་རྒྱལ་བཟླས་ནུག།
