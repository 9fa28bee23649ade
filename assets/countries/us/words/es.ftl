### Country words: United States, Spanish: a draft. No native speaker has read it. CC BY 4.0

country = Estados Unidos
helpline_boys-town = Boys Town National Hotline
    .about = Alguien escucha a niñas y niños. El mensaje empieza con VOICE.
helpline_childhelp = Línea Childhelp
    .about = Alguien escucha cuando una persona lastima o asusta a un niño o una niña.
helpline_crisis-text-line = Crisis Text Line
    .about = Escribe la palabra HOME y alguien contesta tus mensajes.
helpline_lifeline-988 = Línea 988
    .about = Alguien escucha cuando todo se siente demasiado triste o pesado.
helpline_cybertipline = CyberTipline
    .about = Para cuando alguien en internet le hace algo malo a un niño o una niña.
helpline_take-it-down = Take It Down
    .about = Ayuda a quitar de internet una foto privada tuya.
helpline_emergency = Servicios de emergencia
    .about = Para cuando alguien está en peligro ahora mismo.

## Terms, laid over any course

-helpline = la línea de ayuda para niños
-adult-helper = la consejera del centro juvenil
-money = dólares
-price = ${ $amount }
-phone-shop = la tienda de celulares
-chat-app = la aplicación de chat
-girl = Sofía
-boy = Noah
-snack = palomitas
