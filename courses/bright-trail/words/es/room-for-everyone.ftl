### The Bright Trail, Spanish: a draft. No native speaker has read it. CC BY 4.0

# source 7675c41c
lesson = La carrera más lenta del mundo
    .about = Un caracol cruza el salón, y un juego deja afuera a cuatro personas. ¿Puede haber lugar para todo el mundo?
    .learned = Si alguien no puede participar, la cosa puede cambiar. Pregunta qué hace falta, dilo claro y decidan en grupo.
    .tell = Pedir lo que uno necesita también es contar. Si un juego o una lección deja a alguien afuera, cuéntaselo a un adulto, y pídelo otra vez.

# source 13ffd404
room-snail = ¡Shh, hay una carrera! Idris tiene un caracol que se llama Trueno. Va por la pared del salón, de la puerta a la ventana. Empezó antes del desayuno. Ya llegó hasta el interruptor de la luz.

# source 1fc82eec
room-turbo = ¡Nosotros también tenemos una carrera! El juego se llama Turbocaracol, y a mí me encantan las carreras. Pero el caracol solo corre si los pulgares dan golpecitos tan rápido como la lluvia. Mis manos no saben llover. Ya llegué último once veces.

# source f3e323db
room-matter = El caracol de Tomasi sigue en la salida. ¿Qué pasa aquí?
    .slow-hands = Sus manos son muy lentas para una carrera
    .slow-hands_why = Sus manos resuelven todos los rompecabezas de la caja. Son muy buenas manos. Este juego todavía no sabe usarlas.
    .one-kind = El juego solo sirve para un tipo de manos
    .one-kind_why = Quienes lo hicieron pensaron en pulgares rápidos, y en nada más. Lo que alguien hizo, alguien lo puede cambiar.
    .more-practice = Debería practicar más
    .more-practice_why = Once carreras son mucha práctica. Si un zapato no te queda, correr más no ayuda.
    .not-for-him = Las carreras no son para cualquiera
    .not-for-him_why = A Tomasi le encantan las carreras. Lo que le encanta lo decide él.
    .hint = ¿Qué podría ser distinto para que Tomasi pueda correr?
    .teacher = La idea: mirar el juego, no las manos. Pregunte: ¿qué cosas de nuestra escuela les sirven solo a algunos? Un escalón, un estante alto, letras chiquitas. Quédense en las cosas. Nadie habla del cuerpo de otro niño, y nadie tiene que hablar del suyo.

# source f23a9790
room-doors = Tomasi no es el único frente a una puerta cerrada.
    .the-video = Ravi hizo un video sobre el juego, con mucha música. Suri lo está viendo.
    .words-drown = “Mi aparato lo pone todo más fuerte. La trompeta también. Y las palabras se ahogan.”
    .nine-languages = Nani sabe todo de caracoles. El juego habla nueve idiomas, pero no el de Nani.
    .none-for-me = “¿Nueve idiomas y ninguno para mí? Entonces voy a hablar con el caracol.”
    .hand-up = “¡Tengo una idea para el juego! ¡Que los caracoles también vayan para atrás!”
    .sixes = “Tienes seis. Los de seis no cuentan.”
    .not-mean = “Nadie quiso ser malo. Nadie lo había pensado. Son cosas que pasan.”
    .at-the-map = Mientras tanto, Trueno llegó al mapa. Está cruzando un océano.
    .teacher = Deténgase después de cada dos cuadros y pregunte: ¿qué cerró la puerta? ¿Quién podría abrirla? Cuatro grupos pueden tomar una puerta cada uno y dibujar la llave. Un aparato para oír aumenta todos los sonidos, también el ruido. Vale la pena explicarlo una vez.

# source 9f556fbb
room-keys = ¿Qué llave abre qué puerta?
    .tapping = Tomasi: golpecitos como lluvia
    .tapping_with = Un botón grande, sin apuro
    .tapping_why = Un solo toque, y el caracol corre. Ahora se trata de pensar bien, no de ir rápido.
    .talking = Suri: solo voces y trompetas
    .talking_with = Palabras escritas en el video
    .talking_why = Ahora pueden sus ojos. Las palabras escritas ayudan a cualquiera que esté en un lugar con ruido.
    .language = Nani: los nueve idiomas que no son
    .language_with = Un décimo idioma, leído en voz alta
    .language_why = Muchos idiomas los hablan pocas personas. Pero las personas cuentan, cada una de ellas.
    .hand = Idris: nadie cuenta su mano
    .hand_with = Alguien que escuche su idea
    .hand_why = Esa llave no cuesta nada. Toma un minuto, o dos si la idea es larga.
    .hint = ¿Qué le estorba a cada quien?
    .teacher = Pregunte a quién más le alegra cada llave: las palabras en un video ayudan a quien aprende el idioma; un botón grande, a quien tiene las manos mojadas. Lo que se hace para pocos muchas veces es bueno para muchos.

# source e1a2f4f6
room-first = La clase quiere a Tomasi en la carrera. ¿Qué va primero?
    .score-job = Darle un trabajo: contar los puntos
    .score-job_why = Es un buen trabajo para alguien a quien le gusta contar. A Tomasi le gusta correr carreras.
    .ravi-taps = Que Ravi dé los golpecitos por él
    .ravi-taps_why = Qué amable es Ravi. Pero así es la carrera de Ravi, con el nombre de Tomasi encima.
    .ask-tomasi = Preguntarle a Tomasi qué le serviría
    .ask-tomasi_why = Él conoce sus manos mejor que nadie. “Un botón grande”, dice. “Y trompetas si gano. Es que me gustan las trompetas.”
    .easy-game = Buscarle un juego más fácil
    .easy-game_why = Resuelve los rompecabezas más difíciles; no necesita nada fácil. Solo lo frenan los golpecitos.
    .hint = ¿Quién sabe más de las manos de Tomasi?
    .teacher = Una ayuda con buena intención también puede no dar en el blanco. Actúen en parejas: una persona quiere ayudar, la otra dice qué la ayudaría de verdad, o “No, gracias”. Las dos respuestas están bien. Usen solo situaciones inventadas.

# source 8ee0e4e6
room-letter = Tomasi les escribe a los creadores del juego. Dice qué [needs], dice [why] y pide [change].
    .needs = necesita
    .needs_why = “Necesito un botón grande.” Eso nadie lo puede adivinar desde lejos.
    .why = por qué
    .why_why = “Mis pulgares no pueden ir tan rápido.” Así los creadores pueden encontrar una buena solución.
    .change = un cambio
    .change_why = “¿Lo podrían cambiar?” Una pregunta clara es difícil de olvidar.
    .sorry = perdón
    .sorry_why = No hay nada que perdonar. Necesitar un botón no es una falta.
    .fight = pelea
    .fight_why = Tomasi está un poco enojado, y puede estarlo. Una pregunta clara llega más lejos que una pelea.
    .hint = Primero lo que necesita, luego la razón, luego la pregunta.
    .teacher = Escriba las tres partes en el pizarrón: necesito, por qué, cambio. Las parejas las usan para la carta de Nani o la idea de Idris. Pregunte: ¿alguien tiene que pedir perdón por necesitar algo?

# source 0d6041ab
room-suri-asks = Suri necesita palabras escritas en el video. No le gusta dar molestias. Ayúdala a pedirlo.
    .just-guess = “Está bien. Lo adivino y ya.”
    .just-guess_why = Tan amable que nadie se da cuenta de nada. El video se queda como está.
    .silly-video = “Ese video es una bobada.”
    .silly-video_why = Quizás un poquito. Pero así nadie puede saber qué necesita Suri.
    .words-please = “No puedo oír el video. ¿Le pueden poner palabras?”
    .words-please_why = Lo que estorba y lo que ayudaría. Pedirlo así también es contar.
    .tell_ravi = Él hizo el video, con trompeta y todo.
    .tell_ravi_why = “¡Pero si tienes esa cosa en la oreja!” Todavía no lo cree. No ha pensado en su trompeta.
    .ravi_again = Ravi se quita los lentes y piensa. “¿Entonces es mi trompeta? Esta noche le escribo las palabras. El tururú también.”
    .tell_teacher = Está contando tabletas.
    .tell_teacher_why = “Catorce, quince, ahora no, Suri, ¡dieciséis!” No dijo que no. Dijo dieciséis.
    .teacher_again = Ya contó las tabletas. Escucha hasta el final. “Gracias, Suri. De ahora en adelante, ningún video sin palabras.”
    .tell_nurse = Está revisando el aparato para oír de Suri.
    .tell_nurse_why = “No eres ninguna molestia. Tienes razón. Vamos a escribirle juntas a la escuela, y tú dices qué ponemos.”
    .end = Ahora el video tiene palabras, y hasta la trompeta tiene: “¡Tururú!” A Dara también le gustan. Lo ve sin sonido, para que el gato pueda dormir.
    .hint = ¿Qué frase dice lo que ayudaría?
    .teacher = Pedir lo que uno necesita requiere valor, y muchas veces dos intentos. Practiquen una frase clara para alguien que no ve el pizarrón o que lee despacio. Todo inventado. Pregunte: ¿qué podría decir quien escucha para que pedir se sienta fácil?

# source 1c740ec5
room-six = Idris sigue con la mano levantada. ¿Qué podría hacer la clase?
    .when-ten = Preguntarle cuando tenga diez
    .when-ten_why = ¡Qué brazo tan cansado! Los niños chiquitos también tienen derecho a que los escuchen.
    .hear-him = Escuchar su idea y hablar de ella
    .hear-him_why = Que te escuchen quiere decir que los demás lo piensan. ¿Caracoles para atrás? Mina lo piensa muy en serio.
    .do-as-told = Hacer lo que diga, porque es un encanto
    .do-as-told_why = Que te escuchen no es lo mismo que salirte con la tuya. Su idea es una entre muchas.
    .nod = Decir que sí con la cabeza y seguir
    .nod_why = Se ve amable. Pero mover la cabeza no es escuchar, e Idris se da cuenta.
    .hint = ¿Cómo es cuando alguien te escucha de verdad?
    .teacher = Hay tres cosas que se confunden: que te escuchen, que te digan que sí con la cabeza y salirte con la tuya. Actúen las tres con una idea loca. ¿Cómo se nota la diferencia? El derecho a que te escuchen no tiene edad mínima.

# source 314d885a
room-fair = A dieciocho les gusta el juego como está. Cuatro no pueden jugar. ¿Qué es lo justo?
    .more-hands = Dieciocho es más que cuatro. Se queda así.
    .more-hands_why = Contar manos está bien para elegir una canción. Un derecho no se quita con votos.
    .nobody-plays = Entonces que nadie lo juegue
    .nobody-plays_why = Es igual para todos, y triste para los veintidós.
    .own-corner = Otro juego para los cuatro, en otro salón
    .own-corner_why = Es con buena intención. Pero Tomasi quiere correr contra sus amigos, no en el cuarto de al lado.
    .fits-all = Buscar una forma que les sirva a todos
    .fits-all_why = Los dieciocho conservan su carrera, y hay más rivales. Solo hay que pensar un poco.
    .hint = ¿Podrían divertirse los veintidós?
    .teacher = Que cuatro niños actúen a los cuatro, y que la clase busque una solución con la que todos puedan vivir antes de votar. Pregunte: ¿qué se puede decidir contando manos y qué no?

# source 3cf75822
room-makers = La clase les pide cambios a los creadores. ¿Cuál es un buen orden?
    .hear-needs = Escuchar qué necesita cada quien
    .hear-needs_why = También Idris. Sobre todo Idris, porque ya le duele el brazo.
    .agree = Ponerse de acuerdo en qué pedir
    .agree_why = Botón, palabras, idioma, para atrás. Cuatro cosas, y todos pueden vivir con ellas.
    .write-letter = Escribir una carta clara
    .write-letter_why = Aisha la escribe. Ravi lame la estampilla. Dice que sabe a pescado.
    .once-more = ¿No contestan? Escribir otra vez
    .once-more_why = La primera carta quedó debajo de un montón. La segunda va en papel naranja.
    .try-out = Probar el juego nuevo
    .try-out_why = Quien lo pidió lo prueba primero. ¿Ahora sí le sirve?
    .hint = Primero las orejas, después el lápiz.
    .teacher = Busquen una cosa pequeña de su escuela que la clase pueda pedir que se cambie, y recorran los cinco pasos de verdad. Elija algo que pueda salir bien. A ser escuchado se aprende siendo escuchado.

# source 46d26e68
room-answer = “Querida clase”, dicen los creadores. “No lo habíamos pensado. Un botón grande: sí. Palabras y un décimo idioma: sí. Trompetas: ¿por qué no? Caracoles que van para atrás: rarísimo, pero sí.”

# source b1de3218
room-asking = En una clase como esta, ¿qué tan seguro puede estar alguien de que pedir sirve de algo?
    .low_why = Eso es sincero. A veces hacen falta dos intentos, o dos personas. Pedirlo entre dos es más fácil.
    .middle_why = Depende de quién escuche. Por eso es bueno conocer a más de una persona a quien pedirle.
    .high_why = Qué bien. Entonces alguien puede pedir por quienes todavía no se animan. Primero hay que preguntarles si quieren.
    .teacher = Es una encuesta sobre la clase del cuento, así que se puede levantar la mano. No le pregunte a nadie por lo que necesita delante de los demás. Diga dónde se puede pedir algo con discreción en su escuela.

# source a5d97721
room-finish = ¡Ganó Nani! Su caracol fue para atrás todo el camino, ¡y esa idea fue mía! Tomasi llegó segundo, con trompetas. Y mira, ¡Trueno ya está en la ventana! Ravi dice que ahora los de seis sí cuentan.

# source 2cfc108b
room-warm-screen = La parada del autobús tiene una pantalla nueva, alta como un techo. Idris no puede leerla. ¿Qué pasa?
    .too-short = Idris es muy bajito
    .too-short_why = Tiene el tamaño justo para seis años. La pantalla se puede mover hoy. Idris crece, pero despacio.
    .hangs-high = La pantalla está muy alta
    .hangs-high_why = La colgaron pensando solo en gente alta. Se puede colgar más abajo, y todo el mundo la lee.
    .ask-others = Idris puede preguntarle cada vez a alguien alto
    .ask-others_why = Una vez, está bien. Cada vez, es un fastidio. Él quiere leerla solo.
    .hint = ¿Qué se podría cambiar?

# source d1fd56c1
room-warm-letters = Nani mira una página con letras chiquititas. Escribe: “Hola, [warm-need] letras más grandes. ¿Las pueden [warm-change]?”
    .warm-need = necesito
    .warm-need_why = Claro y corto. No hace falta pedir perdón.
    .warm-change = cambiar
    .warm-change_why = Ahora los creadores saben qué hacer.
    .warm-guess = adivinar
    .warm-guess_why = Por adivinar, una vez Nani le puso sal al té.
    .hint = ¿Qué dice primero y qué pide después?

# source 11265915
room-warm-song = Seis amigos eligen una canción para el día de la música. ¿Cuál es un buen orden?
    .all-name = Cada quien dice una canción
    .all-name_why = También quienes hablan poco.
    .listen-all = Escuchan todas las canciones
    .listen-all_why = Así nadie elige sin conocerlas.
    .agree-one = Se ponen de acuerdo en una
    .agree-one_why = Puede que no sea la favorita de nadie, y sí la segunda de todos.
    .sing-it = La cantan
    .sing-it_why = Bien fuerte. Ravi canta también la trompeta.
    .hint = Primero se escucha, después se elige.
