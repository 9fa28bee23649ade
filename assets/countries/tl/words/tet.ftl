### Country words: Timor-Leste, Tetum: a draft. No native speaker has read it. CC BY 4.0

country = Timor-Leste
helpline_emergency = Emerjénsia 112
    .about = Bainhira ema ruma hasoru perigu agora. Polísia, bombeiru ka ambulánsia mai tulun.

## Terms, laid over any course.
-helpline = liña ajuda
-adult-helper = enfermeira postu saúde nian
-money = dolar
-price = ${ $amount }
-phone-shop = kios pulsa
-chat-app = aplikasaun chat
-girl = Natália
-boy = Mateus
-snack = hudi sona
