### Country words: Another country, Dzongkha: a draft. No native speaker has read it. CC BY 4.0

country = རྒྱལ་ཁབ་གཞན་

## Terms, laid over any course

-helpline = གྲོགས་རམ་འགྲུལ་འཕྲིན་
-adult-helper = གྲོགས་རམ་འབད་མི་ རྒན་ཤོས་
-money = ཏི་རུ་
-price = ཏི་རུ་ { $amount }
-phone-shop = འགྲུལ་འཕྲིན་ཚོང་ཁང་
-chat-app = ཁ་སླབ་ཨེཔ་
-girl = པདྨ་
-boy = རྡོ་རྗེ་
-snack = ངང་ལག་
