### The program's own words, Vietnamese: a draft. No native speaker has read it. CC BY 4.0

app-name = Pathlight
app-line = Con đường sáng qua thế giới mạng
start = Bắt đầu
play = Chơi
go-on = Đi tiếp
again = Chơi lại
back = Quay lại
next = Tiếp theo
hint-answer = Chỉ cho em
hint = Gợi ý
rehearse = Thử cách khác
pass = Bỏ qua câu này
check = Kiểm tra
check-look-again = Tinh mắt quá! Vẫn còn nữa đấy. Em nhìn lại nhé.
done = Xong
cancel = Để lúc khác
yes-do = Có, làm đi
sort-not-there = Không phải chỗ đó. Em nhìn lại nhé.
sort-pick-up = Trước hết, em lấy một thẻ. Rồi chọn chỗ cho thẻ ấy.
sort-choose-group = Bây giờ em chọn chỗ cho thẻ này.
sort-all-done = Tất cả đã vào đúng chỗ!
match-choose = Bây giờ em chọn thứ đi cùng với nó.
order-first = Việc gì làm trước tiên?
order-next = Tiếp theo là gì?
order-not-next = Việc đó vào lúc khác. Em nhìn lại nhé.
place-in-order = { $at }.
story-on = Lật trang
story-back = Xem lại
story-panel = Tranh { $at }
sure-1 = Không chắc chút nào
sure-2 = Không chắc lắm
sure-3 = Nửa nọ nửa kia
sure-4 = Khá chắc
sure-5 = Rất chắc
feeling-1 = Rất buồn
feeling-2 = Hơi buồn
feeling-3 = Bình thường
feeling-4 = Khá vui
feeling-5 = Rất vui
verdict-true = Điều này đúng
verdict-false = Điều này không đúng
verdict-unsure = Em không biết chắc nên em không chia sẻ
evidence-look = Em xem bằng chứng trước đã: ít nhất hai thẻ.
evidence-say = Bằng chứng cho thấy điều gì?
decide-keep = Giữ lại
decide-delete = Xóa đi
decide-report = Báo cáo
decide-ask = Hỏi người lớn
decide-look-again = Em đọc lại từng dòng nhé.
inbox-close = Về các tin nhắn
inbox-press = Em nhấn vào những dòng trông lạ. Rồi quyết định.
inbox-open = Em mở một tin nhắn nhé.
post-blur = Làm mờ
post-look = Chỗ nào để lộ quá nhiều? Em đánh dấu nhé.
post-ask = Còn ai trong ảnh nữa? Em hỏi từng người nhé.
post-show = Ai được xem ảnh này?
shield-guesses = Ai muốn đoán ra thì phải đoán tới { $guesses } lần.
shield-done = Chọn cụm từ này
shield-take-back = Bỏ từ cuối cùng
switch-on = bật
switch-off = tắt
tell-not-now = Chưa kể
tell-whom = { $name } có thể kể với ai?
feels-ask = Bụng của { $name } mách điều gì?
album-ask = Những lời nào cho thấy chuyện đã xảy ra? Em đánh dấu nhé.
album-note = Ghi lại, kèm tên và giờ
album-more = Đã ghi lại. Ở đây vẫn còn lời khác cho thấy điều đó.
album-other = Đó chỉ là chuyện phiếm. Em tìm những lời làm đau hoặc ép buộc nhé.
picture = Bức tranh
picture-find = Em nhấn vào tranh, hoặc vào danh sách.
film-on = Tranh tiếp theo
film-again = Xem lại từ đầu
pin-hidden = * * * *
pin-plain = Bốn hình giống nhau là thứ ai cũng đoán đầu tiên. Em đổi hình khác nhau nhé.
pin-done = Mã PIN đây rồi
pin-ask = { $name } nên làm gì?
pin-give = Nói mã PIN
pin-keep = Giữ cho riêng mình
warm-up = Khởi động
warm-up-progress = Khởi động { $at } trên { $all }
certificate = Giấy khen của em
certificate-save = Lưu bức tranh
certificate-saved = Bức tranh đã được lưu trong thư mục ảnh.
certificate-not-saved = Không lưu được bức tranh ở đây.
certificate-lit = Mọi chiếc đèn lồng đều tỏa sáng
board = Những điều em làm được
board-new = Còn ở phía trước
board-met = Đã luyện tập
board-can = Em làm được
board-how = Đèn lồng tỏa sáng khi em nhận ra điều đã học trong một câu chuyện khác.
tell-how = { $name } có thể mở lời thế nào?

## How something came out; read beside an icon
mark-right = Đúng
mark-not-yet = Chưa đâu
mark-chosen = Đã chọn
mark-shown = Ở đây
mark-missed = Cả cái này nữa
outcome-right = Được đấy
outcome-partly = Được một phần
outcome-wrong = Chưa đâu
outcome-neutral = Biết thêm một điều

## A chat
act-keep-proof = Ghi lại
act-block = Chặn
act-report = Báo cáo
act-leave = Rời cuộc trò chuyện
act-tell = Kể với ai đó
chat-phone-of = Điện thoại của { $name }
chat-what-next = { $name } nên làm gì?
chat-closed = Cuộc trò chuyện đã đóng.
chat-happened = Chuyện xảy ra sau đó
chat-ending = Kết thúc ra sao
card-front = mặt trước
card-back = mặt sau

## Where one is
progress = Bước { $at } trên { $all }
lesson-minutes = { $minutes ->
   *[other] khoảng { $minutes } phút
}
lantern-lit = Đèn lồng đã sáng
lantern-next = Em đang ở đây
lantern-unlit = Chưa thắp sáng
lantern-lights = Đèn lồng của em tỏa sáng rồi!
learned = Điều chúng ta khám phá ra
whom-to-tell = Người để em kể
to-the-trail = Trở lại con đường
draft-note = Bản dịch này là bản nháp. Chưa có người bản ngữ nào đọc lại.

## When a lesson is opened again
resumed-changed = Bài học này có thay đổi một chút so với lần trước. Em vẫn đang ở đúng chỗ.
resumed-nearest = Bài học này đã thay đổi so với lần trước. Đây là chỗ gần nhất với nơi em dừng lại.
resumed-beginning = Bài học này nay đã mới, nên chúng ta bắt đầu lại từ đầu.

## Who is playing
who-title = Ai đang chơi đấy?
who-new = Một bạn mới
who-picture = Chọn một hình
who-colour = Chọn một màu
who-animal = Chọn một con vật
who-ready = Đây là em!
who-taken = Đã có bạn chọn cả ba thứ này. Em chọn con vật khác nhé.
who-you = { $animal } màu { $colour } với { $picture }
picture-kite = cánh diều
picture-boat = con thuyền
picture-drum = cái trống
picture-leaf = chiếc lá
picture-star = ngôi sao
picture-mango = quả xoài
picture-umbrella = chiếc ô
picture-moon = mặt trăng
colour-amber = cam
colour-leaf = xanh lá
colour-berry = đỏ
colour-sky = xanh dương
colour-plum = tím
colour-dusk = xanh đậm
animal-turtle = rùa
animal-elephant = voi
animal-gecko = tắc kè
animal-parrot = vẹt
animal-dolphin = cá heo
animal-cat = mèo
animal-buffalo = trâu
animal-owl = cú mèo

## The shelf and the trail
shelf-title = Chọn một con đường
shelf-empty = Ở đây chưa có khóa học nào. Người lớn có thể đặt một khóa học vào thư mục khóa học.
shelf-broken = Lúc này chưa chơi được khóa học này. Người lớn có thể tìm hiểu lý do bằng lệnh “pathlight check”.
shelf-ages = Từ { $youngest } đến { $oldest } tuổi
shelf-trainers = Dành cho giáo viên và người tập huấn
trail-back = Chặng trước
trail-on = Chặng sau
shelf-lit = { $lit } trên { $all } đèn lồng đã sáng

## Settings
settings = Cài đặt
settings-language = Ngôn ngữ
settings-text-size = Cỡ chữ
settings-contrast = Màu sắc
contrast-dusk = Hoàng hôn
contrast-ink = Chữ đậm trên nền trắng
contrast-yellow = Chữ vàng trên nền đen
settings-motion = Chuyển động
motion-on = Mọi thứ chuyển động
motion-off = Mọi thứ đứng yên
settings-sound = Âm thanh
sound-on = Bật
sound-off = Tắt
settings-drafts = Dành cho người lớn: các bản dịch chưa ai kiểm tra
drafts-on = Hiện ra
drafts-off = Ẩn đi
language-draft = bản nháp
settings-erase = Quên hết mọi thứ trên máy tính này
settings-erase-sure = Việc này xóa mọi bạn học và mọi đèn lồng trên máy tính này. Không thể lấy lại được.
settings-erased = Mọi thứ đã được quên hết.

## Help
help = Trợ giúp
help-title = Có chuyện không ổn à? Có người giúp được em.
help-fault = Nếu điều gì trên mạng làm em thấy lạ hay khó chịu, đó không phải lỗi của em.
help-people = Hãy kể với một người lớn mà em tin cậy: ở nhà, ở trường hay ở nơi khác.
help-another = Nếu người thứ nhất không giúp được, em kể với người khác. Cứ kể cho đến khi có người lắng nghe.
help-say = Em có thể nói: “Có chuyện xảy ra trên mạng. Giúp con với được không ạ?”
help-danger = Nếu ngay lúc này có ai đang gặp nguy hiểm, em hãy gọi ngay một người ở gần em.
help-nothing-kept = Pathlight không ghi nhớ việc em đã mở trang này.
help-leave = Rời trang này
help-stay = Trở lại chỗ vừa rồi
help-left = Em có thể quay lại bất cứ lúc nào.

## What could not be done
store-read-only = Lúc này máy tính không lưu được đèn lồng của em. Em vẫn chơi được bình thường.
store-full = Máy tính hết chỗ trống nên bước này chưa được lưu. Em nhờ người lớn dọn bớt cho có chỗ, rồi nhấn lại nhé.
store-broken = Có trục trặc với những đèn lồng đã lưu. Em nhờ người lớn xem giúp nhé. Em vẫn chơi được bình thường.
store-set-aside = Không đọc được những đèn lồng đã lưu, nên chúng được cất riêng ở nơi an toàn. Chúng ta bắt đầu một cuốn sổ đèn lồng mới.
store-newer = Những đèn lồng đã lưu là của một bản Pathlight mới hơn, nên chúng được cất riêng ở nơi an toàn.

## The player in a terminal
terminal-keys = Gõ một số rồi nhấn Enter. Chỉ nhấn Enter là đi tiếp. Gõ ? để được trợ giúp, gõ q để thoát.
terminal-choose = Gõ một trong các số, rồi nhấn Enter.
terminal-first = Ở đây còn một việc phải làm trước. Gõ một trong các số nhé.
terminal-not-understood = “{ $line }” không phải là số nào ở đây. Không mất gì cả. Em thử lại nhé.
terminal-left = Mọi thứ đã được lưu. Hẹn gặp lại em!
terminal-labelled = { $label }: { $text }
terminal-held = đang ở trong tay em
terminal-in-group = trong nhóm “{ $group }”
terminal-tell = Kể với { $name }: { $text }

## Help: people, lines, leaving
help-who = Em có thể kể với ai? Em nhấn vào một người nhé. Không điều gì được lưu lại.
helper-home = Một người ở nhà
helper-family = Cô, dì, chú, bác, cậu hoặc ông bà
helper-school = Thầy cô, hoặc người khác ở trường
helper-health = Y tá hoặc nhân viên y tế
helper-neighbour = Người lớn nhà bên, hoặc bố mẹ của bạn em
helper-line = Người ở đường dây trợ giúp
helper-chosen = Em chọn hay lắm. Em có thể mở đầu bằng câu ở trên, hoặc đưa trang này cho người đó xem.
helper-next = Người đó chưa giúp được, hay không có ở đó? Em nhấn vào người khác nhé. Sẽ có người lắng nghe em.
help-school = Ở trường, em cũng có thể tìm đến: { $contact }
help-call = Gọi { $number }
help-text = Nhắn tin đến { $number }
help-page = Trên mạng: { $page }
help-for-talk = Có người lắng nghe
help-for-police = Khi đang gặp nguy hiểm
help-for-report = Để báo cáo một trang, một bức ảnh hoặc một tài khoản
help-hours-always = Cả ngày lẫn đêm
help-hours-daily = Mỗi ngày từ { $from } đến { $until }
help-hours-weekdays = Thứ Hai đến thứ Sáu, từ { $from } đến { $until }
help-hours-unknown = Chưa rõ giờ làm việc.
help-cost-free = Không mất tiền.
help-cost-paid = Gọi có mất tiền.
help-cost-unknown = Chưa rõ có mất tiền hay không.
help-checked = Đã kiểm tra ngày { $date }
help-no-line = { $country }: ở đây chưa có số nào chắc chắn đúng. Người lớn có thể cùng em tìm một số.
help-no-phone = Em không gọi điện được? Em đến gặp một người, hoặc rủ bạn đi cùng nhé. Chỉ đưa trang này ra cũng đủ.
help-leave-how = “Rời trang này” hiện ngay một bức tranh yên bình, và mọi âm thanh tắt hết. Nhấn Shift ba lần cũng vậy. Cách này không giấu những gì đã mở ngoài Pathlight.
help-leave-how-button = “Rời trang này” hiện ngay một bức tranh yên bình, và mọi âm thanh tắt hết. Cách này không giấu những gì đã mở ngoài Pathlight.

## More settings
settings-country = Đất nước
country-none = Chưa chọn
settings-spacing = Khoảng cách chữ
spacing-normal = Bình thường
spacing-wide = Rộng hơn
settings-scan = Một phím cho mọi việc
scan-off = Tắt
scan-slow = Chậm
scan-quick = Nhanh hơn
scan-how = Một khung đi lần lượt qua từng thứ. Khung đến đúng chỗ em muốn thì em nhấn Space.
settings-leave-keys = Nhấn Shift ba lần để rời trang
leave-keys-on = Có
leave-keys-off = Không
settings-voice = Đọc thành tiếng
voice-off = Chỉ khi em muốn
voice-on = Mọi trang
settings-sign = Ngôn ngữ ký hiệu
sign-off = Không hiện
settings-numerals = Chữ số
settings-idle = Đến lượt bạn khác sau một lúc yên lặng
idle-never = Không bao giờ
idle-minutes = { $minutes ->
   *[other] Sau { $minutes } phút
}
settings-for-children = Dành cho mọi người
settings-for-grown-ups = Dành cho người lớn
draft-beside = Bản dịch này là bản nháp. Bên cạnh là những lời gốc.

## Reading aloud and signing
read-aloud = Đọc cho em nghe
voice-none = Máy tính này không có giọng đọc cho ngôn ngữ này. Em đọc chữ ở đây nhé.
sign-window = Ngôn ngữ ký hiệu
sign-move = Sang góc khác
sign-larger = To hơn
sign-smaller = Nhỏ hơn
sign-again = Xem ký hiệu lần nữa

## What is remembered
remembered = Những điều được ghi nhớ
remembered-you = Ở đây em là: { $who }
remembered-begun = { $count ->
   *[other] { $count } bài học đã bắt đầu
}
remembered-lit = { $count ->
   *[other] { $count } đèn lồng đã sáng
}
remembered-answers = { $count ->
   *[other] { $count } câu trả lời được lưu, để em chơi tiếp từ chỗ đã dừng
}
remembered-settings = Cách máy tính này hiện mọi thứ: ngôn ngữ, cỡ chữ, màu sắc và những thứ khác
remembered-class = Lớp mà em đã chọn: { $class }
remembered-pin = Em có ba hình bí mật, nhưng Pathlight không nhớ đó là hình nào
remembered-where = Tất cả chỉ ở trên máy tính này. Không gửi đi đâu cả.
remembered-never = Không bao giờ lưu: tên em, cảm xúc của em, người em muốn kể, việc em mở Trợ giúp, việc em rời một trang.
remembered-erase = Quên mọi điều về em
remembered-erase-sure = Mọi điều về em trên máy tính này sẽ mất: đèn lồng và câu trả lời của em. Không thể lấy lại được.
remembered-erased = Ở đây không còn nhớ gì về em nữa. Em có thể bắt đầu lại bất cứ lúc nào.

## Three secret pictures, classes, turns
pin-own = Ba hình bí mật của em
pin-about = Có ba hình bí mật thì không ai khác mở được con đường của em. Em chọn ba hình, lần lượt từng hình. Chọn một hình hai lần cũng được.
pin-choose = Chọn ba hình
pin-again = Bây giờ chọn lại ba hình ấy
pin-differ = Chưa giống ba hình lúc trước. Chúng ta làm lại từ đầu nhé.
pin-made = Ba hình của em đã xong. Em giữ cho riêng mình nhé.
pin-enter = Nhấn ba hình bí mật của em
pin-wrong = Chưa phải ba hình ấy. Em thử lại nhé. Nếu em quên, thầy cô giúp được.
pin-wait = Em đã thử nhiều lần rồi. Em chờ một chút, rồi thử lại nhé.
pin-take-away = Bỏ các hình bí mật
pin-taken-away = Đã bỏ các hình bí mật.
pin-pressed = { $count } trên 3
class-own = Lớp của em
class-all = Tất cả
class-none = Không có lớp
turn-next = Đến lượt bạn khác
turn-idle = Yên lặng một lúc rồi, nên con đường được cất đi. Mọi thứ đã được lưu.
