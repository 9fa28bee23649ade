### The Bright Trail, Dzongkha: a draft. No native speaker has read it. CC BY 4.0

# source 42c169b6
course = འོད་ཆེམ་ཆེའི་ལམ།
    .about = ལུ་མོ་དང་གཅིག་ཁར་འགྱོ་གེ། ལྟོཝ་བཀྱེས་པའི་ར་ཅིག་དང་ ཆུ་ནང་བྱིང་པའི་གྲུ་ཅིག་དང་ཕྱད། སྒྲོན་མེ་ཚུ་སྤར། ལོ་དགུ་ལས་ བཅུ་གཉིས་ཚུན་གྱི་ ཤེས་འདོད་ཅན་ཚུ་ལུ།
# source 9fde961f
module_my-rights = ཡོངས་འབྲེལ་ནང་ ངེ་གི་ཐོབ་དབང་།
# source 8bec9b08
module_my-private-things = ངེ་གི་སྒེར་གྱི་གནས་ཚུལ།
# source 9261a512
module_true-or-false = བདེན་པ་ཨིན་ན་མེན་ན?
# source 4deee3e0
module_kind-and-brave = བྱམས་བརྩེ་དང་ སྤོབས་པ།
# source f86b3770
module_danger-and-help = ཉེན་ཁ་དང་ གྲོགས་རམ།
# source b494231c
cast_lumo = ལུ་མོ
    .alt = ལུ་མོ་ འབུབ་མེ་ཁྱེར་སྒོར་སྒོརམ་ཅིག མཇུག་མ་འདི་ སྒྲོན་མེ་ཨིན།
# source af55d5d3
cast_mina = མི་ན
    .alt = མི་ན་ ལོ་བཅུ་ཐམ་གྱི་བུམོ་ཅིག
# source 5b2c2cba
cast_dara = ད་ར
    .alt = ད་ར་ ལོ་བཅུ་ཐམ་གྱི་བུཚ་ཅིག
# source f95d4d2b
cast_aisha = ཨའི་ཤ
    .alt = ཨའི་ཤ་ ལོ་བཅུ་གཅིག་གི་བུམོ་ཅིག མགུ་ཏོ་ལུ་རས་བཀབ་ནུག
# source 3fbc9c68
cast_tomasi = ཏོ་མ་སི
    .alt = ཏོ་མ་སི་ ལོ་བཅུ་གཅིག་གི་བུཚ་ཅིག ཁྲི་འཁོར་ལོ་ཅན་གུ་འགྱོཝ་ཨིན།
# source ba88e027
cast_ravi = ར་ཝི
    .alt = ར་ཝི་ ལོ་བཅུ་གཅིག་གི་བུཚ་ཅིག མིག་ཤེལ་བཙུགས་ནུག
# source 888afa4d
cast_suri = སུ་རི
    .alt = སུ་རི་ ལོ་བཅུ་གཉིས་ཀྱི་བུམོ་ཅིག རྣམ་ཅོ་ནང་ ཉན་ནིའི་འཕྲུལ་ཆས་བཙུགས་ནུག
# source 334c23b3
cast_idris = ཨིད་རི་སི
    .alt = ཨིད་རི་སི་ ལོ་དྲུག་གི་བུཚ་ཅིག
# source 982ed7ae
cast_auntie = ཨ་ནེ་སོག
    .alt = ཨ་ནེ་སོག་ བྱམས་བརྩེ་ཅན་གྱི་ ཨམ་སྲུ་ཅིག
# source 3b3f8a8c
cast_teacher = སློབ་དཔོན་ར་མཱན
    .alt = སློབ་དཔོན་ར་མཱན་ སློབ་དཔོན་ཅིག
# source 65fe067d
cast_nani = ན་ནི
    .alt = ན་ནི་ བགའ་འཛུམ་དང་རིག་པ་ཅན་གྱི་ ཨང་རྒས་ཅིག
# source 2101d9e3
cast_uncle = ཨ་ཞང་སོམ་ཅའི
    .alt = ཨ་ཞང་སོམ་ཅའི་ ཁྲོམ་ནང་ འགྲུལ་འཕྲིན་བཅོ་ཁ་རྐྱབ་མི་ཅིག
# source c3efdc93
cast_nurse = ནརསི་ལེ་ལ་ནི
    .alt = ནརསི་ལེ་ལ་ནི་ སྨན་ཁང་གི་ནརསི་ཅིག
# source afacb901
cast_mother = མི་ན་གི་ཨའི
    .alt = མི་ན་གི་ཨའི་ ཨམ་སྲུ་ཅིག
# source f307a461
cast_class-group = སློབ་ཁང་གི་སྡེ་ཚན
# source e7397316
cast_starfox = StarFox
# source 360fbe2f
cast_coach = ཀོཆ་ཝིཀ

## What children learn to do
# source 1c1dff26
skill_know-my-rights = ངེ་གི་ཐོབ་དབང་ ཤེས་ནི།
# source 319a4b2c
skill_balance-screens = གློག་རིག་དང་འགྲུལ་འཕྲིན་ལུ་ མཇུག་ཅིག་བཟོ་ནི།
# source f9f0a15d
skill_keep-private-things = སྒེར་གྱི་གནས་ཚུལ་ སྒེར་སྦེ་བཞག་ནི།
# source 24731b26
skill_ask-before-sharing = གཞན་ལུ་མ་གཏང་པའི་ཧེ་མ་ འདྲི་ནི།
# source 7dd1ff63
skill_look-behind-the-picture = པར་གྱི་རྒྱབ་ཁར་ བལྟ་ནི།
# source cab0a8e8
skill_say-a-friendly-no = འཇམ་ཏོང་ཏོ་སྦེ་ མི་བཏུབ་ཟེར་སླབ་ནི།
# source c4a17ba0
skill_lock-my-things = ངེ་གི་ཅ་ལ་ཚུ་ ལྡེ་མིག་ལེགས་ཤོམ་རྐྱབ་ནི།
# source 808cfb59
skill_check-before-sharing = གཞན་ལུ་མ་གཏང་པའི་ཧེ་མ་ བདེན་པ་ཨིན་ན་བལྟ་ནི།
# source fc410598
skill_spend-wisely = ཏི་རུ་མ་སྤྲོད་པའི་ཧེ་མ་ མནོ་བསམ་གཏང་ནི།
# source ca2d63bd
skill_be-kind-online = སེམས་ཁར་མི་ཕོག་པའི་ ཚིག་འབྲི་ནི།
# source 0b400996
skill_feelings-are-messages = སེམས་ཀྱིས་ག་ཅི་སླབ་དོ་ག་ ཉན་ནི།
# source b10987b8
skill_stand-up-for-others = གཞན་གྱིས་བགའ་མི་ལུ་ རྒྱབ་སྐྱོར་འབད་ནི།
# source e7b21338
skill_put-it-right = འཛོལ་བ་འདི་ བཅོ་ཁ་རྐྱབ་ནི།
# source 52b25f8a
skill_spot-warning-signs = ཉེན་བརྡ་ ངོ་ཤེས་ནི།
# source 71e3d05a
skill_tell-someone = གྲོགས་རམ་འབད་ཚུགས་མི་ཅིག་ལུ་ སླབ་ནི།

## What some believe; for adults
# source e8f90786
thinks_right-is-a-big-wish = ཐོབ་དབང་འདི་ རེ་འདོད་སྦོམ་ཅིག་རྐྱངམ་གཅིག་ཨིན།
# source c5f54b6a
thinks_rights-are-earned = ཨ་ལུ་ཚུ་ལུ་ སྤྱོད་པ་ལེགས་ཤོམ་འབད་བ་ཅིན་ ཐོབ་དབང་འཐོབ།
# source 263a856c
thinks_rights-can-be-lost = ཨ་ལུ་སྤྱོད་ངན་འབད་བ་ཅིན་ ཐོབ་དབང་མེདཔ་འགྱོ།
# source 82c604ac
thinks_family-need-not-ask = ཨ་ལུ་ལུ་དགའ་མི་གིས་ གཞན་ལུ་མ་སྟོན་པའི་ཧེ་མ་ འདྲི་མི་དགོ།
# source 25575b03
thinks_person-is-the-problem = ཅ་ལ་ཅིག་ལག་ལེན་འཐབ་མི་ཚུགས་པ་ཅིན་ ཅ་ལ་མེན་པར་ མི་བསྒྱུར་དགོ།
# source 2e9e377a
thinks_help-without-asking = གྲོགས་རམ་ཟེར་མི་འདི་ མ་འདྲི་བར་ གཞན་གྱི་ཚབ་འབད་ནི་ཨིན།
# source a189bfd1
thinks_small-ones-have-no-say = ཨ་ལུ་ཆུང་ཀུ་གི་བསམ་འཆར་ལུ་ བརྩི་ནི་མེད།
# source e68ca3b7
thinks_most-is-fair = མི་མང་ཤོས་ཅིག་ལུ་དགོ་མི་འདི་ ག་ར་གི་དོན་ལུ་ དྲང་པོ་ཨིན།
# source 8ae2048d
thinks_just-want-it-more = བཀག་མ་ཚུགས་མི་ལུ་ སེམས་ཤུགས་མེདཔ་རྐྱངམ་གཅིག་ཨིན།
# source d90c0e8d
thinks_screens-are-bad = གློག་རིག་བལྟ་བའི་དུས་ཚོད་ག་ར་ བྱང་ཉེས་ཨིན། རྩ་ལས་མ་བལྟ་བ་ཅིན་ དྲག་ཤོས་ཨིན།
# source b867113c
thinks_rules-only-for-children = གློག་རིག་གི་ལམ་ལུགས་ཚུ་ ཨ་ལུ་ཚུ་ལུ་རྐྱངམ་གཅིག་ཨིན།
# source 593d504e
thinks_private-is-never = སྒེར་ཟེར་མི་འདི་ ག་གིས་འདྲི་རུང་ ག་ཅི་གི་དོན་ལུ་ཨིན་རུང་ ནམ་ཡང་མི་སླབ་ཟེར་ནི་ཨིན།
# source 22e4f913
thinks_nice-means-safe = འཇམ་ཏོང་ཏོ་འབད་མི་ གསོལ་ར་བྱིན་མི་ ཆ་རོགས་འབད་མི་ལུ་ ག་ར་བྱིན་རུང་བཏུབ།
# source 45d8d913
thinks_joke-needs-no-asking = དགོད་བྲ་ ཡང་ན་ ལེགས་ཤོམ་ཨིན་པ་ཅིན་ མནོ་བསམ་ངན་པ་མེད་པ་ཅིན་ ག་ལུ་ཡང་འདྲི་མི་དགོ།
# source c09cbad5
thinks_own-fault = གཞན་ལུ་བློ་གཏད་མི་ གསོལ་ར་ལེན་མི་ གཅིག་ཁར་འབད་མི་འདི་ལུ་ ཤུལ་ལས་བྱུང་མི་གི་ཉེས་པ་ཡོད།
# source 68c7b27c
thinks_telling-is-no-use = གཞན་ལུ་སླབ་ནི་འདི་ མི་གི་མཛུབ་མོ་དཔག་ནི་ཨིན། ཕན་མི་ཐོགས། སེམས་ཁར་བཞག་པ་ཅིན་དྲག
# source 789a227a
thinks_seeing-is-believing = པར་ནང་ ངོ་མ་བཟུམ་མཐོང་མི་འདི་ ངོ་མ་ཨིན།
# source f72f1d7c
thinks_one-good-key = ཆོག་ཡིག་ལེགས་ཤོམ་གཅིག་གིས་ ག་ར་གི་དོན་ལུ་ ལངམ་ཨིན།
# source 61418096
thinks_odd-means-made = པར་ཅིག་ཡ་མཚན་ཆེ་བ་ཅིན་ འཕྲུལ་ཆས་ཀྱིས་བཟོ་མི་ངེས་བདེན་ཨིན།
# source 355f173b
thinks_a-voice-is-proof = མི་ཅིག་གི་སྐད་བཟུམ་ཨིན་པ་ཅིན་ མི་འདི་ར་ཨིན།
# source 4c145626
thinks_senses-find-mistakes = ཡུན་རིངམོ་སྦེ་ བལྟ་ ཡང་ན་ ཉན་པ་ཅིན་ འཕྲུལ་ཆས་ཀྱིས་བཟོ་མི་གི་འཛོལ་བ་ འཚོལ་ཐོབ།
# source 2766fd43
thinks_a-warning-may-be-wrong = དྲི་བའི་རྟགས་ཅིག་བཙུགས་པ་ཅིན་ གཞན་ལུ་གཏང་རུང་བཏུབ།
# source 7572b563
thinks_the-machine-did-it = པར་འདི་ འཕྲུལ་ཆས་ཀྱིས་བཟོ་བཟོཝ་ལས་ འགན་འཁྲི་ག་ལུ་ཡང་མེད།
# source 14647ff7
thinks_the-target-is-to-blame = བཟོ་བཟོ་བའི་པར་ནང་ཡོད་མི་འདི་ལུ་ ཁོ་རའི་རྒྱུ་མཚན་ཅིག་ཡོདཔ་འོང་།
# source b702d295
thinks_getting-even-helps = ལན་ལོག་འབད་བ་ཅིན་ འདྲན་འདྲ་འགྱོཝ་ཨིན།
# source 988cc0cf
thinks_gems-run-out-by-chance = སྤྲོ་བ་ཆེ་ཤོས་ཀྱི་སྐབས་ནོར་བུ་རྫོགས་མི་འདི་ སྟབས་ཀྱིས་ཨིན།
# source 0fbeaed4
thinks_who-plays-badly-must-pay = རྩེ་མི་ཤེས་མི་གི་ནོར་བུ་རྐྱངམ་གཅིག་ རྫོགས་ཨིན།
# source 6b7068cc
thinks_who-pressed-is-to-blame = ཨེབ་རྟ་ཨེབ་མི་འདི་ལུ་ ཏི་རུ་སྤྲོད་དགོ་མི་གི་ཉེས་པ་ཡོད།
# source ed2b1b40
thinks_who-left-it-is-to-blame = འགྲུལ་འཕྲིན་བཞག་བཞགཔ་སྦེ་ལུས་མི་ལུ་ ཅ་ལ་ཉོ་མི་གི་ཉེས་པ་ཡོད།
# source f064d8db
thinks_meant-well-cannot-hurt = དགོད་བྲའི་དོན་ལུ་སླབ་མི་འདི་གིས་ ག་ལུ་ཡང་མི་ཕོག
# source 8c5b0828
thinks_just-kidding-mends = “དགོད་བྲ་འབད་ཡི” ཟེར་སླབ་པ་ཅིན་ སེམས་ཁར་ཕོག་མི་འདི་ མེདཔ་འགྱོཝ་ཨིན།
# source 036a5270
thinks_sorry-must-be-taken = དགོངསམ་མ་ཁྲེལ་ཟེར་སླབ་པ་ཅིན་ ཉན་མི་གིས་ འཕྲལ་འཕྲལ་ར་ དགོངས་ཡངས་གཏང་དགོ།
# source 306f89db
thinks_quiet-is-no-part = ཁུ་སིམ་སི་སྡོད་མི་འདི་ དེ་དང་འབྲེལ་བ་མེད།
# source cd3ed2a2
thinks_mean-back-is-fair = ངན་པའི་ལན་ངན་པ་འབད་བ་ཅིན་ དྲང་པོ་ཨིན། དེ་འབད་བ་ཅིན་ ཁོ་གིས་བཀག་འོང་།
# source 6461ea53
thinks_too-late-to-help = དུས་ཡུན་རིངམོ་སོང་པ་ཅིན་ གྲོགས་རམ་འབད་ནི་དང་ བཅོ་ཁ་རྐྱབ་ནི་ལུ་ འཕྱིས་སོ་ཡི།
# source 72f87520
thinks_blocking-is-rude = བཀག་ནི་འདི་ མ་གུས་པ་ཨིན། འཕྲིན་དོན་ག་ར་ལུ་ ལན་གཏང་དགོ།
# source 3d237203
thinks_blocking-is-forever = བཀག་པ་ཅིན་ ལོག་སྟེ་མི་བཏུབ། ཆ་རོགས་ཡང་ མེདཔ་འགྱོ།
# source 2048dfe2
thinks_blocking-is-enough = མི་ཅིག་བཀག་ཚར་བའི་ཤུལ་ལས་ ག་ལུ་ཡང་སླབ་མི་དགོ།
# source 0e1fe233
thinks_gift-makes-debt = བསྟོད་པ་ གསོལ་ར་ ཡང་ན་ སྣུམ་འཁོར་ནང་འབག་མི་གི་ཚབ་ལུ་ ཅ་ལ་ཅིག་སྤྲོད་དགོ།
# source dc8dd1d3
thinks_liked-means-safe = ག་ར་དགའ་མི་མི་ཅིག་གིས་ འཛོལ་བ་མི་འབད།
# source d649ca51
thinks_proof-needs-pictures = པར་གྱི་འདྲ་བཤུས་མེད་པ་ཅིན་ ག་གིས་ཡང་ཡིད་ཆེས་མི་འབད།
# source 10145d0c
thinks_silence-shares-blame = གསང་བ་སྦེ་བཞག་མི་ ཡང་ན་ ཅིག་གཏང་མི་འདི་ལུ་ཡང་ ཉེས་པ་ལ་ལུ་ཅིག་ཡོད།
# source 7e97f23e
thinks_promise-always-binds = ཚ་གྱང་ཅིག་ གསང་བ་སྦེ་བཞག་ནིའི་ཁས་ལེན་འདི་ ཨ་རྟག་ར་བརྩི་དགོ།
# source a9eb1f23
thinks_worry-goes-alone = ཡུན་རིངམོ་སྦེ་བསྒུག་པ་ཅིན་ ཚ་གྱང་འདི་ རང་བཞིན་གྱིས་མེདཔ་འགྱོ།
# source 9ed99853
thinks_words-must-be-perfect = མིང་ཚིག་བདེན་པ་འཚོལ་ཐོབ་པའི་ཤུལ་ལས་རྐྱངམ་གཅིག་ སླབ་ཆོག
