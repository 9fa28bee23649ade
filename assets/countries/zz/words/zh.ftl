### Country words: Another country, Chinese: a draft. No native speaker has read it. CC BY 4.0

country = 其他国家

## Terms, laid over any course

-helpline = 求助热线
-adult-helper = 能帮忙的大人
-money = 钱
-price = { $amount }枚硬币
-phone-shop = 手机店
-chat-app = 聊天应用
-girl = 小雨
-boy = 小杰
-snack = 苹果
