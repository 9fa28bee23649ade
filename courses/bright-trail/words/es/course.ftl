### The Bright Trail, Spanish: a draft. No native speaker has read it. CC BY 4.0

# source 42c169b6
course = El camino de los faroles
    .about = Camina con Lumo, conoce a una cabra con hambre y un barco que se hunde, y enciende los faroles. Para gente curiosa de nueve a doce años.
# source 9fde961f
module_my-rights = Mis derechos en línea
# source 8bec9b08
module_my-private-things = Mis cosas privadas
# source 9261a512
module_true-or-false = ¿Verdadero o falso?
# source 4deee3e0
module_kind-and-brave = Con cariño y con valor
# source f86b3770
module_danger-and-help = Peligro y ayuda
# source b494231c
cast_lumo = Lumo
    .alt = Lumo, una luciérnaga redonda con un farol en la cola
# source af55d5d3
cast_mina = Mina
    .alt = Mina, una niña de diez años
# source 5b2c2cba
cast_dara = Dara
    .alt = Dara, un niño de diez años
# source f95d4d2b
cast_aisha = Aisha
    .alt = Aisha, una niña de once años con un pañuelo en la cabeza
# source 3fbc9c68
cast_tomasi = Tomasi
    .alt = Tomasi, un niño de once años que usa silla de ruedas
# source ba88e027
cast_ravi = Ravi
    .alt = Ravi, un niño de once años con lentes
# source 888afa4d
cast_suri = Suri
    .alt = Suri, una niña de doce años con un aparato para oír
# source 334c23b3
cast_idris = Idris
    .alt = Idris, un niño de seis años
# source 982ed7ae
cast_auntie = Tía Sok
    .alt = La tía Sok, una mujer adulta de cara amable
# source 3b3f8a8c
cast_teacher = Profe Rahman
    .alt = El profe Rahman, un maestro
# source 65fe067d
cast_nani = Nani
    .alt = Nani, una abuela viejita de sonrisa sabia
# source 2101d9e3
cast_uncle = Tío Somchai
    .alt = El tío Somchai, un adulto que arregla celulares en el mercado
# source c3efdc93
cast_nurse = Enfermera Leilani
    .alt = La enfermera Leilani, que trabaja en el centro de salud
# source afacb901
cast_mother = Mamá de Mina
    .alt = La mamá de Mina, una mujer adulta
# source f307a461
cast_class-group = Grupo de la clase
# source e7397316
cast_starfox = StarFox
# source 360fbe2f
cast_coach = Entrenador Vic

## What children learn to do
# source 1c1dff26
skill_know-my-rights = Conocer mis derechos
# source 319a4b2c
skill_balance-screens = Ponerles un final a las pantallas
# source f9f0a15d
skill_keep-private-things = Cuidar lo que es privado
# source 24731b26
skill_ask-before-sharing = Preguntar antes de compartir
# source 7dd1ff63
skill_look-behind-the-picture = Mirar qué hay detrás de la imagen
# source cab0a8e8
skill_say-a-friendly-no = Decir que no con amabilidad
# source c4a17ba0
skill_lock-my-things = Cerrar bien mis cosas
# source 808cfb59
skill_check-before-sharing = Comprobar antes de compartir
# source fc410598
skill_spend-wisely = Pensar antes de pagar
# source ca2d63bd
skill_be-kind-online = Escribir palabras que caen suave
# source 0b400996
skill_feelings-are-messages = Escuchar lo que dice un sentimiento
# source b10987b8
skill_stand-up-for-others = Ponerme del lado de quien es objeto de burlas
# source e7b21338
skill_put-it-right = Arreglar lo que salió mal
# source 52b25f8a
skill_spot-warning-signs = Notar las señales de alerta
# source 71e3d05a
skill_tell-someone = Contarle a alguien que puede ayudar

## What some believe; for adults
# source e8f90786
thinks_right-is-a-big-wish = Un derecho es solo un deseo muy grande.
# source c5f54b6a
thinks_rights-are-earned = Los niños consiguen derechos si se portan bien.
# source 263a856c
thinks_rights-can-be-lost = Quien se porta mal pierde derechos.
# source 82c604ac
thinks_family-need-not-ask = Quien quiere a un niño no necesita preguntarle antes de compartir.
# source 25575b03
thinks_person-is-the-problem = Quien no puede usar una cosa es quien tiene que cambiar, no la cosa.
# source 2e9e377a
thinks_help-without-asking = Ayudar es hacer algo por alguien, sin preguntarle antes.
# source a189bfd1
thinks_small-ones-have-no-say = La opinión de un niño pequeño no cuenta.
# source e68ca3b7
thinks_most-is-fair = Lo que quiere la mayoría es justo para todo el mundo.
# source 8ae2048d
thinks_just-want-it-more = A quien no puede parar solo le falta fuerza de voluntad.
# source d90c0e8d
thinks_screens-are-bad = Todo el tiempo frente a una pantalla es malo, así que lo mejor es nada.
# source b867113c
thinks_rules-only-for-children = Las reglas sobre las pantallas son solo para los niños.
# source 593d504e
thinks_private-is-never = Privado quiere decir no contarlo nunca, pregunte quien pregunte y para lo que sea.
# source 22e4f913
thinks_nice-means-safe = A quien es amable, hace regalos o es un amigo se le puede dar todo.
# source 45d8d913
thinks_joke-needs-no-asking = Si es bonito o gracioso y sin mala intención, no hay que preguntarle a nadie.
# source c09cbad5
thinks_own-fault = Quien confió en alguien, aceptó un regalo o participó tiene la culpa de lo que pasó.
# source 68c7b27c
thinks_telling-is-no-use = Contar es acusar, o no cambia nada; por eso es mejor callarse una preocupación.
# source 789a227a
thinks_seeing-is-believing = Lo que se ve real en una imagen es real.
# source f72f1d7c
thinks_one-good-key = Una contraseña muy buena alcanza para todo.
# source 61418096
thinks_odd-means-made = Si una imagen se ve rara, la tiene que haber hecho una máquina.
# source 355f173b
thinks_a-voice-is-proof = Una voz que suena como alguien es esa persona.
# source 4c145626
thinks_senses-find-mistakes = Quien mira o escucha el tiempo suficiente encuentra el error en lo que hizo una máquina.
# source 2766fd43
thinks_a-warning-may-be-wrong = Se puede reenviar cualquier cosa si al final lleva un signo de pregunta.
# source 7572b563
thinks_the-machine-did-it = La imagen la hizo una máquina, así que nadie tiene que responder por ella.
# source 14647ff7
thinks_the-target-is-to-blame = Quien aparece en una imagen inventada dio algún motivo para ello.
# source b702d295
thinks_getting-even-helps = Si se devuelve lo mismo, otra vez es justo.
# source 988cc0cf
thinks_gems-run-out-by-chance = Es casualidad que las gemas se acaben en el momento más emocionante.
# source 0fbeaed4
thinks_who-plays-badly-must-pay = Solo a quien juega mal se le acaban las gemas.
# source 6b7068cc
thinks_who-pressed-is-to-blame = Quien presionó el botón tiene la culpa de lo que costó.
# source ed2b1b40
thinks_who-left-it-is-to-blame = Quien dejó el celular por ahí tiene la culpa de lo que se compró.
# source f064d8db
thinks_meant-well-cannot-hurt = Lo que se dijo en broma no puede lastimar a nadie.
# source 8c5b0828
thinks_just-kidding-mends = “Era broma” borra el daño.
# source 036a5270
thinks_sorry-must-be-taken = Quien oye un perdón tiene que perdonar enseguida.
# source 306f89db
thinks_quiet-is-no-part = Quien no dice nada no tiene nada que ver.
# source cd3ed2a2
thinks_mean-back-is-fair = Contestar con algo feo es justo y hace que se acabe.
# source 6461ea53
thinks_too-late-to-help = Después de un tiempo ya es tarde para ayudar o para arreglarlo.
# source 72f87520
thinks_blocking-is-rude = Bloquear es de mala educación; hay que contestar todos los mensajes.
# source 3d237203
thinks_blocking-is-forever = Bloquear no se puede deshacer y acaba con una amistad.
# source 2048dfe2
thinks_blocking-is-enough = Una vez que alguien está bloqueado, no hace falta contárselo a nadie.
# source 0e1fe233
thinks_gift-makes-debt = Quien acepta un elogio, un regalo o que lo lleven queda debiendo algo.
# source dc8dd1d3
thinks_liked-means-safe = Alguien que le cae bien a todo el mundo no hace nada malo.
# source d649ca51
thinks_proof-needs-pictures = Sin copias de las imágenes nadie lo va a creer.
# source 10145d0c
thinks_silence-shares-blame = Quien lo guardó en secreto o envió algo tiene parte de la culpa.
# source 7e97f23e
thinks_promise-always-binds = La promesa de guardar en secreto una preocupación se tiene que cumplir siempre.
# source a9eb1f23
thinks_worry-goes-alone = Una preocupación se va sola si se espera lo suficiente.
# source 9ed99853
thinks_words-must-be-perfect = Solo se puede contar cuando se encuentran las palabras perfectas.
