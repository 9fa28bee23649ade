### The Bright Trail, Spanish: a draft. No native speaker has read it. CC BY 4.0

# source c30385dc
lesson = El celular en la canasta del pan
    .about = Es tarde, y una gallina que toca el tambor no deja dormir a Mina. ¿Qué le ayuda a ella, y qué a su mamá?
    .learned = Descansar y jugar son derechos. Muchas aplicaciones están hechas para no soltar a la gente. Ayudan los ajustes, un plan y una promesa de familia.
    .tell = Si un celular o un grupo no deja dormir a alguien, cuéntaselo a un adulto. No es culpa del niño, y entre dos se planea mejor.

# source bc6b86f3
sleep-light = ¡Psst! Es tarde. Yo soy una luciérnaga, así que puedo brillar de noche. Mina no es una luciérnaga. ¿Por qué hay luz debajo de su manta?

# source 24aa4b40
sleep-hen = ¡Mira, Lumo! ¡Una gallina que toca el tambor! En el siguiente video toca más rápido. ¡Y luego el otro empieza solito! Yo quería ver uno nada más. Creo que ya voy por treinta.

# source dcfb769d
sleep-why-hard = Mina tiene los ojos chiquititos, y sigue mirando. ¿Por qué es tan difícil parar?
    .want-more = No tiene suficientes ganas de parar
    .want-more_why = Sí que quiere dormir. Pero la app agarra fuerte, y Mina tiene que soltarse sola y con sueño.
    .too-good = La gallina toca muy bien
    .too-good_why = ¡Es verdad! Pero después de un video aburrido también viene otro. No es solo la gallina.
    .made-so = La app está hecha para seguir
    .made-so_why = ¡A propósito! Mientras más mira la gente, más ganan quienes la hicieron. No es culpa de Mina.
    .late-hour = De noche nadie puede parar nada
    .late-hour_why = De noche, Mina sí puede dejar de leer. Un capítulo tiene final. Aquí nada termina.
    .hint = ¿Qué pasa cuando se acaba un video?
    .teacher = La idea de la lección: lo que cuesta parar fue hecho para que cueste. Nadie es débil. Pregunte qué cosas del cuento tienen final y cuáles no: un capítulo, un partido de pelota, una fila de videos. Nadie dice cuánto tiempo mira pantallas.

# source 080e3179
sleep-pulls = ¿Qué atrapa y qué suelta?
    .pulls = La atrapa
    .lets-go = La suelta
    .next-one = El siguiente video empieza solo
    .next-one_why = Nadie le preguntó a Mina. Por eso no hay un momento para decir que no.
    .chapter = El final de un capítulo
    .chapter_why = Un buen lugar para parar. El libro espera y no se ofende.
    .red-dot = Un puntito rojo y un ¡din!
    .red-dot_why = Parece algo importante. Casi siempre es una gallina.
    .kitchen = El celular en la cocina
    .kitchen_why = Lo que está lejos atrapa menos. Y a las ollas no les molesta.
    .no-end = Una página sin final
    .no-end_why = Los pulgares esperan llegar al fondo. No hay fondo.
    .night-kiss = Las buenas noches de Mamá
    .night-kiss_why = Una voz que dice: se acabó el día. Ninguna app lo hace tan bien.
    .hint = ¿Le da a Mina un momento para parar?
    .teacher = Que las parejas inventen una cosa más para cada lado. Después la clase construye “la app que suelta”: ¿qué haría a las ocho de la noche? Dibújenla en el pizarrón. No se nombran aplicaciones reales.

# source c321c1d0
sleep-group = ¡Din! Es el grupo de la clase, y es tarde. ¿Qué le dirías a Mina que haga?
    .vote-now = ¡A votar! ¿Cómo se llama la gallina del tambor?
    .drumstick = Yo digo Cocoropum
    .vote_feels = Un din hace saltar la barriga. Dice: mis amigos me importan. No dice: tiene que ser ya.
    .vote-fast = Jajaja, ¡Cocoropum!
    .vote-fast_why = Rápido y divertido. Ahora saben que está despierta, y sigue el din, din, din.
    .at-breakfast = Voto en el desayuno. ¡Buenas noches!
    .at-breakfast_why = Amable y claro. Nadie tiene que esperarla.
    .so-late = ¿Por qué no duerme nadie?
    .so-late_why = Muy buena pregunta. Nadie sabe la respuesta.
    .many-more = ¡41 mensajes! ¡No paren ahora!
    .so-tired = Tengo tanto sueño. Pero es tan divertido
    .next-question = Bueno, aquí estoy. ¡Siguiente pregunta!
    .next-question_why = Todos se quedan porque todos se quedan. Ser quien se va primero es difícil, también para los adultos.
    .off-to-bed = Me voy a la cama. ¡Que duerman bien!
    .off-to-bed_why = Parar tarde también es parar. Quizás a Aisha le alegra que alguien lo diga.
    .has-read = ¡Pero si nadie se va! Veo que ya leíste esto
    .one-more = Solo una pregunta más y paramos
    .waiting_feels = Un nudo puede decir: tengo miedo de quedarme afuera. Casi todo el mundo lo conoce. Es buen momento para llamar a alguien.
    .not-cross = Perdón, ¡no se enojen! Me quedo
    .not-cross_why = Mina no quiere quedarles mal. Eso es lindo. Pero a los amigos también se les contesta en la mañana.
    .still-friends = En el desayuno seguimos siendo amigos. ¡Hasta mañana!
    .still-friends_why = Cierto, y con cariño. Una amiga que duerme sigue siendo amiga.
    .pillow-says = Mi almohada ya votó. Dice: a dormir.
    .pillow-says_why = Un no con plumas. Nadie se puede enojar con una almohada.
    .name-drum = ¡Otra! ¿Cómo se llama el TAMBOR?
    .eyes-shut = Leo esto con un solo ojo
    .drum-bob = El tambor es Beto
    .drum-bob_why = Beto es un buen nombre. Solo que a estas horas ya nadie sabe cómo parar.
    .both-stop = Aisha, ¿paramos las dos?
    .both-stop_why = Si dos se van juntas, a los demás les resulta fácil.
    .hhhh = jjjjjjjjjjjjjj
    .nose-typed = Perdón. Me dormí y eso lo escribió mi nariz
    .me-too = ¡Buenas noches! Yo también me voy
    .vote-open = Está bien. Igual se puede votar hasta el recreo
    .keep-proof_why = Mina anota a qué hora sonó cada din. Así se ve qué tarde se hace, y eso ayuda a encontrar una regla.
    .block_why = El grupo queda callado en el celular de Mina hasta que ella lo abra otra vez. Hasta un grupo amable puede esperar.
    .report_why = Nadie escribió nada feo, así que hay poco que reportar. En esto puede ayudar más un adulto.
    .leave_why = Mina deja el celular. El grupo sigue sin ella, y la luna también.
    .tell_mother = “Mamá, el grupo escribe muy tarde y no puedo dormir. ¿Te llevas el celular?”
    .tell_mother_why = Llega en pantuflas. “Qué bueno que me llamaste. No es tu culpa. El celular duerme en la cocina.” Hasta le da las buenas noches.
    .tell_teacher = “Profe, nuestro grupo escribe muy tarde en la noche. ¿Podemos hacer una regla?”
    .tell_teacher_why = A la mañana siguiente escucha. “Gracias. No es tu culpa, y hay más gente con sueño. Vamos a hacer una regla entre todos.”
    .slept-early = Mina durmió. En la mañana todavía se podía votar, y nadie estaba enojado. Ravi tenía el celular marcado en el cachete. La gallina se llama Cocoropum.
    .short-and-told = Se hizo tarde. No es culpa de Mina: el grupo no soltaba a nadie. Ella lo contó, y así se acabó. En la mañana todavía se podía votar. La gallina se llama Cocoropum.
    .hint = Mina puede contestar, hacer otra cosa o contárselo a alguien. Aquí nada tiene que ser rápido.
    .teacher = En este chat nadie es malo, y aun así cuesta irse. Pregunte: ¿qué haría más fácil ser la primera persona en dar las buenas noches? La clase puede escribir una regla para un grupo inventado: ¿de qué hora a qué hora hay silencio? Nadie cuenta lo que pasa en grupos reales.

# source b2436b28
sleep-toothpaste = Tengo tanto sueño que le puse pasta de dientes al pan. ¡Sabe a menta! Mamá también se acostó tarde, por sus mensajes del mercado. Ahora está revolviendo el té con un peine. No se ha dado cuenta.

# source 0fc561e8
sleep-stone = ¡Dormí como una piedra! Mamá no. Se acostó tarde, por sus mensajes del mercado. Le puso pasta de dientes a mi pan. ¡Sabe a menta! Ahora está revolviendo el té con un peine.

# source 0080bdd1
sleep-feelings = Los sentimientos son mensajes. ¿Qué dice cada uno?
    .grumpy = Mal humor en el desayuno
    .grumpy_with = Necesito dormir más
    .grumpy_why = Nadie está de mal humor a propósito a las seis de la mañana. Descansar es un derecho, como jugar.
    .miss-out = Miedo de perderse algo
    .miss-out_with = Mis amigos me importan
    .miss-out_why = Es bueno sentir eso. Y después del desayuno ahí van a estar.
    .jumpy = Un salto con cada din
    .jumpy_with = Siempre estoy de guardia
    .jumpy_why = Nadie puede estar de guardia toda la noche. Hasta los perros guardianes roncan.
    .stuck = “¡No puedo parar!”
    .stuck_with = Algo no me suelta
    .stuck_why = Eso es un mensaje, no una falta. Ahora sería buen momento para llamar a alguien.
    .hint = Escucha el sentimiento: ¿qué pide?
    .teacher = Ningún sentimiento está mal; cada uno señala algo. Que los niños busquen un movimiento para cada uno de los cuatro. Pregunte qué pide el sentimiento: sueño, amigos, silencio, ayuda. Hablen solo de Mina.

# source f520b1a8
sleep-mina-asks = En la cena, Mamá mira su celular. Mina le tiene guardada una historia. Ayúdala a pedirle que escuche.
    .worse-than-hen = “¡Eres peor que la gallina!”
    .worse-than-hen_why = A lo mejor es cierto. Pero Mamá oye un regaño, y no lo que Mina necesita.
    .like-to-talk = “Quiero que me escuches. ¿Puede esperar el celular?”
    .like-to-talk_why = Lo que necesita, de un solo respiro. Los niños también les pueden pedir eso a los adultos.
    .never-mind-me = “No importa. Sigue leyendo.”
    .never-mind-me_why = Mina es muy educada. Pero Mamá no puede saber que una historia la espera.
    .tell_mother = A todo le dice “Ajá”.
    .tell_mother_why = “Ajá, mi ciruelita. Un segundo.” Es uno de esos segundos sin final. No está enojada. Está atrapada.
    .mother_again = Ahora levanta la vista. Otra vez hay un peine en su té. “Ay, ay, ay. A mí también me atrapó. Cuéntame tu historia, soy toda oídos.”
    .tell_auntie = Ella no conoce a la gallina.
    .tell_auntie_why = “¿Que no lo puede soltar? Vamos, ¿qué tan difícil puede ser?” La tía todavía no lo cree.
    .auntie_again = La tía vio una gallina. Luego nueve más. “¡Ay, caramba, ya entiendo! Ven, vamos las tres a hablar con tu mamá.”
    .tell_uncle = Está arreglando un celular en el mercado.
    .tell_uncle_why = “Eso me lo cuentan niños todas las semanas. Pedirlo no es grosería, y me alegra que lo hicieras. Voy contigo, y llevo mi destornillador chiquito.”
    .end = Al final, toda la familia se sentó a una mesa. Mamá sacó el peine del té y escuchó. “Está hecho para no soltar a los adultos tampoco”, dijo. “Vamos a hacer una promesa, entre todos.”
    .hint = ¿Qué frase dice lo que Mina quisiera?
    .teacher = Los niños notan cuando una pantalla atrapa a los adultos. No se trata de culpar a los padres, y nadie cuenta de los suyos. Actúenlo en parejas: “Ajá”, y el segundo intento. Pregunte: ¿qué le ayuda a un adulto a escucharlo?

# source b0b29d46
sleep-settings = El tío Somchai abre los ajustes del celular de Mina. ¿Qué le ayudaría de noche?
    .next-by-itself = Empezar solo el siguiente video
    .next-by-itself_why = Mejor apagado: ahora cada video tiene final, y Mina decide.
    .quiet-night = Silencio de las ocho de la noche a las siete
    .quiet-night_why = Mejor encendido: las gallinas duermen de noche, así que esta también puede.
    .show-read = Mostrar a otros que ya leí algo
    .show-read_why = Mejor apagado: quien no lo ve no se queda ahí esperando.
    .alarm = Alarma a las seis de la mañana
    .alarm_why = Puede quedarse encendida. Suena una vez, y después la deja en paz.
    .break-sign = “Hora de una pausa” después de tres videos
    .break-sign_why = Mejor encendido: como el final de un capítulo, es un lugar para parar.
    .end = El celular está callado como una gallina dormida. “¿Cuánto le debo?”, pregunta Mina. “El nombre de esa gallina”, dice el tío Somchai.
    .hint = ¿Qué atrapa, y qué le da un momento para parar?
    .teacher = Los ajustes ayudan porque los primeros los eligieron quienes hicieron la app, no la niña. Pregunte: ¿por qué una app vendrá con todo lo que atrapa ya encendido? Los grupos dibujan un botón de noche que les gustaría haber inventado.

# source 9062ec01
sleep-promise = La familia escribe una promesa sobre las pantallas. ¿Qué va en ella?
    .only-child = Reglas solo para Mina
    .only-child_why = ¿En qué té estaba el peine? Una promesa funciona mejor si todos la cumplen.
    .all-phones = Todos los celulares duermen en la canasta del pan
    .all-phones_why = El de Mamá también. Debajo de un trapito de cocina se ven muy tiernos.
    .no-screens = Nunca más una pantalla
    .no-screens_why = Las pantallas también sirven para aprender, jugar y reírse con gallinas. Lo que importa es cuándo y cuánto.
    .urgent = Si alguien se enferma, un celular queda encendido
    .urgent_why = Eso se acuerda desde antes, así que es justo. Una buena promesa se dobla un poquito.
    .look-again = Después de dos semanas, todos lo hablan otra vez
    .look-again_why = Lo que aprieta se puede cambiar. Mina tiene derecho a opinar.
    .hint = Hay más de una correcta. ¿Mamá también la cumpliría?
    .teacher = Las familias son distintas, y sus promesas también: celulares compartidos, trabajo de noche, ningún celular. Que los grupos escriban tres frases para la familia de Mina. Pueden llevar una hoja a casa como propuesta; nadie tiene que devolverla. El descanso y el esparcimiento son el artículo 31 de la Convención.

# source 4ac34828
sleep-evening = Mina planea su noche. ¿Cuál es un buen orden?
    .good-night = Escribir “Buenas noches” en el grupo
    .good-night_why = Primero se despide, y así nadie la espera.
    .basket = El celular a la canasta del pan
    .basket_why = El celular se acuesta antes que Mina. No tiene dientes que lavarse.
    .teeth = Lavarse los dientes
    .teeth_why = Esta vez la pasta va en el cepillo. No en el pan.
    .story = Un cuento en la cama
    .story_why = Los cuentos se acaban. Eso es lo bonito que tienen.
    .dark = Apagar la luz
    .dark_why = Ahora solo Lumo puede brillar.
    .hint = ¿Quién se acuesta primero, Mina o el celular?
    .teacher = Hay más de una buena noche. Aquí el celular va primero, porque esa es la parte difícil. Que los niños actúen los cinco pasos sin palabras, también la ida del celular a la cama.

# source ae63d5fa
sleep-second-night = La noche siguiente la app escribe: “¡Nuevo! ¡La gallina toca la TROMPETA!” ¿Qué podría hacer Mina? Todas las respuestas valen.
    .quick-look = Echar un vistazo rapidito
    .quick-look_why = Una trompeta, luego una flauta, luego una cabra con arpa. Se hizo un poco tarde. Mañana hay otra noche.
    .after-school = Guardarlo para mañana, después de la escuela
    .after-school_why = Un video no se escapa, y las gallinas casi nunca. Mañana sigue ahí.
    .one-together = Ver solo ese con Mamá, y parar
    .one-together_why = Miran dos, y una de las dos dice: “¡Ya!” Fue una trompeta espantosa.
    .teacher = El cuento sigue desde cada respuesta, y ninguna está mal. Pregunte: ¿qué haría un poquito más fácil la noche siguiente? Junte tres ideas que no cuesten nada.

# source 9fedbab0
sleep-bread = ¡Ya van tres noches! Todos los celulares duermen en la canasta del pan, el mío también. Si algo no te deja dormir, Mina, despiértame. Lo digo en serio. Solo queda una pregunta. ¿Por qué hay pan en mi bolso?

# source 41fcd88e
ending_early-drum = Dos noches tranquilas, y Mina se despertó antes que el gallo. Tocó el tambor en las ollas, en piyama. Mamá hubiera querido dormir un poco más.

# source f576de2f
ending_again-tonight = Unas noches salen bien y otras no. En todas las familias es así. Hoy la canasta del pan está ahí otra vez, y Mina siempre puede llamar a alguien.

# source 4b1b3d53
sleep-warm-egg = Tomasi quiere dejar su juego de rompecabezas. El juego dice: “¡Solo 2 más y ganas un huevo de oro!” ¿Por qué es difícil parar?
    .wants-all = Tomasi quiere demasiado de todo
    .wants-all_why = Quería un rompecabezas nada más. Fue el juego el que le puso un huevo delante.
    .egg-calls = El juego está hecho para que se quede
    .egg-calls_why = Después del huevo va a haber un pollito. Tomasi ve el truco, y eso ayuda.
    .must-finish = Los rompecabezas se tienen que terminar
    .must-finish_why = Su rompecabezas está terminado. El que no está terminado es el huevo.
    .hint = ¿A quién se le ocurrió lo del huevo?

# source 49c77731
sleep-warm-cards = La tía Sok juega a las cartas en su celular. ¿Qué atrapa y qué suelta?
    .warm-pulls = La atrapa
    .warm-lets = La suelta
    .every-day = Un premio por volver cada día
    .every-day_why = La hace volver, aunque no tenga ganas.
    .clock = Un reloj de cocina que suena
    .clock_why = Un final claro. Y el arroz también está listo.
    .lights = “¡Una más!” con luces que bailan
    .lights_why = Las luces que bailan están hechas para atrapar los ojos.
    .soup-call = Una vecina que grita: ¡sopa!
    .soup-call_why = La sopa les gana a las cartas.
    .hint = ¿Le da un momento para parar?

# source 5dcdcc24
sleep-warm-feelings = ¿Qué dice cada sentimiento?
    .restless-feet = Pies que no se quedan quietos
    .restless-feet_with = Quiero correr un rato
    .restless-feet_why = Los pies no están hechos para pasar sentados todo el día.
    .heavy-eyes = Ojos pesados sobre un libro
    .heavy-eyes_with = Necesito dormir
    .heavy-eyes_why = El libro espera.
    .hopping-heart = Un corazón que salta antes de una carrera
    .hopping-heart_with = Esto me importa
    .hopping-heart_why = Los corazones también hacen calentamiento.
    .hint = ¿Qué pide cada sentimiento?

# source 3a02b897
sleep-warm-boat = Dara construye un barco en la tableta. Pronto hay sopa. ¿Cuál es un buen orden?
    .save-boat = Guarda su barco
    .save-boat_why = Ahora nada se pierde, y es más fácil parar.
    .shelf = Pone la tableta en el estante
    .shelf_why = Los barcos y la sopa no combinan.
    .wash = Se lava las manos
    .wash_why = Tenían un poco de mango.
    .eat-soup = Se toma la sopa
    .eat-soup_why = Todavía está calentita. ¡Bien planeado!
    .hint = Primero hay que poner a salvo el barco.
