### Country words: Bhutan, Dzongkha: a draft. No native speaker has read it. CC BY 4.0

country = འབྲུག་
helpline_child-helpline = བུད་མེད་དང་ཨ་ལོའི་གྲོགས་རམ་ཁ་པར་
    .about = ཁྱོད་ཀྱི་བློ་ཉན་ཏེ་ ཐབས་ཤེས་འཚོལ་ནི་ལུ་ གྲོགས་རམ་འབདཝ་ཨིན།
helpline_pema-helpline = པདྨ་གྲོགས་རམ་ཁ་པར་
    .about = སེམས་མ་བདེཝ་ཅིན་ ཉིན་མཚན་མེད་པར་ ཁྱོད་ཀྱི་བློ་ཉན་མི་ཡོད།

## Terms, laid over any course.
-helpline = ཨ་ལོའི་གྲོགས་རམ་ཁ་པར་
-adult-helper = གསོ་བའི་ལས་བྱེདཔ་
-money = དངུལ་ཀྲམ་
-price = དངུལ་ཀྲམ་ { $amount }
-phone-shop = ཁ་པར་ཚོང་ཁང་
-chat-app = ཁ་སླབ་གློག་རིམ་
-girl = བདེ་ཆེན་
-boy = ནོར་བུ་
-snack = མོག་མོག་
