<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>see the package</source>
   <translation>véase el paquete</translation>
  </message>
  <message>
   <source>About signcam</source>
   <translation>Acerca de signcam</translation>
  </message>
  <message>
   <source>signcam reads single signs that are held still: the ten digits of the bundled model, in the shapes that ASL uses. It shows how a network sees a hand. It is no translator: a sign language has its own grammar, movement and faces, and belongs to the Deaf people who speak it.</source>
   <translation>signcam lee signos sueltos que se mantienen quietos: los diez dígitos del modelo incluido, con las formas de la ASL. Muestra cómo ve una mano una red. No es un traductor: una lengua de signos tiene su propia gramática, movimiento y expresión facial, y pertenece a las personas sordas que la hablan.</translation>
  </message>
  <message>
   <source>It can be wrong, and it is wrong more often with hands, light and cameras that it has not seen.</source>
   <translation>Puede equivocarse, y se equivoca más con manos, luces y cámaras que no ha visto.</translation>
  </message>
  <message>
   <source>Everything happens on this computer. No picture, no answer and no name is sent anywhere. Pictures are kept only when you record them, in your own folder; “signcam data forget” deletes all of a person.</source>
   <translation>Todo ocurre en este ordenador. Ninguna imagen, respuesta ni nombre se envía a ninguna parte. Las imágenes solo se guardan cuando usted las graba, en su propia carpeta; «signcam data forget» borra todo lo de una persona.</translation>
  </message>
  <message>
   <source>signcam itself is under the MIT License. What in it is not ours:</source>
   <translation>signcam está bajo la licencia MIT. Lo que contiene y no es nuestro:</translation>
  </message>
  <message>
   <source>It uses these packages:</source>
   <translation>Utiliza estos paquetes:</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privacidad</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Licencias</translation>
  </message>
  <message>
   <source>package</source>
   <translation>paquete</translation>
  </message>
  <message>
   <source>version</source>
   <translation>versión</translation>
  </message>
  <message>
   <source>licence</source>
   <translation>licencia</translation>
  </message>
  <message>
   <source>signcam did not close properly last time. Start without camera and with default settings?</source>
   <translation>signcam no se cerró bien la última vez. ¿Empezar sin cámara y con los ajustes habituales?</translation>
  </message>
  <message>
   <source>Your samples and models stay as they are.</source>
   <translation>Sus muestras y modelos quedan como están.</translation>
  </message>
  <message>
   <source>Start without camera</source>
   <translation>Empezar sin cámara</translation>
  </message>
  <message>
   <source>Start as usual</source>
   <translation>Empezar como siempre</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>Cerrar este mensaje</translation>
  </message>
  <message>
   <source>Something went wrong inside signcam ({fault}). It goes on; if it misbehaves, start it again.</source>
   <translation>Algo ha fallado en signcam ({fault}). Sigue funcionando; si se comporta mal, reinícielo.</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>Copiar los detalles</translation>
  </message>
  <message>
   <source>Confidence per sign</source>
   <translation>Confianza por signo</translation>
  </message>
  <message>
   <source>Browser of samples</source>
   <translation>Explorador de muestras</translation>
  </message>
  <message>
   <source>Delete {count} for good?</source>
   <translation>¿Eliminar {count}?</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Muestras</translation>
  </message>
  <message>
   <source>New sign of the selected samples</source>
   <translation>Nuevo signo de las muestras elegidas</translation>
  </message>
  <message>
   <source>another sign</source>
   <translation>otro signo</translation>
  </message>
  <message>
   <source>Relabel</source>
   <translation>Renombrar</translation>
  </message>
  <message>
   <source>The selected ones show another sign (F2)</source>
   <translation>Las elegidas muestran otro signo (F2)</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <source>Moves the selected ones to the trash (Del)</source>
   <translation>Lleva las elegidas a la papelera (Supr)</translation>
  </message>
  <message>
   <source>Enlarge</source>
   <translation>Ampliar</translation>
  </message>
  <message>
   <source>One sample, large (Return)</source>
   <translation>Una muestra, en grande (Intro)</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undoes what was done last (Ctrl+Z)</source>
   <translation>Deshace lo último que se hizo (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Empty trash</source>
   <translation>Vaciar papelera</translation>
  </message>
  <message>
   <source>Deletes for good what was deleted here</source>
   <translation>Borra para siempre lo que se borró aquí</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Revisar</translation>
  </message>
  <message>
   <source>Looks for copies, dark and blurred pictures, and what is missing</source>
   <translation>Busca copias, imágenes oscuras y borrosas, y lo que falta</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Mostrar todas</translation>
  </message>
  <message>
   <source>Shows all samples again</source>
   <translation>Muestra otra vez todas las muestras</translation>
  </message>
  <message>
   <source>Findings of the check</source>
   <translation>Resultados de la revisión</translation>
  </message>
  <message>
   <source>Back to the video (Escape)</source>
   <translation>Volver al vídeo (Esc)</translation>
  </message>
  <message>
   <source>{samples}, {chosen} selected</source>
   <translation>{samples}, {chosen} elegidas</translation>
  </message>
  <message>
   <source>{shown} of {samples}, {chosen} selected</source>
   <translation>{shown} de {samples}, {chosen} elegidas</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
  <message>
   <source>Empty trash ({count})</source>
   <translation>Vaciar papelera ({count})</translation>
  </message>
  <message>
   <source>{done} of {of} checked</source>
   <translation>{done} de {of} revisadas</translation>
  </message>
  <message>
   <source>Press one to see what it names.</source>
   <translation>Pulse uno para ver a qué se refiere.</translation>
  </message>
  <message>
   <source>Nothing is wrong.</source>
   <translation>No hay nada mal.</translation>
  </message>
  <message>
   <source>What was shown and what was read</source>
   <translation>Lo que se mostró y lo que se leyó</translation>
  </message>
  <message>
   <source>{count} of {truth} read as {said}</source>
   <translation>{count} de {truth} leídos como {said}</translation>
  </message>
  <message>
   <source>{count} of {truth} with no hand found</source>
   <translation>{count} de {truth} sin encontrar la mano</translation>
  </message>
  <message>
   <source>Over the video</source>
   <translation>Sobre el vídeo</translation>
  </message>
  <message>
   <source>Recording “{label}”</source>
   <translation>Grabando «{label}»</translation>
  </message>
  <message>
   <source>Recording “{label}”: waiting for a steady hand</source>
   <translation>Grabando «{label}»: esperando una mano quieta</translation>
  </message>
  <message>
   <source>Curves of accuracy and loss</source>
   <translation>Curvas de acierto y pérdida</translation>
  </message>
  <message>
   <source>pass {epoch} of {epochs}, training {trained}</source>
   <translation>pasada {epoch} de {epochs}, entrenamiento {trained}</translation>
  </message>
  <message>
   <source>pass {epoch} of {epochs}, training {trained}, unseen {seen}</source>
   <translation>pasada {epoch} de {epochs}, entrenamiento {trained}, no vistas {seen}</translation>
  </message>
  <message>
   <source>unseen</source>
   <translation>no vistas</translation>
  </message>
  <message>
   <source>training</source>
   <translation>vistas</translation>
  </message>
  <message>
   <source>Read correctly</source>
   <translation>Leído bien</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Pérdida</translation>
  </message>
  <message>
   <source>Sign</source>
   <translation>Signo</translation>
  </message>
  <message>
   <source>Signer</source>
   <translation>Persona</translation>
  </message>
  <message>
   <source>Sitting</source>
   <translation>Sesión</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>&amp;Sign</source>
   <translation>&amp;Signo</translation>
  </message>
  <message>
   <source>Sig&amp;ner</source>
   <translation>Perso&amp;na</translation>
  </message>
  <message>
   <source>S&amp;itting</source>
   <translation>Ses&amp;ión</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>sin indicar</translation>
  </message>
  <message>
   <source>{count} samples are not written to the disk yet, and would be lost.</source>
   <translation>{count} muestras aún no están en el disco y se perderían.</translation>
  </message>
  <message>
   <source>“{label}”: {kept} kept.</source>
   <translation>«{label}»: {kept} guardadas.</translation>
  </message>
  <message>
   <source>“{label}”: {kept} of {count} kept.</source>
   <translation>«{label}»: {kept} de {count} guardadas.</translation>
  </message>
  <message>
   <source>1 sample is not written to the disk yet, and would be lost.</source>
   <translation>1 muestra aún no está en el disco y se perdería.</translation>
  </message>
  <message>
   <source>any text</source>
   <translation>cualquier texto</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>Abandonar</translation>
  </message>
  <message>
   <source>Records while it is held down (Space; 0 to 9 for a digit)</source>
   <translation>Graba mientras se mantiene pulsado (Espacio; 0 a 9 para un dígito)</translation>
  </message>
  <message>
   <source>3, 2, 1, then 30 samples (C)</source>
   <translation>3, 2, 1 y luego 30 muestras (C)</translation>
  </message>
  <message>
   <source>Records whenever a hand holds still (H)</source>
   <translation>Graba siempre que una mano esté quieta (H)</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <source>Takes back what was recorded last (Backspace)</source>
   <translation>Retira lo último que se grabó (Retroceso)</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>Examinar…</translation>
  </message>
  <message>
   <source>Look at the samples: relabel, delete, check (B)</source>
   <translation>Ver las muestras: renombrar, borrar, revisar (B)</translation>
  </message>
  <message>
   <source>Sound at start and end</source>
   <translation>Sonido al inicio y al final</translation>
  </message>
  <message>
   <source>Say the sign</source>
   <translation>Decir el signo</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Grabar</translation>
  </message>
  <message>
   <source>Choose a sign, or type a new one.</source>
   <translation>Elija un signo o escriba uno nuevo.</translation>
  </message>
  <message>
   <source>Reading the samples that are there…</source>
   <translation>Leyendo las muestras que hay…</translation>
  </message>
  <message>
   <source>“{label}” in {seconds}…</source>
   <translation>«{label}» en {seconds}…</translation>
  </message>
  <message>
   <source>Hold a digit’s key, or Space for the sign above. C counts down, H is hands-free.</source>
   <translation>Mantenga la tecla de un dígito, o Espacio para el signo de arriba. C cuenta atrás, H graba sin manos.</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Mantener</translation>
  </message>
  <message>
   <source>Countdown</source>
   <translation>Cuenta</translation>
  </message>
  <message>
   <source>Hands-free</source>
   <translation>Manos libres</translation>
  </message>
  <message>
   <source>In ASL the palm is turned to yourself, as in the picture on the right; both are read.</source>
   <translation>En ASL la palma mira hacia usted, como en la imagen de la derecha; se leen ambas.</translation>
  </message>
  <message>
   <source>In ASL the palm is turned away from you, as here; both are read.</source>
   <translation>En ASL la palma mira hacia fuera, como aquí; se leen ambas.</translation>
  </message>
  <message>
   <source>All fingertips meet the thumb: a round O, seen from the side.</source>
   <translation>Todas las yemas tocan el pulgar: una O redonda, vista de lado.</translation>
  </message>
  <message>
   <source>The index finger up.</source>
   <translation>El índice hacia arriba.</translation>
  </message>
  <message>
   <source>Index and middle finger up, apart.</source>
   <translation>Índice y corazón hacia arriba, separados.</translation>
  </message>
  <message>
   <source>Thumb, index and middle finger out.</source>
   <translation>Pulgar, índice y corazón extendidos.</translation>
  </message>
  <message>
   <source>Four fingers up, the thumb across the palm.</source>
   <translation>Cuatro dedos hacia arriba, el pulgar sobre la palma.</translation>
  </message>
  <message>
   <source>All five fingers out.</source>
   <translation>Los cinco dedos extendidos.</translation>
  </message>
  <message>
   <source>Thumb and little finger touch.</source>
   <translation>El pulgar y el meñique se tocan.</translation>
  </message>
  <message>
   <source>Thumb and ring finger touch.</source>
   <translation>El pulgar y el anular se tocan.</translation>
  </message>
  <message>
   <source>Thumb and middle finger touch.</source>
   <translation>El pulgar y el corazón se tocan.</translation>
  </message>
  <message>
   <source>Thumb and index finger touch.</source>
   <translation>El pulgar y el índice se tocan.</translation>
  </message>
  <message>
   <source>There is no picture of this sign.</source>
   <translation>No hay imagen de este signo.</translation>
  </message>
  <message>
   <source>How {sign} is signed</source>
   <translation>Cómo se signa {sign}</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation>«{name}»</translation>
  </message>
  <message>
   <source>Keys and hints</source>
   <translation>Teclas y consejos</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>Movimiento</translation>
  </message>
  <message>
   <source>The language changes when signcam is started next.</source>
   <translation>El idioma cambia la próxima vez que se inicie signcam.</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>Recorrido</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Pause, and go on</source>
   <translation>Pausar y seguir</translation>
  </message>
  <message>
   <source>Mirror the picture, on the screen only</source>
   <translation>Reflejar la imagen, solo en la pantalla</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <source>Dark or light</source>
   <translation>Oscuro o claro</translation>
  </message>
  <message>
   <source>Present on the whole screen; then 1, 2, 3, Page Up and Down, B</source>
   <translation>Mostrar a pantalla completa; luego 1, 2, 3, Re Pág y Av Pág, B</translation>
  </message>
  <message>
   <source>Look inside the network, and back</source>
   <translation>Mirar dentro de la red y volver</translation>
  </message>
  <message>
   <source>Class: the screen to present on, experiments, what is kept</source>
   <translation>Clase: pantalla para mostrar, experimentos, lo que se guarda</translation>
  </message>
  <message>
   <source>Experiments: what goes wrong without a part; F12 ends all</source>
   <translation>Experimentos: qué falla sin una parte; F12 los termina todos</translation>
  </message>
  <message>
   <source>Another model's bars beside those of the one in use, and back</source>
   <translation>Las barras de otro modelo junto a las del que está en uso, y volver</translation>
  </message>
  <message>
   <source>Picture, film of the screen</source>
   <translation>Imagen, película de la pantalla</translation>
  </message>
  <message>
   <source>Freeze the picture, and go on</source>
   <translation>Congelar la imagen y seguir</translation>
  </message>
  <message>
   <source>Models: Enter uses, F2 renames, Ctrl+D copies, Del deletes, Ctrl+Z undoes</source>
   <translation>Modelos: Intro usa, F2 renombra, Ctrl+D copia, Supr borra, Ctrl+Z deshace</translation>
  </message>
  <message>
   <source>Open a video or a picture</source>
   <translation>Abrir un vídeo o una imagen</translation>
  </message>
  <message>
   <source>Open a folder of pictures</source>
   <translation>Abrir una carpeta de imágenes</translation>
  </message>
  <message>
   <source>Choose a camera, a model</source>
   <translation>Elegir cámara, modelo</translation>
  </message>
  <message>
   <source>Train a model of your own samples</source>
   <translation>Entrenar un modelo con muestras propias</translation>
  </message>
  <message>
   <source>Quiz: Enter begins, H helps, N goes on, Esc stops, P practises</source>
   <translation>Juego: Enter empieza, H ayuda, N sigue, Esc termina, P practica</translation>
  </message>
  <message>
   <source>Record: hold 0 … 9 or Space, C counts down, H is hands-free, B browses</source>
   <translation>Grabar: mantener 0 … 9 o Espacio, C cuenta atrás, H manos libres, B examina</translation>
  </message>
  <message>
   <source>“That was a 7”: keep the last second as a sample</source>
   <translation>«Eso era un 7»: guardar el último segundo como muestra</translation>
  </message>
  <message>
   <source>Take back what was recorded; undo</source>
   <translation>Retirar lo grabado; deshacer</translation>
  </message>
  <message>
   <source>Type with the hand: ⌫ erases, Enter reads aloud, Del clears</source>
   <translation>Escribir con la mano: ⌫ borra, Enter lee, Supr vacía</translation>
  </message>
  <message>
   <source>From one control to the next</source>
   <translation>De un control al siguiente</translation>
  </message>
  <message>
   <source>This sheet</source>
   <translation>Esta hoja</translation>
  </message>
  <message>
   <source>Close signcam</source>
   <translation>Cerrar signcam</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espacio</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Mayús</translation>
  </message>
  <message>
   <source>Alt</source>
   <translation>Alt</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Hold up one hand, 0.5 to 2 m from the camera, in even light. A video or a folder can be dropped on the window.</source>
   <translation>Levante una mano, entre 0,5 y 2 m de la cámara, con luz uniforme. Se puede soltar un vídeo o una carpeta en la ventana.</translation>
  </message>
  <message>
   <source>A bar is not a promise: it tells how the network divides its opinion, not how often it is right.</source>
   <translation>Una barra no es una promesa: dice cómo reparte la red su opinión, no cuántas veces acierta.</translation>
  </message>
  <message>
   <source>Everything stays on this computer. signcam reads single digits, not sign language.</source>
   <translation>Todo se queda en este ordenador. signcam lee dígitos sueltos, no la lengua de signos.</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>Grande</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>Máximo</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>Menos</translation>
  </message>
  <message>
   <source>Inside</source>
   <translation>Dentro</translation>
  </message>
  <message>
   <source>Nothing to see inside</source>
   <translation>No hay nada que ver dentro</translation>
  </message>
  <message>
   <source>{count} of {all} maps, {width} × {height} points each</source>
   <translation>{count} de {all} mapas, de {width} × {height} puntos</translation>
  </message>
  <message>
   <source>shortcut</source>
   <translation>atajo</translation>
  </message>
  <message>
   <source>block</source>
   <translation>bloque</translation>
  </message>
  <message>
   <source>sum, ReLU</source>
   <translation>suma, ReLU</translation>
  </message>
  <message>
   <source>Inside the network: {step}</source>
   <translation>Dentro de la red: {step}</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Cámara</translation>
  </message>
  <message>
   <source>The camera’s picture</source>
   <translation>La imagen de la cámara</translation>
  </message>
  <message>
   <source>The camera gives some thirty pictures a second, each a grid of coloured points. The network never sees the whole of it, since most of it is room and not hand.</source>
   <translation>La cámara da unas treinta imágenes por segundo, cada una una cuadrícula de puntos de color. La red nunca ve el conjunto, pues casi todo es habitación y no mano.</translation>
  </message>
  <message>
   <source>Landmarks</source>
   <translation>Puntos</translation>
  </message>
  <message>
   <source>Finding the hand</source>
   <translation>Encontrar la mano</translation>
  </message>
  <message>
   <source>Another network, MediaPipe Hands, looks first and marks 21 points of the hand. It tells where the hand is; what the hand shows is left to the ResNet.</source>
   <translation>Otra red, MediaPipe Hands, mira primero y marca 21 puntos de la mano. Dice dónde está la mano; lo que la mano muestra queda para la ResNet.</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>Recorte</translation>
  </message>
  <message>
   <source>Cutting it out</source>
   <translation>Recortarla</translation>
  </message>
  <message>
   <source>The square around these points is cut out and turned so that the hand is upright; a left hand is mirrored. So the network meets every hand in the same way, and has less to learn.</source>
   <translation>El cuadrado alrededor de estos puntos se recorta y se gira para que la mano quede derecha; una mano izquierda se refleja. Así la red encuentra todas las manos igual y tiene menos que aprender.</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Píxeles</translation>
  </message>
  <message>
   <source>All that the network gets</source>
   <translation>Todo lo que recibe la red</translation>
  </message>
  <message>
   <source>The square is shrunk to these few pixels, three numbers each, and nothing else reaches the network. What you cannot tell apart here, it can hardly tell apart either.</source>
   <translation>El cuadrado se reduce a estos pocos píxeles, de tres números cada uno, y nada más llega a la red. Lo que usted no distingue aquí, ella tampoco puede apenas.</translation>
  </message>
  <message>
   <source>Stem</source>
   <translation>Tronco</translation>
  </message>
  <message>
   <source>A convolution</source>
   <translation>Una convolución</translation>
  </message>
  <message>
   <source>A convolution slides a small window of numbers over the picture, and a map lights up wherever the picture looks like that window. The windows of the first layer mostly answer to edges and to colours.</source>
   <translation>Una convolución desliza una pequeña ventana de números sobre la imagen, y un mapa se ilumina donde la imagen se parece a esa ventana. Las ventanas de la primera capa responden sobre todo a bordes y colores.</translation>
  </message>
  <message>
   <source>Stage 1</source>
   <translation>Etapa 1</translation>
  </message>
  <message>
   <source>Identity blocks</source>
   <translation>Bloques de identidad</translation>
  </message>
  <message>
   <source>An identity block lets three small convolutions work on its maps and adds what comes out to what went in. Maps that are added must be of one size, so these blocks keep it.</source>
   <translation>Un bloque de identidad hace que tres pequeñas convoluciones trabajen sus mapas y suma lo que sale a lo que entró. Los mapas que se suman deben ser de igual tamaño, así que estos bloques lo mantienen.</translation>
  </message>
  <message>
   <source>Stage 2</source>
   <translation>Etapa 2</translation>
  </message>
  <message>
   <source>A convolution block</source>
   <translation>Un bloque de convolución</translation>
  </message>
  <message>
   <source>Each later stage begins with a convolution block: half the size, twice as many maps, and a small convolution on the shortcut as well, so that both still fit. Each point now stands for a larger part of the hand.</source>
   <translation>Cada etapa posterior empieza con un bloque de convolución: la mitad de tamaño, el doble de mapas y una pequeña convolución también en el atajo, para que ambos sigan encajando. Cada punto representa ahora una parte mayor de la mano.</translation>
  </message>
  <message>
   <source>Stage 3</source>
   <translation>Etapa 3</translation>
  </message>
  <message>
   <source>Deeper</source>
   <translation>Más profundo</translation>
  </message>
  <message>
   <source>The deeper a map, the less it looks like a hand: it answers to arrangements of what earlier maps have found. What a single map stands for is something one can guess at, but nobody has decided it.</source>
   <translation>Cuanto más profundo es un mapa, menos se parece a una mano: responde a disposiciones de lo que encontraron mapas anteriores. Lo que representa un solo mapa se puede adivinar, pero nadie lo ha decidido.</translation>
  </message>
  <message>
   <source>Stage 4</source>
   <translation>Etapa 4</translation>
  </message>
  <message>
   <source>The last maps</source>
   <translation>Los últimos mapas</translation>
  </message>
  <message>
   <source>A great many maps are left, and each has only a few points: what was found in each part of the crop. Their averages are all that the answer is made of.</source>
   <translation>Quedan muchísimos mapas, y cada uno tiene solo unos puntos: lo que se encontró en cada parte del recorte. La respuesta se hace únicamente con sus promedios.</translation>
  </message>
  <message>
   <source>Shortcut</source>
   <translation>Atajo</translation>
  </message>
  <message>
   <source>A skip connection</source>
   <translation>Una conexión de salto</translation>
  </message>
  <message>
   <source>A skip connection carries the maps around a block, so the block only has to learn what to change. Before it was invented, very deep networks learned worse than shallow ones.</source>
   <translation>Una conexión de salto lleva los mapas alrededor de un bloque, así que el bloque solo tiene que aprender qué cambiar. Antes de inventarla, las redes muy profundas aprendían peor que las poco profundas.</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Indicios</translation>
  </message>
  <message>
   <source>The class activation map</source>
   <translation>El mapa de activación de clase</translation>
  </message>
  <message>
   <source>Orange parts of the crop speak for the answer, blue parts against it. This is exact: the map’s points and one constant add up to the answer’s score, and a map is no finer than its few points.</source>
   <translation>Las partes naranjas del recorte hablan a favor de la respuesta, las azules en contra. Es exacto: los puntos del mapa y una constante suman la puntuación de la respuesta, y el mapa no es más fino que sus pocos puntos.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>Softmax</source>
   <translation>Softmax</translation>
  </message>
  <message>
   <source>Softmax makes shares of the scores, all above zero and together 100 %: e to the power of each score, divided by the sum of them all. A large share says that the other signs scored less, not that the answer is right.</source>
   <translation>Softmax convierte las puntuaciones en partes, todas mayores que cero y juntas el 100 %: e elevado a cada puntuación, dividido por la suma de todas. Una parte grande dice que los demás signos puntuaron menos, no que la respuesta sea correcta.</translation>
  </message>
  <message>
   <source>Press . to freeze the picture, then paint over the hand.</source>
   <translation>Pulse . para congelar la imagen y luego pinte sobre la mano.</translation>
  </message>
  <message>
   <source>Frozen. Paint over the hand and watch the bars; Delete wipes it clean, . goes on.</source>
   <translation>Congelada. Pinte sobre la mano y mire las barras; Supr lo limpia, . continúa.</translation>
  </message>
  <message>
   <source>Without a mouse: Shift and the arrows move the brush, Enter paints.</source>
   <translation>Sin ratón: Mayús y las flechas mueven el pincel, Intro pinta.</translation>
  </message>
  <message>
   <source>Looking inside</source>
   <translation>Mirando dentro</translation>
  </message>
  <message>
   <source>The network is being opened.</source>
   <translation>Se está abriendo la red.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>Present (F5)</source>
   <translation>Mostrar (F5)</translation>
  </message>
  <message>
   <source>Screen to present on</source>
   <translation>Pantalla para mostrar</translation>
  </message>
  <message>
   <source>One that learned from a single person, say: how does it read the others?</source>
   <translation>Uno que aprendió de una sola persona, por ejemplo: ¿cómo lee a los demás?</translation>
  </message>
  <message>
   <source>Probability from which on a sign is shown</source>
   <translation>Probabilidad a partir de la cual se muestra un signo</translation>
  </message>
  <message>
   <source>Picture of the screen (S)</source>
   <translation>Imagen de la pantalla (S)</translation>
  </message>
  <message>
   <source>Film the screen (R)</source>
   <translation>Filmar la pantalla (R)</translation>
  </message>
  <message>
   <source>Copy the bars (Ctrl+Shift+C)</source>
   <translation>Copiar las barras (Ctrl+Mayús+C)</translation>
  </message>
  <message>
   <source>Virtual camera</source>
   <translation>Cámara virtual</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automática</translation>
  </message>
  <message>
   <source>Present</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>What if …</source>
   <translation>¿Y si …?</translation>
  </message>
  <message>
   <source>Keep and share</source>
   <translation>Guardar y compartir</translation>
  </message>
  <message>
   <source>Another model beside it ({key})</source>
   <translation>Otro modelo al lado ({key})</translation>
  </message>
  <message>
   <source>None of it changes what is recorded.</source>
   <translation>Nada de esto cambia lo que se graba.</translation>
  </message>
  <message>
   <source>end all</source>
   <translation>terminar todos</translation>
  </message>
  <message>
   <source>Each frame's answer stands alone, and flickers.</source>
   <translation>La respuesta de cada imagen va por sí sola y parpadea.</translation>
  </message>
  <message>
   <source>The hand is small in it, and the room large.</source>
   <translation>En él la mano es pequeña y la habitación, grande.</translation>
  </message>
  <message>
   <source>The network has only ever met right hands.</source>
   <translation>La red solo ha conocido manos derechas.</translation>
  </message>
  <message>
   <source>How much do the colours of skin and room tell?</source>
   <translation>¿Cuánto dicen los colores de la piel y la habitación?</translation>
  </message>
  <message>
   <source>Fingers that run together cannot be counted.</source>
   <translation>Los dedos que se confunden no se pueden contar.</translation>
  </message>
  <message>
   <source>Low: always an answer. High: only sure ones.</source>
   <translation>Bajo: siempre una respuesta. Alto: solo las seguras.</translation>
  </message>
  <message>
   <source>Compare live</source>
   <translation>Comparar en vivo</translation>
  </message>
  <message>
   <source>Both models' bars on the same frame, the model in use and the chosen one</source>
   <translation>Las barras de ambos modelos sobre la misma imagen, el que está en uso y el elegido</translation>
  </message>
  <message>
   <source>About the chosen model</source>
   <translation>Sobre el modelo elegido</translation>
  </message>
  <message>
   <source>Read signs with it (Enter)</source>
   <translation>Leer signos con él (Intro)</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Usar</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renombrar</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplicar</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importar…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Show folder</source>
   <translation>Ver carpeta</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>En uso</translation>
  </message>
  <message>
   <source>Another name (F2)</source>
   <translation>Otro nombre (F2)</translation>
  </message>
  <message>
   <source>A copy that can be changed (Ctrl+D)</source>
   <translation>Una copia que se puede cambiar (Ctrl+D)</translation>
  </message>
  <message>
   <source>A .zip of another signcam, or weights of this network from Keras</source>
   <translation>Un .zip de otro signcam, o pesos de esta red hechos con Keras</translation>
  </message>
  <message>
   <source>One .zip, for another signcam</source>
   <translation>Un .zip, para otro signcam</translation>
  </message>
  <message>
   <source>Where its files are</source>
   <translation>Dónde están sus archivos</translation>
  </message>
  <message>
   <source>Into the trash, for thirty days (Delete)</source>
   <translation>A la papelera, durante treinta días (Supr)</translation>
  </message>
  <message>
   <source>{path} can be given to another signcam.</source>
   <translation>{path} se puede dar a otro signcam.</translation>
  </message>
  <message>
   <source>Its files are in {folder}</source>
   <translation>Sus archivos están en {folder}</translation>
  </message>
  <message>
   <source>“{name}” is being written …</source>
   <translation>Se está escribiendo «{name}» …</translation>
  </message>
  <message>
   <source>Cannot be used</source>
   <translation>No se puede usar</translation>
  </message>
  <message>
   <source>{on}: {right} % of {count}</source>
   <translation>{on}: {right} % de {count}</translation>
  </message>
  <message>
   <source>Learned from {count} pictures: {sources}</source>
   <translation>Aprendió de {count} imágenes: {sources}</translation>
  </message>
  <message>
   <source>Your own</source>
   <translation>Suyo</translation>
  </message>
  <message>
   <source>Came with signcam; a copy of it can be changed</source>
   <translation>Vino con signcam; se puede cambiar una copia</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>sin medir</translation>
  </message>
  <message>
   <source>{on}: {right} % of {count}, {low} to {high}</source>
   <translation>{on}: {right} % de {count}, {low} a {high}</translation>
  </message>
  <message>
   <source>How well it reads was not measured.</source>
   <translation>No se midió lo bien que lee.</translation>
  </message>
  <message>
   <source>When it was made is not told</source>
   <translation>No se indica cuándo se hizo</translation>
  </message>
  <message>
   <source>The model's new name</source>
   <translation>El nuevo nombre del modelo</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>{count} signs</source>
   <translation>{count} signos</translation>
  </message>
  <message>
   <source>Signs: {labels}</source>
   <translation>Signos: {labels}</translation>
  </message>
  <message>
   <source>Made on {date}</source>
   <translation>Hecho el {date}</translation>
  </message>
  <message>
   <source>Models (*.zip *.keras *.h5 *.hdf5)</source>
   <translation>Modelos (*.zip *.keras *.h5 *.hdf5)</translation>
  </message>
  <message>
   <source>Import model</source>
   <translation>Importar modelo</translation>
  </message>
  <message>
   <source>Export model</source>
   <translation>Exportar modelo</translation>
  </message>
  <message>
   <source>Models (*.zip)</source>
   <translation>Modelos (*.zip)</translation>
  </message>
  <message>
   <source>Names of the signs, in order, with commas between</source>
   <translation>Nombres de los signos, en orden, separados por comas</translation>
  </message>
  <message>
   <source>0,1,2,… then Enter</source>
   <translation>0,1,2,… y luego Intro</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Take nothing in</source>
   <translation>No incorporar nada</translation>
  </message>
  <message>
   <source>{file} knows {count} signs, but not what they are called. {ask}</source>
   <translation>{file} conoce {count} signos, pero no cómo se llaman. {ask}</translation>
  </message>
  <message>
   <source>Name them in order, with commas between:</source>
   <translation>Nómbrelos en orden, separados por comas:</translation>
  </message>
  <message>
   <source>Nothing was taken in.</source>
   <translation>No se incorporó nada.</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Todos los archivos</translation>
  </message>
  <message>
   <source>{file} is being taken in as a model, and would not be.</source>
   <translation>{file} se está incorporando como modelo, y quedaría a medias.</translation>
  </message>
  <message>
   <source>Bring back what was deleted last (Ctrl+Z)</source>
   <translation>Recuperar lo último que se borró (Ctrl+Z)</translation>
  </message>
  <message>
   <source>“{name}” is called “{new}” now.</source>
   <translation>«{name}» se llama ahora «{new}».</translation>
  </message>
  <message>
   <source>“{name}” is a copy that you can change.</source>
   <translation>«{name}» es una copia que puede cambiar.</translation>
  </message>
  <message>
   <source>“{name}” is in the trash.</source>
   <translation>«{name}» está en la papelera.</translation>
  </message>
  <message>
   <source>“{name}” is being copied …</source>
   <translation>Se está copiando «{name}» …</translation>
  </message>
  <message>
   <source>“{name}” is in use. Use another model first, then delete it.</source>
   <translation>«{name}» está en uso. Use antes otro modelo y luego bórrelo.</translation>
  </message>
  <message>
   <source>“{name}” is back.</source>
   <translation>«{name}» ha vuelto.</translation>
  </message>
  <message>
   <source>“{name}” was taken in.</source>
   <translation>Se incorporó «{name}».</translation>
  </message>
  <message>
   <source>“{name}” is being loaded.</source>
   <translation>Se está cargando «{name}».</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>seguro</translation>
  </message>
  <message>
   <source>Play again</source>
   <translation>Reproducir otra vez</translation>
  </message>
  <message>
   <source> or </source>
   <translation> o </translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>It could be {signs}.</source>
   <translation>Podría ser {signs}.</translation>
  </message>
  <message>
   <source>{source} has come to its end.</source>
   <translation>{source} ha terminado.</translation>
  </message>
  <message>
   <source>The source</source>
   <translation>La fuente</translation>
  </message>
  <message>
   <source>Videos and pictures</source>
   <translation>Vídeos e imágenes</translation>
  </message>
  <message>
   <source>Open video or picture…</source>
   <translation>Abrir vídeo o imagen…</translation>
  </message>
  <message>
   <source>Open folder of pictures…</source>
   <translation>Abrir carpeta de imágenes…</translation>
  </message>
  <message>
   <source>There is no other model yet. Let one pupil record, and train Quick on that alone.</source>
   <translation>Todavía no hay otro modelo. Deje que una persona grabe y entrene Rápido solo con eso.</translation>
  </message>
  <message>
   <source>signcam may not use the camera. Open System Settings → Privacy &amp; Security → Camera, switch it on for signcam (or for Terminal if you started it there), then restart signcam.</source>
   <translation>signcam no puede usar la cámara. Abra Ajustes del Sistema → Privacidad y seguridad (Privacy &amp; Security) → Cámara, actívela para signcam (o para Terminal si lo inició allí) y reinicie signcam.</translation>
  </message>
  <message>
   <source>Another model's bars are shown in the window: Esc, then F10.</source>
   <translation>Las barras de otro modelo se ven en la ventana: Esc y luego F10.</translation>
  </message>
  <message>
   <source>Quiz</source>
   <translation>Juego</translation>
  </message>
  <message>
   <source>Let go, then again</source>
   <translation>Suelte y repita</translation>
  </message>
  <message>
   <source>Hint (H)</source>
   <translation>Pista (H)</translation>
  </message>
  <message>
   <source>Next (N)</source>
   <translation>Otra (N)</translation>
  </message>
  <message>
   <source>Stop (Esc)</source>
   <translation>Fin (Esc)</translation>
  </message>
  <message>
   <source>{points} points · {streak} in a row</source>
   <translation>{points} puntos · {streak} seguidos</translation>
  </message>
  <message>
   <source>Time is over</source>
   <translation>Se acabó</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>Saltado</translation>
  </message>
  <message>
   <source>sign the answer</source>
   <translation>signe la respuesta</translation>
  </message>
  <message>
   <source>Sign the answer</source>
   <translation>Signe la respuesta</translation>
  </message>
  <message>
   <source>show me</source>
   <translation>muéstreme</translation>
  </message>
  <message>
   <source>Show me</source>
   <translation>Muéstreme</translation>
  </message>
  <message>
   <source>The table cannot be written to {path}: {why}. Choose another folder.</source>
   <translation>La tabla no se puede escribir en {path}: {why}. Elija otra carpeta.</translation>
  </message>
  <message>
   <source>Get ready</source>
   <translation>Prepárese</translation>
  </message>
  <message>
   <source>{count} s</source>
   <translation>{count} s</translation>
  </message>
  <message>
   <source>It would have been</source>
   <translation>Era</translation>
  </message>
  <message>
   <source>I see {sign}</source>
   <translation>Veo {sign}</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} de {count}</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Correcto</translation>
  </message>
  <message>
   <source>Saved as {path}.</source>
   <translation>Guardado como {path}.</translation>
  </message>
  <message>
   <source>Digits 0 to 5</source>
   <translation>Dígitos 0 a 5</translation>
  </message>
  <message>
   <source>Numbers of two digits</source>
   <translation>Números de dos cifras</translation>
  </message>
  <message>
   <source>Sums: sign the answer</source>
   <translation>Sumas: signa el resultado</translation>
  </message>
  <message>
   <source>Practice, without time</source>
   <translation>Práctica, sin tiempo</translation>
  </message>
  <message>
   <source>What is asked</source>
   <translation>Qué se pregunta</translation>
  </message>
  <message>
   <source>Time for each sign</source>
   <translation>Tiempo por signo</translation>
  </message>
  <message>
   <source>Questions for each team</source>
   <translation>Preguntas por equipo</translation>
  </message>
  <message>
   <source>Players</source>
   <translation>Jugadores</translation>
  </message>
  <message>
   <source>One player</source>
   <translation>Un jugador</translation>
  </message>
  <message>
   <source>Two teams</source>
   <translation>Dos equipos</translation>
  </message>
  <message>
   <source>Start (Enter)</source>
   <translation>Empezar (Enter)</translation>
  </message>
  <message>
   <source>Show the sign that is asked for, and hold it until the ring is full.</source>
   <translation>Muestre el signo pedido y manténgalo hasta que se llene el anillo.</translation>
  </message>
  <message>
   <source>Digits 0 to {last}</source>
   <translation>Dígitos 0 a {last}</translation>
  </message>
  <message>
   <source>Team 1</source>
   <translation>Equipo 1</translation>
  </message>
  <message>
   <source>Team 2</source>
   <translation>Equipo 2</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Preguntas</translation>
  </message>
  <message>
   <source>Waiting for the model: it says which signs.</source>
   <translation>Esperando al modelo: él dice qué signos.</translation>
  </message>
  <message>
   <source>All {count} signs</source>
   <translation>Los {count} signos</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Sin límite</translation>
  </message>
  <message>
   <source>Most often missed until now: {sign}</source>
   <translation>Lo más fallado hasta ahora: {sign}</translation>
  </message>
  <message>
   <source>Name of team {number}</source>
   <translation>Nombre del equipo {number}</translation>
  </message>
  <message>
   <source>Or hold up a {sign}.</source>
   <translation>O muestre un {sign}.</translation>
  </message>
  <message>
   <source>Save the results</source>
   <translation>Guardar los resultados</translation>
  </message>
  <message>
   <source>Choose a game (Enter)</source>
   <translation>Elegir juego (Enter)</translation>
  </message>
  <message>
   <source>Practise what was missed (P)</source>
   <translation>Practicar lo fallado (P)</translation>
  </message>
  <message>
   <source>&amp;Save as a table…</source>
   <translation>Guardar como tabla (&amp;S)…</translation>
  </message>
  <message>
   <source>A CSV file for a spreadsheet: each sign that was asked for (Alt+S)</source>
   <translation>Un archivo CSV para hojas de cálculo: cada signo pedido (Alt+S)</translation>
  </message>
  <message>
   <source>points</source>
   <translation>puntos</translation>
  </message>
  <message>
   <source>right</source>
   <translation>bien</translation>
  </message>
  <message>
   <source>in a row</source>
   <translation>seguidos</translation>
  </message>
  <message>
   <source>{team} wins, {more} to {less}</source>
   <translation>Gana {team}, {more} a {less}</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation>Tablas (*.csv)</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Usted</translation>
  </message>
  <message>
   <source>sign</source>
   <translation>signo</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>segundos</translation>
  </message>
  <message>
   <source>shown instead</source>
   <translation>en su lugar</translation>
  </message>
  <message>
   <source>{points} points</source>
   <translation>{points} puntos</translation>
  </message>
  <message>
   <source>A draw: {points} points each</source>
   <translation>Empate: {points} puntos cada uno</translation>
  </message>
  <message>
   <source>Most often missed: {sign}</source>
   <translation>Lo más fallado: {sign}</translation>
  </message>
  <message>
   <source>A presentation has begun, so recording has ended.</source>
   <translation>Empezó una presentación, así que la grabación ha terminado.</translation>
  </message>
  <message>
   <source>Read what is kept, and press “I agree” first.</source>
   <translation>Lea lo que se guarda y pulse antes «Acepto».</translation>
  </message>
  <message>
   <source>What the network sees</source>
   <translation>Lo que ve la red</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Nada todavía</translation>
  </message>
  <message>
   <source>No hand</source>
   <translation>Ninguna mano</translation>
  </message>
  <message>
   <source>, mirrored</source>
   <translation>, reflejada</translation>
  </message>
  <message>
   <source>of a right hand</source>
   <translation>de una mano derecha</translation>
  </message>
  <message>
   <source>of a left hand</source>
   <translation>de una mano izquierda</translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} píxeles</translation>
  </message>
  <message>
   <source>Sign {sign}</source>
   <translation>Signo {sign}</translation>
  </message>
  <message>
   <source>1 sample</source>
   <translation>1 muestra</translation>
  </message>
  <message>
   <source>{count} samples</source>
   <translation>{count} muestras</translation>
  </message>
  <message>
   <source>There is nothing more to take back since signcam was started. “Browse” deletes older samples.</source>
   <translation>No queda nada que retirar desde que se inició signcam. «Examinar» borra muestras más antiguas.</translation>
  </message>
  <message>
   <source>{samples} of “{label}” given up, as nothing can be written.</source>
   <translation>Abandonado: {samples} de «{label}», ya que no se puede escribir nada.</translation>
  </message>
  <message>
   <source>{samples} of “{label}” stay.</source>
   <translation>Se conserva: {samples} de «{label}».</translation>
  </message>
  <message>
   <source>{samples} moved to the trash. Ctrl+Z brings them back.</source>
   <translation>En la papelera: {samples}. Ctrl+Z lo recupera.</translation>
  </message>
  <message>
   <source>{samples} now labelled “{label}”. Ctrl+Z undoes it.</source>
   <translation>{samples} ahora como «{label}». Ctrl+Z lo deshace.</translation>
  </message>
  <message>
   <source>{samples} deleted for good.</source>
   <translation>Borrado para siempre: {samples}.</translation>
  </message>
  <message>
   <source>{samples} given up.</source>
   <translation>Abandonado: {samples}.</translation>
  </message>
  <message>
   <source>{samples} of “{label}” taken back. Ctrl+Z brings it back.</source>
   <translation>Se retiró {samples} de «{label}». Ctrl+Z la recupera.</translation>
  </message>
  <message>
   <source>{samples} of “{label}” taken back. Ctrl+Z brings them back.</source>
   <translation>Se retiraron {samples} de «{label}». Ctrl+Z las recupera.</translation>
  </message>
  <message>
   <source>{samples} of the last second stored as “{label}”. Backspace takes it back.</source>
   <translation>{samples} del último segundo como «{label}». Retroceso la retira.</translation>
  </message>
  <message>
   <source>{samples} of the last second stored as “{label}”. Backspace takes them back.</source>
   <translation>{samples} del último segundo como «{label}». Retroceso las retira.</translation>
  </message>
  <message>
   <source>{samples} kept of “{label}”. Backspace takes it back.</source>
   <translation>Se guardó {samples} de «{label}». Retroceso la retira.</translation>
  </message>
  <message>
   <source>{samples} kept of “{label}”. Backspace takes them back.</source>
   <translation>Se guardaron {samples} de «{label}». Retroceso las retira.</translation>
  </message>
  <message>
   <source>What was done last is an import, which Ctrl+Z leaves alone: signcam data undo undoes it.</source>
   <translation>Lo último fue una importación, que Ctrl+Z no toca: «signcam data undo» la deshace.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>No hay nada que deshacer.</translation>
  </message>
  <message>
   <source>{samples} brought back.</source>
   <translation>Recuperado: {samples}.</translation>
  </message>
  <message>
   <source>{samples} labelled as before.</source>
   <translation>{samples} con el nombre de antes.</translation>
  </message>
  <message>
   <source>No new pictures arrive, so recording has ended.</source>
   <translation>No llegan imágenes nuevas, así que la grabación ha terminado.</translation>
  </message>
  <message>
   <source>No hand was seen in the last second, so nothing is stored under “{label}”.</source>
   <translation>En el último segundo no se vio ninguna mano, así que no se guarda nada como «{label}».</translation>
  </message>
  <message>
   <source>The camera was changed, so recording has ended.</source>
   <translation>Se cambió la cámara, así que la grabación ha terminado.</translation>
  </message>
  <message>
   <source>Type a name for the sign.</source>
   <translation>Escriba un nombre para el signo.</translation>
  </message>
  <message>
   <source>The sign “{name}…” has {count} characters; at most {most} are kept. Shorten it.</source>
   <translation>El signo «{name}…» tiene {count} caracteres; se guardan {most} como máximo. Acórtelo.</translation>
  </message>
  <message>
   <source>The signer “{name}…” has {count} characters; at most {most} are kept. Shorten it.</source>
   <translation>La persona «{name}…» tiene {count} caracteres; se guardan {most} como máximo. Acórtelo.</translation>
  </message>
  <message>
   <source>The sign “{name}” holds {character}, which cannot be kept. Leave it out.</source>
   <translation>El signo «{name}» contiene {character}, que no se puede guardar. Quítelo.</translation>
  </message>
  <message>
   <source>The signer “{name}” holds {character}, which cannot be kept. Leave it out.</source>
   <translation>El nombre «{name}» contiene {character}, que no se puede guardar. Quítelo.</translation>
  </message>
  <message>
   <source>“{label}” has {count}, aim for {goal}.</source>
   <translation>«{label}» tiene {count}; la meta es {goal}.</translation>
  </message>
  <message>
   <source>All samples are from one person. Others' hands look otherwise.</source>
   <translation>Todas las muestras son de una persona. Las manos de otros son distintas.</translation>
  </message>
  <message>
   <source>Few samples of the left hand.</source>
   <translation>Pocas muestras de la mano izquierda.</translation>
  </message>
  <message>
   <source>Few samples of the right hand.</source>
   <translation>Pocas muestras de la mano derecha.</translation>
  </message>
  <message>
   <source>Few samples with the palm away from the camera.</source>
   <translation>Pocas muestras con la palma de espaldas a la cámara.</translation>
  </message>
  <message>
   <source>Few samples with the palm towards the camera.</source>
   <translation>Pocas muestras con la palma hacia la cámara.</translation>
  </message>
  <message>
   <source>Come nearer for some.</source>
   <translation>Acérquese en algunas.</translation>
  </message>
  <message>
   <source>Step back for some.</source>
   <translation>Aléjese en algunas.</translation>
  </message>
  <message>
   <source>Make it darker for some.</source>
   <translation>Oscurezca un poco en algunas.</translation>
  </message>
  <message>
   <source>1 file beside the samples that signcam did not record. To bring pictures in: signcam data import FOLDER.</source>
   <translation>1 archivo junto a las muestras que signcam no grabó. Para incorporar imágenes: signcam data import CARPETA.</translation>
  </message>
  <message>
   <source>{count} files beside the samples that signcam did not record. To bring pictures in: signcam data import FOLDER.</source>
   <translation>{count} archivos junto a las muestras que signcam no grabó. Para incorporar imágenes: signcam data import CARPETA.</translation>
  </message>
  <message>
   <source>{samples} in the index without a file. If they are gone for good: signcam data rebuild.</source>
   <translation>{samples} en el índice sin archivo. Si se perdieron para siempre: signcam data rebuild.</translation>
  </message>
  <message>
   <source>One picture is “{label}” and “{other}”. Delete or relabel the wrong one.</source>
   <translation>Una imagen es «{label}» y «{other}». Borre o renombre la equivocada.</translation>
  </message>
  <message>
   <source>One picture of “{label}” is there {count} times. Keep one.</source>
   <translation>Una imagen de «{label}» está {count} veces. Conserve una.</translation>
  </message>
  <message>
   <source>Of “{label}”, the same in two sittings or of two people: {samples}. A split by person would train on what it examines. Delete the copies.</source>
   <translation>De «{label}», lo mismo en dos sesiones o de dos personas: {samples}. Al dividir por personas se entrenaría con lo que se examina. Borre las copias.</translation>
  </message>
  <message>
   <source>Of “{label}”, almost like another one of the same sitting: {samples}. They add little.</source>
   <translation>De «{label}», casi igual que otra de la misma sesión: {samples}. Aportan poco.</translation>
  </message>
  <message>
   <source>Very dark: {samples}. Make more light and record again.</source>
   <translation>Muy oscuro: {samples}. Ponga más luz y grabe otra vez.</translation>
  </message>
  <message>
   <source>Very bright: {samples}. Turn from the lamp or the window and record again.</source>
   <translation>Muy claro: {samples}. Apártese de la lámpara o la ventana y grabe otra vez.</translation>
  </message>
  <message>
   <source>Blurred, beside the others of their sign: {samples}. Look at them, and delete them.</source>
   <translation>Borroso, comparado con las demás de su signo: {samples}. Mírelas y bórrelas.</translation>
  </message>
  <message>
   <source>“{label}” has {samples}; aim for {goal}.</source>
   <translation>«{label}» tiene {samples}; la meta es {goal}.</translation>
  </message>
  <message>
   <source>“{most}” has {high} samples and “{least}” has {low}: a network would rather say “{most}”. Record more of “{least}”.</source>
   <translation>«{most}» tiene {high} muestras y «{least}» tiene {low}: una red diría antes «{most}». Grabe más de «{least}».</translation>
  </message>
  <message>
   <source>All samples are of one person. Others' hands look otherwise: record some of them.</source>
   <translation>Todas las muestras son de una persona. Las manos de otros son distintas: grabe algunas.</translation>
  </message>
  <message>
   <source>All samples are of {name}. Others' hands look otherwise: record some of them.</source>
   <translation>Todas las muestras son de {name}. Las manos de otros son distintas: grabe algunas.</translation>
  </message>
  <message>
   <source>“{label}” has no left hand yet.</source>
   <translation>«{label}» aún no tiene mano izquierda.</translation>
  </message>
  <message>
   <source>“{label}” has no right hand yet.</source>
   <translation>«{label}» aún no tiene mano derecha.</translation>
  </message>
  <message>
   <source>“{label}” has no hand with its palm away from the camera yet.</source>
   <translation>«{label}» aún no tiene ninguna mano con la palma de espaldas a la cámara.</translation>
  </message>
  <message>
   <source>“{label}” has no hand with its palm towards the camera yet.</source>
   <translation>«{label}» aún no tiene ninguna mano con la palma hacia la cámara.</translation>
  </message>
  <message>
   <source>Nothing is recorded yet. Record some samples of at least two signs first.</source>
   <translation>Todavía no hay nada grabado. Grabe primero muestras de al menos dos signos.</translation>
  </message>
  <message>
   <source>Choose samples of at least two signs: a model tells one from the other.</source>
   <translation>Elija muestras de al menos dos signos: un modelo distingue uno de otro.</translation>
  </message>
  <message>
   <source>Too few samples: {labels}. Record {least} or more of each, better 50, or leave these out.</source>
   <translation>Muy pocas muestras: {labels}. Grabe {least} o más de cada uno, mejor 50, o deje estos fuera.</translation>
  </message>
  <message>
   <source>about {count} seconds</source>
   <translation>unos {count} segundos</translation>
  </message>
  <message>
   <source>about a minute</source>
   <translation>cerca de un minuto</translation>
  </message>
  <message>
   <source>about {count} minutes</source>
   <translation>unos {count} minutos</translation>
  </message>
  <message>
   <source>Finding hands</source>
   <translation>Buscando manos</translation>
  </message>
  <message>
   <source>Finding hands in {name}</source>
   <translation>Buscando manos en {name}</translation>
  </message>
  <message>
   <source>Rendering hands</source>
   <translation>Generando manos</translation>
  </message>
  <message>
   <source>Looking at the hands</source>
   <translation>Mirando las manos</translation>
  </message>
  <message>
   <source>Looking again, in other light and at other angles</source>
   <translation>Mirando otra vez, con otra luz y otros ángulos</translation>
  </message>
  <message>
   <source>Remembering the former signs</source>
   <translation>Recordando los signos anteriores</translation>
  </message>
  <message>
   <source>Asking the backbone</source>
   <translation>Preguntando a la red base</translation>
  </message>
  <message>
   <source>Reading {name}</source>
   <translation>Leyendo {name}</translation>
  </message>
  <message>
   <source>Writing the model</source>
   <translation>Escribiendo el modelo</translation>
  </message>
  <message>
   <source>Starting …</source>
   <translation>Empezando …</translation>
  </message>
  <message>
   <source>Loading TensorFlow and the network …</source>
   <translation>Cargando TensorFlow y la red …</translation>
  </message>
  <message>
   <source>Loading TensorFlow, and making the file for this computer's processor …</source>
   <translation>Cargando TensorFlow y creando el archivo para el procesador de este ordenador …</translation>
  </message>
  <message>
   <source>Nothing is learned yet.</source>
   <translation>Todavía no se ha aprendido nada.</translation>
  </message>
  <message>
   <source>The first passes say little yet.</source>
   <translation>Las primeras pasadas dicen poco todavía.</translation>
  </message>
  <message>
   <source>On what it learns from, still improving; how it reads unseen hands is not known.</source>
   <translation>En lo que aprende sigue mejorando; no se sabe cómo lee manos no vistas.</translation>
  </message>
  <message>
   <source>On what it learns from, it no longer improves; how it reads unseen hands is not known.</source>
   <translation>En lo que aprende ya no mejora; no se sabe cómo lee manos no vistas.</translation>
  </message>
  <message>
   <source>Still improving: unseen hands are read better and better.</source>
   <translation>Sigue mejorando: las manos no vistas se leen cada vez mejor.</translation>
  </message>
  <message>
   <source>Learning by heart: training rises, unseen hands are read worse. Samples of more people would help.</source>
   <translation>Aprende de memoria: el entrenamiento sube, las manos no vistas se leen peor. Ayudarían muestras de más personas.</translation>
  </message>
  <message>
   <source>Learning by heart: it grows surer of its mistakes on unseen hands. More people would help.</source>
   <translation>Aprende de memoria: cada vez está más seguro de sus errores en manos no vistas. Ayudarían más personas.</translation>
  </message>
  <message>
   <source>It reads the hands it knows much better than others: samples of more people would help most.</source>
   <translation>Lee las manos que conoce mucho mejor que otras: lo que más ayudaría son muestras de más personas.</translation>
  </message>
  <message>
   <source>Training improves, unseen hands stay as they are.</source>
   <translation>El entrenamiento mejora, las manos no vistas siguen igual.</translation>
  </message>
  <message>
   <source>It no longer improves: what could be learned from these samples is learned.</source>
   <translation>Ya no mejora: lo que se podía aprender de estas muestras está aprendido.</translation>
  </message>
  <message>
   <source>One person was read, by a model that had never seen them: the next one may be read worse.</source>
   <translation>Se leyó a una persona, con un modelo que nunca la había visto: la próxima puede leerse peor.</translation>
  </message>
  <message>
   <source>Each person was read by a model that had never seen them.</source>
   <translation>A cada persona la leyó un modelo que nunca la había visto.</translation>
  </message>
  <message>
   <source>Each person was read by a model that had never seen them. {count} people are few: the next one may be read worse.</source>
   <translation>A cada persona la leyó un modelo que nunca la había visto. {count} personas son pocas: la próxima puede leerse peor.</translation>
  </message>
  <message>
   <source>Only “{name}” signed</source>
   <translation>Solo «{name}» ha signado</translation>
  </message>
  <message>
   <source>Nobody is told from anybody else here</source>
   <translation>Aquí no se distingue a nadie de los demás</translation>
  </message>
  <message>
   <source>Who signed is told for some samples only</source>
   <translation>Solo en algunas muestras se dice quién signó</translation>
  </message>
  <message>
   <source>Several people signed, but too few of them each sign: pictures like these were learned from, so the figure flatters, and it cannot tell how other people would be read. Let everybody record every sign.</source>
   <translation>Signaron varias personas, pero muy pocas cada signo: se aprendió de imágenes parecidas, así que la cifra halaga, y no puede decir cómo se leería a otras personas. Que todos graben todos los signos.</translation>
  </message>
  <message>
   <source>{alone}, on several occasions: the figure tells of another day, not of other people.</source>
   <translation>{alone}, en varias ocasiones: la cifra habla de otro día, no de otras personas.</translation>
  </message>
  <message>
   <source>{alone}, in one go: pictures like these were learned from, so the figure flatters, and it cannot tell how other people, or another day, would be read. Let a second person record.</source>
   <translation>{alone}, de una vez: se aprendió de imágenes como estas, así que la cifra favorece, y no puede decir cómo se leería a otras personas u otro día. Deje que grabe una segunda persona.</translation>
  </message>
  <message>
   <source>Reads “{name}” worst: {right} of {count}. More samples by “{name}” would help most.</source>
   <translation>Lee peor a «{name}»: {right} de {count}. Lo que más ayudaría son más muestras de «{name}».</translation>
  </message>
  <message>
   <source>{name} has never learned {labels}; its figure counts those as mistakes.</source>
   <translation>{name} nunca aprendió {labels}; su cifra los cuenta como errores.</translation>
  </message>
  <message>
   <source>{name} knows none of these signs: there is nothing to compare.</source>
   <translation>{name} no conoce ninguno de estos signos: no hay nada que comparar.</translation>
  </message>
  <message>
   <source>Few samples: {labels}. {least} or more of each, by several people, make a figure worth trusting.</source>
   <translation>Pocas muestras: {labels}. Con {least} o más de cada uno, de varias personas, la cifra es de fiar.</translation>
  </message>
  <message>
   <source>Only one person has shown {labels}: how others show it cannot be told.</source>
   <translation>Solo una persona ha mostrado {labels}: no se sabe cómo lo muestran otras.</translation>
  </message>
  <message>
   <source>There is no class “{label}”: other hands will be read as one of the signs. Record some other handshapes under the label {label}, and they are refused.</source>
   <translation>No hay una clase «{label}»: otras manos se leerán como uno de los signos. Grabe otras formas de mano con el nombre {label} y se rechazarán.</translation>
  </message>
  <message>
   <source>Split by picture and not by person, the same samples come to {share} %: that model has met everybody it is asked about. Strangers are read as told above.</source>
   <translation>Separadas por imagen y no por persona, las mismas muestras llegan al {share} %: ese modelo ya conoce a todas las personas por las que se le pregunta. A los desconocidos los lee como se dice arriba.</translation>
  </message>
  <message>
   <source>Split by picture and not by person, the same samples come to {share} %: having met somebody does not help here.</source>
   <translation>Separadas por imagen y no por persona, las mismas muestras llegan al {share} %: conocer a alguien no ayuda aquí.</translation>
  </message>
  <message>
   <source>{name} has learned from samples by {people} before, so its figure flatters it.</source>
   <translation>{name} ya aprendió de muestras de {people}, así que su cifra le favorece.</translation>
  </message>
  <message>
   <source>The signs of {name} were kept by rendered hands, not by the data it learned from: of those {count} it says the same as before in {share} %. On people it may have become worse at signs that you did not record.</source>
   <translation>Los signos de {name} se conservaron con manos sintéticas, no con los datos de los que aprendió: de esas {count} dice lo mismo que antes en el {share} %. Con personas puede haber empeorado en signos que usted no grabó.</translation>
  </message>
  <message>
   <source>No camera was found, so the demo clip is playing. Plug in a webcam and press “Try again”. You can also open a video or a folder of pictures.</source>
   <translation>No se encontró ninguna cámara, por eso se ve el clip de demostración. Conecte una cámara web y pulse «Reintentar». También puede abrir un vídeo o una carpeta de imágenes.</translation>
  </message>
  <message>
   <source>There is no camera {index}. {choices}</source>
   <translation>No hay cámara {index}. {choices}</translation>
  </message>
  <message>
   <source>There is no camera, file or folder “{name}”. {choices}</source>
   <translation>No hay cámara, archivo ni carpeta «{name}». {choices}</translation>
  </message>
  <message>
   <source>{count} cameras are called “{name}”: {list}. Give the number.</source>
   <translation>{count} cámaras se llaman «{name}»: {list}. Indique el número.</translation>
  </message>
  <message>
   <source>{cameras} Give one of them by number or name, a video, a picture, a folder of pictures, or “demo”.</source>
   <translation>{cameras} Indique una por número o nombre, un vídeo, una imagen, una carpeta de imágenes o «demo».</translation>
  </message>
  <message>
   <source>Cameras here: {list}.</source>
   <translation>Cámaras aquí: {list}.</translation>
  </message>
  <message>
   <source>No camera is connected.</source>
   <translation>No hay ninguna cámara conectada.</translation>
  </message>
  <message>
   <source>The picture is completely dark or flat. Is the lens cover or the camera's privacy switch closed?</source>
   <translation>La imagen está del todo oscura o vacía. ¿Está puesta la tapa del objetivo o cerrado el interruptor de privacidad?</translation>
  </message>
  <message>
   <source>Your account may not use the camera ({node}). Ask for membership in the group “video”, then log in again.</source>
   <translation>Su cuenta no puede usar la cámara ({node}). Pida que la añadan al grupo «video» y vuelva a iniciar sesión.</translation>
  </message>
  <message>
   <source>The camera “{name}” could not be started. Another program (Zoom, Teams, a browser) may be using it, or the system's camera privacy setting blocks it. Close that program or allow the camera, then press “Try again”.</source>
   <translation>No se pudo iniciar la cámara «{name}». Quizá la usa otro programa (Zoom, Teams, un navegador) o la bloquea el ajuste de privacidad del sistema. Cierre ese programa o permita la cámara, y pulse «Reintentar».</translation>
  </message>
  <message>
   <source>The camera “{name}” was disconnected. Plug it in and press “Try again”.</source>
   <translation>La cámara «{name}» se desconectó. Conéctela y pulse «Reintentar».</translation>
  </message>
  <message>
   <source>The camera did not start within {count} seconds. Unplug it, plug it in again, or choose another camera.</source>
   <translation>La cámara no arrancó en {count} segundos. Desconéctela y vuelva a conectarla, o elija otra.</translation>
  </message>
  <message>
   <source>{path} is not a video that OpenCV can read. Give a video (mp4, avi, mov, mkv, webm), a picture (jpg, png) or a folder of them.</source>
   <translation>{path} no es un vídeo que OpenCV pueda leer. Indique un vídeo (mp4, avi, mov, mkv, webm), una imagen (jpg, png) o una carpeta de ellas.</translation>
  </message>
  <message>
   <source>{path} does not exist. Give a video (mp4, avi, mov, mkv, webm), a picture (jpg, png) or a folder of them.</source>
   <translation>{path} no existe. Indique un vídeo (mp4, avi, mov, mkv, webm), una imagen (jpg, png) o una carpeta de ellas.</translation>
  </message>
  <message>
   <source>No picture can be shown in {name}. {reason}</source>
   <translation>No se puede mostrar ninguna imagen de {name}. {reason}</translation>
  </message>
  <message>
   <source>There are no JPEG or PNG pictures in {folder} ({reason}). Choose another folder.</source>
   <translation>No hay imágenes JPEG ni PNG en {folder} ({reason}). Elija otra carpeta.</translation>
  </message>
  <message>
   <source>There are no JPEG or PNG pictures in {folder}. Choose another folder.</source>
   <translation>No hay imágenes JPEG ni PNG en {folder}. Elija otra carpeta.</translation>
  </message>
  <message>
   <source>There is no readable frame in {path}. Try whether another player shows it.</source>
   <translation>No hay ninguna imagen legible en {path}. Pruebe si otro reproductor lo muestra.</translation>
  </message>
  <message>
   <source>{folder} cannot be read ({reason}). Choose another folder.</source>
   <translation>No se puede leer {folder} ({reason}). Elija otra carpeta.</translation>
  </message>
  <message>
   <source>{path} is not a JPEG or PNG picture. Save it as one of these.</source>
   <translation>{path} no es una imagen JPEG ni PNG. Guárdela como una de ellas.</translation>
  </message>
  <message>
   <source>{path} is damaged: it begins like a picture but cannot be decoded. Replace or delete it.</source>
   <translation>{path} está dañado: empieza como una imagen, pero no se puede descodificar. Reemplácelo o bórrelo.</translation>
  </message>
  <message>
   <source>{path} has {size} MB, more than the {limit} MB allowed. Make it smaller.</source>
   <translation>{path} tiene {size} MB, más de los {limit} MB permitidos. Redúzcalo.</translation>
  </message>
  <message>
   <source>{path} cannot be read ({reason}). Check the name and its permissions.</source>
   <translation>No se puede leer {path} ({reason}). Compruebe el nombre y los permisos.</translation>
  </message>
  <message>
   <source>{path} has more than {limit} million pixels. Make it smaller.</source>
   <translation>{path} tiene más de {limit} millones de píxeles. Redúzcalo.</translation>
  </message>
  <message>
   <source>The hand model file is damaged. Please reinstall signcam. (File: {path})</source>
   <translation>El archivo del modelo de manos está dañado. Vuelva a instalar signcam. (Archivo: {path})</translation>
  </message>
  <message>
   <source>The hand model {path} cannot be read ({reason}). Please reinstall signcam.</source>
   <translation>No se puede leer el modelo de manos {path} ({reason}). Vuelva a instalar signcam.</translation>
  </message>
  <message>
   <source>Hand detection stopped because of an error. Press “Try again”. ({kind}: {error})</source>
   <translation>La búsqueda de manos se detuvo por un error. Pulse «Reintentar». ({kind}: {error})</translation>
  </message>
  <message>
   <source>Something went wrong in signcam ({error}). Press “Try again”.</source>
   <translation>Algo falló en signcam ({error}). Pulse «Reintentar».</translation>
  </message>
  <message>
   <source>Something went wrong in signcam ({error}). Nothing more is recorded.</source>
   <translation>Algo falló en signcam ({error}). Ya no se graba nada.</translation>
  </message>
  <message>
   <source>Something went wrong in signcam ({kind}: {error}).</source>
   <translation>Algo falló en signcam ({kind}: {error}).</translation>
  </message>
  <message>
   <source>The picture cannot be passed on ({error}). Try again.</source>
   <translation>La imagen no se puede transmitir ({error}). Inténtelo otra vez.</translation>
  </message>
  <message>
   <source>The network cannot be looked into ({error}). Choose another model.</source>
   <translation>No se puede mirar dentro de la red ({error}). Elija otro modelo.</translation>
  </message>
  <message>
   <source>The second model cannot be asked ({error}). Choose another one.</source>
   <translation>No se puede consultar el segundo modelo ({error}). Elija otro.</translation>
  </message>
  <message>
   <source>The film cannot be written to {folder}. Is the disk full, or the folder closed?</source>
   <translation>La película no se puede escribir en {folder}. ¿Está lleno el disco o cerrada la carpeta?</translation>
  </message>
  <message>
   <source>The film cannot be written to {folder}: {reason}.</source>
   <translation>La película no se puede escribir en {folder}: {reason}.</translation>
  </message>
  <message>
   <source>For a virtual camera signcam needs one more package. Install it with: pip install "signcam[camera]" (or: uv run --extra camera signcam), then start signcam again.</source>
   <translation>Para una cámara virtual, signcam necesita otro paquete. Instálelo con: pip install "signcam[camera]" (o: uv run --extra camera signcam) y reinicie signcam.</translation>
  </message>
  <message>
   <source>This computer has no virtual camera to send to. Windows and macOS: install OBS Studio and start its virtual camera once. Linux: install v4l2loopback and run: sudo modprobe v4l2loopback. ({error})</source>
   <translation>Este ordenador no tiene cámara virtual. Windows y macOS: instale OBS Studio e inicie una vez su cámara virtual. Linux: instale v4l2loopback y ejecute: sudo modprobe v4l2loopback. ({error})</translation>
  </message>
  <message>
   <source>{error} {samples} not written yet.</source>
   <translation>{error} Sin escribir aún: {samples}.</translation>
  </message>
  <message>
   <source>The disk is almost full ({size} MB free), so nothing is recorded. All that was kept before is safe. Free some space, or choose another folder.</source>
   <translation>El disco está casi lleno ({size} MB libres), por eso no se graba nada. Todo lo guardado antes está a salvo. Libere espacio o elija otra carpeta.</translation>
  </message>
  <message>
   <source>The folder {folder} is no longer there. Was a disk unplugged? Nothing is recorded until it is back; start signcam again to begin with an empty folder.</source>
   <translation>La carpeta {folder} ya no está. ¿Se desconectó un disco? No se graba nada hasta que vuelva; reinicie signcam para empezar con una carpeta vacía.</translation>
  </message>
  <message>
   <source>The disk is full, so nothing more is kept in {folder}. All that was kept before is safe. Free some space, then go on.</source>
   <translation>El disco está lleno, por eso ya no se guarda nada en {folder}. Todo lo guardado antes está a salvo. Libere espacio y continúe.</translation>
  </message>
  <message>
   <source>signcam cannot write to {folder} ({reason}). Check its permissions, or choose another folder.</source>
   <translation>signcam no puede escribir en {folder} ({reason}). Compruebe los permisos o elija otra carpeta.</translation>
  </message>
  <message>
   <source>The samples in {folder} are open in another signcam ({who}). You can look at them, but not change them: close the other one first.</source>
   <translation>Las muestras de {folder} están abiertas en otro signcam ({who}). Puede verlas, pero no cambiarlas: cierre antes el otro.</translation>
  </message>
  <message>
   <source>process {number} on {computer}, since {time}</source>
   <translation>proceso {number} en {computer}, desde {time}</translation>
  </message>
  <message>
   <source>another process</source>
   <translation>otro proceso</translation>
  </message>
  <message>
   <source>{path} cannot be read ({reason}). Check its permissions.</source>
   <translation>No se puede leer {path} ({reason}). Compruebe los permisos.</translation>
  </message>
  <message>
   <source>{path} cannot be read ({reason}). Was it moved? signcam data rebuild looks again.</source>
   <translation>No se puede leer {path} ({reason}). ¿Se movió? signcam data rebuild vuelve a mirar.</translation>
  </message>
  <message>
   <source>{path} is damaged: its end is missing. Delete it.</source>
   <translation>{path} está dañado: le falta el final. Bórrelo.</translation>
  </message>
  <message>
   <source>The check was stopped.</source>
   <translation>La revisión se detuvo.</translation>
  </message>
  <message>
   <source>The camera “{name}” of last time is not here; another one is used.</source>
   <translation>La cámara «{name}» de la última vez no está; se usa otra.</translation>
  </message>
  <message>
   <source>The model “{name}” of last time is not here; “{other}” is used.</source>
   <translation>El modelo «{name}» de la última vez no está; se usa «{other}».</translation>
  </message>
  <message>
   <source>The settings cannot be saved in {folder}: {reason}. Is the disk full?</source>
   <translation>Los ajustes no se pueden guardar en {folder}: {reason}. ¿Está lleno el disco?</translation>
  </message>
  <message>
   <source>Your settings could not be read and were reset. The old file was kept.</source>
   <translation>Sus ajustes no se pudieron leer y se restablecieron. El archivo antiguo se conservó.</translation>
  </message>
  <message>
   <source>Your settings could not be read; the usual ones hold.</source>
   <translation>Sus ajustes no se pudieron leer; valen los habituales.</translation>
  </message>
  <message>
   <source>There is no model “{name}”. Models here: {list}. Give one of these names, or a model's folder.</source>
   <translation>No hay ningún modelo «{name}». Modelos aquí: {list}. Indique uno de estos nombres o la carpeta de un modelo.</translation>
  </message>
  <message>
   <source>The GPU could not be used ({reason}); the processor computes instead. Close other programs that use the GPU, then start signcam again.</source>
   <translation>No se pudo usar la GPU ({reason}); en su lugar calcula el procesador. Cierre otros programas que la usen y reinicie signcam.</translation>
  </message>
  <message>
   <source>its memory is full</source>
   <translation>su memoria está llena</translation>
  </message>
  <message>
   <source>TensorFlow lists no GPU</source>
   <translation>TensorFlow no muestra ninguna GPU</translation>
  </message>
  <message>
   <source>TensorFlow finds no GPU. `signcam doctor` says why; without --device gpu the CPU is used.</source>
   <translation>TensorFlow no encuentra ninguna GPU. `signcam doctor` dice por qué; sin --device gpu se usa el procesador.</translation>
  </message>
  <message>
   <source>This model gives invalid numbers. Please choose another model.</source>
   <translation>Este modelo da números no válidos. Elija otro modelo.</translation>
  </message>
  <message>
   <source>The model's {file} cannot be loaded ({error}). Get the model again.</source>
   <translation>No se puede cargar {file} del modelo ({error}). Vuelva a obtener el modelo.</translation>
  </message>
  <message>
   <source>{file} of {name} takes {taken} and gives {given}, its card speaks of {input} and {output}. Get the model again.</source>
   <translation>{file} de {name} toma {taken} y da {given}; su ficha habla de {input} y {output}. Vuelva a obtener el modelo.</translation>
  </message>
  <message>
   <source>{name} was made with a newer signcam (format {format}). Please update signcam.</source>
   <translation>{name} se hizo con un signcam más nuevo (formato {format}). Actualice signcam.</translation>
  </message>
  <message>
   <source>{name} was trained on pictures cut by “{cut}” and prepared by “{preparing}”; this signcam uses “{our_cut}” and “{our_preparing}”. Use the signcam it was made with, or train it again.</source>
   <translation>{name} se entrenó con imágenes recortadas según «{cut}» y preparadas según «{preparing}»; este signcam usa «{our_cut}» y «{our_preparing}». Use el signcam con que se hizo o entrénelo otra vez.</translation>
  </message>
  <message>
   <source>{path} is not a signcam model card.</source>
   <translation>{path} no es una ficha de modelo de signcam.</translation>
  </message>
  <message>
   <source>{path} is too large to be a model card.</source>
   <translation>{path} es demasiado grande para ser una ficha de modelo.</translation>
  </message>
  <message>
   <source>{folder} is not a signcam model: its {file} cannot be read ({reason}).</source>
   <translation>{folder} no es un modelo de signcam: no se puede leer su {file} ({reason}).</translation>
  </message>
  <message>
   <source>{path} is damaged ({error}). Get the model again, or choose another.</source>
   <translation>{path} está dañado ({error}). Vuelva a obtener el modelo o elija otro.</translation>
  </message>
  <message>
   <source>{path} is damaged ({error}). Get the model again.</source>
   <translation>{path} está dañado ({error}). Vuelva a obtener el modelo.</translation>
  </message>
  <message>
   <source>{path} is damaged: it is not the file its card describes. Get the model again.</source>
   <translation>{path} está dañado: no es el archivo que describe su ficha. Vuelva a obtener el modelo.</translation>
  </message>
  <message>
   <source>{path} is too large to be a part of a signcam model.</source>
   <translation>{path} es demasiado grande para ser parte de un modelo de signcam.</translation>
  </message>
  <message>
   <source>The model {name} contains invalid numbers and was not opened. Get it again.</source>
   <translation>El modelo {name} contiene números no válidos y no se abrió. Vuelva a obtenerlo.</translation>
  </message>
  <message>
   <source>The model {name} has no usable {file} ({reason}). Get it again.</source>
   <translation>El modelo {name} no tiene un {file} utilizable ({reason}). Vuelva a obtenerlo.</translation>
  </message>
  <message>
   <source>The model {name} has no {file}. Get it again, or delete it.</source>
   <translation>Al modelo {name} le falta {file}. Vuelva a obtenerlo o bórrelo.</translation>
  </message>
  <message>
   <source>The model cannot be written to {folder}: {reason}. Is the disk full?</source>
   <translation>El modelo no se puede escribir en {folder}: {reason}. ¿Está lleno el disco?</translation>
  </message>
  <message>
   <source>{name} is not a ResNet-50 of signcam: it has other blocks. Choose another model.</source>
   <translation>{name} no es una ResNet-50 de signcam: tiene otros bloques. Elija otro modelo.</translation>
  </message>
  <message>
   <source>{name} is not a ResNet-50 of signcam ({error}). Choose another model.</source>
   <translation>{name} no es una ResNet-50 de signcam ({error}). Elija otro modelo.</translation>
  </message>
  <message>
   <source>You have no model “{name}”. Your own: {list}.</source>
   <translation>No tiene ningún modelo «{name}». Los suyos: {list}.</translation>
  </message>
  <message>
   <source>“{name}” came with signcam and stays as it is. Copy it, and change the copy.</source>
   <translation>«{name}» vino con signcam y se queda como está. Cópielo y cambie la copia.</translation>
  </message>
  <message>
   <source>Type a name for the model.</source>
   <translation>Escriba un nombre para el modelo.</translation>
  </message>
  <message>
   <source>“{name}” cannot be a model's name. Take up to {most} letters, digits, spaces, - or _, and begin with a letter or a digit.</source>
   <translation>«{name}» no puede ser el nombre de un modelo. Use hasta {most} letras, cifras, espacios, - o _, y empiece por una letra o una cifra.</translation>
  </message>
  <message>
   <source>There is a model “{name}” already. Choose another name, or rename that one first.</source>
   <translation>Ya hay un modelo «{name}». Elija otro nombre o cambie antes el de aquel.</translation>
  </message>
  <message>
   <source>{what} ({reason}). Is the disk full, or the folder protected?</source>
   <translation>{what} ({reason}). ¿Está lleno el disco o protegida la carpeta?</translation>
  </message>
  <message>
   <source>“{name}” cannot be renamed</source>
   <translation>No se puede cambiar el nombre de «{name}»</translation>
  </message>
  <message>
   <source>“{name}” cannot be copied</source>
   <translation>No se puede copiar «{name}»</translation>
  </message>
  <message>
   <source>“{name}” cannot be deleted</source>
   <translation>No se puede borrar «{name}»</translation>
  </message>
  <message>
   <source>“{name}” cannot be brought back</source>
   <translation>No se puede recuperar «{name}»</translation>
  </message>
  <message>
   <source>“{name}” cannot be put into the library</source>
   <translation>No se puede poner «{name}» en la biblioteca</translation>
  </message>
  <message>
   <source>Nothing can be put into the library</source>
   <translation>No se puede poner nada en la biblioteca</translation>
  </message>
  <message>
   <source>The earlier “{name}” cannot be kept</source>
   <translation>No se puede conservar el «{name}» anterior</translation>
  </message>
  <message>
   <source>{path} cannot be written</source>
   <translation>No se puede escribir {path}</translation>
  </message>
  <message>
   <source>There is nothing to bring back: no model is in the trash.</source>
   <translation>No hay nada que recuperar: no hay modelos en la papelera.</translation>
  </message>
  <message>
   <source>There is no {path}. Check the name.</source>
   <translation>No existe {path}. Compruebe el nombre.</translation>
  </message>
  <message>
   <source>{path} is no file and no folder. Give a model's folder, or a .zip, .keras or .h5.</source>
   <translation>{path} no es archivo ni carpeta. Indique la carpeta de un modelo, o un .zip, .keras o .h5.</translation>
  </message>
  <message>
   <source>{name} is too large or damaged and was not opened.</source>
   <translation>{name} es demasiado grande o está dañado, y no se abrió.</translation>
  </message>
  <message>
   <source>{name} knows {count} signs, and {given} labels were given: {labels}.</source>
   <translation>{name} conoce {count} signos, y se dieron {given} nombres: {labels}.</translation>
  </message>
  <message>
   <source>{name} is not a signcam model or is damaged. Give a signcam .zip or folder, or the .weights.h5, .keras or .h5 of its network.</source>
   <translation>{name} no es un modelo de signcam o está dañado. Indique un .zip o carpeta de signcam, o el .weights.h5, .keras o .h5 de su red.</translation>
  </message>
  <message>
   <source>{name} is not a signcam model or is damaged: it holds {count} {file}.</source>
   <translation>{name} no es un modelo de signcam o está dañado: contiene {count} {file}.</translation>
  </message>
  <message>
   <source>{name} is not a signcam model or is damaged.</source>
   <translation>{name} no es un modelo de signcam o está dañado.</translation>
  </message>
  <message>
   <source>{name} is not a signcam model: it holds {count} files.</source>
   <translation>{name} no es un modelo de signcam: contiene {count} archivos.</translation>
  </message>
  <message>
   <source>{name} is not a signcam model: it has no {file}.</source>
   <translation>{name} no es un modelo de signcam: no tiene {file}.</translation>
  </message>
  <message>
   <source>{name} is not a whole signcam model: it has no {file}.</source>
   <translation>{name} no es un modelo de signcam completo: no tiene {file}.</translation>
  </message>
  <message>
   <source>{name} was not opened: its {file} is a link, or too large.</source>
   <translation>{name} no se abrió: su {file} es un enlace o demasiado grande.</translation>
  </message>
  <message>
   <source>{name} was not opened: it holds “{path}” {why}.</source>
   <translation>{name} no se abrió: contiene «{path}» {why}.</translation>
  </message>
  <message>
   <source>as a link, encrypted, or outside of its folder</source>
   <translation>como enlace, cifrado o fuera de su carpeta</translation>
  </message>
  <message>
   <source>{name} contains invalid numbers and was not opened.</source>
   <translation>{name} contiene números no válidos y no se abrió.</translation>
  </message>
  <message>
   <source>signcam only takes the weights of its own network (ResNet-50). {name} describes a different network and was not opened: {error}.</source>
   <translation>signcam solo acepta los pesos de su propia red (ResNet-50). {name} describe otra red y no se abrió: {error}.</translation>
  </message>
  <message>
   <source>{name} was not opened: {error}.</source>
   <translation>{name} no se abrió: {error}.</translation>
  </message>
  <message>
   <source>{name} cannot be taken in: {reason}.</source>
   <translation>{name} no se puede incorporar: {reason}.</translation>
  </message>
  <message>
   <source>{name} could not be taken in.</source>
   <translation>{name} no se pudo incorporar.</translation>
  </message>
  <message>
   <source>Training cannot be started: {reason}. Is the disk full?</source>
   <translation>No se puede empezar a entrenar: {reason}. ¿Está lleno el disco?</translation>
  </message>
  <message>
   <source>Training was ended by signal {signal}. Perhaps the memory was full. The models are as they were. What it said last is in {log}</source>
   <translation>El entrenamiento terminó por la señal {signal}. Quizá se llenó la memoria. Los modelos están como estaban. Lo último que dijo está en {log}</translation>
  </message>
  <message>
   <source>Training was ended by signal {signal}. The models are as they were. What it said last is in {log}</source>
   <translation>El entrenamiento terminó por la señal {signal}. Los modelos están como estaban. Lo último que dijo está en {log}</translation>
  </message>
  <message>
   <source>Training ended with code {code}. The models are as they were. What it said last is in {log}</source>
   <translation>El entrenamiento terminó con el código {code}. Los modelos están como estaban. Lo último que dijo está en {log}</translation>
  </message>
  <message>
   <source>No hand was found in any of the {count} pictures of {name}. Do they show hands? Whole pictures are learned by recipes such as signs and letters.</source>
   <translation>No se encontró ninguna mano en las {count} imágenes de {name}. ¿Muestran manos? Las imágenes enteras las aprenden recetas como signs y letters.</translation>
  </message>
  <message>
   <source>No hand was found in any of the pictures. Do they show hands?</source>
   <translation>No se encontró ninguna mano en las imágenes. ¿Muestran manos?</translation>
  </message>
  <message>
   <source>No hand was found in any picture of {labels} to train on. Give the other signs with --labels, or pictures that show the hand.</source>
   <translation>No se encontró ninguna mano para entrenar en las imágenes de {labels}. Deje fuera esos signos o grabe imágenes que muestren la mano.</translation>
  </message>
  <message>
   <source>There is only one sign, “{label}”. A model needs pictures of at least two.</source>
   <translation>Solo hay un signo, «{label}». Un modelo necesita imágenes de al menos dos.</translation>
  </message>
  <message>
   <source>Training became unstable in epoch {epoch}: the loss or a weight is no longer a number. {kept} Train anew with another --seed or a larger --batch.</source>
   <translation>El entrenamiento se volvió inestable en la pasada {epoch}: la pérdida o un peso ya no es un número. {kept} Entrene otra vez.</translation>
  </message>
  <message>
   <source>The weights of epoch {epoch} are kept.</source>
   <translation>Se conservan los pesos de la pasada {epoch}.</translation>
  </message>
  <message>
   <source>There are no good weights yet.</source>
   <translation>Aún no hay pesos buenos.</translation>
  </message>
  <message>
   <source>There is not enough memory to train on {count} pictures at once. Close other programs and go on with --resume, or begin anew with a smaller --batch.</source>
   <translation>No hay memoria para entrenar con {count} imágenes a la vez. Cierre otros programas y entrene otra vez.</translation>
  </message>
  <message>
   <source>The checkpoint cannot be written to {folder}: {reason}. Is the disk full?</source>
   <translation>El punto de control no se puede escribir en {folder}: {reason}. ¿Está lleno el disco?</translation>
  </message>
  <message>
   <source>The log cannot be written to {folder}: {reason}. Is the disk full?</source>
   <translation>El registro no se puede escribir en {folder}: {reason}. ¿Está lleno el disco?</translation>
  </message>
  <message>
   <source>Nothing can be written to {folder}: {path} is no folder, or a protected one.</source>
   <translation>No se puede escribir nada en {folder}: {path} no es una carpeta, o está protegida.</translation>
  </message>
  <message>
   <source>{path} cannot be used: {reason}.</source>
   <translation>No se puede usar {path}: {reason}.</translation>
  </message>
  <message>
   <source>{name} has further layers in its head; its signs cannot be kept. Leave --keep out.</source>
   <translation>{name} tiene más capas en su cabeza; no se pueden conservar sus signos. Entrene sin conservarlos.</translation>
  </message>
  <message>
   <source>{name} has further layers in its head; its signs cannot be kept.</source>
   <translation>{name} tiene más capas en su cabeza; no se pueden conservar sus signos.</translation>
  </message>
  <message>
   <source>The signs of this model cannot be kept: signcam has pictures of the digits alone to keep signs by. Train on your samples of all signs, without --keep.</source>
   <translation>No se pueden conservar los signos de este modelo: signcam solo tiene para ello imágenes de las cifras. Entrene con sus muestras de todos los signos, sin conservarlos.</translation>
  </message>
  <message>
   <source>No sample is of these signers and of these sittings. Choose more of them.</source>
   <translation>Ninguna muestra es de estas personas y de estas sesiones. Elija más.</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <translation>no queda espacio en el disco</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>permiso denegado</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>no existe</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <translation>el disco es de solo lectura</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <translation>no es una carpeta</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <translation>es una carpeta</translation>
  </message>
  <message>
   <source>File exists</source>
   <translation>ya existe</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>el disco da un error</translation>
  </message>
  <message>
   <source>File name too long</source>
   <translation>el nombre es demasiado largo</translation>
  </message>
  <message>
   <source>Operation not permitted</source>
   <translation>no está permitido</translation>
  </message>
  <message>
   <source>{hand}, {palm}; {distance}, light {light}</source>
   <translation>{hand}, {palm}; {distance}, luz {light}</translation>
  </message>
  <message>
   <source>palm</source>
   <translation>palma</translation>
  </message>
  <message>
   <source>back of the hand</source>
   <translation>dorso de la mano</translation>
  </message>
  <message>
   <source>“{label}”, {more}</source>
   <translation>«{label}», {more}</translation>
  </message>
  <message>
   <source>no signer told</source>
   <translation>persona sin indicar</translation>
  </message>
  <message>
   <source>Filming. R ends it.</source>
   <translation>Filmando. R lo termina.</translation>
  </message>
  <message>
   <source>The bars are on the clipboard, as a picture and as SVG.</source>
   <translation>Las barras están en el portapapeles, como imagen y como SVG.</translation>
  </message>
  <message>
   <source>The picture cannot be saved in {folder}: {why}.</source>
   <translation>La imagen no se puede guardar en {folder}: {why}.</translation>
  </message>
  <message>
   <source>The virtual camera is off.</source>
   <translation>La cámara virtual está apagada.</translation>
  </message>
  <message>
   <source>The virtual camera is on: choose it in the other program.</source>
   <translation>La cámara virtual está encendida: elíjala en el otro programa.</translation>
  </message>
  <message>
   <source>There are no bars to copy: show a hand first.</source>
   <translation>No hay barras que copiar: muestre primero una mano.</translation>
  </message>
  <message>
   <source>Saved as {file}</source>
   <translation>Guardado como {file}</translation>
  </message>
  <message>
   <source>Close signcam?</source>
   <translation>¿Cerrar signcam?</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Quedarse</translation>
  </message>
  <message>
   <source>Close all the same</source>
   <translation>Cerrar de todos modos</translation>
  </message>
  <message>
   <source>a nickname</source>
   <translation>un apodo</translation>
  </message>
  <message>
   <source>I agree</source>
   <translation>Acepto</translation>
  </message>
  <message>
   <source>This system has no voice that can read aloud.</source>
   <translation>Este sistema no tiene una voz que lea en voz alta.</translation>
  </message>
  <message>
   <source>To read aloud, install PySide6-Addons: it is not here.</source>
   <translation>Para leer en voz alta, instale PySide6-Addons: no está aquí.</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Escribir</translation>
  </message>
  <message>
   <source>The text</source>
   <translation>El texto</translation>
  </message>
  <message>
   <source>What you sign stands here.</source>
   <translation>Aquí aparece lo que signa.</translation>
  </message>
  <message>
   <source>Erase (⌫)</source>
   <translation>Borrar (⌫)</translation>
  </message>
  <message>
   <source>Erase the last letter: the Backspace key, or wipe it away</source>
   <translation>Borrar la última letra: la tecla Retroceso, o con el gesto</translation>
  </message>
  <message>
   <source>A space: the space bar</source>
   <translation>Un espacio: la barra espaciadora</translation>
  </message>
  <message>
   <source>Take the last change back (Ctrl+Z)</source>
   <translation>Deshacer el último cambio (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Read (Enter)</source>
   <translation>Leer (Enter)</translation>
  </message>
  <message>
   <source>Read the text aloud (Enter)</source>
   <translation>Leer el texto en voz alta (Enter)</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy the text (Ctrl+C)</source>
   <translation>Copiar el texto (Ctrl+C)</translation>
  </message>
  <message>
   <source>Clear (Del)</source>
   <translation>Vaciar (Supr)</translation>
  </message>
  <message>
   <source>Clear the text (Delete); Ctrl+Z brings it back</source>
   <translation>Vaciar el texto (Supr); Ctrl+Z lo recupera</translation>
  </message>
  <message>
   <source>To erase, hold still, then wipe the hand across: the right hand to the left, the left hand to the right.</source>
   <translation>Para borrar, quédese quieto y luego barra con la mano: la derecha hacia la izquierda, la izquierda hacia la derecha.</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>Cleared. Ctrl+Z brings it back.</source>
   <translation>Vaciado. Ctrl+Z lo recupera.</translation>
  </message>
  <message>
   <source>Hold a sign until the ring is full.</source>
   <translation>Mantenga un signo hasta que se llene el anillo.</translation>
  </message>
  <message>
   <source>Erased</source>
   <translation>Borrado</translation>
  </message>
  <message>
   <source>The text is full. Copy it, then clear it.</source>
   <translation>El texto está lleno. Cópielo y luego vacíelo.</translation>
  </message>
  <message>
   <source>Typed: {letter}</source>
   <translation>Escrito: {letter}</translation>
  </message>
  <message>
   <source>Filming</source>
   <translation>Filmando</translation>
  </message>
  <message>
   <source>signcam, presentation</source>
   <translation>signcam, presentación</translation>
  </message>
  <message>
   <source>Blank</source>
   <translation>En blanco</translation>
  </message>
  <message>
   <source>Video and sign</source>
   <translation>Vídeo y signo</translation>
  </message>
  <message>
   <source>Video and bars</source>
   <translation>Vídeo y barras</translation>
  </message>
  <message>
   <source>Inside the network</source>
   <translation>Dentro de la red</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Where the network runs</source>
   <translation>Dónde se ejecuta la red</translation>
  </message>
  <message>
   <source>Answers per second</source>
   <translation>Respuestas por segundo</translation>
  </message>
  <message>
   <source>From the moment a frame was captured to its answer</source>
   <translation>Desde la captura de una imagen hasta su respuesta</translation>
  </message>
  <message>
   <source>Frames that arrived while the network was busy; the newest one always comes first</source>
   <translation>Imágenes que llegaron con la red ocupada; la más nueva va siempre primero</translation>
  </message>
  <message>
   <source>Size of the picture that the source gives</source>
   <translation>Tamaño de la imagen que da la fuente</translation>
  </message>
  <message>
   <source>1 frame skipped</source>
   <translation>1 imagen omitida</translation>
  </message>
  <message>
   <source>{count} frames skipped</source>
   <translation>{count} imágenes omitidas</translation>
  </message>
  <message>
   <source>{count} recognitions/s</source>
   <translation>{count} lecturas/s</translation>
  </message>
  <message>
   <source>{count} ms to the answer</source>
   <translation>{count} ms hasta la respuesta</translation>
  </message>
  <message>
   <source>Distance</source>
   <translation>Distancia</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Luz</translation>
  </message>
  <message>
   <source>goal {count}</source>
   <translation>meta {count}</translation>
  </message>
  <message>
   <source>Samples of each sign, the goal is {goal}. {told}</source>
   <translation>Muestras de cada signo, la meta es {goal}. {told}</translation>
  </message>
  <message>
   <source>Kinds of samples. {told}</source>
   <translation>Tipos de muestras. {told}</translation>
  </message>
  <message>
   <source>Left hand</source>
   <translation>Mano izquierda</translation>
  </message>
  <message>
   <source>Right hand</source>
   <translation>Mano derecha</translation>
  </message>
  <message>
   <source>back</source>
   <translation>dorso</translation>
  </message>
  <message>
   <source>near</source>
   <translation>cerca</translation>
  </message>
  <message>
   <source>middle</source>
   <translation>medio</translation>
  </message>
  <message>
   <source>far</source>
   <translation>lejos</translation>
  </message>
  <message>
   <source>dim</source>
   <translation>tenue</translation>
  </message>
  <message>
   <source>even</source>
   <translation>normal</translation>
  </message>
  <message>
   <source>bright</source>
   <translation>fuerte</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Pause (Space)</source>
   <translation>Pausa (Espacio)</translation>
  </message>
  <message>
   <source>Mirror the picture (M)</source>
   <translation>Reflejar la imagen (M)</translation>
  </message>
  <message>
   <source>Dark or light (T)</source>
   <translation>Oscuro o claro (T)</translation>
  </message>
  <message>
   <source>Full screen (F11)</source>
   <translation>Pantalla completa (F11)</translation>
  </message>
  <message>
   <source>Keys and hints (?)</source>
   <translation>Teclas y consejos (?)</translation>
  </message>
  <message>
   <source>&amp;Camera</source>
   <translation>&amp;Cámara</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>&amp;Modelo</translation>
  </message>
  <message>
   <source>Demo clip</source>
   <translation>Clip de muestra</translation>
  </message>
  <message>
   <source>Camera, video, pictures or demo</source>
   <translation>Cámara, vídeo, imágenes o muestra</translation>
  </message>
  <message>
   <source>Choose a camera…</source>
   <translation>Elija una cámara…</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>Siguie&amp;nte</translation>
  </message>
  <message>
   <source>S&amp;kip the tour</source>
   <translation>Saltar (&amp;K)</translation>
  </message>
  <message>
   <source>Choose your camera at the top left (Alt+C). Without one, a clip of a rendered hand plays.</source>
   <translation>Elija su cámara arriba a la izquierda (Alt+C). Sin cámara se ve un clip de una mano sintética.</translation>
  </message>
  <message>
   <source>Hold up one open hand, a 5, until the answer is steady: the bars tell what else it could be.</source>
   <translation>Muestre una mano abierta, un 5, hasta que la respuesta sea estable: las barras dicen qué más podría ser.</translation>
  </message>
  <message>
   <source>Record your own hand, for any sign you like ({key}).</source>
   <translation>Grabe su propia mano, para el signo que quiera ({key}).</translation>
  </message>
  <message>
   <source>Teach the network what you recorded ({key}). The key ? shows all keys.</source>
   <translation>Enseñe a la red lo que grabó ({key}). La tecla ? muestra todas las teclas.</translation>
  </message>
  <message>
   <source>&amp;Done</source>
   <translation>Terminar (&amp;D)</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>Entrenar</translation>
  </message>
  <message>
   <source>“{name}” is in the trash of models; “{other}” stays in use</source>
   <translation>«{name}» está en la papelera de modelos; «{other}» sigue en uso</translation>
  </message>
  <message>
   <source>my signs</source>
   <translation>mis signos</translation>
  </message>
  <message>
   <source>Train a model of your own</source>
   <translation>Entrene su propio modelo</translation>
  </message>
  <message>
   <source>“{name}” is in use again; “{other}” stays in the list</source>
   <translation>«{name}» está en uso otra vez; «{other}» sigue en la lista</translation>
  </message>
  <message>
   <source>“{name}” is in the list of models; “{other}” stays in use</source>
   <translation>«{name}» está en la lista de modelos; «{other}» sigue en uso</translation>
  </message>
  <message>
   <source>The training is not finished; closing ends it.</source>
   <translation>El entrenamiento no ha terminado; cerrar lo interrumpe.</translation>
  </message>
  <message>
   <source>The training of “{name}” is not finished; closing ends it.</source>
   <translation>El entrenamiento de «{name}» no ha terminado; cerrar lo interrumpe.</translation>
  </message>
  <message>
   <source>“{name}” is in use</source>
   <translation>«{name}» está en uso</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>another label</source>
   <translation>otro nombre</translation>
  </message>
  <message>
   <source>Another label for the chosen pictures</source>
   <translation>Otro nombre para las imágenes elegidas</translation>
  </message>
  <message>
   <source>{count} of “{truth}” read as “{said}”</source>
   <translation>{count} de «{truth}» leídos como «{said}»</translation>
  </message>
  <message>
   <source>{count} of “{truth}” with no hand found</source>
   <translation>{count} de «{truth}» sin encontrar la mano</translation>
  </message>
  <message>
   <source>nobody in particular</source>
   <translation>nadie en particular</translation>
  </message>
  <message>
   <source>the first {count} are shown</source>
   <translation>se muestran las primeras {count}</translation>
  </message>
  <message>
   <source>{label}, signed by {who}</source>
   <translation>{label}, de: {who}</translation>
  </message>
  <message>
   <source>{count} are “{label}” now. Train again to learn it so.</source>
   <translation>{count} son ahora «{label}». Entrene otra vez para que lo aprenda así.</translation>
  </message>
  <message>
   <source>{count} are in the trash. Train again to learn without them.</source>
   <translation>{count} están en la papelera. Entrene otra vez para aprender sin ellas.</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>dañada</translation>
  </message>
  <message>
   <source>Undone: {count} samples.</source>
   <translation>Deshecho: {count} muestras.</translation>
  </message>
  <message>
   <source>{count} samples; the new model will know {signs} signs: {labels}.</source>
   <translation>{count} muestras; el modelo nuevo conocerá {signs} signos: {labels}.</translation>
  </message>
  <message>
   <source>It is always examined on people it has not seen, as far as several have signed.</source>
   <translation>Siempre se examina con personas que no ha visto, si han signado varias.</translation>
  </message>
  <message>
   <source>It will not know {labels} any more; “{name}” stays as it is.</source>
   <translation>Ya no conocerá {labels}; «{name}» queda como está.</translation>
  </message>
  <message>
   <source>Of which sittings</source>
   <translation>De qué sesiones</translation>
  </message>
  <message>
   <source>Model to begin with</source>
   <translation>Modelo con el que empezar</translation>
  </message>
  <message>
   <source>Keep its own signs as well</source>
   <translation>Conservar sus signos</translation>
  </message>
  <message>
   <source>Name of the new model</source>
   <translation>Nombre del modelo nuevo</translation>
  </message>
  <message>
   <source>Expert</source>
   <translation>Experto</translation>
  </message>
  <message>
   <source>Sittings, passes, batch, rate</source>
   <translation>Sesiones, pasadas, lote, tasa de aprendizaje</translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>lo habitual</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Tasa</translation>
  </message>
  <message>
   <source>Signs to learn</source>
   <translation>Signos que aprender</translation>
  </message>
  <message>
   <source>Whose samples</source>
   <translation>Muestras de quién</translation>
  </message>
  <message>
   <source>Sittings, from when they began (UTC)</source>
   <translation>Sesiones, según cuándo empezaron (UTC)</translation>
  </message>
  <message>
   <source>Passes</source>
   <translation>Pasadas</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Lote</translation>
  </message>
  <message>
   <source>Signs</source>
   <translation>Signos</translation>
  </message>
  <message>
   <source>Signed by</source>
   <translation>Signado por</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>Empezar con</translation>
  </message>
  <message>
   <source>Quick</source>
   <translation>Rápido</translation>
  </message>
  <message>
   <source>What the model already sees in a hand stays; only how it names it is learned.</source>
   <translation>Lo que el modelo ya ve en una mano se queda; solo se aprende cómo la llama.</translation>
  </message>
  <message>
   <source>Better</source>
   <translation>Mejor</translation>
  </message>
  <message>
   <source>The last part of the network learns as well. Worth it for new signs.</source>
   <translation>También aprende la última parte de la red. Vale la pena con signos nuevos.</translation>
  </message>
  <message>
   <source>From scratch</source>
   <translation>Desde cero</translation>
  </message>
  <message>
   <source>The whole network, from nothing. Only with thousands of samples.</source>
   <translation>La red entera, desde la nada. Solo con miles de muestras.</translation>
  </message>
  <message>
   <source>Tip: record some other hands (a fist, a half open hand) under the label “{label}”. The model can then say that it sees none of your signs.</source>
   <translation>Consejo: grabe otras manos (un puño, una mano entreabierta) con el nombre «{label}». El modelo podrá decir entonces que no ve ninguno de sus signos.</translation>
  </message>
  <message>
   <source>The new model then knows both. The model's own signs are kept by rendered hands, as what it learned from is not on this computer; on people it may become a little worse at them.</source>
   <translation>El modelo nuevo conocerá entonces ambos. Los signos propios del modelo se conservan con manos sintéticas, pues aquello de lo que aprendió no está en este ordenador; con personas puede empeorar un poco en ellos.</translation>
  </message>
  <message>
   <source>The samples are read. The picture beside goes on.</source>
   <translation>Se leen las muestras. La imagen de al lado sigue.</translation>
  </message>
  <message>
   <source>No model was made. Your models are as they were.</source>
   <translation>No se hizo ningún modelo. Sus modelos están como estaban.</translation>
  </message>
  <message>
   <source>Stopping; a model of the best so far is being made.</source>
   <translation>Parando; se hace un modelo con lo mejor hasta ahora.</translation>
  </message>
  <message>
   <source>Pass {epoch} of {epochs} through all samples.</source>
   <translation>Pasada {epoch} de {epochs} por todas las muestras.</translation>
  </message>
  <message>
   <source>It is examined and written to the disk.</source>
   <translation>Se examina y se escribe en el disco.</translation>
  </message>
  <message>
   <source>Best on unseen hands: pass {epoch}.</source>
   <translation>Lo mejor con manos no vistas: pasada {epoch}.</translation>
  </message>
  <message>
   <source>Stop and keep the best</source>
   <translation>Parar y guardar lo mejor</translation>
  </message>
  <message>
   <source>Ends the learning now, and makes a model of what was learned</source>
   <translation>Termina ahora y hace un modelo con lo aprendido</translation>
  </message>
  <message>
   <source>Ends it; no model is made</source>
   <translation>Lo termina; no se hace ningún modelo</translation>
  </message>
  <message>
   <source>Go on from where it was</source>
   <translation>Seguir donde estaba</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Volver</translation>
  </message>
  <message>
   <source>All of it takes {duration}.</source>
   <translation>Todo dura {duration}.</translation>
  </message>
  <message>
   <source>{time} left, then the model is made.</source>
   <translation>Quedan {time}; luego se hace el modelo.</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Iniciando</translation>
  </message>
  <message>
   <source>Looking at the samples</source>
   <translation>Mirando las muestras</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>Aprendiendo</translation>
  </message>
  <message>
   <source>Making the model</source>
   <translation>Haciendo el modelo</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Cancelado</translation>
  </message>
  <message>
   <source>It did not work</source>
   <translation>No ha funcionado</translation>
  </message>
  <message>
   <source>{how}, {count} samples</source>
   <translation>{how}, {count} muestras</translation>
  </message>
  <message>
   <source>What was shown, and what was read</source>
   <translation>Lo que se mostró y lo que se leyó</translation>
  </message>
  <message>
   <source>Rows were shown, columns were read. Choose a number to see its pictures.</source>
   <translation>Las filas se mostraron, las columnas se leyeron. Elija un número para ver sus imágenes.</translation>
  </message>
  <message>
   <source>The new model stays in the list of models; the former one goes on</source>
   <translation>El modelo nuevo queda en la lista de modelos; sigue el anterior</translation>
  </message>
  <message>
   <source>The new model goes to the trash of models</source>
   <translation>El modelo nuevo va a la papelera de modelos</translation>
  </message>
  <message>
   <source>Both models' bars on the same frame, before you decide</source>
   <translation>Las barras de ambos modelos sobre la misma imagen, antes de decidir</translation>
  </message>
  <message>
   <source>95 % interval</source>
   <translation>intervalo del 95 %</translation>
  </message>
  <message>
   <source>With other samples of the same kind, the figure would lie in between, 19 times of 20.</source>
   <translation>Con otras muestras del mismo tipo, la cifra estaría entre ambas 19 de cada 20 veces.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nuevo</translation>
  </message>
  <message>
   <source>Former</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <source>Keep both</source>
   <translation>Ambos</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Train again</source>
   <translation>Entrenar otra vez</translation>
  </message>
  <message>
   <source>Too few samples could be kept apart to examine it: how well it reads is not known.</source>
   <translation>Se pudieron apartar muy pocas muestras para examinarlo: no se sabe lo bien que lee.</translation>
  </message>
  <message>
   <source>{right} of {count}</source>
   <translation>{right} de {count}</translation>
  </message>
  <message>
   <source>Back to “{name}”</source>
   <translation>Volver a «{name}»</translation>
  </message>
  <message>
   <source>{low} to {high} %</source>
   <translation>{low} a {high} %</translation>
  </message>
  <message>
   <source>“{name}” is ready</source>
   <translation>«{name}» está listo</translation>
  </message>
  <message>
   <source>not learned</source>
   <translation>no aprendido</translation>
  </message>
  <message>
   <source>On people it had not seen</source>
   <translation>Con personas que no había visto</translation>
  </message>
  <message>
   <source>On another day of the same person</source>
   <translation>En otro día de la misma persona</translation>
  </message>
  <message>
   <source>On other pictures of the same people</source>
   <translation>En otras imágenes de las mismas personas</translation>
  </message>
  <message>
   <source>No smoothing</source>
   <translation>Sin suavizado</translation>
  </message>
  <message>
   <source>Whole frame, no crop</source>
   <translation>Cuadro entero, sin recorte</translation>
  </message>
  <message>
   <source>Hand mirrored</source>
   <translation>Mano reflejada</translation>
  </message>
  <message>
   <source>Without colours</source>
   <translation>Sin colores</translation>
  </message>
  <message>
   <source>Blurred</source>
   <translation>Borroso</translation>
  </message>
  <message>
   <source>Show a sign from</source>
   <translation>Mostrar un signo desde</translation>
  </message>
  <message>
   <source>Of the last {all} frames with a hand, both say the same in {same}.</source>
   <translation>De las últimas {all} imágenes con una mano, ambos dicen lo mismo en {same}.</translation>
  </message>
  <message>
   <source>Show a hand: both read the same frame.</source>
   <translation>Muestre una mano: ambos leen la misma imagen.</translation>
  </message>
  <message>
   <source>The model in use gives no answers: the message above says why.</source>
   <translation>El modelo en uso no da respuestas: el mensaje de arriba dice por qué.</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Vídeo</translation>
  </message>
  <message>
   <source>No hand in sight</source>
   <translation>No se ve ninguna mano</translation>
  </message>
  <message>
   <source>Hold one hand up to the camera.</source>
   <translation>Levante una mano ante la cámara.</translation>
  </message>
  <message>
   <source>The hand is not all in the picture</source>
   <translation>La mano no se ve entera</translation>
  </message>
  <message>
   <source>Move it to the middle, or take a step back.</source>
   <translation>Llévela al centro o dé un paso atrás.</translation>
  </message>
  <message>
   <source>Too dark</source>
   <translation>Demasiado oscuro</translation>
  </message>
  <message>
   <source>Switch on a light, or turn towards the window.</source>
   <translation>Encienda una luz o gírese hacia la ventana.</translation>
  </message>
  <message>
   <source>The hand is moving</source>
   <translation>La mano se mueve</translation>
  </message>
  <message>
   <source>Hold the sign still for a moment.</source>
   <translation>Mantenga quieto el signo un momento.</translation>
  </message>
  <message>
   <source>Not sure</source>
   <translation>No estoy seguro</translation>
  </message>
  <message>
   <source>Turn the hand a little, or bring it closer.</source>
   <translation>Gire un poco la mano o acérquela.</translation>
  </message>
  <message>
   <source>Not a sign I know</source>
   <translation>No conozco ese signo</translation>
  </message>
  <message>
   <source>Show one of the signs in the list below.</source>
   <translation>Muestre uno de los signos de la lista.</translation>
  </message>
  <message>
   <source>Waiting for the first picture.</source>
   <translation>Esperando la primera imagen.</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Cargando el modelo</translation>
  </message>
  <message>
   <source>The first answer comes in a few seconds.</source>
   <translation>La primera respuesta llega en unos segundos.</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Sin respuesta</translation>
  </message>
  <message>
   <source>No new pictures arrive.</source>
   <translation>No llegan imágenes nuevas.</translation>
  </message>
  <message>
   <source>There are no more pictures.</source>
   <translation>No hay más imágenes.</translation>
  </message>
  <message>
   <source>The message above says why.</source>
   <translation>El mensaje de arriba dice por qué.</translation>
  </message>
  <message>
   <source>Looking</source>
   <translation>Mirando</translation>
  </message>
  <message>
   <source>The first answer is on its way.</source>
   <translation>La primera respuesta está en camino.</translation>
  </message>
  <message>
   <source>Press Space to go on.</source>
   <translation>Pulse Espacio para seguir.</translation>
  </message>
  <message>
   <source>Starting the camera…</source>
   <translation>Iniciando la cámara…</translation>
  </message>
  <message>
   <source>Camera signal lost</source>
   <translation>Se perdió la señal de la cámara</translation>
  </message>
  <message>
   <source>This is the last picture. Trying to reconnect…</source>
   <translation>Esta es la última imagen. Reconectando…</translation>
  </message>
  <message>
   <source>The end</source>
   <translation>Fin</translation>
  </message>
  <message>
   <source>No picture</source>
   <translation>Sin imagen</translation>
  </message>
  <message>
   <source>The message above says what to do.</source>
   <translation>El mensaje de arriba dice qué hacer.</translation>
  </message>
  <message>
   <source>Some cameras need up to 30 seconds.</source>
   <translation>Algunas cámaras tardan hasta 30 segundos.</translation>
  </message>
  <message>
   <source>Live</source>
   <translation>En vivo</translation>
  </message>
  <message>
   <source>Signal lost</source>
   <translation>Sin señal</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Terminado</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Parado</translation>
  </message>
  <message>
   <source>No hand is seen. Hold it up, all of it in the picture.</source>
   <translation>No se ve ninguna mano. Levántela, entera en la imagen.</translation>
  </message>
  <message>
   <source>Hold the hand still for a moment, and it begins.</source>
   <translation>Mantenga la mano quieta un momento y empieza.</translation>
  </message>
  <message>
   <source>This looks like the last one. Move and turn the hand a little.</source>
   <translation>Esta se parece a la última. Mueva y gire un poco la mano.</translation>
  </message>
  <message>
   <source>Blurred. Hold the hand stiller, or make more light.</source>
   <translation>Borrosa. Mantenga la mano más quieta o ponga más luz.</translation>
  </message>
  <message>
   <source>Pictures of {name}'s hand, with some of what is behind it, will be kept in {folder}, to train networks on. They stay on this computer unless somebody exports them. To delete them all: signcam data forget --signer {signer}</source>
   <translation>Se guardarán en {folder} imágenes de la mano de {name}, con algo de lo que hay detrás, para entrenar redes. Se quedan en este ordenador salvo que alguien las exporte. Para borrarlas todas: signcam data forget --signer {signer}</translation>
  </message>
  <message>
   <source>Pictures of your hand, with some of what is behind it, will be kept in {folder}, to train networks on. They stay on this computer unless somebody exports them. To delete them: “Browse”, and then “Empty trash”.</source>
   <translation>Se guardarán imágenes de su mano, con algo de lo que hay detrás, en {folder}, para entrenar redes. Se quedan en este ordenador mientras nadie las exporte. Para borrarlas: «Examinar» y luego «Vaciar papelera».</translation>
  </message>
 </context>
</TS>
