### More of the program's own words, Arabic: what only the player in a terminal says. A draft; no native speaker has read it. CC BY 4.0

terminal-keys = اكتب رقمًا ثم اضغط Enter. اضغط Enter وحده للمتابعة. اكتب ? للمساعدة، و q للخروج.
terminal-choose = اكتب أحد الأرقام ثم اضغط Enter.
terminal-first = هنا شيء نفعله أولًا. اكتب أحد الأرقام.
terminal-not-understood = «{ $line }» ليس من الأرقام هنا. لم يضع شيء. حاول مرة أخرى.
terminal-left = كل شيء محفوظ. إلى اللقاء!
terminal-labelled = { $label }: { $text }
terminal-held = في يدك
terminal-in-group = في «{ $group }»
terminal-tell = إلى { $name }: { $text }
