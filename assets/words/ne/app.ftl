### The program's own words, Nepali: a draft. No native speaker has read it. CC BY 4.0

app-name = Pathlight
app-line = अनलाइन संसारको उज्यालो बाटो
start = सुरु गरौँ
play = खेलौँ
go-on = अघि बढौँ
again = फेरि खेलौँ
back = पछाडि
next = अगाडि
hint-answer = मलाई देखाऊ
hint = सङ्केत
rehearse = अर्कै तरिकाले गरौँ
pass = यो छोडौँ
check = जाँचौँ
check-look-again = कति तिखा आँखा! अझै भेट्टाउन बाँकी छ। फेरि हेर।
done = भयो
cancel = अहिले होइन
yes-do = हुन्छ, गरौँ
sort-not-there = त्यहाँ होइन। फेरि एकपल्ट हेर।
sort-pick-up = पहिले एउटा कार्ड टिप। अनि त्यो कहाँ पर्छ, छान।
sort-choose-group = अब यो कहाँ पर्छ, छान।
sort-all-done = सबै आ-आफ्नो ठाउँमा पुगे!
match-choose = अब यसको जोडी छान।
order-first = सबैभन्दा पहिले के?
order-next = त्यसपछि के?
order-not-next = यसको पालो अर्कै बेला आउँछ। फेरि एकपल्ट हेर।
place-in-order = { $at }.
story-on = पाना पल्टाऔँ
story-back = पछाडि हेरौँ
story-panel = चित्र { $at }
sure-1 = पटक्कै पक्का छैन
sure-2 = त्यति पक्का छैन
sure-3 = आधाआधी
sure-4 = निकै पक्का
sure-5 = एकदम पक्का
feeling-1 = धेरै दुःखी
feeling-2 = अलि दुःखी
feeling-3 = ठीकै
feeling-4 = खुसी
feeling-5 = धेरै खुसी
verdict-true = यो साँचो हो
verdict-false = यो साँचो होइन
verdict-unsure = पक्का थाहा छैन, त्यसैले अरूलाई पठाउँदिनँ
evidence-look = पहिले प्रमाण हेर, कम्तीमा दुई वटा कार्ड।
evidence-say = प्रमाणले के देखाउँछ?
decide-keep = राख्ने
decide-delete = मेटाउने
decide-report = रिपोर्ट गर्ने
decide-ask = ठूलो मान्छेलाई सोध्ने
decide-look-again = यसका हरफहरू फेरि एकपल्ट हेर।
inbox-close = सबै सन्देशमा फर्कौँ
inbox-press = अनौठो लागेका हरफ थिच। अनि के गर्ने, छान।
inbox-open = एउटा सन्देश खोल।
post-blur = यिनलाई धमिलो बनाऔँ
post-look = के कुराले धेरै थाहा दिन्छ? त्यसमा चिन्ह लगाऊ।
post-ask = यसमा अरू को-को छन्? सबैलाई सोध।
post-show = यो कसले हेर्न पाउने?
shield-guesses = यो अड्कल्न खोज्नेलाई बढीमा { $guesses } पटक लाग्छ।
shield-done = यही राखौँ
shield-take-back = अन्तिम शब्द हटाऔँ
switch-on = खुला
switch-off = बन्द
tell-not-now = अहिले भएन
tell-whom = { $name }ले कसलाई भन्दा राम्रो होला?
feels-ask = { $name }को पेटले के भन्दै छ?
album-ask = के भयो भनेर कुन शब्दले देखाउँछन्? तिनमा चिन्ह लगाऊ।
album-note = नाम र समयसँगै टिपौँ
album-more = टिपियो। के भयो भनेर देखाउने शब्द यहाँ अझै छन्।
album-other = यो त साधारण कुराकानी हो। मन दुखाउने वा कर गर्ने शब्द खोज।
picture = चित्र
picture-find = चित्रमा वा सूचीमा त्यसलाई थिच।
film-on = अर्को चित्र
film-again = सुरुदेखि
pin-hidden = * * * *
pin-plain = एउटै चित्र चार पटक? सबैले पहिले त्यही जाँच्छन्। चित्र मिसाऊ।
pin-done = पिन यही हो
pin-ask = { $name }ले के गर्दा राम्रो होला?
pin-give = पिन भन्ने
pin-keep = आफैँसँग राख्ने
warm-up = तयारी
warm-up-progress = तयारी: { $all } मध्ये { $at }
certificate = मेरो प्रमाणपत्र
certificate-save = चित्र सुरक्षित राखौँ
certificate-saved = चित्र तस्बिरको फोल्डरमा राखियो।
certificate-not-saved = यहाँ चित्र राख्न सकिएन।
certificate-lit = सबै लालटिन चम्किँदै छन्
board = म के गर्न सक्छु
board-new = अझै आउँदै छ
board-met = अभ्यास भयो
board-can = म यो गर्न सक्छु
board-how = त्यही कुरा अर्को कथामा पनि काम लाग्यो भने लालटिन बल्छ।
tell-how = { $name }ले कुरा कसरी सुरु गर्दा राम्रो होला?

## How something came out; read beside an icon
mark-right = हो
mark-not-yet = अझै भएन
mark-chosen = छानिएको
mark-shown = यहाँ
mark-missed = यो पनि
outcome-right = यसले काम गर्छ
outcome-partly = केही मिल्यो
outcome-wrong = अझै भएन
outcome-neutral = थाहा पाउनु राम्रो

## A chat
act-keep-proof = टिपेर राख्ने
act-block = ब्लक गर्ने
act-report = रिपोर्ट गर्ने
act-leave = च्याट छोड्ने
act-tell = कसैलाई भन्ने
chat-phone-of = { $name }को फोन
chat-what-next = { $name }ले के गर्दा राम्रो होला?
chat-closed = च्याट बन्द भयो।
chat-happened = त्यसबाट के भयो
chat-ending = अन्त्यमा के भयो
card-front = अगाडिपट्टि
card-back = पछाडिपट्टि

## Where one is
progress = पाइला: { $all } मध्ये { $at }
lesson-minutes = { $minutes ->
    [one] { $minutes } मिनेट
   *[other] करिब { $minutes } मिनेट
}
lantern-lit = लालटिन बलेको छ
lantern-next = तिमी यहाँ छौ
lantern-unlit = अझै बलेको छैन
lantern-lights = तिम्रो लालटिन चम्किँदै छ!
learned = हामीले के थाहा पायौँ
whom-to-tell = कसलाई भन्ने
to-the-trail = बाटोमा फर्कौँ
draft-note = यो अनुवाद मस्यौदा हो। यो भाषा मातृभाषा भएका कसैले यसलाई अझै पढेका छैनन्।

## When a lesson is opened again
resumed-changed = अघिल्लो पटकभन्दा यो पाठ अलिकति फेरिएको छ। तिमी ठीक ठाउँमा छौ।
resumed-nearest = अघिल्लो पटकभन्दा यो पाठ फेरिएको छ। तिमी जहाँ थियौ, त्यसको सबैभन्दा नजिकको ठाउँ यही हो।
resumed-beginning = यो पाठ अब नयाँ भएको छ, त्यसैले सुरुदेखि थालौँ।

## Who is playing
who-title = को खेल्दै छ?
who-new = नयाँ साथी
who-picture = एउटा चित्र छान
who-colour = एउटा रङ छान
who-animal = एउटा जनावर छान
who-ready = यो तिमी हौ!
who-taken = यी तीनै कुरा कसैले छानिसक्यो। अर्को जनावर छान।
who-you = { $animal }, { $colour } रङ, { $picture }
picture-kite = चङ्गा
picture-boat = डुङ्गा
picture-drum = ढोल
picture-leaf = पात
picture-star = तारा
picture-mango = आँप
picture-umbrella = छाता
picture-moon = जून
colour-amber = सुन्तले
colour-leaf = हरियो
colour-berry = रातो
colour-sky = नीलो
colour-plum = बैजनी
colour-dusk = गाढा नीलो
animal-turtle = कछुवा
animal-elephant = हात्ती
animal-gecko = माउसुली
animal-parrot = सुगा
animal-dolphin = डल्फिन
animal-cat = बिरालो
animal-buffalo = भैँसी
animal-owl = लाटोकोसेरो

## The shelf and the trail
shelf-title = एउटा बाटो छान
shelf-empty = यहाँ अझै कुनै कोर्स छैन। ठूलो मान्छेले कोर्सको फोल्डरमा एउटा राखिदिन सक्छन्।
shelf-broken = यो कोर्स अहिले खेल्न मिल्दैन। किन मिलेन भनेर ठूलो मान्छेले “pathlight check” आदेशबाट थाहा पाउन सक्छन्।
shelf-ages = { $youngest } देखि { $oldest } वर्षसम्म
shelf-trainers = प्रशिक्षक र शिक्षकका लागि
trail-back = पछाडिको बाटो
trail-on = अगाडिको बाटो
shelf-lit = { $all } मध्ये { $lit } लालटिन बलेका

## Settings
settings = सेटिङ
settings-language = भाषा
settings-text-size = अक्षरको आकार
settings-contrast = रङ
contrast-dusk = साँझ
contrast-ink = सेतोमा गाढा
contrast-yellow = कालोमा पहेँलो
settings-motion = चाल
motion-on = सबै चल्छ
motion-off = सबै थामिन्छ
settings-sound = आवाज
sound-on = खुला
sound-off = बन्द
settings-drafts = ठूला मान्छेका लागि: अझै कसैले नजाँचेका अनुवाद
drafts-on = देखाउने
drafts-off = लुकाउने
language-draft = मस्यौदा
settings-erase = यस कम्प्युटरको सबै कुरा मेटाउने
settings-erase-sure = यसले यस कम्प्युटरका सबै विद्यार्थी र सबै लालटिन मेटाउँछ। फेरि फर्काउन मिल्दैन।
settings-erased = सबै कुरा मेटियो।

## Help
help = मद्दत
help-title = केही गडबड भयो? मद्दत गर्ने मान्छे छन्।
help-fault = अनलाइनमा केही अनौठो वा नराम्रो लाग्यो भने, त्यो तिम्रो गल्ती होइन।
help-people = तिमीलाई विश्वास लाग्ने ठूलो मान्छेलाई भन, घरमा, विद्यालयमा वा अरू कतै।
help-another = पहिलोबाट मद्दत भएन भने अर्कोलाई भन। कसैले नसुनेसम्म भनिराख।
help-say = तिमी यसो भन्न सक्छौ: “अनलाइनमा एउटा कुरा भयो। मलाई मद्दत गर्नुहुन्छ?”
help-danger = अहिले नै कसैलाई खतरा छ भने, नजिकको कसैलाई तुरुन्तै बोलाऊ।
help-nothing-kept = तिमीले यो पाना खोलेको कुरा Pathlight ले सम्झेर राख्दैन।
help-leave = यो पाना बन्द गर्ने
help-stay = म जहाँ थिएँ, त्यहीँ फर्कने
help-left = मन लागेका बेला तिमी जहिले पनि फर्कन सक्छौ।

## What could not be done
store-read-only = अहिले यस कम्प्युटरमा तिम्रा लालटिन राख्न मिलेन। तैपनि तिमी खेल्न सक्छौ।
store-full = कम्प्युटरमा ठाउँ बाँकी छैन, त्यसैले यो पाइला राखिएन। ठूलो मान्छेलाई अलिकति ठाउँ बनाइदिन भन, अनि फेरि थिच।
store-broken = राखिएका लालटिनमा केही गडबड भयो। ठूलो मान्छेलाई भन। तैपनि तिमी खेल्न सक्छौ।
store-set-aside = राखिएका लालटिन पढ्न सकिएन, त्यसैले तिनलाई जोगाएर छेउमा राखियो। अब लालटिनको नयाँ किताब सुरु गरौँ।
store-newer = राखिएका लालटिन अझ नयाँ Pathlight का हुन्, त्यसैले तिनलाई जोगाएर छेउमा राखियो।

## The player in a terminal
terminal-keys = एउटा नम्बर लेख, अनि Enter थिच। Enter मात्रै थिच्दा अघि बढिन्छ। मद्दत चाहिए ?, छोड्न q।
terminal-choose = यीमध्ये एउटा नम्बर लेख, अनि Enter थिच।
terminal-first = यहाँ पहिले एउटा काम छ। यीमध्ये एउटा नम्बर लेख।
terminal-not-understood = “{ $line }” यहाँका नम्बरमा छैन। केही हराएको छैन। फेरि कोसिस गर।
terminal-left = सबै सुरक्षित छ। चाँडै भेटौँला!
terminal-labelled = { $label }: { $text }
terminal-held = तिम्रो हातमा
terminal-in-group = “{ $group }” मा
terminal-tell = { $name }लाई: { $text }

## Help: people, lines, leaving
help-who = कसलाई भन्दा राम्रो होला? एक जना छान। यो कतै राखिँदैन।
helper-home = घरमा कोही
helper-family = काकी, मामा, हजुरआमा वा हजुरबुबा
helper-school = शिक्षक, वा विद्यालयका अरू कोही
helper-health = नर्स वा स्वास्थ्यकर्मी
helper-neighbour = छिमेकका ठूला मान्छे, वा साथीका आमाबुबा
helper-line = बाल हेल्पलाइनमा कोही
helper-chosen = राम्रो छान्यौ। माथिको वाक्यबाट सुरु गर, वा यो पाना नै देऊ।
helper-next = त्यहाँ मद्दत भएन, वा कोही छैनन्? त्यसो भए अर्को छान। कसै न कसैले सुन्छन्।
help-school = विद्यालयमा यहाँ पनि जान सक्छौ: { $contact }
help-call = फोन गर: { $number }
help-text = सन्देश पठाऊ: { $number }
help-page = अनलाइनमा: { $page }
help-for-talk = कसैले तिम्रो कुरा सुन्छ
help-for-police = अहिले नै खतरा भए
help-for-report = पाना, चित्र वा खाता रिपोर्ट गर्न
help-hours-always = दिनरात
help-hours-daily = हरेक दिन { $from } देखि { $until } सम्म
help-hours-weekdays = सोमबारदेखि शुक्रबारसम्म, { $from } देखि { $until } सम्म
help-hours-unknown = समय हामीलाई थाहा छैन।
help-cost-free = पैसा लाग्दैन।
help-cost-paid = फोन गर्दा पैसा लाग्छ।
help-cost-unknown = पैसा लाग्छ कि लाग्दैन, हामीलाई थाहा छैन।
help-checked = जाँचेको मिति: { $date }
help-no-line = { $country }: यहाँ हामीलाई पक्का थाहा भएको नम्बर छैन। ठूलो मान्छेले तिमीसँगै खोज्न सक्छन्।
help-no-phone = फोन गर्न मिल्दैन? कसैकहाँ जाऊ, वा साथीलाई सँगै लैजाऊ। यो पाना देखाए पनि पुग्छ।
help-leave-how = “यो पाना बन्द गर्ने” थिच्दा तुरुन्तै शान्त चित्र आउँछ, अनि सबै आवाज थामिन्छ। तीन पटक Shift थिच्दा पनि त्यस्तै हुन्छ। Pathlight बाहिर खोलिएको कुरा यसले लुकाउँदैन।
help-leave-how-button = “यो पाना बन्द गर्ने” थिच्दा तुरुन्तै शान्त चित्र आउँछ, अनि सबै आवाज थामिन्छ। Pathlight बाहिर खोलिएको कुरा यसले लुकाउँदैन।

## More settings
settings-country = देश
country-none = छानिएको छैन
settings-spacing = अक्षरहरूको दूरी
spacing-normal = सधैँजस्तै
spacing-wide = अझ धेरै
settings-scan = सबै काम एउटै बटनले
scan-off = बन्द
scan-slow = बिस्तारै
scan-quick = अलि छिटो
scan-how = एउटा घेरा पालैपालो हरेक कुरामा जान्छ। तिमीले चाहेको ठाउँमा पुगेपछि Space थिच।
settings-leave-keys = तीन पटक Shift थिच्दा पाना बन्द
leave-keys-on = हुने
leave-keys-off = नहुने
settings-voice = पढेर सुनाउने
voice-off = मैले भनेपछि मात्र
voice-on = हरेक पाना
settings-sign = साङ्केतिक भाषा
sign-off = नदेखाउने
settings-numerals = अङ्क
settings-idle = धेरै बेर चुपचाप भए अर्को साथीको पालो
idle-never = कहिल्यै होइन
idle-minutes = { $minutes ->
    [one] { $minutes } मिनेटपछि
   *[other] { $minutes } मिनेटपछि
}
settings-for-children = सबैका लागि
settings-for-grown-ups = ठूला मान्छेका लागि
draft-beside = यो अनुवाद मस्यौदा हो। जुन शब्दबाट यो बन्यो, ती यसको छेउमा छन्।

## Reading aloud and signing
read-aloud = मलाई पढेर सुनाऊ
voice-none = यस कम्प्युटरमा यो भाषाको आवाज छैन। शब्द यहाँ पढ्न सकिन्छ।
sign-window = साङ्केतिक भाषा
sign-move = अर्को कुनामा सारौँ
sign-larger = अझ ठूलो
sign-smaller = अझ सानो
sign-again = साङ्केतिक भाषामा फेरि देखाऊ

## What is remembered
remembered = के-के सम्झेर राखिन्छ
remembered-you = यहाँ तिम्रो चिनारी: { $who }
remembered-begun = { $count ->
    [one] { $count } पाठ सुरु भयो
   *[other] { $count } पाठ सुरु भए
}
remembered-lit = { $count ->
    [one] { $count } लालटिन बलेको छ
   *[other] { $count } लालटिन बलेका छन्
}
remembered-answers = { $count ->
    [one] तिमी रोकिएकै ठाउँबाट अघि बढ्न { $count } उत्तर राखिएको छ
   *[other] तिमी रोकिएकै ठाउँबाट अघि बढ्न { $count } उत्तर राखिएका छन्
}
remembered-settings = यस कम्प्युटरले कसरी देखाउँछ: भाषा, आकार, रङ आदि
remembered-class = तिमीले छानेको कक्षा: { $class }
remembered-pin = तिम्रा तीन गोप्य चित्र छन् भन्ने कुरा, तर कुन-कुन हुन् भन्ने होइन
remembered-where = यी सबै यही कम्प्युटरमा रहन्छन्। कतै केही पठाइँदैन।
remembered-never = कहिल्यै नराखिने: तिम्रो नाम, तिम्रो मनको कुरा, कसलाई भन्न चाहन्छौ, मद्दत खोलेको कुरा, पाना बन्द गरेको कुरा।
remembered-erase = मलाई बिर्सने
remembered-erase-sure = यस कम्प्युटरबाट तिम्रो सबै कुरा मेटिन्छ: तिम्रा लालटिन र तिम्रा उत्तर। फेरि फर्काउन मिल्दैन।
remembered-erased = यहाँबाट तिम्रो सबै कुरा मेटियो। मन लागेका बेला तिमी फेरि सुरु गर्न सक्छौ।

## Three secret pictures, classes, turns
pin-own = मेरा तीन गोप्य चित्र
pin-about = तीन गोप्य चित्र भए अरू कसैले तिम्रो बाटो खोल्न सक्दैन। एकपछि अर्को गरी तीन वटा छान। एउटै चित्र दुई पटक छाने पनि हुन्छ।
pin-choose = तीन वटा चित्र छान
pin-again = अब तिनै तीन वटा फेरि एकपल्ट
pin-differ = ती उही तीन चित्र थिएनन्। फेरि सुरुदेखि थालौँ।
pin-made = तिम्रा तीन चित्र तयार भए। तिनलाई आफैँसँग राख।
pin-enter = आफ्ना तीन गोप्य चित्र थिच
pin-wrong = यी ती तीन चित्र होइनन्। फेरि कोसिस गर। बिर्सियौ भने शिक्षकले मद्दत गर्न सक्नुहुन्छ।
pin-wait = धेरै पटक कोसिस भयो। एकछिन पर्ख, अनि फेरि कोसिस गर।
pin-take-away = गोप्य चित्र हटाउने
pin-taken-away = गोप्य चित्र हटाइए।
pin-pressed = 3 मध्ये { $count }
class-own = मेरो कक्षा
class-all = सबै
class-none = कक्षा छैन
turn-next = अर्को साथीको पालो
turn-idle = केही बेर चुपचाप थियो, त्यसैले बाटो समेटियो। सबै सुरक्षित छ।
