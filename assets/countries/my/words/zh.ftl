### Country words: Malaysia, Chinese: a draft. No native speaker has read it. CC BY 4.0

country = 马来西亚
helpline_talian-kasih = Talian Kasih热线
    .about = 有人听你说，和你一起想办法。
helpline_buddy-bear = Buddy Bear儿童热线
    .about = 只给小朋友打的电话，有人好好听你说。
helpline_emergency = 紧急热线和警察
    .about = 有人现在就有危险的时候打。
helpline_online-complaint = MCMC（管网络的委员会）
    .about = 网页、图片或账号有问题的时候用。

## Terms, laid over any course

-helpline = 求助热线
-adult-helper = 诊所的护士
-money = 令吉
-price = { $amount }令吉
-phone-shop = 手机店
-chat-app = 聊天应用
-girl = 茜蒂
-boy = 伟杰
-snack = 炸香蕉
