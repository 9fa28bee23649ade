### The program's own words, Chinese (Simplified): a draft. No native speaker has read it. CC BY 4.0

app-name = Pathlight
app-line = 一条亮光小路，穿过网络世界
start = 开始
play = 去玩
go-on = 继续
again = 再玩一次
back = 返回
next = 下一步
hint-answer = 给我看答案
hint = 提示
rehearse = 换个办法试试
pass = 跳过这个
check = 检查
check-look-again = 好眼力！还有没找到的，再看看。
done = 好了
cancel = 先不要
yes-do = 好，就这样
sort-not-there = 不放这儿。再看看。
sort-pick-up = 先拿起一张卡片，再选它该放哪儿。
sort-choose-group = 现在选它该放哪儿。
sort-all-done = 全都放好啦！
match-choose = 现在选和它配成一对的。
order-first = 什么排在最前面？
order-next = 接下来是什么？
order-not-next = 它还没轮到。再看看。
place-in-order = { $at }.
story-on = 翻到下一页
story-back = 翻回上一页
story-panel = 第{ $at }幅图
sure-1 = 一点儿也没把握
sure-2 = 不太有把握
sure-3 = 一半一半
sure-4 = 挺有把握
sure-5 = 非常有把握
feeling-1 = 很难过
feeling-2 = 有点儿难过
feeling-3 = 不好也不坏
feeling-4 = 挺好
feeling-5 = 特别好
verdict-true = 是真的
verdict-false = 不是真的
verdict-unsure = 我说不准，所以不转发
evidence-look = 先看证据：至少翻两张卡片。
evidence-say = 证据说明了什么？
decide-keep = 留着
decide-delete = 删掉
decide-report = 举报
decide-ask = 问大人
decide-look-again = 把里面的话再看一遍。
inbox-close = 回到所有消息
inbox-press = 点一点看着奇怪的话，再做决定。
inbox-open = 打开一条消息。
post-blur = 给这些打上马赛克
post-look = 哪些地方泄露得太多？标出来。
post-ask = 照片里还有谁？每个人都问一问。
post-show = 可以给谁看？
shield-guesses = 谁想猜中它，最多要猜{ $guesses }次。
shield-done = 就用它
shield-take-back = 拿掉最后一个词
switch-on = 开
switch-off = 关
tell-not-now = 先不说
tell-whom = { $name }可以告诉谁？
feels-ask = { $name }的心在说什么？
album-ask = 哪些话能说明发生了什么？标出来。
album-note = 连名字和时间一起记下来
album-more = 记下来了。这里还有别的话也能说明。
album-other = 这句只是闲聊。找一找伤人的话，或者逼人的话。
picture = 图片
picture-find = 在图片里点它，或者在列表里点它。
film-on = 下一幅图
film-again = 从头看
pin-hidden = * * * *
pin-plain = 四个都一样，谁都会先试这个。混着来吧。
pin-done = 密码就是它
pin-ask = { $name }可以怎么做？
pin-give = 把密码告诉对方
pin-keep = 自己知道就好
warm-up = 热身
warm-up-progress = 热身：第{ $at }个，共{ $all }个
certificate = 我的证书
certificate-save = 保存图片
certificate-saved = 图片已经存进图片文件夹。
certificate-not-saved = 图片没能存在这里。
certificate-lit = 所有的灯笼都亮了
board = 我会做的事
board-new = 还在前面
board-met = 练过了
board-can = 我会了
board-how = 换了一个故事还会做，灯笼就亮了。
tell-how = { $name }可以怎么开口？

## How something came out; read beside an icon
mark-right = 对
mark-not-yet = 再想想
mark-chosen = 选了
mark-shown = 在这儿
mark-missed = 这个也是
outcome-right = 这样行
outcome-partly = 对了一部分
outcome-wrong = 再想想
outcome-neutral = 知道一下

## A chat
act-keep-proof = 记下来
act-block = 拉黑
act-report = 举报
act-leave = 离开聊天
act-tell = 告诉大人
chat-phone-of = { $name }的手机
chat-what-next = { $name }可以怎么做？
chat-closed = 聊天关上了。
chat-happened = 后来怎么样
chat-ending = 故事的结尾
card-front = 正面
card-back = 背面

## Where one is
progress = 第{ $at }步，共{ $all }步
lesson-minutes = { $minutes ->
   *[other] 大约{ $minutes }分钟
}
lantern-lit = 灯笼亮了
lantern-next = 你在这里
lantern-unlit = 还没点亮
lantern-lights = 你的灯笼亮啦！
learned = 我们发现了
whom-to-tell = 可以告诉谁
to-the-trail = 回到小路
draft-note = 这份翻译还是草稿，还没有母语读者看过。

## When a lesson is opened again
resumed-changed = 这一课和上次比有一点儿变化。你没走错地方。
resumed-nearest = 这一课和上次不一样了。这里离你上次停下的地方最近。
resumed-beginning = 这一课换新的了，我们从头开始。

## Who is playing
who-title = 谁来玩？
who-new = 新来的
who-picture = 选一个图案
who-colour = 选一种颜色
who-animal = 选一种动物
who-ready = 这就是你！
who-taken = 这三样已经有人用了。换一种动物吧。
who-you = { $colour }的{ $animal }，带着{ $picture }
picture-kite = 风筝
picture-boat = 小船
picture-drum = 小鼓
picture-leaf = 叶子
picture-star = 星星
picture-mango = 芒果
picture-umbrella = 雨伞
picture-moon = 月亮
colour-amber = 橙色
colour-leaf = 绿色
colour-berry = 红色
colour-sky = 蓝色
colour-plum = 紫色
colour-dusk = 深蓝色
animal-turtle = 乌龟
animal-elephant = 大象
animal-gecko = 壁虎
animal-parrot = 鹦鹉
animal-dolphin = 海豚
animal-cat = 小猫
animal-buffalo = 水牛
animal-owl = 猫头鹰

## The shelf and the trail
shelf-title = 选一条小路
shelf-empty = 这里还没有课程。大人可以往课程文件夹里放一个。
shelf-broken = 这个课程现在玩不了。大人可以用命令“pathlight check”查出原因。
shelf-ages = { $youngest }到{ $oldest }岁
shelf-trainers = 给培训师和老师
trail-back = 上一段路
trail-on = 下一段路
shelf-lit = { $all }盏灯笼，亮了{ $lit }盏

## Settings
settings = 设置
settings-language = 语言
settings-text-size = 字的大小
settings-contrast = 颜色
contrast-dusk = 黄昏
contrast-ink = 白底黑字
contrast-yellow = 黑底黄字
settings-motion = 动画
motion-on = 会动
motion-off = 不动
settings-sound = 声音
sound-on = 开
sound-off = 关
settings-drafts = 给大人：还没有人检查过的翻译
drafts-on = 显示
drafts-off = 隐藏
language-draft = 草稿
settings-erase = 清除这台电脑上的全部记录
settings-erase-sure = 这会删掉这台电脑上所有人的记录和所有灯笼。删了就找不回来了。
settings-erased = 全部清除了。

## Help
help = 求助
help-title = 有什么事不对劲吗？有人能帮忙。
help-fault = 网上有什么事让你觉得奇怪或难受，都不是你的错。
help-people = 告诉一个你信任的大人：在家里，在学校，或者在别的地方。
help-another = 第一个人没帮上忙，就再告诉一个。一直说，直到有人认真听。
help-say = 你可以说：“网上出了点儿事。你能帮帮我吗？”
help-danger = 如果有人现在就有危险，马上叫身边的人来。
help-nothing-kept = Pathlight不会记下你打开过这一页。
help-leave = 离开这一页
help-stay = 回到刚才的地方
help-left = 你什么时候想回来都行。

## What could not be done
store-read-only = 现在没法在这台电脑上保存你的灯笼。不过照样可以玩。
store-full = 电脑里没有地方了，这一步没有存下来。请大人腾出一点儿地方，然后再按一次。
store-broken = 保存的灯笼出了点儿问题。请问问大人。不过照样可以玩。
store-set-aside = 保存的灯笼读不出来，已经好好收在一边了。我们开一本新的灯笼册。
store-newer = 保存的灯笼来自更新的Pathlight，已经好好收在一边了。

## The player in a terminal
terminal-keys = 输入数字，再按回车键（Enter）。只按回车键就继续。输入 ? 求助，输入 q 离开。
terminal-choose = 输入其中一个数字，再按回车键（Enter）。
terminal-first = 这里还有一件事要先做。输入其中一个数字。
terminal-not-understood = “{ $line }”不是这里的数字。什么都没丢，再试一次。
terminal-left = 全都存好了。回头见！
terminal-labelled = { $label }：{ $text }
terminal-held = 拿在手里
terminal-in-group = 放在“{ $group }”里
terminal-tell = 告诉{ $name }：{ $text }

## Help: people, lines, leaving
help-who = 可以告诉谁呢？选一个人。这里什么都不会记下来。
helper-home = 家里的人
helper-family = 姑姑、舅舅、爷爷、外婆这样的亲人
helper-school = 老师，或者学校里的其他人
helper-health = 护士，或者别的医护人员
helper-neighbour = 隔壁的大人，或者朋友的爸爸妈妈
helper-line = 求助热线那头的人
helper-chosen = 选得好。你可以用上面那句话开口，也可以把这一页给对方看。
helper-next = 这个人没帮上忙，或者不在？那就再选一个。总会有人认真听。
help-school = 在学校还可以找：{ $contact }
help-call = 打电话：{ $number }
help-text = 发短信：{ $number }
help-page = 上网看：{ $page }
help-for-talk = 有人听你说
help-for-police = 现在就有危险
help-for-report = 举报网页、图片或账号
help-hours-always = 白天晚上都行
help-hours-daily = 每天{ $from }到{ $until }
help-hours-weekdays = 星期一到星期五，{ $from }到{ $until }
help-hours-unknown = 我们不知道几点到几点有人。
help-cost-free = 不用花钱。
help-cost-paid = 打这个电话要花钱。
help-cost-unknown = 我们不知道要不要花钱。
help-checked = 核对日期：{ $date }
help-no-line = { $country }：这里没有我们能确定的号码。大人可以和你一起找。
help-no-phone = 没法打电话？去找一个人，或者请朋友陪你去。只给人看这一页也行。
help-leave-how = 点“离开这一页”，马上会出现一幅安静的图画，声音也全停了。按三下Shift键也一样。在Pathlight外面打开过的东西，它藏不了。
help-leave-how-button = 点“离开这一页”，马上会出现一幅安静的图画，声音也全停了。在Pathlight外面打开过的东西，它藏不了。

## More settings
settings-country = 国家
country-none = 没有选
settings-spacing = 字的间距
spacing-normal = 和平常一样
spacing-wide = 宽一点儿
settings-scan = 只用一个键
scan-off = 关
scan-slow = 慢
scan-quick = 快一点儿
scan-how = 一个方框会从一样移到下一样。移到你要的地方，就按空格键。
settings-leave-keys = 按三下Shift键就离开页面
leave-keys-on = 是
leave-keys-off = 否
settings-voice = 朗读
voice-off = 我要听才读
voice-on = 每一页都读
settings-sign = 手语
sign-off = 不显示
settings-numerals = 数字
settings-idle = 安静一会儿就换人
idle-never = 不换
idle-minutes = { $minutes ->
   *[other] { $minutes }分钟后
}
settings-for-children = 给所有人
settings-for-grown-ups = 给大人
draft-beside = 这份翻译是草稿，旁边是它的原文。

## Reading aloud and signing
read-aloud = 读给我听
voice-none = 这台电脑没有这种语言的声音。字都在这里，可以自己读。
sign-window = 手语
sign-move = 移到另一个角
sign-larger = 大一点儿
sign-smaller = 小一点儿
sign-again = 再打一遍手语

## What is remembered
remembered = 记住了什么
remembered-you = 你在这里是：{ $who }
remembered-begun = { $count ->
   *[other] 开始了{ $count }课
}
remembered-lit = { $count ->
   *[other] 亮了{ $count }盏灯笼
}
remembered-answers = { $count ->
   *[other] 存了{ $count }个回答，让你从停下的地方接着玩
}
remembered-settings = 这台电脑怎么显示：语言、大小、颜色等等
remembered-class = 你选的班级：{ $class }
remembered-pin = 你有三张秘密图片，但不记是哪三张
remembered-where = 这些都只留在这台电脑上，什么都不会发出去。
remembered-never = 从来不记：你的名字、你的心情、你想告诉谁、你打开过求助、你离开过页面。
remembered-erase = 忘掉我
remembered-erase-sure = 这台电脑上关于你的一切都会消失：你的灯笼和你的回答。删了就找不回来了。
remembered-erased = 关于你的都忘掉了。你什么时候想重新开始都行。

## Three secret pictures, classes, turns
pin-own = 我的三张秘密图片
pin-about = 有了三张秘密图片，别人就打不开你的小路。一张接一张，选三张。同一张可以选两次。
pin-choose = 选三张图片
pin-again = 把这三张再选一遍
pin-differ = 和刚才的三张不一样。我们重新来吧。
pin-made = 你的三张图片设好了。自己知道就好。
pin-enter = 点你的三张秘密图片
pin-wrong = 不是这三张。再试一次吧。忘了的话，老师可以帮忙。
pin-wait = 已经试了很多次。等一会儿再试吧。
pin-take-away = 不用秘密图片了
pin-taken-away = 秘密图片已经拿掉了。
pin-pressed = 点了{ $count }张，共3张
class-own = 我的班级
class-all = 全部
class-none = 没有班级
turn-next = 换人玩
turn-idle = 安静了好一会儿，小路就先收起来了。全都存好了。
