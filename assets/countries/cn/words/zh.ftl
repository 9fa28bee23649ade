### Country words: China, Chinese: a draft. No native speaker has read it. CC BY 4.0

country = 中国
helpline_youth-12355 = 青少年服务台
    .about = 有人听你说，和你一起想办法。
helpline_support-12356 = 心理援助热线
    .about = 难过、害怕、压力大的时候，有人听你说。
helpline_minors-12345 = 便民服务热线
    .about = 这里的工作人员会想办法保护孩子。
helpline_police = 报警电话
    .about = 现在就有人遇到危险的时候用。
helpline_report-12377 = 网络举报中心
    .about = 大人可以在这里举报不好的网页或账号。

## Terms, laid over any course

-helpline = 求助热线
-adult-helper = 社区的社工
-money = 人民币
-price = { $amount }元
-phone-shop = 手机营业厅
-chat-app = 聊天应用
-girl = 雨桐
-boy = 浩然
-snack = 糖葫芦
