### Country words: Spain, Spanish: a draft. No native speaker has read it. CC BY 4.0

country = España
helpline_anar = Teléfono ANAR
    .about = Alguien te escucha y te ayuda a encontrar una salida.
helpline_infancia-116111 = Línea de atención a la infancia
    .about = Alguien te escucha y te ayuda a encontrar una salida.
helpline_acoso-escolar = Teléfono contra el acoso escolar
    .about = Alguien escucha cuando hay acoso, en el colegio o en internet.
helpline_ayuda-017 = 017, Tu Ayuda en Ciberseguridad
    .about = Para todo lo que te preocupa o no entiendes de internet.
helpline_canal-prioritario = Canal Prioritario
    .about = Ayuda a un adulto a quitar de internet una foto que hace daño.
helpline_emergency = Emergencias
    .about = Para cuando alguien está en peligro ahora mismo.

## Terms, laid over any course

-helpline = el teléfono de ayuda a la infancia
-adult-helper = la enfermera del centro de salud
-money = euros
-price = { $amount } €
-phone-shop = la tienda de móviles
-chat-app = la aplicación de chat
-girl = Lucía
-boy = Hugo
-snack = churros
