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
   <translation>Tus muestras y modelos quedan como están.</translation>
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
   <source>In ASL the palm is turned to yourself, here to the right; both are read.</source>
   <translation>En ASL la palma mira hacia usted, aquí a la derecha; se leen ambas.</translation>
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
   <source>None of it changes what is recorded.</source>
   <translation>Nada de esto cambia lo que se graba.</translation>
  </message>
  <message>
   <source>end all</source>
   <translation>terminar todos</translation>
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
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>seguro</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
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
   <source>All files</source>
   <translation>Todos los archivos</translation>
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
   <translation>signa la respuesta</translation>
  </message>
  <message>
   <source>Sign the answer</source>
   <translation>Signa la respuesta</translation>
  </message>
  <message>
   <source>show me</source>
   <translation>muéstrame</translation>
  </message>
  <message>
   <source>Show me</source>
   <translation>Muéstrame</translation>
  </message>
  <message>
   <source>The table cannot be written to {path}: {why}. Choose another folder.</source>
   <translation>La tabla no se puede escribir en {path}: {why}. Elija otra carpeta.</translation>
  </message>
  <message>
   <source>Get ready</source>
   <translation>Prepárate</translation>
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
   <source>Record</source>
   <translation>Grabar</translation>
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
   <source>Space</source>
   <translation>Espacio</translation>
  </message>
  <message>
   <source>A space: the space bar</source>
   <translation>Un espacio: la barra espaciadora</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
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
   <source>Camera</source>
   <translation>Cámara</translation>
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
   <source>Record your own hand, under any label (“signcam record” on the command line).</source>
   <translation>Grabe su propia mano, con cualquier nombre («signcam record» en la línea de órdenes).</translation>
  </message>
  <message>
   <source>Teach the network what you recorded (“signcam train --data recorded”). ? shows every key.</source>
   <translation>Enseñe a la red lo que grabó («signcam train --data recorded»). ? muestra todas las teclas.</translation>
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
   <source>Sign from</source>
   <translation>Signo desde</translation>
  </message>
  <message>
   <source>Of the last {all} frames with a hand, both say the same in {same}.</source>
   <translation>De las últimas {all} imágenes con una mano, ambos dicen lo mismo en {same}.</translation>
  </message>
  <message>
   <source>Show a hand: both read the same frame.</source>
   <translation>Muestra una mano: ambos leen la misma imagen.</translation>
  </message>
  <message>
   <source>“{name}” is being loaded.</source>
   <translation>Se está cargando «{name}».</translation>
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
   <source>The hand is cut off</source>
   <translation>La mano está cortada</translation>
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
   <translation>No es seguro</translation>
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
   <source>Starting</source>
   <translation>Iniciando</translation>
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
 </context>
</TS>
