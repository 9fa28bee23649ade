### The Bright Trail, Spanish: a draft. No native speaker has read it. CC BY 4.0

# source fb8148b8
lesson = El derecho a un pingüino
    .about = Idris tiene seis años y quiere un pingüino. ¿Es eso un derecho? La clase de su hermana lo averigua.
    .learned = Un derecho no es un deseo. Cada niño y cada niña tiene derechos, también en línea, y nadie puede perderlos. Los adultos tienen que hacer que se cumplan.
    .tell = Si un derecho no se cumple, cuéntaselo a un adulto de confianza. Si el primero no escucha, cuéntalo otra vez, o a otra persona.

# source 7813e234
rights-hello = ¡Buenos días! La clase está pintando un cartel sobre los derechos. Idris, el hermanito de Aisha, ayuda. Tiene seis años y trajo una lista. La lista es más larga que él.

# source a05ebbb9
rights-list = Número uno: ¡tengo derecho a un pingüino! Puede vivir en nuestra bañera. Número dos: pastel. Número tres: no irme a dormir hasta el martes. Ponlo en el cartel, Aisha. ¡Bien grande, por favor!
    .teacher = Pregunte antes de seguir: ¿qué cosas de la lista de Idris pondría la clase en un cartel de derechos? Junte las ideas y déjelas en el pizarrón. Vuelvan a ellas después de clasificar.

# source c583506f
rights-six = Aisha pintó seis derechos de verdad. También valen en línea. Da vuelta a cada tarjeta.
    .safe = Estar a salvo
    .safe_back = Nadie puede lastimar ni asustar a un niño, ni en el patio ni en una pantalla. Si pasa, los adultos tienen que ayudar.
    .learn = Aprender
    .learn_back = Sumas, estrellas y por qué ronronean los gatos. Una pantalla puede ayudar, y un libro también.
    .play = Jugar y descansar
    .play_back = En el patio, en los juegos o boca arriba en el piso. No es un premio por sacar buenas notas.
    .heard = Que te escuchen
    .heard_back = Los niños pueden decir lo que piensan. Los adultos tienen que escuchar y pensarlo bien.
    .private = Tener cosas privadas
    .private_back = Un diario, un mensaje, una foto de tu cara. Los demás preguntan antes de mostrarla por ahí.
    .true-things = Encontrar la verdad
    .true-things_back = ¿Qué comen los pingüinos? Los niños pueden buscarlo y encontrar una respuesta que sea cierta.
    .teacher = Los seis vienen de la Convención sobre los Derechos del Niño. La Observación general núm. 25 (2021) dice que esos derechos valen también en línea. Que alguien muestre una tarjeta sin palabras y los demás adivinen. Pregunte: ¿cuál se extrañaría primero en un día de lluvia?

# source 73170131
rights-or-wishes = ¿Derecho o deseo? ¿Dónde va cada cosa?
    .a-right = Un derecho
    .a-wish = Un deseo
    .penguin = Un pingüino en la bañera
    .penguin_why = Qué deseo tan lindo. Pero nadie tiene que traerle un pingüino a Idris. Y nadie le preguntó al pingüino.
    .help = Ayuda cuando un mensaje lastima
    .help_why = Es el derecho a estar a salvo. Cualquier niño puede pedir esa ayuda, sea grande o chiquito.
    .new-phone = El celular más nuevo
    .new-phone_why = El derecho es aprender. Un celular viejo puede ayudar, y un libro también.
    .my-face = Decir “No publiques mi foto”
    .my-face_why = Una cara es de quien la lleva puesta. Por eso esa persona puede decir que no.
    .winning = Ganar todos los juegos
    .winning_why = El derecho es jugar. Si siempre tuviera que ganar el mismo, ¿quién querría jugar con él?
    .play-time = Tiempo para jugar
    .play-time_why = El trabajo y la tarea tienen que dejarle un rato. Eso vale para cada niño.
    .hearts = Cien corazones por un dibujo
    .hearts_why = Los corazones se sienten bien. Pero cada quien decide qué le gusta.
    .hint = ¿Alguien tiene que encargarse de eso? Entonces es un derecho.
    .teacher = De “el celular más nuevo” vale la pena hablar: una forma de aprender y de informarse es parte de un derecho; un aparato determinado, no. Nadie cuenta lo que tiene. Ponga en el piso seis tarjetas con ejemplos nuevos y que los niños se paren junto a “derecho” o “deseo”.

# source bf2c64ed
rights-difference = Idris arruga la frente. “¿Y cuál es la diferencia?” ¿Qué le puede decir Aisha?
    .most-want = “Derecho es lo que quiere la mayoría de los niños.”
    .most-want_why = La mayoría quiere pastel. Un derecho vale aunque lo pida un solo niño.
    .big-wish = “Un derecho es un deseo grandote, grandote.”
    .big-wish_why = Idris lo desea con toda la barriga. Pero nadie tiene que comprarle un pingüino.
    .has-to-keep = “Un derecho es lo que se tiene que cumplir.”
    .has-to-keep_why = Un deseo puede hacerse realidad, o no. Un derecho lo tienen que hacer cumplir los adultos.
    .for-good-ones = “Un derecho es para los que se portan bien.”
    .for-good-ones_why = Muchos adultos lo dicen cuando están cansados. Pero cada niño tiene derechos, también en sus días de mal humor.
    .hint = ¿Alguien tiene que traer el pingüino? ¿Alguien tiene que ayudar cuando un mensaje lastima?
    .teacher = Escriba dos comienzos en el pizarrón: “Un deseo puede…” y “Un derecho tiene que…”. Que las parejas los terminen de todas las formas que se les ocurran. Un deseo no es una tontería: pregunte qué deseos podrían darle un empujoncito a un derecho.

# source da0229bb
rights-online = ¿Qué va con qué en línea?
    .be-safe = Estar a salvo
    .be-safe_with = Un botón para reportar palabras feas
    .be-safe_why = Detrás del botón tiene que haber personas que lo lean y ayuden.
    .be-heard = Que te escuchen
    .be-heard_with = “¿Cómo quieren que sea la app del salón?”
    .be-heard_why = Quienes la usan saben mucho de ella. Alguien debería preguntarles.
    .private-things = Tener cosas privadas
    .private-things_with = Un diario en línea con candado
    .private-things_why = Quien hace una app así tiene que ponerle un buen candado.
    .find-true = Encontrar la verdad
    .find-true_with = Datos de pingüinos de quienes los observan
    .find-true_why = Se pararon en el viento y contaron. La página de una tienda de jabones sabe menos.
    .hint = Lee cada cosa de la derecha: ¿en qué le ayuda a un niño?
    .teacher = Pida otro ejemplo en línea para cada derecho, sin nombrar aplicaciones. Después denle la vuelta: ¿cómo se vería si este derecho se olvidara? Solo con niños inventados.

# source 731e399a
rights-nani = Nani es la abuela de Ravi. Ella se acuerda de cómo era antes.
    .nani-wish = “Cuando tenía seis años, yo también tenía un deseo. Quería leer.”
    .window = Solo su hermano podía ir a la escuela. Nani se sentaba bajo la ventana y escuchaba.
    .hens = “Las gallinas venían conmigo. En primavera ya todas sabíamos las letras.”
    .shut-out = A muchos niños los dejaban afuera así. Cada vez más gente dijo: esto tiene que cambiar.
    .promise = Por eso casi todos los países del mundo les hicieron una promesa a los niños.
    .every-one = “Dice a qué tiene derecho cada niño. No algunos niños. Cada uno.”
    .any-penguins = “¿Y dice algo de pingüinos?”
    .forgot = “Me temo que se les olvidaron los pingüinos, mi amor.”
    .teacher = La promesa es la Convención sobre los Derechos del Niño (1989). Pregunte: ¿qué deseaba Nani y por qué era más que un deseo? Los niños pueden dibujar un noveno cuadro: ¿qué habrá leído Nani primero? Nadie tiene que hablar de su propia familia.

# source 4b0676b2
rights-blue-chair = Idris pintó de azul la silla del profe Rahman, y el profe se sentó. Ravi dice: “¡Ahora pierde sus derechos!” ¿Es así?
    .loses-all = Sí, todos
    .loses-all_why = Suena estricto y justo. Pero un derecho no es un premio. Se queda, hasta en el día más azul.
    .one-week = Uno, por una semana
    .one-week_why = Ni uno solo, ni siquiera por una semana. Hay otras formas de arreglar lo de la silla.
    .too-small = No, solo tiene seis años
    .too-small_why = No es porque tenga seis. Ravi tiene once, y también conservaría sus derechos.
    .wash-chair = No, pero puede lavarla
    .wash-chair_why = Los derechos se quedan, y a Idris le dan una esponja. El pantalón del profe también se queda: azul.
    .hint = Arreglar algo y perder un derecho son dos cosas distintas.
    .teacher = Van a preguntar: entonces, ¿los adultos pueden poner reglas? Sí. Un juego se puede guardar por una tarde, y una silla se tiene que lavar. Lo que se queda igual: estar a salvo, aprender, jugar, descansar, que te escuchen. Pida una regla justa y una injusta, para un niño inventado.

# source 9a5959e5
rights-who-keeps = ¿Quién tiene que encargarse de que se cumplan los derechos?
    .families = Los adultos en casa
    .families_why = Son quienes están más cerca. Nadie espera que lo hagan todo solos.
    .good-children = Los niños, portándose siempre bien
    .good-children_why = Ser amable es lindo para todo el mundo. Pero ningún niño tiene que ganarse sus derechos ni cuidarlos solo.
    .makers = Quienes hacen juegos y aplicaciones
    .makers_why = Sus juegos tienen que ser seguros y justos para los niños. Lo tienen que pensar antes de que alguien juegue.
    .police = La policía y nadie más
    .police_why = La policía puede ayudar. Pero los derechos se cumplen cada día, en el desayuno y en el salón.
    .law-people = Quienes hacen las leyes
    .law-people_why = Hicieron la promesa por todo el país. Con las leyes logran que los demás también la cumplan.
    .hint = Tres de ellos tienen que hacerlo.
    .teacher = Dibuje un niño en medio del pizarrón y anillos alrededor: casa, escuela, quienes hacen aplicaciones, quienes hacen leyes. ¿Qué hace cada anillo? La idea: los niños tienen derechos, los adultos tienen deberes. Nada queda para que el niño lo haga solo.

# source 3a10331b
rights-top-three = En el cartel caben tres dibujos grandes. ¿Cuáles tres? Todas las respuestas valen.
    .big-safe = Estar a salvo
    .big-safe_why = Ayuda con todos los demás. Quien se siente a salvo se anima a jugar y a preguntar.
    .big-learn = Aprender y encontrar la verdad
    .big-learn_why = Nadie debería sentarse bajo una ventana para eso. Nani diría que sí, y las gallinas también.
    .big-play = Jugar y descansar
    .big-play_why = A muchos se les olvida que es un derecho. Así que un dibujo grande sirve mucho.
    .big-heard = Que te escuchen
    .big-heard_why = Para poder hablar hacen falta orejas abiertas. Píntale orejas grandes también.
    .big-private = Tener cosas privadas
    .big-private_why = Pinta un candado, un diario o una puerta con un letrero. Todo el mundo necesita un rinconcito.
    .teacher = Funciona bien levantando la mano: cuente, y luego que alguien defienda un derecho que tuvo pocas manos. Nada es correcto ni incorrecto. Termine así: el cartel es muy chico; todos los derechos valen lo mismo. Los grupos pueden pintar el cartel con papel y lápices.

# source 5f4e7fa2
rights-waddle = Eh… ¿Lumo? Le mostré a Idris cómo camina un pingüino, con un cojín bajo un abrigo negro. Mamá lo grabó y lo puso en el grupo de la cuadra. Ahora todos me dicen cuac cuac. ¡Y los pingüinos ni hacen cuac!

# source 4513635e
rights-which-one = Mamá lo hizo con cariño. ¿Qué se le olvidó?
    .mother-may = Nada. Una mamá puede mostrarlo todo.
    .mother-may_why = Mamá está orgullosa de ella. Pero la cara y el cojín son de Mina. Las mamás también pueden preguntar.
    .quack = Que un pingüino no hace cuac
    .quack_why = Es verdad, ¡algunos rebuznan como burros! Pero no es el cuac lo que le pone rojas las orejas a Mina.
    .danced-herself = Nada. Mina bailó porque quiso.
    .danced-herself_why = Quiso bailar para Idris, en casa. Que la viera toda la cuadra, eso nadie se lo preguntó.
    .not-asked = Preguntarle a Mina antes de mostrarlo
    .not-asked_why = Dos derechos en una preguntita: cosas privadas y que te escuchen. A Mamá se le olvidó, y se puede arreglar.
    .hint = ¿Quién sale en el video? ¿Quién decidió adónde iba?
    .teacher = La mamá es cariñosa, y aun así olvidó un derecho. Pasa en todas las familias; por eso no se culpa a nadie y nadie cuenta de la suya. Pregunte: ¿qué podría decir un adulto antes de grabar? Junte preguntas cortas.

# source 5b7cba41
rights-mina-tells = Mina quiere que quiten el video. Ayúdala a contárselo a alguien.
    .never-dance = “¡No vuelvo a bailar nunca!”
    .never-dance_why = Así hablan los pies enojados. Nadie puede saber por eso qué necesita Mina.
    .want-it-down = “No me preguntaron por el video. Quítenlo, por favor.”
    .want-it-down_why = Qué pasó y qué necesita. Nadie tiene que adivinar.
    .ha-ha = “Ja, ja, ya lo vio toda la cuadra.”
    .ha-ha_why = Las bromas son buenas para esconderse. Pero quien oye esta se ríe también y se va.
    .tell_mother = Lo está viendo una vez más, y se ríe.
    .tell_mother_why = “¡Pero si es tan tierno, mi ciruelita! A todos les gusta.” Lo dice con cariño. Todavía no ha escuchado a Mina.
    .mother_again = Ahora deja el celular y mira la cara de Mina. “Es tu baile. Debí preguntarte.” Juntas lo quitan.
    .tell_auntie = Está subida en una escalera, buscando al gato.
    .tell_auntie_why = “¡Un momentito, o nos caemos las dos!” No dijo que no. Dijo un momentito.
    .auntie_again = Ya bajó, y el gato también. Escucha hasta el final. “Eso lo puedes decir. Ven, vamos juntas con tu mamá.”
    .tell_teacher = Está esperando que se le seque el pantalón.
    .tell_teacher_why = Escucha hasta el final. “Ese es tu derecho, Mina. Qué bueno que me lo contaste. Voy a hablar con tu mamá.”
    .end = Quitaron el video, y Mamá le pidió a toda la cuadra que lo borrara. Nada de eso fue culpa de Mina. Ahora Mamá pregunta antes de grabar. Hasta le pregunta al gato.
    .hint = ¿Qué frase dice qué pasó y qué necesita Mina?
    .teacher = Contárselo a quien es parte del asunto puede funcionar; si no, otros pueden ayudar. Que las parejas actúen a los tres adultos: uno se ríe, otro está ocupado, otro escucha. Pregunte: ¿qué hace más fácil el segundo intento? Si un niño habla de algo propio, escuche y siga los pasos de su escuela.

# source 480d0b00
rights-sock = ¡Aparecieron los calcetines perdidos de Tomasi! Son blancos y negros, así que Nani me cosió un pingüino. No era un derecho. Era un deseo, y se cumplió. Y si alguien olvida un derecho, yo lo cuento. Y hablo muy fuerte.

# source dd2018f8
rights-warm-homework = Ravi olvidó la tarea tres veces. ¿Todavía puede opinar cuando la clase planea su paseo?
    .quiet-now = No, eso ya lo perdió
    .quiet-now_why = La tarea es una cosa. Que te escuchen es un derecho, y no se pierde junto con un cuaderno.
    .still-speaks = Sí, como todo el mundo
    .still-speaks_why = Tiene que ponerse al día con la tarea. Y tiene buenas ideas para paseos.
    .after-homework = Sí, en cuanto la haya hecho
    .after-homework_why = Que lo escuchen no es un premio por la tarea. Es su derecho todo el tiempo.
    .hint = Que te escuchen, ¿es un premio o un derecho?

# source 57e5838e
rights-warm-sort = ¿Derecho o deseo?
    .warm-right = Un derecho
    .warm-wish = Un deseo
    .gold-bike = Una bicicleta de oro
    .gold-bike_why = Brillaría precioso. Pero nadie tiene que regalarle una a nadie.
    .asked-first = Que te pregunten antes de mostrar una foto
    .asked-first_why = Quien sale en la foto tiene derecho a lo privado y a dar su opinión.
    .rest-time = Descansar después de un día largo
    .rest-time_why = Descansar y jugar son cosa de cada niño.
    .rain-ice = Helado de mango cada vez que llueve
    .rain-ice_why = Un deseo delicioso, sobre todo donde llueve mucho.
    .hint = ¿Alguien tendría que encargarse de eso?

# source ae75f7c3
rights-warm-match = ¿Con qué derecho ayuda cada cosa?
    .warm-learn = Aprender
    .warm-learn_with = Una lección gratis sobre las estrellas
    .warm-learn_why = Muchos niños la pueden usar, vivan donde vivan.
    .warm-heard = Que te escuchen
    .warm-heard_with = Un buzón de ideas que se lee cada semana
    .warm-heard_why = Lo que importa es leerlas. Un buzón solo no oye nada.
    .warm-play = Jugar
    .warm-play_with = Un rompecabezas por pura diversión
    .warm-play_why = No hace falta ninguna razón. Divertirse alcanza.
    .hint = ¿Qué puede hacer un niño con cada cosa?
