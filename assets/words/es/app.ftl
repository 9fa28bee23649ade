### The program's own words, Spanish: a draft. No native speaker has read it. CC BY 4.0

app-name = Pathlight
app-line = Un camino con luz por el mundo en línea
start = Empezar
play = Jugar
go-on = Seguir
again = Jugar otra vez
back = Atrás
next = Siguiente
hint-answer = Muéstrame
hint = Una pista
rehearse = Probar de otra manera
pass = Saltar este
check = Revisar
check-look-again = ¡Buen ojo! Hay más por encontrar. Mira otra vez.
done = Listo
cancel = Ahora no
yes-do = Sí, hazlo
sort-not-there = Ahí no es. Mira otra vez.
sort-pick-up = Primero toma una tarjeta. Después elige dónde va.
sort-choose-group = Ahora elige dónde va.
sort-all-done = ¡Todo está en su lugar!
match-choose = Ahora elige con qué va.
order-first = ¿Qué va primero?
order-next = ¿Qué sigue?
order-not-next = Eso va en otro momento. Mira otra vez.
place-in-order = { $at }.
story-on = Pasar la página
story-back = Volver a mirar
story-panel = Dibujo { $at }
sure-1 = Para nada
sure-2 = No mucho
sure-3 = Mitad y mitad
sure-4 = Bastante
sure-5 = Totalmente
feeling-1 = Muy triste
feeling-2 = Un poco triste
feeling-3 = Más o menos
feeling-4 = Bastante bien
feeling-5 = Muy bien
verdict-true = Es verdad
verdict-false = No es verdad
verdict-unsure = No puedo saberlo, así que no lo comparto
evidence-look = Primero mira las pruebas: al menos dos tarjetas.
evidence-say = ¿Qué muestran las pruebas?
decide-keep = Guardarlo
decide-delete = Borrarlo
decide-report = Reportarlo
decide-ask = Preguntarle a un adulto
decide-look-again = Mira otra vez sus líneas.
inbox-close = Volver a los mensajes
inbox-press = Presiona las líneas que se ven raras. Después decide.
inbox-open = Abre un mensaje.
post-blur = Poner borroso
post-look = ¿Qué cuenta demasiado? Márcalo.
post-ask = ¿Quién más sale ahí? Pregúntale a cada quien.
post-show = ¿Quién puede verla?
shield-guesses = Quien quiera adivinarla necesita hasta { $guesses } intentos.
shield-done = Esta es
shield-take-back = Quitar la última palabra
switch-on = encendido
switch-off = apagado
tell-not-now = Todavía no
tell-whom = ¿A quién le puede contar { $name }?
feels-ask = ¿Qué dice la barriga de { $name }?
album-ask = ¿Qué palabras muestran lo que pasó? Márcalas.
album-note = Anotarlas, con nombre y hora
album-more = Anotado. Aquí hay más palabras que lo muestran.
album-other = Eso es pura conversación. Busca palabras que lastiman o que presionan.
picture = El dibujo
picture-find = Presiónalo en el dibujo o en la lista.
film-on = Siguiente dibujo
film-again = Desde el principio
pin-hidden = * * * *
pin-plain = Cuatro veces lo mismo es lo primero que cualquiera probaría. Mézclalos.
pin-done = Este es el PIN
pin-ask = ¿Qué puede hacer { $name }?
pin-give = Decir el PIN
pin-keep = No decirlo
warm-up = Calentamiento
warm-up-progress = Calentamiento { $at } de { $all }
certificate = Mi diploma
certificate-save = Guardar la imagen
certificate-saved = La imagen quedó guardada en la carpeta de imágenes.
certificate-not-saved = La imagen no se pudo guardar aquí.
certificate-lit = Todos los faroles brillan
board = Lo que sé hacer
board-new = Más adelante
board-met = Ya lo practiqué
board-can = Ya sé hacerlo
board-how = Un farol brilla cuando algo que ya aprendiste te sirve en otra historia.
tell-how = ¿Cómo puede empezar { $name }?

## How something came out; read beside an icon
mark-right = Sí
mark-not-yet = Todavía no
mark-chosen = Tu elección
mark-shown = Aquí
mark-missed = También
outcome-right = Funciona
outcome-partly = Una parte
outcome-wrong = Todavía no
outcome-neutral = Es bueno saberlo

## A chat
act-keep-proof = Anotarlo
act-block = Bloquear
act-report = Reportar
act-leave = Salir del chat
act-tell = Contarle a alguien
chat-phone-of = El celular de { $name }
chat-what-next = ¿Qué puede hacer { $name }?
chat-closed = El chat está cerrado.
chat-happened = Lo que pasó
chat-ending = Cómo terminó
card-front = frente
card-back = reverso

## Where one is
progress = Paso { $at } de { $all }
lesson-minutes = { $minutes ->
    [one] { $minutes } minuto
    [many] unos { $minutes } de minutos
   *[other] unos { $minutes } minutos
}
lantern-lit = El farol está encendido
lantern-next = Estás aquí
lantern-unlit = Todavía apagado
lantern-lights = ¡Tu farol brilla!
learned = Lo que descubrimos
whom-to-tell = A quién contarle
to-the-trail = Volver al camino
draft-note = Esta traducción es un borrador. Ningún hablante nativo la ha leído todavía.

## When a lesson is opened again
resumed-changed = Esta lección cambió un poco desde la última vez. Estás en el lugar correcto.
resumed-nearest = Esta lección cambió desde la última vez. Este es el lugar más cercano a donde estabas.
resumed-beginning = Esta lección ahora es nueva, así que empezamos por el principio.

## Who is playing
who-title = ¿Quién juega?
who-new = Alguien más
who-picture = Elige un dibujo
who-colour = Elige un color
who-animal = Elige un animal
who-ready = ¡Así te llamas aquí!
who-taken = Alguien ya tiene estos tres. Elige otro animal.
who-you = { $animal } de color { $colour } con { $picture }
picture-kite = cometa
picture-boat = barco
picture-drum = tambor
picture-leaf = hoja
picture-star = estrella
picture-mango = mango
picture-umbrella = paraguas
picture-moon = luna
colour-amber = naranja
colour-leaf = verde
colour-berry = rojo
colour-sky = azul
colour-plum = morado
colour-dusk = azul oscuro
animal-turtle = tortuga
animal-elephant = elefante
animal-gecko = geco
animal-parrot = loro
animal-dolphin = delfín
animal-cat = gato
animal-buffalo = búfalo
animal-owl = búho

## The shelf and the trail
shelf-title = Elige un camino
shelf-empty = Todavía no hay cursos aquí. Un adulto puede poner uno en la carpeta de cursos.
shelf-broken = Este curso no se puede jugar por ahora. Un adulto puede averiguar por qué con el comando “pathlight check”.
shelf-ages = De { $youngest } a { $oldest } años
shelf-trainers = Para docentes y formadores
trail-back = El tramo anterior
trail-on = El tramo siguiente
shelf-lit = { $lit } de { $all } faroles encendidos

## Settings
settings = Ajustes
settings-language = Idioma
settings-text-size = Tamaño de las letras
settings-contrast = Colores
contrast-dusk = Atardecer
contrast-ink = Oscuro sobre blanco
contrast-yellow = Amarillo sobre negro
settings-motion = Movimiento
motion-on = Las cosas se mueven
motion-off = Las cosas se quedan quietas
settings-sound = Sonido
sound-on = Encendido
sound-off = Apagado
settings-drafts = Para adultos: traducciones que nadie ha revisado todavía
drafts-on = Mostrarlas
drafts-off = Ocultarlas
language-draft = borrador
settings-erase = Olvidar todo en esta computadora
settings-erase-sure = Esto borra a todas las personas que juegan y todos los faroles de esta computadora. No se puede deshacer.
settings-erased = Todo quedó olvidado.

## Help
help = Ayuda
help-title = ¿Algo anda mal? Alguien puede ayudar.
help-fault = Si algo en línea se siente raro o malo, no es tu culpa.
help-people = Cuéntaselo a un adulto de confianza: en casa, en la escuela o en otro lugar.
help-another = Si la primera persona no ayuda, cuéntaselo a otra. Sigue contando hasta que alguien escuche.
help-say = Puedes decir: “Pasó algo en línea. ¿Me puedes ayudar?”
help-danger = Si alguien está en peligro ahora mismo, llama enseguida a alguien que esté cerca.
help-nothing-kept = Pathlight no recuerda que abriste esta página.
help-leave = Salir de esta página
help-stay = Volver a donde estaba
help-left = Puedes regresar cuando quieras.

## What could not be done
store-read-only = Por ahora no se pueden guardar tus faroles en esta computadora. Igual puedes jugar.
store-full = La computadora ya no tiene espacio, así que este paso no se guardó. Pídele a un adulto que haga un poco de espacio y presiona otra vez.
store-broken = Algo salió mal con los faroles guardados. Pídele ayuda a un adulto. Igual puedes jugar.
store-set-aside = No se pudieron leer los faroles guardados, así que quedaron aparte, bien cuidados. Empezamos un nuevo libro de faroles.
store-newer = Los faroles guardados son de un Pathlight más nuevo, así que quedaron aparte, bien cuidados.

## The player in a terminal
terminal-keys = Escribe un número y presiona Enter. Solo Enter es para seguir. ? es para la ayuda, q es para salir.
terminal-choose = Escribe uno de los números y presiona Enter.
terminal-first = Primero hay algo que hacer aquí. Escribe uno de los números.
terminal-not-understood = “{ $line }” no es uno de los números de aquí. No se perdió nada. Prueba otra vez.
terminal-left = Todo quedó guardado. ¡Hasta pronto!
terminal-labelled = { $label }: { $text }
terminal-held = en tu mano
terminal-in-group = en “{ $group }”
terminal-tell = A { $name }: { $text }

## Help: people, lines, leaving
help-who = ¿A quién le puedes contar? Elige a alguien. Nada de esto se guarda.
helper-home = Alguien de la casa
helper-family = Una tía, un tío, una abuela o un abuelo
helper-school = Tu profe, u otra persona de la escuela
helper-health = Una enfermera, u otra persona del centro de salud
helper-neighbour = Un adulto que vive al lado, o el papá o la mamá de un amigo
helper-line = Alguien de una línea de ayuda
helper-chosen = Buena elección. Puedes empezar con la frase de arriba o dar a leer esta página.
helper-next = ¿Esa persona no ayudó, o no hay nadie? Entonces elige a otra. Alguien va a escuchar.
help-school = En la escuela también puedes buscar a: { $contact }
help-call = Llama al { $number }
help-text = Manda un mensaje al { $number }
help-page = En internet: { $page }
help-for-talk = Alguien escucha
help-for-police = En peligro ahora mismo
help-for-report = Para reportar una página, una imagen o una cuenta
help-hours-always = De día y de noche
help-hours-daily = Todos los días, de { $from } a { $until }
help-hours-weekdays = De lunes a viernes, de { $from } a { $until }
help-hours-unknown = No sabemos el horario.
help-cost-free = No cuesta nada.
help-cost-paid = La llamada cuesta algo.
help-cost-unknown = No sabemos si cuesta algo.
help-checked = Revisado el { $date }
help-no-line = { $country }: aquí no hay un número del que estemos seguros. Un adulto puede encontrar uno contigo.
help-no-phone = ¿No puedes llamar? Busca a alguien, o pide a un amigo o a una amiga que te acompañe. También basta con mostrar esta página.
help-leave-how = “Salir de esta página” muestra enseguida un dibujo tranquilo, y todo queda en silencio. Shift tres veces hace lo mismo. No esconde lo que se abrió fuera de Pathlight.
help-leave-how-button = “Salir de esta página” muestra enseguida un dibujo tranquilo, y todo queda en silencio. No esconde lo que se abrió fuera de Pathlight.

## More settings
settings-country = País
country-none = Sin elegir
settings-spacing = Espacio entre las letras
spacing-normal = Como siempre
spacing-wide = Más espacio
settings-scan = Una sola tecla para todo
scan-off = Apagado
scan-slow = Lento
scan-quick = Más rápido
scan-how = Un marco pasa de una cosa a otra. Presiona la barra de espacio cuando esté donde quieres.
settings-leave-keys = Shift tres veces para salir de la página
leave-keys-on = Sí
leave-keys-off = No
settings-voice = Leer en voz alta
voice-off = Solo cuando lo pido
voice-on = Todas las páginas
settings-sign = Lengua de señas
sign-off = No mostrar
settings-numerals = Números
settings-idle = Le toca a alguien más después de un rato sin uso
idle-never = Nunca
idle-minutes = { $minutes ->
    [one] Después de { $minutes } minuto
    [many] Después de { $minutes } de minutos
   *[other] Después de { $minutes } minutos
}
settings-for-children = Para todo el mundo
settings-for-grown-ups = Para adultos
draft-beside = La traducción es un borrador. Al lado está el texto del que salió.

## Reading aloud and signing
read-aloud = Léemelo
voice-none = Esta computadora no tiene voz para este idioma. Las palabras están aquí para leerlas.
sign-window = Lengua de señas
sign-move = A otra esquina
sign-larger = Más grande
sign-smaller = Más pequeño
sign-again = Repetir las señas

## What is remembered
remembered = Lo que se recuerda
remembered-you = Aquí te conocemos así: { $who }
remembered-begun = { $count ->
    [one] Empezaste { $count } lección
    [many] Empezaste { $count } de lecciones
   *[other] Empezaste { $count } lecciones
}
remembered-lit = { $count ->
    [one] { $count } farol encendido
    [many] { $count } de faroles encendidos
   *[other] { $count } faroles encendidos
}
remembered-answers = { $count ->
    [one] { $count } respuesta guardada, para seguir donde te quedaste
    [many] { $count } de respuestas guardadas, para seguir donde te quedaste
   *[other] { $count } respuestas guardadas, para seguir donde te quedaste
}
remembered-settings = Cómo muestra las cosas esta computadora: idioma, tamaño, colores y más
remembered-class = La clase que elegiste: { $class }
remembered-pin = Que tienes tres dibujos secretos, pero no cuáles
remembered-where = Todo se queda en esta computadora. Nada se manda a ninguna parte.
remembered-never = Nunca se guarda: tu nombre, lo que sientes, a quién le quieres contar, que abriste la Ayuda, que saliste de una página.
remembered-erase = Olvidar todo lo mío
remembered-erase-sure = Se borrará todo lo tuyo en esta computadora: tus faroles y tus respuestas. No se puede deshacer.
remembered-erased = Aquí ya no queda nada de ti. Puedes empezar de nuevo cuando quieras.

## Three secret pictures, classes, turns
pin-own = Mis tres dibujos secretos
pin-about = Con tres dibujos secretos, nadie más abre tu camino. Elige tres, uno después de otro. Un dibujo puede salir dos veces.
pin-choose = Elige tres dibujos
pin-again = Ahora los mismos tres otra vez
pin-differ = Esos no eran los mismos tres. Empecemos de nuevo.
pin-made = Tus tres dibujos están listos. No se los digas a nadie.
pin-enter = Presiona tus tres dibujos secretos
pin-wrong = Esos no son los tres. Prueba otra vez. Si los olvidaste, tu profe te puede ayudar.
pin-wait = Fueron muchos intentos. Espera un momento y prueba otra vez.
pin-take-away = Quitar mis dibujos secretos
pin-taken-away = Los dibujos secretos ya no están.
pin-pressed = { $count } de 3
class-own = Mi clase
class-all = Todas
class-none = Sin clase
turn-next = Le toca a alguien más
turn-idle = Pasó un rato sin uso, así que el camino se cerró. Todo quedó guardado.
