### Country words: Philippines, Filipino: a draft. No native speaker has read it. CC BY 4.0

country = Pilipinas
helpline_child-helpline = Makabata Helpline 1383
    .about = May nakikinig sa mga bata, araw at gabi, at tumutulong.
helpline_bantay-bata = Bantay Bata 163
    .about = May nakikinig at tumutulong sa iyong makahanap ng paraan.
helpline_emergency = Emergency 911
    .about = Kapag may nasa panganib ngayon. Darating ang pulis, bumbero, o ambulansiya.
helpline_report-page = eProtectKids
    .about = May pahina o larawang nakasasama sa bata? I-report dito kasama ng nakatatanda.

## Terms, laid over any course.
-helpline = helpline ng mga bata
-adult-helper = barangay health worker
-money = piso
-price = ₱{ $amount }
-phone-shop = sari-sari store
-chat-app = chat app
-girl = Bea
-boy = Miguel
-snack = turon
