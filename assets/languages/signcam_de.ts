<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>see the package</source>
   <translation>siehe das Paket</translation>
  </message>
  <message>
   <source>About signcam</source>
   <translation>Über signcam</translation>
  </message>
  <message>
   <source>signcam reads single signs that are held still: the ten digits of the bundled model, in the shapes that ASL uses. It shows how a network sees a hand. It is no translator: a sign language has its own grammar, movement and faces, and belongs to the Deaf people who speak it.</source>
   <translation>signcam liest einzelne Gebärden, die still gehalten werden: die zehn Ziffern des mitgelieferten Modells, in den Formen der ASL. Es zeigt, wie ein Netz eine Hand sieht. Es ist kein Übersetzer: Eine Gebärdensprache hat eigene Grammatik, Bewegung und Mimik und gehört den Gehörlosen, die sie sprechen.</translation>
  </message>
  <message>
   <source>It can be wrong, and it is wrong more often with hands, light and cameras that it has not seen.</source>
   <translation>Es kann sich irren, und es irrt sich öfter bei Händen, Licht und Kameras, die es nicht kennt.</translation>
  </message>
  <message>
   <source>Everything happens on this computer. No picture, no answer and no name is sent anywhere. Pictures are kept only when you record them, in your own folder; “signcam data forget” deletes all of a person.</source>
   <translation>Alles geschieht auf diesem Computer. Kein Bild, keine Antwort und kein Name wird irgendwohin geschickt. Bilder werden nur behalten, wenn du sie aufnimmst, in deinem eigenen Ordner; „signcam data forget“ löscht alles von einer Person.</translation>
  </message>
  <message>
   <source>signcam itself is under the MIT License. What in it is not ours:</source>
   <translation>signcam selbst steht unter der MIT-Lizenz. Was darin nicht von uns ist:</translation>
  </message>
  <message>
   <source>It uses these packages:</source>
   <translation>Es benutzt diese Pakete:</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Datenschutz</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Lizenzen</translation>
  </message>
  <message>
   <source>package</source>
   <translation>Paket</translation>
  </message>
  <message>
   <source>version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>signcam did not close properly last time. Start without camera and with default settings?</source>
   <translation>signcam wurde letztes Mal nicht richtig beendet. Ohne Kamera und mit den üblichen Einstellungen beginnen?</translation>
  </message>
  <message>
   <source>Your samples and models stay as they are.</source>
   <translation>Deine Aufnahmen und Modelle bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>Start without camera</source>
   <translation>Ohne Kamera beginnen</translation>
  </message>
  <message>
   <source>Start as usual</source>
   <translation>Wie sonst beginnen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>Diese Meldung schließen</translation>
  </message>
  <message>
   <source>Something went wrong inside signcam ({fault}). It goes on; if it misbehaves, start it again.</source>
   <translation>In signcam ist etwas schiefgegangen ({fault}). Es läuft weiter; wenn es sich falsch verhält, starte es neu.</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>Einzelheiten kopieren</translation>
  </message>
  <message>
   <source>Confidence per sign</source>
   <translation>Sicherheit je Zeichen</translation>
  </message>
  <message>
   <source>Browser of samples</source>
   <translation>Übersicht der Aufnahmen</translation>
  </message>
  <message>
   <source>Delete {count} for good?</source>
   <translation>{count} endgültig weg?</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Aufnahmen</translation>
  </message>
  <message>
   <source>New sign of the selected samples</source>
   <translation>Neues Zeichen der gewählten Aufnahmen</translation>
  </message>
  <message>
   <source>another sign</source>
   <translation>anderes Zeichen</translation>
  </message>
  <message>
   <source>Relabel</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>The selected ones show another sign (F2)</source>
   <translation>Die gewählten zeigen ein anderes Zeichen (F2)</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Moves the selected ones to the trash (Del)</source>
   <translation>Legt die gewählten in den Papierkorb (Entf)</translation>
  </message>
  <message>
   <source>Enlarge</source>
   <translation>Vergrößern</translation>
  </message>
  <message>
   <source>One sample, large (Return)</source>
   <translation>Eine Aufnahme, groß (Eingabe)</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undoes what was done last (Ctrl+Z)</source>
   <translation>Macht rückgängig, was zuletzt getan wurde (Strg+Z)</translation>
  </message>
  <message>
   <source>Empty trash</source>
   <translation>Papierkorb leeren</translation>
  </message>
  <message>
   <source>Deletes for good what was deleted here</source>
   <translation>Löscht endgültig, was hier gelöscht wurde</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <source>Looks for copies, dark and blurred pictures, and what is missing</source>
   <translation>Sucht Kopien, dunkle und unscharfe Bilder und was fehlt</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Alle zeigen</translation>
  </message>
  <message>
   <source>Shows all samples again</source>
   <translation>Zeigt wieder alle Aufnahmen</translation>
  </message>
  <message>
   <source>Findings of the check</source>
   <translation>Ergebnisse der Prüfung</translation>
  </message>
  <message>
   <source>Back to the video (Escape)</source>
   <translation>Zurück zum Video (Esc)</translation>
  </message>
  <message>
   <source>{samples}, {chosen} selected</source>
   <translation>{samples}, {chosen} gewählt</translation>
  </message>
  <message>
   <source>{shown} of {samples}, {chosen} selected</source>
   <translation>{shown} von {samples}, {chosen} gewählt</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <source>Empty trash ({count})</source>
   <translation>Papierkorb ({count})</translation>
  </message>
  <message>
   <source>{done} of {of} checked</source>
   <translation>{done} von {of} geprüft</translation>
  </message>
  <message>
   <source>Press one to see what it names.</source>
   <translation>Wähle eines, um zu sehen, was es meint.</translation>
  </message>
  <message>
   <source>Nothing is wrong.</source>
   <translation>Nichts ist falsch.</translation>
  </message>
  <message>
   <source>What was shown and what was read</source>
   <translation>Was gezeigt und was gelesen wurde</translation>
  </message>
  <message>
   <source>{count} of {truth} read as {said}</source>
   <translation>{count} von {truth} als {said} gelesen</translation>
  </message>
  <message>
   <source>{count} of {truth} with no hand found</source>
   <translation>{count} von {truth}, keine Hand gefunden</translation>
  </message>
  <message>
   <source>Over the video</source>
   <translation>Über dem Video</translation>
  </message>
  <message>
   <source>Recording “{label}”</source>
   <translation>Aufnahme „{label}“</translation>
  </message>
  <message>
   <source>Recording “{label}”: waiting for a steady hand</source>
   <translation>Aufnahme „{label}“: Warten auf eine ruhige Hand</translation>
  </message>
  <message>
   <source>Curves of accuracy and loss</source>
   <translation>Kurven von Genauigkeit und Verlust</translation>
  </message>
  <message>
   <source>pass {epoch} of {epochs}, training {trained}</source>
   <translation>Durchgang {epoch} von {epochs}, Training {trained}</translation>
  </message>
  <message>
   <source>pass {epoch} of {epochs}, training {trained}, unseen {seen}</source>
   <translation>Durchgang {epoch} von {epochs}, Training {trained}, fremde Hände {seen}</translation>
  </message>
  <message>
   <source>unseen</source>
   <translation>fremd</translation>
  </message>
  <message>
   <source>training</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>Read correctly</source>
   <translation>Richtig gelesen</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <source>Sign</source>
   <translation>Zeichen</translation>
  </message>
  <message>
   <source>Signer</source>
   <translation>Person</translation>
  </message>
  <message>
   <source>Sitting</source>
   <translation>Sitzung</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>&amp;Sign</source>
   <translation>Zeichen (&amp;S)</translation>
  </message>
  <message>
   <source>Sig&amp;ner</source>
   <translation>Perso&amp;n</translation>
  </message>
  <message>
   <source>S&amp;itting</source>
   <translation>S&amp;itzung</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>nicht genannt</translation>
  </message>
  <message>
   <source>{count} samples are not written to the disk yet, and would be lost.</source>
   <translation>{count} Aufnahmen sind noch nicht auf der Festplatte und gingen verloren.</translation>
  </message>
  <message>
   <source>“{label}”: {kept} kept.</source>
   <translation>„{label}“: {kept} behalten.</translation>
  </message>
  <message>
   <source>“{label}”: {kept} of {count} kept.</source>
   <translation>„{label}“: {kept} von {count} behalten.</translation>
  </message>
  <message>
   <source>1 sample is not written to the disk yet, and would be lost.</source>
   <translation>1 Aufnahme ist noch nicht auf der Festplatte und ginge verloren.</translation>
  </message>
  <message>
   <source>any text</source>
   <translation>beliebiger Text</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>Aufgeben</translation>
  </message>
  <message>
   <source>Records while it is held down (Space; 0 to 9 for a digit)</source>
   <translation>Nimmt auf, solange gedrückt wird (Leertaste; 0 bis 9 für eine Ziffer)</translation>
  </message>
  <message>
   <source>3, 2, 1, then 30 samples (C)</source>
   <translation>3, 2, 1, dann 30 Aufnahmen (C)</translation>
  </message>
  <message>
   <source>Records whenever a hand holds still (H)</source>
   <translation>Nimmt auf, sobald eine Hand stillhält (H)</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Takes back what was recorded last (Backspace)</source>
   <translation>Nimmt zurück, was zuletzt aufgenommen wurde (Rücktaste)</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>Ansehen…</translation>
  </message>
  <message>
   <source>Look at the samples: relabel, delete, check (B)</source>
   <translation>Aufnahmen ansehen: umbenennen, löschen, prüfen (B)</translation>
  </message>
  <message>
   <source>Sound at start and end</source>
   <translation>Ton zu Beginn und Ende</translation>
  </message>
  <message>
   <source>Say the sign</source>
   <translation>Zeichen ansagen</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Aufnahme</translation>
  </message>
  <message>
   <source>Choose a sign, or type a new one.</source>
   <translation>Wähle ein Zeichen oder gib ein neues ein.</translation>
  </message>
  <message>
   <source>Reading the samples that are there…</source>
   <translation>Die vorhandenen Aufnahmen werden gelesen…</translation>
  </message>
  <message>
   <source>“{label}” in {seconds}…</source>
   <translation>„{label}“ in {seconds}…</translation>
  </message>
  <message>
   <source>Hold a digit’s key, or Space for the sign above. C counts down, H is hands-free.</source>
   <translation>Halte die Taste einer Ziffer, oder die Leertaste für das Zeichen oben. C zählt herunter, H geht freihändig.</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Halten</translation>
  </message>
  <message>
   <source>Countdown</source>
   <translation>Countdown</translation>
  </message>
  <message>
   <source>Hands-free</source>
   <translation>Freihändig</translation>
  </message>
  <message>
   <source>In ASL the palm is turned to yourself, as in the picture on the right; both are read.</source>
   <translation>In ASL zeigt die Handfläche zu dir, wie im rechten Bild; beides wird gelesen.</translation>
  </message>
  <message>
   <source>In ASL the palm is turned away from you, as here; both are read.</source>
   <translation>In der ASL zeigt die Handfläche von dir weg, wie hier; beides wird gelesen.</translation>
  </message>
  <message>
   <source>All fingertips meet the thumb: a round O, seen from the side.</source>
   <translation>Alle Fingerspitzen treffen den Daumen: ein rundes O, von der Seite gesehen.</translation>
  </message>
  <message>
   <source>The index finger up.</source>
   <translation>Der Zeigefinger nach oben.</translation>
  </message>
  <message>
   <source>Index and middle finger up, apart.</source>
   <translation>Zeige- und Mittelfinger nach oben, gespreizt.</translation>
  </message>
  <message>
   <source>Thumb, index and middle finger out.</source>
   <translation>Daumen, Zeige- und Mittelfinger ausgestreckt.</translation>
  </message>
  <message>
   <source>Four fingers up, the thumb across the palm.</source>
   <translation>Vier Finger nach oben, der Daumen über der Handfläche.</translation>
  </message>
  <message>
   <source>All five fingers out.</source>
   <translation>Alle fünf Finger ausgestreckt.</translation>
  </message>
  <message>
   <source>Thumb and little finger touch.</source>
   <translation>Daumen und kleiner Finger berühren sich.</translation>
  </message>
  <message>
   <source>Thumb and ring finger touch.</source>
   <translation>Daumen und Ringfinger berühren sich.</translation>
  </message>
  <message>
   <source>Thumb and middle finger touch.</source>
   <translation>Daumen und Mittelfinger berühren sich.</translation>
  </message>
  <message>
   <source>Thumb and index finger touch.</source>
   <translation>Daumen und Zeigefinger berühren sich.</translation>
  </message>
  <message>
   <source>There is no picture of this sign.</source>
   <translation>Von diesem Zeichen gibt es kein Bild.</translation>
  </message>
  <message>
   <source>How {sign} is signed</source>
   <translation>Wie {sign} gebärdet wird</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation>„{name}“</translation>
  </message>
  <message>
   <source>Keys and hints</source>
   <translation>Tasten und Hinweise</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Schriftgröße</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>Bewegung</translation>
  </message>
  <message>
   <source>The language changes when signcam is started next.</source>
   <translation>Die Sprache wechselt beim nächsten Start von signcam.</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>Rundgang</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Schrift</translation>
  </message>
  <message>
   <source>Pause, and go on</source>
   <translation>Anhalten und weiter</translation>
  </message>
  <message>
   <source>Mirror the picture, on the screen only</source>
   <translation>Bild spiegeln, nur auf dem Schirm</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <source>Dark or light</source>
   <translation>Dunkel oder hell</translation>
  </message>
  <message>
   <source>Present on the whole screen; then 1, 2, 3, Page Up and Down, B</source>
   <translation>Auf dem ganzen Bildschirm zeigen; dann 1, 2, 3, Bild auf und ab, B</translation>
  </message>
  <message>
   <source>Look inside the network, and back</source>
   <translation>Ins Netz hineinsehen und zurück</translation>
  </message>
  <message>
   <source>Class: the screen to present on, experiments, what is kept</source>
   <translation>Klasse: Bildschirm zum Zeigen, Versuche, was aufgehoben wird</translation>
  </message>
  <message>
   <source>Experiments: what goes wrong without a part; F12 ends all</source>
   <translation>Versuche: was ohne einen Teil schiefgeht; F12 beendet alle</translation>
  </message>
  <message>
   <source>Another model's bars beside those of the one in use, and back</source>
   <translation>Die Balken eines anderen Modells neben denen des benutzten, und zurück</translation>
  </message>
  <message>
   <source>Picture, film of the screen</source>
   <translation>Bild, Film des Bildschirms</translation>
  </message>
  <message>
   <source>Freeze the picture, and go on</source>
   <translation>Bild einfrieren und weiter</translation>
  </message>
  <message>
   <source>Models: Enter uses, F2 renames, Ctrl+D copies, Del deletes, Ctrl+Z undoes</source>
   <translation>Modelle: Eingabe verwendet, F2 benennt um, Strg+D kopiert, Entf löscht, Strg+Z macht rückgängig</translation>
  </message>
  <message>
   <source>Open a video or a picture</source>
   <translation>Video oder Bild öffnen</translation>
  </message>
  <message>
   <source>Open a folder of pictures</source>
   <translation>Ordner mit Bildern öffnen</translation>
  </message>
  <message>
   <source>Choose a camera, a model</source>
   <translation>Kamera, Modell wählen</translation>
  </message>
  <message>
   <source>Train a model of your own samples</source>
   <translation>Ein Modell aus eigenen Aufnahmen trainieren</translation>
  </message>
  <message>
   <source>Quiz: Enter begins, H helps, N goes on, Esc stops, P practises</source>
   <translation>Quiz: Enter beginnt, H hilft, N geht weiter, Esc endet, P übt</translation>
  </message>
  <message>
   <source>Record: hold 0 … 9 or Space, C counts down, H is hands-free, B browses</source>
   <translation>Aufnehmen: 0 … 9 oder Leertaste halten, C zählt herunter, H geht freihändig, B blättert</translation>
  </message>
  <message>
   <source>“That was a 7”: keep the last second as a sample</source>
   <translation>„Das war eine 7“: die letzte Sekunde als Aufnahme behalten</translation>
  </message>
  <message>
   <source>Take back what was recorded; undo</source>
   <translation>Zurücknehmen, was aufgenommen wurde; rückgängig</translation>
  </message>
  <message>
   <source>Type with the hand: ⌫ erases, Enter reads aloud, Del clears</source>
   <translation>Mit der Hand schreiben: ⌫ löscht, Enter liest vor, Entf leert</translation>
  </message>
  <message>
   <source>From one control to the next</source>
   <translation>Von einem Bedienelement zum nächsten</translation>
  </message>
  <message>
   <source>This sheet</source>
   <translation>Dieses Blatt</translation>
  </message>
  <message>
   <source>Close signcam</source>
   <translation>signcam schließen</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Leertaste</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Strg</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Umschalt</translation>
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
   <translation>Halte eine Hand hoch, 0,5 bis 2 m vor der Kamera, in gleichmäßigem Licht. Ein Video oder Ordner kann auf das Fenster gezogen werden.</translation>
  </message>
  <message>
   <source>A bar is not a promise: it tells how the network divides its opinion, not how often it is right.</source>
   <translation>Ein Balken ist kein Versprechen: Er sagt, wie das Netz seine Meinung aufteilt, nicht, wie oft es recht hat.</translation>
  </message>
  <message>
   <source>Everything stays on this computer. signcam reads single digits, not sign language.</source>
   <translation>Alles bleibt auf diesem Computer. signcam liest einzelne Ziffern, keine Gebärdensprache.</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>Groß</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>Am größten</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>Weniger</translation>
  </message>
  <message>
   <source>Inside</source>
   <translation>Innen</translation>
  </message>
  <message>
   <source>Nothing to see inside</source>
   <translation>Innen gibt es nichts zu sehen</translation>
  </message>
  <message>
   <source>{count} of {all} maps, {width} × {height} points each</source>
   <translation>{count} von {all} Karten, je {width} × {height} Punkte</translation>
  </message>
  <message>
   <source>shortcut</source>
   <translation>Abkürzung</translation>
  </message>
  <message>
   <source>block</source>
   <translation>Block</translation>
  </message>
  <message>
   <source>sum, ReLU</source>
   <translation>Summe, ReLU</translation>
  </message>
  <message>
   <source>Inside the network: {step}</source>
   <translation>Innen im Netz: {step}</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Kamera</translation>
  </message>
  <message>
   <source>The camera’s picture</source>
   <translation>Das Bild der Kamera</translation>
  </message>
  <message>
   <source>The camera gives some thirty pictures a second, each a grid of coloured points. The network never sees the whole of it, since most of it is room and not hand.</source>
   <translation>Die Kamera gibt etwa dreißig Bilder in der Sekunde, jedes ein Gitter farbiger Punkte. Das Netz sieht nie das ganze, denn das meiste davon ist Raum und nicht Hand.</translation>
  </message>
  <message>
   <source>Landmarks</source>
   <translation>Punkte</translation>
  </message>
  <message>
   <source>Finding the hand</source>
   <translation>Die Hand finden</translation>
  </message>
  <message>
   <source>Another network, MediaPipe Hands, looks first and marks 21 points of the hand. It tells where the hand is; what the hand shows is left to the ResNet.</source>
   <translation>Ein anderes Netz, MediaPipe Hands, schaut zuerst und markiert 21 Punkte der Hand. Es sagt, wo die Hand ist; was sie zeigt, bleibt dem ResNet überlassen.</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>Ausschnitt</translation>
  </message>
  <message>
   <source>Cutting it out</source>
   <translation>Ausschneiden</translation>
  </message>
  <message>
   <source>The square around these points is cut out and turned so that the hand is upright; a left hand is mirrored. So the network meets every hand in the same way, and has less to learn.</source>
   <translation>Das Quadrat um diese Punkte wird ausgeschnitten und so gedreht, dass die Hand aufrecht steht; eine linke Hand wird gespiegelt. So begegnet dem Netz jede Hand auf dieselbe Weise, und es hat weniger zu lernen.</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <source>All that the network gets</source>
   <translation>Alles, was das Netz bekommt</translation>
  </message>
  <message>
   <source>The square is shrunk to these few pixels, three numbers each, and nothing else reaches the network. What you cannot tell apart here, it can hardly tell apart either.</source>
   <translation>Das Quadrat wird auf diese wenigen Pixel verkleinert, je drei Zahlen, und nichts anderes erreicht das Netz. Was du hier nicht unterscheiden kannst, kann es auch kaum unterscheiden.</translation>
  </message>
  <message>
   <source>Stem</source>
   <translation>Stamm</translation>
  </message>
  <message>
   <source>A convolution</source>
   <translation>Eine Faltung</translation>
  </message>
  <message>
   <source>A convolution slides a small window of numbers over the picture, and a map lights up wherever the picture looks like that window. The windows of the first layer mostly answer to edges and to colours.</source>
   <translation>Eine Faltung schiebt ein kleines Fenster aus Zahlen über das Bild, und eine Karte leuchtet, wo das Bild wie dieses Fenster aussieht. Die Fenster der ersten Schicht antworten meist auf Kanten und Farben.</translation>
  </message>
  <message>
   <source>Stage 1</source>
   <translation>Stufe 1</translation>
  </message>
  <message>
   <source>Identity blocks</source>
   <translation>Identitätsblöcke</translation>
  </message>
  <message>
   <source>An identity block lets three small convolutions work on its maps and adds what comes out to what went in. Maps that are added must be of one size, so these blocks keep it.</source>
   <translation>In einem Identitätsblock bearbeiten drei kleine Faltungen seine Karten, und was herauskommt, wird zu dem addiert, was hineinging. Addierte Karten müssen gleich groß sein, also behalten diese Blöcke die Größe.</translation>
  </message>
  <message>
   <source>Stage 2</source>
   <translation>Stufe 2</translation>
  </message>
  <message>
   <source>A convolution block</source>
   <translation>Ein Faltungsblock</translation>
  </message>
  <message>
   <source>Each later stage begins with a convolution block: half the size, twice as many maps, and a small convolution on the shortcut as well, so that both still fit. Each point now stands for a larger part of the hand.</source>
   <translation>Jede spätere Stufe beginnt mit einem Faltungsblock: halbe Größe, doppelt so viele Karten und auch auf der Abkürzung eine kleine Faltung, damit beides noch passt. Jeder Punkt steht nun für einen größeren Teil der Hand.</translation>
  </message>
  <message>
   <source>Stage 3</source>
   <translation>Stufe 3</translation>
  </message>
  <message>
   <source>Deeper</source>
   <translation>Tiefer</translation>
  </message>
  <message>
   <source>The deeper a map, the less it looks like a hand: it answers to arrangements of what earlier maps have found. What a single map stands for is something one can guess at, but nobody has decided it.</source>
   <translation>Je tiefer eine Karte, desto weniger sieht sie nach einer Hand aus: Sie antwortet auf Anordnungen dessen, was frühere Karten gefunden haben. Wofür eine einzelne Karte steht, kann man nur raten; niemand hat es festgelegt.</translation>
  </message>
  <message>
   <source>Stage 4</source>
   <translation>Stufe 4</translation>
  </message>
  <message>
   <source>The last maps</source>
   <translation>Die letzten Karten</translation>
  </message>
  <message>
   <source>A great many maps are left, and each has only a few points: what was found in each part of the crop. Their averages are all that the answer is made of.</source>
   <translation>Sehr viele Karten bleiben übrig, und jede hat nur wenige Punkte: was in jedem Teil des Ausschnitts gefunden wurde. Aus ihren Mittelwerten allein wird die Antwort gemacht.</translation>
  </message>
  <message>
   <source>Shortcut</source>
   <translation>Abkürzung</translation>
  </message>
  <message>
   <source>A skip connection</source>
   <translation>Eine Abkürzung</translation>
  </message>
  <message>
   <source>A skip connection carries the maps around a block, so the block only has to learn what to change. Before it was invented, very deep networks learned worse than shallow ones.</source>
   <translation>Eine Abkürzung führt die Karten um einen Block herum, sodass der Block nur lernen muss, was zu ändern ist. Bevor sie erfunden wurde, lernten sehr tiefe Netze schlechter als flache.</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Belege</translation>
  </message>
  <message>
   <source>The class activation map</source>
   <translation>Die Karte der Belege</translation>
  </message>
  <message>
   <source>Orange parts of the crop speak for the answer, blue parts against it. This is exact: the map’s points and one constant add up to the answer’s score, and a map is no finer than its few points.</source>
   <translation>Orange Teile des Ausschnitts sprechen für die Antwort, blaue dagegen. Das ist genau: Die Punkte der Karte und eine Konstante ergeben zusammen die Wertung der Antwort, und feiner als ihre wenigen Punkte ist die Karte nicht.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>Softmax</source>
   <translation>Softmax</translation>
  </message>
  <message>
   <source>Softmax makes shares of the scores, all above zero and together 100 %: e to the power of each score, divided by the sum of them all. A large share says that the other signs scored less, not that the answer is right.</source>
   <translation>Softmax macht aus den Wertungen Anteile, alle über null und zusammen 100 %: e hoch jede Wertung, geteilt durch die Summe aller. Ein großer Anteil sagt, dass die anderen Zeichen weniger Punkte haben, nicht, dass die Antwort richtig ist.</translation>
  </message>
  <message>
   <source>Press . to freeze the picture, then paint over the hand.</source>
   <translation>Drücke . zum Einfrieren, dann übermale die Hand.</translation>
  </message>
  <message>
   <source>Frozen. Paint over the hand and watch the bars; Delete wipes it clean, . goes on.</source>
   <translation>Eingefroren. Übermale die Hand und beobachte die Balken; Entf wischt alles weg, . geht weiter.</translation>
  </message>
  <message>
   <source>Without a mouse: Shift and the arrows move the brush, Enter paints.</source>
   <translation>Ohne Maus: Umschalt und die Pfeiltasten bewegen den Pinsel, Eingabe malt.</translation>
  </message>
  <message>
   <source>Looking inside</source>
   <translation>Ein Blick nach innen</translation>
  </message>
  <message>
   <source>The network is being opened.</source>
   <translation>Das Netz wird geöffnet.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <source>Present (F5)</source>
   <translation>Zeigen (F5)</translation>
  </message>
  <message>
   <source>Screen to present on</source>
   <translation>Bildschirm zum Zeigen</translation>
  </message>
  <message>
   <source>One that learned from a single person, say: how does it read the others?</source>
   <translation>Etwa eines, das von einer einzigen Person gelernt hat: Wie liest es die anderen?</translation>
  </message>
  <message>
   <source>Probability from which on a sign is shown</source>
   <translation>Wahrscheinlichkeit, ab der ein Zeichen gezeigt wird</translation>
  </message>
  <message>
   <source>Picture of the screen (S)</source>
   <translation>Bild des Bildschirms (S)</translation>
  </message>
  <message>
   <source>Film the screen (R)</source>
   <translation>Bildschirm filmen (R)</translation>
  </message>
  <message>
   <source>Copy the bars (Ctrl+Shift+C)</source>
   <translation>Balken kopieren (Strg+Umschalt+C)</translation>
  </message>
  <message>
   <source>Virtual camera</source>
   <translation>Virtuelle Kamera</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <source>Present</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>What if …</source>
   <translation>Was wäre, wenn …</translation>
  </message>
  <message>
   <source>Keep and share</source>
   <translation>Aufheben und teilen</translation>
  </message>
  <message>
   <source>Another model beside it ({key})</source>
   <translation>Ein anderes Modell daneben ({key})</translation>
  </message>
  <message>
   <source>None of it changes what is recorded.</source>
   <translation>Nichts davon ändert, was aufgenommen wird.</translation>
  </message>
  <message>
   <source>end all</source>
   <translation>alle beenden</translation>
  </message>
  <message>
   <source>Each frame's answer stands alone, and flickers.</source>
   <translation>Die Antwort jedes Bildes steht für sich und flackert.</translation>
  </message>
  <message>
   <source>The hand is small in it, and the room large.</source>
   <translation>Die Hand ist darin klein und der Raum groß.</translation>
  </message>
  <message>
   <source>The network has only ever met right hands.</source>
   <translation>Das Netz kennt nur rechte Hände.</translation>
  </message>
  <message>
   <source>How much do the colours of skin and room tell?</source>
   <translation>Wie viel verraten die Farben von Haut und Raum?</translation>
  </message>
  <message>
   <source>Fingers that run together cannot be counted.</source>
   <translation>Finger, die ineinanderlaufen, kann man nicht zählen.</translation>
  </message>
  <message>
   <source>Low: always an answer. High: only sure ones.</source>
   <translation>Niedrig: immer eine Antwort. Hoch: nur sichere.</translation>
  </message>
  <message>
   <source>Compare live</source>
   <translation>Live vergleichen</translation>
  </message>
  <message>
   <source>Both models' bars on the same frame, the model in use and the chosen one</source>
   <translation>Die Balken beider Modelle zum selben Bild, des benutzten und des gewählten</translation>
  </message>
  <message>
   <source>About the chosen model</source>
   <translation>Über das gewählte Modell</translation>
  </message>
  <message>
   <source>Read signs with it (Enter)</source>
   <translation>Damit Zeichen lesen (Eingabe)</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Nutzen</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplizieren</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>Show folder</source>
   <translation>Ordner zeigen</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>In Gebrauch</translation>
  </message>
  <message>
   <source>Another name (F2)</source>
   <translation>Ein anderer Name (F2)</translation>
  </message>
  <message>
   <source>A copy that can be changed (Ctrl+D)</source>
   <translation>Eine Kopie, die man ändern kann (Strg+D)</translation>
  </message>
  <message>
   <source>A .zip of another signcam, or weights of this network from Keras</source>
   <translation>Ein .zip eines anderen signcam, oder Gewichte dieses Netzes aus Keras</translation>
  </message>
  <message>
   <source>One .zip, for another signcam</source>
   <translation>Ein .zip, für ein anderes signcam</translation>
  </message>
  <message>
   <source>Where its files are</source>
   <translation>Wo seine Dateien sind</translation>
  </message>
  <message>
   <source>Into the trash, for thirty days (Delete)</source>
   <translation>In den Papierkorb, für dreißig Tage (Entf)</translation>
  </message>
  <message>
   <source>{path} can be given to another signcam.</source>
   <translation>{path} kann einem anderen signcam gegeben werden.</translation>
  </message>
  <message>
   <source>Its files are in {folder}</source>
   <translation>Seine Dateien sind in {folder}</translation>
  </message>
  <message>
   <source>“{name}” is being written …</source>
   <translation>„{name}“ wird geschrieben …</translation>
  </message>
  <message>
   <source>Cannot be used</source>
   <translation>Nicht verwendbar</translation>
  </message>
  <message>
   <source>{on}: {right} % of {count}</source>
   <translation>{on}: {right} % von {count}</translation>
  </message>
  <message>
   <source>Learned from {count} pictures: {sources}</source>
   <translation>Gelernt aus {count} Bildern: {sources}</translation>
  </message>
  <message>
   <source>Your own</source>
   <translation>Dein eigenes</translation>
  </message>
  <message>
   <source>Came with signcam; a copy of it can be changed</source>
   <translation>Kam mit signcam; eine Kopie davon kann man ändern</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>nicht gemessen</translation>
  </message>
  <message>
   <source>{on}: {right} % of {count}, {low} to {high}</source>
   <translation>{on}: {right} % von {count}, {low} bis {high}</translation>
  </message>
  <message>
   <source>How well it reads was not measured.</source>
   <translation>Wie gut es liest, wurde nicht gemessen.</translation>
  </message>
  <message>
   <source>When it was made is not told</source>
   <translation>Wann es gemacht wurde, steht nicht dabei</translation>
  </message>
  <message>
   <source>The model's new name</source>
   <translation>Der neue Name des Modells</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>{count} signs</source>
   <translation>{count} Zeichen</translation>
  </message>
  <message>
   <source>Signs: {labels}</source>
   <translation>Zeichen: {labels}</translation>
  </message>
  <message>
   <source>Made on {date}</source>
   <translation>Gemacht am {date}</translation>
  </message>
  <message>
   <source>Models (*.zip *.keras *.h5 *.hdf5)</source>
   <translation>Modelle (*.zip *.keras *.h5 *.hdf5)</translation>
  </message>
  <message>
   <source>Import model</source>
   <translation>Modell importieren</translation>
  </message>
  <message>
   <source>Export model</source>
   <translation>Modell exportieren</translation>
  </message>
  <message>
   <source>Models (*.zip)</source>
   <translation>Modelle (*.zip)</translation>
  </message>
  <message>
   <source>Names of the signs, in order, with commas between</source>
   <translation>Namen der Zeichen, der Reihe nach, mit Kommas dazwischen</translation>
  </message>
  <message>
   <source>0,1,2,… then Enter</source>
   <translation>0,1,2,… dann Eingabe</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Take nothing in</source>
   <translation>Nichts hereinnehmen</translation>
  </message>
  <message>
   <source>{file} knows {count} signs, but not what they are called. {ask}</source>
   <translation>{file} kennt {count} Zeichen, aber nicht ihre Namen. {ask}</translation>
  </message>
  <message>
   <source>Name them in order, with commas between:</source>
   <translation>Nenne sie der Reihe nach, mit Kommas dazwischen:</translation>
  </message>
  <message>
   <source>Nothing was taken in.</source>
   <translation>Es wurde nichts hereingeholt.</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <source>{file} is being taken in as a model, and would not be.</source>
   <translation>{file} wird gerade als Modell hereingenommen; das würde abgebrochen.</translation>
  </message>
  <message>
   <source>Bring back what was deleted last (Ctrl+Z)</source>
   <translation>Zurückholen, was zuletzt gelöscht wurde (Strg+Z)</translation>
  </message>
  <message>
   <source>“{name}” is called “{new}” now.</source>
   <translation>„{name}“ heißt jetzt „{new}“.</translation>
  </message>
  <message>
   <source>“{name}” is a copy that you can change.</source>
   <translation>„{name}“ ist eine Kopie, die du ändern kannst.</translation>
  </message>
  <message>
   <source>“{name}” is in the trash.</source>
   <translation>„{name}“ ist im Papierkorb.</translation>
  </message>
  <message>
   <source>“{name}” is being copied …</source>
   <translation>„{name}“ wird kopiert …</translation>
  </message>
  <message>
   <source>“{name}” is in use. Use another model first, then delete it.</source>
   <translation>„{name}“ ist in Gebrauch. Verwende erst ein anderes Modell, dann lösche es.</translation>
  </message>
  <message>
   <source>“{name}” is back.</source>
   <translation>„{name}“ ist wieder da.</translation>
  </message>
  <message>
   <source>“{name}” was taken in.</source>
   <translation>„{name}“ wurde hereingenommen.</translation>
  </message>
  <message>
   <source>“{name}” is being loaded.</source>
   <translation>„{name}“ wird geladen.</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>sicher</translation>
  </message>
  <message>
   <source>Play again</source>
   <translation>Noch einmal abspielen</translation>
  </message>
  <message>
   <source> or </source>
   <translation> oder </translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>It could be {signs}.</source>
   <translation>Es könnte {signs} sein.</translation>
  </message>
  <message>
   <source>{source} has come to its end.</source>
   <translation>{source} ist zu Ende.</translation>
  </message>
  <message>
   <source>The source</source>
   <translation>Die Quelle</translation>
  </message>
  <message>
   <source>Videos and pictures</source>
   <translation>Videos und Bilder</translation>
  </message>
  <message>
   <source>Open video or picture…</source>
   <translation>Video oder Bild öffnen…</translation>
  </message>
  <message>
   <source>Open folder of pictures…</source>
   <translation>Ordner mit Bildern öffnen…</translation>
  </message>
  <message>
   <source>There is no other model yet. Let one pupil record, and train Quick on that alone.</source>
   <translation>Es gibt noch kein anderes Modell. Lass eine Person aufnehmen und trainiere Schnell nur damit.</translation>
  </message>
  <message>
   <source>signcam may not use the camera. Open System Settings → Privacy &amp; Security → Camera, switch it on for signcam (or for Terminal if you started it there), then restart signcam.</source>
   <translation>signcam darf die Kamera nicht benutzen. Öffne Systemeinstellungen → Datenschutz &amp; Sicherheit → Kamera, schalte sie für signcam ein (oder für Terminal, wenn du es dort gestartet hast), und starte signcam neu.</translation>
  </message>
  <message>
   <source>Another model's bars are shown in the window: Esc, then F10.</source>
   <translation>Die Balken eines anderen Modells zeigt das Fenster: Esc, dann F10.</translation>
  </message>
  <message>
   <source>Quiz</source>
   <translation>Quiz</translation>
  </message>
  <message>
   <source>Let go, then again</source>
   <translation>Loslassen, dann noch einmal</translation>
  </message>
  <message>
   <source>Hint (H)</source>
   <translation>Hilfe (H)</translation>
  </message>
  <message>
   <source>Next (N)</source>
   <translation>Weiter (N)</translation>
  </message>
  <message>
   <source>Stop (Esc)</source>
   <translation>Ende (Esc)</translation>
  </message>
  <message>
   <source>{points} points · {streak} in a row</source>
   <translation>{points} Punkte · {streak} in Folge</translation>
  </message>
  <message>
   <source>Time is over</source>
   <translation>Zeit ist um</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>Ausgelassen</translation>
  </message>
  <message>
   <source>sign the answer</source>
   <translation>zeig die Lösung</translation>
  </message>
  <message>
   <source>Sign the answer</source>
   <translation>Zeig die Lösung</translation>
  </message>
  <message>
   <source>show me</source>
   <translation>zeig mir</translation>
  </message>
  <message>
   <source>Show me</source>
   <translation>Zeig mir</translation>
  </message>
  <message>
   <source>The table cannot be written to {path}: {why}. Choose another folder.</source>
   <translation>Die Tabelle kann nicht nach {path} geschrieben werden: {why}. Wähle einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Get ready</source>
   <translation>Gleich geht es los</translation>
  </message>
  <message>
   <source>{count} s</source>
   <translation>{count} s</translation>
  </message>
  <message>
   <source>It would have been</source>
   <translation>Gesucht war</translation>
  </message>
  <message>
   <source>I see {sign}</source>
   <translation>Ich sehe {sign}</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} von {count}</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Richtig</translation>
  </message>
  <message>
   <source>Saved as {path}.</source>
   <translation>Gespeichert als {path}.</translation>
  </message>
  <message>
   <source>Digits 0 to 5</source>
   <translation>Ziffern 0 bis 5</translation>
  </message>
  <message>
   <source>Numbers of two digits</source>
   <translation>Zweistellige Zahlen</translation>
  </message>
  <message>
   <source>Sums: sign the answer</source>
   <translation>Rechnen: Lösung zeigen</translation>
  </message>
  <message>
   <source>Practice, without time</source>
   <translation>Üben, ohne Zeit</translation>
  </message>
  <message>
   <source>What is asked</source>
   <translation>Was gefragt wird</translation>
  </message>
  <message>
   <source>Time for each sign</source>
   <translation>Zeit je Zeichen</translation>
  </message>
  <message>
   <source>Questions for each team</source>
   <translation>Fragen je Team</translation>
  </message>
  <message>
   <source>Players</source>
   <translation>Spieler</translation>
  </message>
  <message>
   <source>One player</source>
   <translation>Allein</translation>
  </message>
  <message>
   <source>Two teams</source>
   <translation>Zwei Teams</translation>
  </message>
  <message>
   <source>Start (Enter)</source>
   <translation>Los (Enter)</translation>
  </message>
  <message>
   <source>Show the sign that is asked for, and hold it until the ring is full.</source>
   <translation>Zeige das gefragte Zeichen und halte es, bis der Ring voll ist.</translation>
  </message>
  <message>
   <source>Digits 0 to {last}</source>
   <translation>Ziffern 0 bis {last}</translation>
  </message>
  <message>
   <source>Team 1</source>
   <translation>Team 1</translation>
  </message>
  <message>
   <source>Team 2</source>
   <translation>Team 2</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>Gefragt</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>Waiting for the model: it says which signs.</source>
   <translation>Warten auf das Modell: Es sagt, welche Zeichen.</translation>
  </message>
  <message>
   <source>All {count} signs</source>
   <translation>Alle {count} Zeichen</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Ohne Grenze</translation>
  </message>
  <message>
   <source>Most often missed until now: {sign}</source>
   <translation>Bisher am öftesten verfehlt: {sign}</translation>
  </message>
  <message>
   <source>Name of team {number}</source>
   <translation>Name von Team {number}</translation>
  </message>
  <message>
   <source>Or hold up a {sign}.</source>
   <translation>Oder halte eine {sign} hoch.</translation>
  </message>
  <message>
   <source>Save the results</source>
   <translation>Ergebnisse speichern</translation>
  </message>
  <message>
   <source>Choose a game (Enter)</source>
   <translation>Spiel wählen (Enter)</translation>
  </message>
  <message>
   <source>Practise what was missed (P)</source>
   <translation>Verfehltes üben (P)</translation>
  </message>
  <message>
   <source>&amp;Save as a table…</source>
   <translation>Al&amp;s Tabelle speichern…</translation>
  </message>
  <message>
   <source>A CSV file for a spreadsheet: each sign that was asked for (Alt+S)</source>
   <translation>Eine CSV-Datei für Tabellenprogramme: jedes gefragte Zeichen (Alt+S)</translation>
  </message>
  <message>
   <source>points</source>
   <translation>Punkte</translation>
  </message>
  <message>
   <source>right</source>
   <translation>richtig</translation>
  </message>
  <message>
   <source>in a row</source>
   <translation>in Folge</translation>
  </message>
  <message>
   <source>{team} wins, {more} to {less}</source>
   <translation>{team} gewinnt, {more} zu {less}</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation>Tabellen (*.csv)</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Du</translation>
  </message>
  <message>
   <source>sign</source>
   <translation>Zeichen</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>Sekunden</translation>
  </message>
  <message>
   <source>shown instead</source>
   <translation>stattdessen</translation>
  </message>
  <message>
   <source>{points} points</source>
   <translation>{points} Punkte</translation>
  </message>
  <message>
   <source>A draw: {points} points each</source>
   <translation>Unentschieden: je {points} Punkte</translation>
  </message>
  <message>
   <source>Most often missed: {sign}</source>
   <translation>Am öftesten verfehlt: {sign}</translation>
  </message>
  <message>
   <source>A presentation has begun, so recording has ended.</source>
   <translation>Eine Präsentation hat begonnen, daher ist die Aufnahme beendet.</translation>
  </message>
  <message>
   <source>Read what is kept, and press “I agree” first.</source>
   <translation>Lies, was behalten wird, und drücke erst „Einverstanden“.</translation>
  </message>
  <message>
   <source>What the network sees</source>
   <translation>Was das Netz sieht</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Noch nichts</translation>
  </message>
  <message>
   <source>No hand</source>
   <translation>Keine Hand</translation>
  </message>
  <message>
   <source>, mirrored</source>
   <translation>, gespiegelt</translation>
  </message>
  <message>
   <source>of a right hand</source>
   <translation>einer rechten Hand</translation>
  </message>
  <message>
   <source>of a left hand</source>
   <translation>einer linken Hand</translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} Pixel</translation>
  </message>
  <message>
   <source>Sign {sign}</source>
   <translation>Zeichen {sign}</translation>
  </message>
  <message>
   <source>1 sample</source>
   <translation>1 Aufnahme</translation>
  </message>
  <message>
   <source>{count} samples</source>
   <translation>{count} Aufnahmen</translation>
  </message>
  <message>
   <source>There is nothing more to take back since signcam was started. “Browse” deletes older samples.</source>
   <translation>Seit dem Start von signcam gibt es nichts mehr zurückzunehmen. „Ansehen“ löscht ältere Aufnahmen.</translation>
  </message>
  <message>
   <source>{samples} of “{label}” given up, as nothing can be written.</source>
   <translation>{samples} von „{label}“ aufgegeben, da nichts geschrieben werden kann.</translation>
  </message>
  <message>
   <source>{samples} of “{label}” stay.</source>
   <translation>{samples} von „{label}“ behalten.</translation>
  </message>
  <message>
   <source>{samples} moved to the trash. Ctrl+Z brings them back.</source>
   <translation>{samples} in den Papierkorb gelegt. Strg+Z holt sie zurück.</translation>
  </message>
  <message>
   <source>{samples} now labelled “{label}”. Ctrl+Z undoes it.</source>
   <translation>{samples} jetzt als „{label}“ benannt. Strg+Z macht es rückgängig.</translation>
  </message>
  <message>
   <source>{samples} deleted for good.</source>
   <translation>{samples} endgültig gelöscht.</translation>
  </message>
  <message>
   <source>{samples} given up.</source>
   <translation>{samples} aufgegeben.</translation>
  </message>
  <message>
   <source>{samples} of “{label}” taken back. Ctrl+Z brings it back.</source>
   <translation>{samples} von „{label}“ zurückgenommen. Strg+Z holt sie wieder.</translation>
  </message>
  <message>
   <source>{samples} of “{label}” taken back. Ctrl+Z brings them back.</source>
   <translation>{samples} von „{label}“ zurückgenommen. Strg+Z holt sie wieder.</translation>
  </message>
  <message>
   <source>{samples} of the last second stored as “{label}”. Backspace takes it back.</source>
   <translation>{samples} der letzten Sekunde als „{label}“ gespeichert. Die Rücktaste nimmt sie zurück.</translation>
  </message>
  <message>
   <source>{samples} of the last second stored as “{label}”. Backspace takes them back.</source>
   <translation>{samples} der letzten Sekunde als „{label}“ gespeichert. Die Rücktaste nimmt sie zurück.</translation>
  </message>
  <message>
   <source>{samples} kept of “{label}”. Backspace takes it back.</source>
   <translation>{samples} von „{label}“ behalten. Die Rücktaste nimmt sie zurück.</translation>
  </message>
  <message>
   <source>{samples} kept of “{label}”. Backspace takes them back.</source>
   <translation>{samples} von „{label}“ behalten. Die Rücktaste nimmt sie zurück.</translation>
  </message>
  <message>
   <source>What was done last is an import, which Ctrl+Z leaves alone: signcam data undo undoes it.</source>
   <translation>Zuletzt wurde importiert; das lässt Strg+Z in Ruhe: „signcam data undo“ macht es rückgängig.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Es gibt nichts rückgängig zu machen.</translation>
  </message>
  <message>
   <source>{samples} brought back.</source>
   <translation>{samples} zurückgeholt.</translation>
  </message>
  <message>
   <source>{samples} labelled as before.</source>
   <translation>{samples} wieder wie zuvor benannt.</translation>
  </message>
  <message>
   <source>No new pictures arrive, so recording has ended.</source>
   <translation>Es kommen keine neuen Bilder, daher ist die Aufnahme beendet.</translation>
  </message>
  <message>
   <source>No hand was seen in the last second, so nothing is stored under “{label}”.</source>
   <translation>In der letzten Sekunde war keine Hand zu sehen, daher wird nichts unter „{label}“ gespeichert.</translation>
  </message>
  <message>
   <source>The camera was changed, so recording has ended.</source>
   <translation>Die Kamera wurde gewechselt, daher ist die Aufnahme beendet.</translation>
  </message>
  <message>
   <source>Type a name for the sign.</source>
   <translation>Gib dem Zeichen einen Namen.</translation>
  </message>
  <message>
   <source>The sign “{name}…” has {count} characters; at most {most} are kept. Shorten it.</source>
   <translation>Das Zeichen „{name}…“ hat {count} Buchstaben; höchstens {most} werden behalten. Kürze es.</translation>
  </message>
  <message>
   <source>The signer “{name}…” has {count} characters; at most {most} are kept. Shorten it.</source>
   <translation>Die Person „{name}…“ hat {count} Buchstaben; höchstens {most} werden behalten. Kürze den Namen.</translation>
  </message>
  <message>
   <source>The sign “{name}” holds {character}, which cannot be kept. Leave it out.</source>
   <translation>Im Zeichen „{name}“ steht {character}, das nicht behalten werden kann. Lass es weg.</translation>
  </message>
  <message>
   <source>The signer “{name}” holds {character}, which cannot be kept. Leave it out.</source>
   <translation>Im Namen „{name}“ steht {character}, das nicht behalten werden kann. Lass es weg.</translation>
  </message>
  <message>
   <source>“{label}” has {count}, aim for {goal}.</source>
   <translation>„{label}“ hat {count}, Ziel sind {goal}.</translation>
  </message>
  <message>
   <source>All samples are from one person. Others' hands look otherwise.</source>
   <translation>Alle Aufnahmen sind von einer Person. Andere Hände sehen anders aus.</translation>
  </message>
  <message>
   <source>Few samples of the left hand.</source>
   <translation>Wenige Aufnahmen der linken Hand.</translation>
  </message>
  <message>
   <source>Few samples of the right hand.</source>
   <translation>Wenige Aufnahmen der rechten Hand.</translation>
  </message>
  <message>
   <source>Few samples with the palm away from the camera.</source>
   <translation>Wenige Aufnahmen mit der Handfläche von der Kamera weg.</translation>
  </message>
  <message>
   <source>Few samples with the palm towards the camera.</source>
   <translation>Wenige Aufnahmen mit der Handfläche zur Kamera.</translation>
  </message>
  <message>
   <source>Come nearer for some.</source>
   <translation>Komm für einige näher.</translation>
  </message>
  <message>
   <source>Step back for some.</source>
   <translation>Geh für einige zurück.</translation>
  </message>
  <message>
   <source>Make it darker for some.</source>
   <translation>Mach es für einige dunkler.</translation>
  </message>
  <message>
   <source>1 file beside the samples that signcam did not record. To bring pictures in: signcam data import FOLDER.</source>
   <translation>1 Datei neben den Aufnahmen, die signcam nicht aufgenommen hat. Bilder hereinholen: signcam data import ORDNER.</translation>
  </message>
  <message>
   <source>{count} files beside the samples that signcam did not record. To bring pictures in: signcam data import FOLDER.</source>
   <translation>{count} Dateien neben den Aufnahmen, die signcam nicht aufgenommen hat. Bilder hereinholen: signcam data import ORDNER.</translation>
  </message>
  <message>
   <source>{samples} in the index without a file. If they are gone for good: signcam data rebuild.</source>
   <translation>{samples} im Verzeichnis ohne Datei. Wenn sie für immer fort sind: signcam data rebuild.</translation>
  </message>
  <message>
   <source>One picture is “{label}” and “{other}”. Delete or relabel the wrong one.</source>
   <translation>Ein Bild ist „{label}“ und „{other}“. Lösche das falsche oder benenne es um.</translation>
  </message>
  <message>
   <source>One picture of “{label}” is there {count} times. Keep one.</source>
   <translation>Ein Bild von „{label}“ ist {count}-mal da. Behalte eines.</translation>
  </message>
  <message>
   <source>Of “{label}”, the same in two sittings or of two people: {samples}. A split by person would train on what it examines. Delete the copies.</source>
   <translation>Von „{label}“ dasselbe in zwei Sitzungen oder von zwei Personen: {samples}. Nach Personen geteilt, würde auf dem trainiert, was geprüft wird. Lösche die Kopien.</translation>
  </message>
  <message>
   <source>Of “{label}”, almost like another one of the same sitting: {samples}. They add little.</source>
   <translation>Von „{label}“ fast wie eine andere derselben Sitzung: {samples}. Sie bringen wenig.</translation>
  </message>
  <message>
   <source>Very dark: {samples}. Make more light and record again.</source>
   <translation>Sehr dunkel: {samples}. Mach mehr Licht und nimm noch einmal auf.</translation>
  </message>
  <message>
   <source>Very bright: {samples}. Turn from the lamp or the window and record again.</source>
   <translation>Sehr hell: {samples}. Wende dich von Lampe oder Fenster ab und nimm noch einmal auf.</translation>
  </message>
  <message>
   <source>Blurred, beside the others of their sign: {samples}. Look at them, and delete them.</source>
   <translation>Unscharf, verglichen mit den anderen ihres Zeichens: {samples}. Sieh sie an und lösche sie.</translation>
  </message>
  <message>
   <source>“{label}” has {samples}; aim for {goal}.</source>
   <translation>„{label}“ hat {samples}; Ziel sind {goal}.</translation>
  </message>
  <message>
   <source>“{most}” has {high} samples and “{least}” has {low}: a network would rather say “{most}”. Record more of “{least}”.</source>
   <translation>„{most}“ hat {high} Aufnahmen und „{least}“ hat {low}: Ein Netz sagt dann eher „{most}“. Nimm mehr von „{least}“ auf.</translation>
  </message>
  <message>
   <source>All samples are of one person. Others' hands look otherwise: record some of them.</source>
   <translation>Alle Aufnahmen sind von einer Person. Andere Hände sehen anders aus: Nimm einige davon auf.</translation>
  </message>
  <message>
   <source>All samples are of {name}. Others' hands look otherwise: record some of them.</source>
   <translation>Alle Aufnahmen sind von {name}. Andere Hände sehen anders aus: Nimm einige davon auf.</translation>
  </message>
  <message>
   <source>“{label}” has no left hand yet.</source>
   <translation>„{label}“ hat noch keine linke Hand.</translation>
  </message>
  <message>
   <source>“{label}” has no right hand yet.</source>
   <translation>„{label}“ hat noch keine rechte Hand.</translation>
  </message>
  <message>
   <source>“{label}” has no hand with its palm away from the camera yet.</source>
   <translation>„{label}“ hat noch keine Hand mit der Fläche von der Kamera weg.</translation>
  </message>
  <message>
   <source>“{label}” has no hand with its palm towards the camera yet.</source>
   <translation>„{label}“ hat noch keine Hand mit der Fläche zur Kamera.</translation>
  </message>
  <message>
   <source>Nothing is recorded yet. Record some samples of at least two signs first.</source>
   <translation>Es ist noch nichts aufgenommen. Nimm zuerst einige Aufnahmen von mindestens zwei Zeichen auf.</translation>
  </message>
  <message>
   <source>Choose samples of at least two signs: a model tells one from the other.</source>
   <translation>Wähle Aufnahmen von mindestens zwei Zeichen: Ein Modell unterscheidet das eine vom anderen.</translation>
  </message>
  <message>
   <source>Too few samples: {labels}. Record {least} or more of each, better 50, or leave these out.</source>
   <translation>Zu wenige Aufnahmen: {labels}. Nimm von jedem {least} oder mehr auf, besser 50, oder lass diese weg.</translation>
  </message>
  <message>
   <source>about {count} seconds</source>
   <translation>etwa {count} Sekunden</translation>
  </message>
  <message>
   <source>about a minute</source>
   <translation>etwa eine Minute</translation>
  </message>
  <message>
   <source>about {count} minutes</source>
   <translation>etwa {count} Minuten</translation>
  </message>
  <message>
   <source>Finding hands</source>
   <translation>Hände werden gesucht</translation>
  </message>
  <message>
   <source>Finding hands in {name}</source>
   <translation>Hände werden gesucht in {name}</translation>
  </message>
  <message>
   <source>Rendering hands</source>
   <translation>Hände werden gerechnet</translation>
  </message>
  <message>
   <source>Looking at the hands</source>
   <translation>Die Hände werden angesehen</translation>
  </message>
  <message>
   <source>Looking again, in other light and at other angles</source>
   <translation>Noch einmal, in anderem Licht und anderen Winkeln</translation>
  </message>
  <message>
   <source>Remembering the former signs</source>
   <translation>Die bisherigen Zeichen werden erinnert</translation>
  </message>
  <message>
   <source>Asking the backbone</source>
   <translation>Das Grundnetz wird gefragt</translation>
  </message>
  <message>
   <source>Reading {name}</source>
   <translation>Gelesen wird {name}</translation>
  </message>
  <message>
   <source>Writing the model</source>
   <translation>Das Modell wird geschrieben</translation>
  </message>
  <message>
   <source>Starting …</source>
   <translation>Es beginnt …</translation>
  </message>
  <message>
   <source>Loading TensorFlow and the network …</source>
   <translation>TensorFlow und das Netz werden geladen …</translation>
  </message>
  <message>
   <source>Loading TensorFlow, and making the file for this computer's processor …</source>
   <translation>TensorFlow wird geladen und die Datei für den Prozessor dieses Computers gemacht …</translation>
  </message>
  <message>
   <source>Nothing is learned yet.</source>
   <translation>Noch ist nichts gelernt.</translation>
  </message>
  <message>
   <source>The first passes say little yet.</source>
   <translation>Die ersten Durchgänge sagen noch wenig.</translation>
  </message>
  <message>
   <source>On what it learns from, still improving; how it reads unseen hands is not known.</source>
   <translation>Bei dem, woraus es lernt, wird es noch besser; wie es fremde Hände liest, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>On what it learns from, it no longer improves; how it reads unseen hands is not known.</source>
   <translation>Bei dem, woraus es lernt, wird es nicht mehr besser; wie es fremde Hände liest, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>Still improving: unseen hands are read better and better.</source>
   <translation>Es wird noch besser: Fremde Hände werden immer richtiger gelesen.</translation>
  </message>
  <message>
   <source>Learning by heart: training rises, unseen hands are read worse. Samples of more people would help.</source>
   <translation>Auswendig gelernt: Das Training steigt, fremde Hände werden schlechter gelesen. Aufnahmen von mehr Personen würden helfen.</translation>
  </message>
  <message>
   <source>Learning by heart: it grows surer of its mistakes on unseen hands. More people would help.</source>
   <translation>Auswendig gelernt: Bei fremden Händen wird es sich seiner Fehler immer sicherer. Mehr Personen würden helfen.</translation>
  </message>
  <message>
   <source>It reads the hands it knows much better than others: samples of more people would help most.</source>
   <translation>Es liest die Hände, die es kennt, viel besser als andere: Aufnahmen von mehr Personen würden am meisten helfen.</translation>
  </message>
  <message>
   <source>Training improves, unseen hands stay as they are.</source>
   <translation>Das Training wird besser, fremde Hände bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>It no longer improves: what could be learned from these samples is learned.</source>
   <translation>Es wird nicht mehr besser: Was aus diesen Aufnahmen zu lernen war, ist gelernt.</translation>
  </message>
  <message>
   <source>One person was read, by a model that had never seen them: the next one may be read worse.</source>
   <translation>Eine Person wurde gelesen, von einem Modell, das sie nie gesehen hatte: Die nächste wird vielleicht schlechter gelesen.</translation>
  </message>
  <message>
   <source>Each person was read by a model that had never seen them.</source>
   <translation>Jede Person wurde von einem Modell gelesen, das sie nie gesehen hatte.</translation>
  </message>
  <message>
   <source>Each person was read by a model that had never seen them. {count} people are few: the next one may be read worse.</source>
   <translation>Jede Person wurde von einem Modell gelesen, das sie nie gesehen hatte. {count} Personen sind wenige: Die nächste wird vielleicht schlechter gelesen.</translation>
  </message>
  <message>
   <source>Only “{name}” signed</source>
   <translation>Nur „{name}“ hat Zeichen gezeigt</translation>
  </message>
  <message>
   <source>Nobody is told from anybody else here</source>
   <translation>Hier wird niemand von anderen unterschieden</translation>
  </message>
  <message>
   <source>Who signed is told for some samples only</source>
   <translation>Nur bei manchen Aufnahmen steht, wer gezeigt hat</translation>
  </message>
  <message>
   <source>Several people signed, but too few of them each sign: pictures like these were learned from, so the figure flatters, and it cannot tell how other people would be read. Let everybody record every sign.</source>
   <translation>Mehrere Personen haben gezeigt, aber zu wenige jedes Zeichen: Aus ähnlichen Bildern wurde gelernt, daher schmeichelt die Zahl, und wie andere Personen gelesen würden, kann sie nicht sagen. Lass alle jedes Zeichen aufnehmen.</translation>
  </message>
  <message>
   <source>{alone}, on several occasions: the figure tells of another day, not of other people.</source>
   <translation>{alone}, bei mehreren Gelegenheiten: Die Zahl spricht von einem anderen Tag, nicht von anderen Personen.</translation>
  </message>
  <message>
   <source>{alone}, in one go: pictures like these were learned from, so the figure flatters, and it cannot tell how other people, or another day, would be read. Let a second person record.</source>
   <translation>{alone}, in einem Zug: Aus Bildern wie diesen wurde gelernt, also schmeichelt die Zahl und sagt nicht, wie andere Personen oder ein anderer Tag gelesen würden. Lass eine zweite Person aufnehmen.</translation>
  </message>
  <message>
   <source>Reads “{name}” worst: {right} of {count}. More samples by “{name}” would help most.</source>
   <translation>Liest „{name}“ am schlechtesten: {right} von {count}. Mehr Aufnahmen von „{name}“ würden am meisten helfen.</translation>
  </message>
  <message>
   <source>{name} has never learned {labels}; its figure counts those as mistakes.</source>
   <translation>{name} hat {labels} nie gelernt; seine Zahl wertet das als Fehler.</translation>
  </message>
  <message>
   <source>{name} knows none of these signs: there is nothing to compare.</source>
   <translation>{name} kennt keines dieser Zeichen: Es gibt nichts zu vergleichen.</translation>
  </message>
  <message>
   <source>Few samples: {labels}. {least} or more of each, by several people, make a figure worth trusting.</source>
   <translation>Wenige Aufnahmen: {labels}. Erst {least} oder mehr von jedem, von mehreren Personen, ergeben eine verlässliche Zahl.</translation>
  </message>
  <message>
   <source>Only one person has shown {labels}: how others show it cannot be told.</source>
   <translation>Nur eine Person hat {labels} gezeigt: Wie andere es zeigen, lässt sich nicht sagen.</translation>
  </message>
  <message>
   <source>There is no class “{label}”: other hands will be read as one of the signs. Record some other handshapes under the label {label}, and they are refused.</source>
   <translation>Es gibt kein Zeichen „{label}“: Andere Hände werden als eines der Zeichen gelesen. Nimm einige andere Handformen unter dem Namen {label} auf, dann werden sie abgelehnt.</translation>
  </message>
  <message>
   <source>Split by picture and not by person, the same samples come to {share} %: that model has met everybody it is asked about. Strangers are read as told above.</source>
   <translation>Nach Bildern statt nach Personen geteilt kommen dieselben Aufnahmen auf {share} %: Dieses Modell ist allen begegnet, nach denen es gefragt wird. Fremde werden so gelesen, wie oben steht.</translation>
  </message>
  <message>
   <source>Split by picture and not by person, the same samples come to {share} %: having met somebody does not help here.</source>
   <translation>Nach Bildern statt nach Personen geteilt kommen dieselben Aufnahmen auf {share} %: Jemandem begegnet zu sein hilft hier nicht.</translation>
  </message>
  <message>
   <source>{name} has learned from samples by {people} before, so its figure flatters it.</source>
   <translation>{name} hat schon aus Aufnahmen von {people} gelernt, seine Zahl schmeichelt ihm also.</translation>
  </message>
  <message>
   <source>The signs of {name} were kept by rendered hands, not by the data it learned from: of those {count} it says the same as before in {share} %. On people it may have become worse at signs that you did not record.</source>
   <translation>Die Zeichen von {name} wurden durch gerechnete Hände bewahrt, nicht durch die Daten, aus denen es gelernt hat: Von diesen {count} sagt es bei {share} % dasselbe wie zuvor. Bei Menschen kann es bei Zeichen, die du nicht aufgenommen hast, schlechter geworden sein.</translation>
  </message>
  <message>
   <source>No camera was found, so the demo clip is playing. Plug in a webcam and press “Try again”. You can also open a video or a folder of pictures.</source>
   <translation>Es wurde keine Kamera gefunden, darum läuft der Demo-Clip. Schließ eine Webcam an und drücke „Noch einmal“. Du kannst auch ein Video oder einen Ordner mit Bildern öffnen.</translation>
  </message>
  <message>
   <source>There is no camera {index}. {choices}</source>
   <translation>Es gibt keine Kamera {index}. {choices}</translation>
  </message>
  <message>
   <source>There is no camera, file or folder “{name}”. {choices}</source>
   <translation>Es gibt keine Kamera, keine Datei und keinen Ordner „{name}“. {choices}</translation>
  </message>
  <message>
   <source>{count} cameras are called “{name}”: {list}. Give the number.</source>
   <translation>{count} Kameras heißen „{name}“: {list}. Nenne die Nummer.</translation>
  </message>
  <message>
   <source>{cameras} Give one of them by number or name, a video, a picture, a folder of pictures, or “demo”.</source>
   <translation>{cameras} Nenne eine davon mit Nummer oder Namen, ein Video, ein Bild, einen Ordner mit Bildern oder „demo“.</translation>
  </message>
  <message>
   <source>Cameras here: {list}.</source>
   <translation>Kameras hier: {list}.</translation>
  </message>
  <message>
   <source>No camera is connected.</source>
   <translation>Es ist keine Kamera angeschlossen.</translation>
  </message>
  <message>
   <source>The picture is completely dark or flat. Is the lens cover or the camera's privacy switch closed?</source>
   <translation>Das Bild ist ganz dunkel oder leer. Ist die Abdeckung vor der Linse oder der Schalter der Kamera zu?</translation>
  </message>
  <message>
   <source>Your account may not use the camera ({node}). Ask for membership in the group “video”, then log in again.</source>
   <translation>Dein Konto darf die Kamera nicht benutzen ({node}). Bitte um Aufnahme in die Gruppe „video“ und melde dich neu an.</translation>
  </message>
  <message>
   <source>The camera “{name}” could not be started. Another program (Zoom, Teams, a browser) may be using it, or the system's camera privacy setting blocks it. Close that program or allow the camera, then press “Try again”.</source>
   <translation>Die Kamera „{name}“ ließ sich nicht starten. Vielleicht benutzt sie ein anderes Programm (Zoom, Teams, ein Browser), oder die Datenschutzeinstellung des Systems sperrt sie. Schließ das Programm oder erlaube die Kamera, dann drücke „Noch einmal“.</translation>
  </message>
  <message>
   <source>The camera “{name}” was disconnected. Plug it in and press “Try again”.</source>
   <translation>Die Kamera „{name}“ wurde getrennt. Schließ sie an und drücke „Noch einmal“.</translation>
  </message>
  <message>
   <source>The camera did not start within {count} seconds. Unplug it, plug it in again, or choose another camera.</source>
   <translation>Die Kamera startete nicht innerhalb von {count} Sekunden. Zieh sie ab, steck sie wieder an, oder wähle eine andere.</translation>
  </message>
  <message>
   <source>{path} is not a video that OpenCV can read. Give a video (mp4, avi, mov, mkv, webm), a picture (jpg, png) or a folder of them.</source>
   <translation>{path} ist kein Video, das OpenCV lesen kann. Gib ein Video (mp4, avi, mov, mkv, webm), ein Bild (jpg, png) oder einen Ordner mit Bildern an.</translation>
  </message>
  <message>
   <source>{path} does not exist. Give a video (mp4, avi, mov, mkv, webm), a picture (jpg, png) or a folder of them.</source>
   <translation>{path} gibt es nicht. Gib ein Video (mp4, avi, mov, mkv, webm), ein Bild (jpg, png) oder einen Ordner mit Bildern an.</translation>
  </message>
  <message>
   <source>No picture can be shown in {name}. {reason}</source>
   <translation>In {name} lässt sich kein Bild zeigen. {reason}</translation>
  </message>
  <message>
   <source>There are no JPEG or PNG pictures in {folder} ({reason}). Choose another folder.</source>
   <translation>In {folder} sind keine JPEG- oder PNG-Bilder ({reason}). Wähle einen anderen Ordner.</translation>
  </message>
  <message>
   <source>There are no JPEG or PNG pictures in {folder}. Choose another folder.</source>
   <translation>In {folder} sind keine JPEG- oder PNG-Bilder. Wähle einen anderen Ordner.</translation>
  </message>
  <message>
   <source>There is no readable frame in {path}. Try whether another player shows it.</source>
   <translation>In {path} ist kein lesbares Bild. Versuche, ob ein anderes Programm es abspielt.</translation>
  </message>
  <message>
   <source>{folder} cannot be read ({reason}). Choose another folder.</source>
   <translation>{folder} kann nicht gelesen werden ({reason}). Wähle einen anderen Ordner.</translation>
  </message>
  <message>
   <source>{path} is not a JPEG or PNG picture. Save it as one of these.</source>
   <translation>{path} ist kein JPEG- oder PNG-Bild. Speichere es als eines davon.</translation>
  </message>
  <message>
   <source>{path} is damaged: it begins like a picture but cannot be decoded. Replace or delete it.</source>
   <translation>{path} ist beschädigt: Es beginnt wie ein Bild, lässt sich aber nicht entziffern. Ersetze oder lösche es.</translation>
  </message>
  <message>
   <source>{path} has {size} MB, more than the {limit} MB allowed. Make it smaller.</source>
   <translation>{path} hat {size} MB, mehr als die erlaubten {limit} MB. Mach es kleiner.</translation>
  </message>
  <message>
   <source>{path} cannot be read ({reason}). Check the name and its permissions.</source>
   <translation>{path} kann nicht gelesen werden ({reason}). Prüfe den Namen und die Zugriffsrechte.</translation>
  </message>
  <message>
   <source>{path} has more than {limit} million pixels. Make it smaller.</source>
   <translation>{path} hat mehr als {limit} Millionen Pixel. Mach es kleiner.</translation>
  </message>
  <message>
   <source>The hand model file is damaged. Please reinstall signcam. (File: {path})</source>
   <translation>Die Datei des Handmodells ist beschädigt. Installiere signcam neu. (Datei: {path})</translation>
  </message>
  <message>
   <source>The hand model {path} cannot be read ({reason}). Please reinstall signcam.</source>
   <translation>Das Handmodell {path} kann nicht gelesen werden ({reason}). Installiere signcam neu.</translation>
  </message>
  <message>
   <source>Hand detection stopped because of an error. Press “Try again”. ({kind}: {error})</source>
   <translation>Die Handsuche hörte wegen eines Fehlers auf. Drücke „Noch einmal“. ({kind}: {error})</translation>
  </message>
  <message>
   <source>Something went wrong in signcam ({error}). Press “Try again”.</source>
   <translation>In signcam ging etwas schief ({error}). Drücke „Noch einmal“.</translation>
  </message>
  <message>
   <source>Something went wrong in signcam ({error}). Nothing more is recorded.</source>
   <translation>In signcam ging etwas schief ({error}). Es wird nichts mehr aufgenommen.</translation>
  </message>
  <message>
   <source>Something went wrong in signcam ({kind}: {error}).</source>
   <translation>In signcam ging etwas schief ({kind}: {error}).</translation>
  </message>
  <message>
   <source>The picture cannot be passed on ({error}). Try again.</source>
   <translation>Das Bild kann nicht weitergegeben werden ({error}). Versuche es noch einmal.</translation>
  </message>
  <message>
   <source>The network cannot be looked into ({error}). Choose another model.</source>
   <translation>In das Netz kann nicht hineingesehen werden ({error}). Wähle ein anderes Modell.</translation>
  </message>
  <message>
   <source>The second model cannot be asked ({error}). Choose another one.</source>
   <translation>Das zweite Modell kann nicht gefragt werden ({error}). Wähle ein anderes.</translation>
  </message>
  <message>
   <source>The film cannot be written to {folder}. Is the disk full, or the folder closed?</source>
   <translation>Der Film kann nicht nach {folder} geschrieben werden. Ist die Festplatte voll oder der Ordner gesperrt?</translation>
  </message>
  <message>
   <source>The film cannot be written to {folder}: {reason}.</source>
   <translation>Der Film kann nicht nach {folder} geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <source>For a virtual camera signcam needs one more package. Install it with: pip install "signcam[camera]" (or: uv run --extra camera signcam), then start signcam again.</source>
   <translation>Für eine virtuelle Kamera braucht signcam ein weiteres Paket. Installiere es mit: pip install "signcam[camera]" (oder: uv run --extra camera signcam) und starte signcam neu.</translation>
  </message>
  <message>
   <source>This computer has no virtual camera to send to. Windows and macOS: install OBS Studio and start its virtual camera once. Linux: install v4l2loopback and run: sudo modprobe v4l2loopback. ({error})</source>
   <translation>Dieser Computer hat keine virtuelle Kamera. Windows und macOS: Installiere OBS Studio und starte dessen virtuelle Kamera einmal. Linux: Installiere v4l2loopback und führe aus: sudo modprobe v4l2loopback. ({error})</translation>
  </message>
  <message>
   <source>{error} {samples} not written yet.</source>
   <translation>{error} {samples} noch nicht geschrieben.</translation>
  </message>
  <message>
   <source>The disk is almost full ({size} MB free), so nothing is recorded. All that was kept before is safe. Free some space, or choose another folder.</source>
   <translation>Die Festplatte ist fast voll ({size} MB frei), darum wird nichts aufgenommen. Alles bisher Behaltene ist sicher. Schaff Platz oder wähle einen anderen Ordner.</translation>
  </message>
  <message>
   <source>The folder {folder} is no longer there. Was a disk unplugged? Nothing is recorded until it is back; start signcam again to begin with an empty folder.</source>
   <translation>Den Ordner {folder} gibt es nicht mehr. Wurde ein Laufwerk abgezogen? Bis er wieder da ist, wird nichts aufgenommen; starte signcam neu, um mit einem leeren Ordner zu beginnen.</translation>
  </message>
  <message>
   <source>The disk is full, so nothing more is kept in {folder}. All that was kept before is safe. Free some space, then go on.</source>
   <translation>Die Festplatte ist voll, darum wird in {folder} nichts mehr behalten. Alles bisher Behaltene ist sicher. Schaff Platz, dann mach weiter.</translation>
  </message>
  <message>
   <source>signcam cannot write to {folder} ({reason}). Check its permissions, or choose another folder.</source>
   <translation>signcam kann nicht in {folder} schreiben ({reason}). Prüfe die Zugriffsrechte oder wähle einen anderen Ordner.</translation>
  </message>
  <message>
   <source>The samples in {folder} are open in another signcam ({who}). You can look at them, but not change them: close the other one first.</source>
   <translation>Die Aufnahmen in {folder} sind in einem anderen signcam offen ({who}). Du kannst sie ansehen, aber nicht ändern: Schließ zuerst das andere.</translation>
  </message>
  <message>
   <source>process {number} on {computer}, since {time}</source>
   <translation>Prozess {number} auf {computer}, seit {time}</translation>
  </message>
  <message>
   <source>another process</source>
   <translation>ein anderer Prozess</translation>
  </message>
  <message>
   <source>{path} cannot be read ({reason}). Check its permissions.</source>
   <translation>{path} kann nicht gelesen werden ({reason}). Prüfe die Zugriffsrechte.</translation>
  </message>
  <message>
   <source>{path} cannot be read ({reason}). Was it moved? signcam data rebuild looks again.</source>
   <translation>{path} kann nicht gelesen werden ({reason}). Wurde es verschoben? signcam data rebuild sieht neu nach.</translation>
  </message>
  <message>
   <source>{path} is damaged: its end is missing. Delete it.</source>
   <translation>{path} ist beschädigt: Das Ende fehlt. Lösche es.</translation>
  </message>
  <message>
   <source>The check was stopped.</source>
   <translation>Die Prüfung wurde abgebrochen.</translation>
  </message>
  <message>
   <source>The camera “{name}” of last time is not here; another one is used.</source>
   <translation>Die Kamera „{name}“ vom letzten Mal ist nicht da; eine andere wird benutzt.</translation>
  </message>
  <message>
   <source>The model “{name}” of last time is not here; “{other}” is used.</source>
   <translation>Das Modell „{name}“ vom letzten Mal ist nicht da; „{other}“ wird benutzt.</translation>
  </message>
  <message>
   <source>The settings cannot be saved in {folder}: {reason}. Is the disk full?</source>
   <translation>Die Einstellungen können nicht in {folder} gespeichert werden: {reason}. Ist die Festplatte voll?</translation>
  </message>
  <message>
   <source>Your settings could not be read and were reset. The old file was kept.</source>
   <translation>Deine Einstellungen waren nicht lesbar und wurden zurückgesetzt. Die alte Datei wurde behalten.</translation>
  </message>
  <message>
   <source>Your settings could not be read; the usual ones hold.</source>
   <translation>Deine Einstellungen waren nicht lesbar; es gelten die üblichen.</translation>
  </message>
  <message>
   <source>There is no model “{name}”. Models here: {list}. Give one of these names, or a model's folder.</source>
   <translation>Es gibt kein Modell „{name}“. Modelle hier: {list}. Nenne einen dieser Namen oder den Ordner eines Modells.</translation>
  </message>
  <message>
   <source>The GPU could not be used ({reason}); the processor computes instead. Close other programs that use the GPU, then start signcam again.</source>
   <translation>Die Grafikkarte war nicht nutzbar ({reason}); statt ihrer rechnet der Prozessor. Schließ andere Programme, die sie benutzen, und starte signcam neu.</translation>
  </message>
  <message>
   <source>its memory is full</source>
   <translation>ihr Speicher ist voll</translation>
  </message>
  <message>
   <source>TensorFlow lists no GPU</source>
   <translation>TensorFlow nennt keine Grafikkarte</translation>
  </message>
  <message>
   <source>TensorFlow finds no GPU. `signcam doctor` says why; without --device gpu the CPU is used.</source>
   <translation>TensorFlow findet keine Grafikkarte. `signcam doctor` sagt, warum; ohne --device gpu wird der Prozessor benutzt.</translation>
  </message>
  <message>
   <source>This model gives invalid numbers. Please choose another model.</source>
   <translation>Dieses Modell gibt ungültige Zahlen. Wähle ein anderes Modell.</translation>
  </message>
  <message>
   <source>The model's {file} cannot be loaded ({error}). Get the model again.</source>
   <translation>{file} des Modells kann nicht geladen werden ({error}). Hol das Modell noch einmal.</translation>
  </message>
  <message>
   <source>{file} of {name} takes {taken} and gives {given}, its card speaks of {input} and {output}. Get the model again.</source>
   <translation>{file} von {name} nimmt {taken} und gibt {given}, seine Karte spricht von {input} und {output}. Hol das Modell noch einmal.</translation>
  </message>
  <message>
   <source>{name} was made with a newer signcam (format {format}). Please update signcam.</source>
   <translation>{name} wurde mit einem neueren signcam gemacht (Format {format}). Aktualisiere signcam.</translation>
  </message>
  <message>
   <source>{name} was trained on pictures cut by “{cut}” and prepared by “{preparing}”; this signcam uses “{our_cut}” and “{our_preparing}”. Use the signcam it was made with, or train it again.</source>
   <translation>{name} lernte aus Bildern, die nach „{cut}“ geschnitten und nach „{preparing}“ vorbereitet waren; dieses signcam nimmt „{our_cut}“ und „{our_preparing}“. Nimm das signcam, mit dem es gemacht wurde, oder trainiere es neu.</translation>
  </message>
  <message>
   <source>{path} is not a signcam model card.</source>
   <translation>{path} ist keine Modellkarte von signcam.</translation>
  </message>
  <message>
   <source>{path} is too large to be a model card.</source>
   <translation>{path} ist zu groß für eine Modellkarte.</translation>
  </message>
  <message>
   <source>{folder} is not a signcam model: its {file} cannot be read ({reason}).</source>
   <translation>{folder} ist kein Modell von signcam: {file} darin kann nicht gelesen werden ({reason}).</translation>
  </message>
  <message>
   <source>{path} is damaged ({error}). Get the model again, or choose another.</source>
   <translation>{path} ist beschädigt ({error}). Hol das Modell noch einmal oder wähle ein anderes.</translation>
  </message>
  <message>
   <source>{path} is damaged ({error}). Get the model again.</source>
   <translation>{path} ist beschädigt ({error}). Hol das Modell noch einmal.</translation>
  </message>
  <message>
   <source>{path} is damaged: it is not the file its card describes. Get the model again.</source>
   <translation>{path} ist beschädigt: Es ist nicht die Datei, die seine Karte beschreibt. Hol das Modell noch einmal.</translation>
  </message>
  <message>
   <source>{path} is too large to be a part of a signcam model.</source>
   <translation>{path} ist zu groß, um Teil eines Modells von signcam zu sein.</translation>
  </message>
  <message>
   <source>The model {name} contains invalid numbers and was not opened. Get it again.</source>
   <translation>Das Modell {name} enthält ungültige Zahlen und wurde nicht geöffnet. Hol es noch einmal.</translation>
  </message>
  <message>
   <source>The model {name} has no usable {file} ({reason}). Get it again.</source>
   <translation>Das Modell {name} hat keine brauchbare {file} ({reason}). Hol es noch einmal.</translation>
  </message>
  <message>
   <source>The model {name} has no {file}. Get it again, or delete it.</source>
   <translation>Dem Modell {name} fehlt {file}. Hol es noch einmal oder lösche es.</translation>
  </message>
  <message>
   <source>The model cannot be written to {folder}: {reason}. Is the disk full?</source>
   <translation>Das Modell kann nicht nach {folder} geschrieben werden: {reason}. Ist die Festplatte voll?</translation>
  </message>
  <message>
   <source>{name} is not a ResNet-50 of signcam: it has other blocks. Choose another model.</source>
   <translation>{name} ist kein ResNet-50 von signcam: Es hat andere Blöcke. Wähle ein anderes Modell.</translation>
  </message>
  <message>
   <source>{name} is not a ResNet-50 of signcam ({error}). Choose another model.</source>
   <translation>{name} ist kein ResNet-50 von signcam ({error}). Wähle ein anderes Modell.</translation>
  </message>
  <message>
   <source>You have no model “{name}”. Your own: {list}.</source>
   <translation>Du hast kein Modell „{name}“. Deine eigenen: {list}.</translation>
  </message>
  <message>
   <source>“{name}” came with signcam and stays as it is. Copy it, and change the copy.</source>
   <translation>„{name}“ kam mit signcam und bleibt, wie es ist. Kopiere es und ändere die Kopie.</translation>
  </message>
  <message>
   <source>Type a name for the model.</source>
   <translation>Gib einen Namen für das Modell ein.</translation>
  </message>
  <message>
   <source>“{name}” cannot be a model's name. Take up to {most} letters, digits, spaces, - or _, and begin with a letter or a digit.</source>
   <translation>„{name}“ kann kein Modell heißen. Nimm bis zu {most} Buchstaben, Ziffern, Leerzeichen, - oder _ und beginne mit einem Buchstaben oder einer Ziffer.</translation>
  </message>
  <message>
   <source>There is a model “{name}” already. Choose another name, or rename that one first.</source>
   <translation>Es gibt schon ein Modell „{name}“. Wähle einen anderen Namen oder benenne zuerst jenes um.</translation>
  </message>
  <message>
   <source>{what} ({reason}). Is the disk full, or the folder protected?</source>
   <translation>{what} ({reason}). Ist die Festplatte voll oder der Ordner geschützt?</translation>
  </message>
  <message>
   <source>“{name}” cannot be renamed</source>
   <translation>„{name}“ lässt sich nicht umbenennen</translation>
  </message>
  <message>
   <source>“{name}” cannot be copied</source>
   <translation>„{name}“ lässt sich nicht kopieren</translation>
  </message>
  <message>
   <source>“{name}” cannot be deleted</source>
   <translation>„{name}“ lässt sich nicht löschen</translation>
  </message>
  <message>
   <source>“{name}” cannot be brought back</source>
   <translation>„{name}“ lässt sich nicht zurückholen</translation>
  </message>
  <message>
   <source>“{name}” cannot be put into the library</source>
   <translation>„{name}“ lässt sich nicht in die Sammlung legen</translation>
  </message>
  <message>
   <source>Nothing can be put into the library</source>
   <translation>Nichts lässt sich in die Sammlung legen</translation>
  </message>
  <message>
   <source>The earlier “{name}” cannot be kept</source>
   <translation>Das frühere „{name}“ lässt sich nicht behalten</translation>
  </message>
  <message>
   <source>{path} cannot be written</source>
   <translation>{path} lässt sich nicht schreiben</translation>
  </message>
  <message>
   <source>There is nothing to bring back: no model is in the trash.</source>
   <translation>Es gibt nichts zurückzuholen: Im Papierkorb ist kein Modell.</translation>
  </message>
  <message>
   <source>There is no {path}. Check the name.</source>
   <translation>{path} gibt es nicht. Prüfe den Namen.</translation>
  </message>
  <message>
   <source>{path} is no file and no folder. Give a model's folder, or a .zip, .keras or .h5.</source>
   <translation>{path} ist keine Datei und kein Ordner. Nimm den Ordner eines Modells oder ein .zip, .keras oder .h5.</translation>
  </message>
  <message>
   <source>{name} is too large or damaged and was not opened.</source>
   <translation>{name} ist zu groß oder beschädigt und wurde nicht geöffnet.</translation>
  </message>
  <message>
   <source>{name} knows {count} signs, and {given} labels were given: {labels}.</source>
   <translation>{name} kennt {count} Zeichen, und {given} Namen wurden genannt: {labels}.</translation>
  </message>
  <message>
   <source>{name} is not a signcam model or is damaged. Give a signcam .zip or folder, or the .weights.h5, .keras or .h5 of its network.</source>
   <translation>{name} ist kein Modell von signcam oder beschädigt. Nimm ein .zip oder einen Ordner von signcam oder .weights.h5, .keras oder .h5 seines Netzes.</translation>
  </message>
  <message>
   <source>{name} is not a signcam model or is damaged: it holds {count} {file}.</source>
   <translation>{name} ist kein Modell von signcam oder beschädigt: Es enthält {count} {file}.</translation>
  </message>
  <message>
   <source>{name} is not a signcam model or is damaged.</source>
   <translation>{name} ist kein Modell von signcam oder beschädigt.</translation>
  </message>
  <message>
   <source>{name} is not a signcam model: it holds {count} files.</source>
   <translation>{name} ist kein Modell von signcam: Es enthält {count} Dateien.</translation>
  </message>
  <message>
   <source>{name} is not a signcam model: it has no {file}.</source>
   <translation>{name} ist kein Modell von signcam: Es fehlt {file}.</translation>
  </message>
  <message>
   <source>{name} is not a whole signcam model: it has no {file}.</source>
   <translation>{name} ist kein ganzes Modell von signcam: Es fehlt {file}.</translation>
  </message>
  <message>
   <source>{name} was not opened: its {file} is a link, or too large.</source>
   <translation>{name} wurde nicht geöffnet: {file} darin ist ein Verweis oder zu groß.</translation>
  </message>
  <message>
   <source>{name} was not opened: it holds “{path}” {why}.</source>
   <translation>{name} wurde nicht geöffnet: Es enthält „{path}“ {why}.</translation>
  </message>
  <message>
   <source>as a link, encrypted, or outside of its folder</source>
   <translation>als Verweis, verschlüsselt oder außerhalb seines Ordners</translation>
  </message>
  <message>
   <source>{name} contains invalid numbers and was not opened.</source>
   <translation>{name} enthält ungültige Zahlen und wurde nicht geöffnet.</translation>
  </message>
  <message>
   <source>signcam only takes the weights of its own network (ResNet-50). {name} describes a different network and was not opened: {error}.</source>
   <translation>signcam nimmt nur Gewichte seines eigenen Netzes (ResNet-50). {name} beschreibt ein anderes Netz und wurde nicht geöffnet: {error}.</translation>
  </message>
  <message>
   <source>{name} was not opened: {error}.</source>
   <translation>{name} wurde nicht geöffnet: {error}.</translation>
  </message>
  <message>
   <source>{name} cannot be taken in: {reason}.</source>
   <translation>{name} lässt sich nicht hereinholen: {reason}.</translation>
  </message>
  <message>
   <source>{name} could not be taken in.</source>
   <translation>{name} ließ sich nicht hereinholen.</translation>
  </message>
  <message>
   <source>Training cannot be started: {reason}. Is the disk full?</source>
   <translation>Das Training kann nicht beginnen: {reason}. Ist die Festplatte voll?</translation>
  </message>
  <message>
   <source>Training was ended by signal {signal}. Perhaps the memory was full. The models are as they were. What it said last is in {log}</source>
   <translation>Das Training wurde durch Signal {signal} beendet. Vielleicht war der Speicher voll. Die Modelle sind, wie sie waren. Was es zuletzt sagte, steht in {log}</translation>
  </message>
  <message>
   <source>Training was ended by signal {signal}. The models are as they were. What it said last is in {log}</source>
   <translation>Das Training wurde durch Signal {signal} beendet. Die Modelle sind, wie sie waren. Was es zuletzt sagte, steht in {log}</translation>
  </message>
  <message>
   <source>Training ended with code {code}. The models are as they were. What it said last is in {log}</source>
   <translation>Das Training endete mit Code {code}. Die Modelle sind, wie sie waren. Was es zuletzt sagte, steht in {log}</translation>
  </message>
  <message>
   <source>No hand was found in any of the {count} pictures of {name}. Do they show hands? Whole pictures are learned by recipes such as signs and letters.</source>
   <translation>In keinem der {count} Bilder von {name} wurde eine Hand gefunden. Zeigen sie Hände? Ganze Bilder lernen Rezepte wie signs und letters.</translation>
  </message>
  <message>
   <source>No hand was found in any of the pictures. Do they show hands?</source>
   <translation>In keinem der Bilder wurde eine Hand gefunden. Zeigen sie Hände?</translation>
  </message>
  <message>
   <source>No hand was found in any picture of {labels} to train on. Give the other signs with --labels, or pictures that show the hand.</source>
   <translation>In keinem Bild von {labels} wurde eine Hand zum Lernen gefunden. Lass diese Zeichen weg oder nimm Bilder auf, die die Hand zeigen.</translation>
  </message>
  <message>
   <source>There is only one sign, “{label}”. A model needs pictures of at least two.</source>
   <translation>Es gibt nur ein Zeichen, „{label}“. Ein Modell braucht Bilder von mindestens zweien.</translation>
  </message>
  <message>
   <source>Training became unstable in epoch {epoch}: the loss or a weight is no longer a number. {kept} Train anew with another --seed or a larger --batch.</source>
   <translation>Das Training wurde in Durchgang {epoch} instabil: Der Verlust oder ein Gewicht ist keine Zahl mehr. {kept} Trainiere noch einmal.</translation>
  </message>
  <message>
   <source>The weights of epoch {epoch} are kept.</source>
   <translation>Die Gewichte von Durchgang {epoch} sind behalten.</translation>
  </message>
  <message>
   <source>There are no good weights yet.</source>
   <translation>Es gibt noch keine guten Gewichte.</translation>
  </message>
  <message>
   <source>There is not enough memory to train on {count} pictures at once. Close other programs and go on with --resume, or begin anew with a smaller --batch.</source>
   <translation>Der Speicher reicht nicht, um mit {count} Bildern auf einmal zu lernen. Schließ andere Programme und trainiere noch einmal.</translation>
  </message>
  <message>
   <source>The checkpoint cannot be written to {folder}: {reason}. Is the disk full?</source>
   <translation>Der Zwischenstand kann nicht nach {folder} geschrieben werden: {reason}. Ist die Festplatte voll?</translation>
  </message>
  <message>
   <source>The log cannot be written to {folder}: {reason}. Is the disk full?</source>
   <translation>Das Protokoll kann nicht nach {folder} geschrieben werden: {reason}. Ist die Festplatte voll?</translation>
  </message>
  <message>
   <source>Nothing can be written to {folder}: {path} is no folder, or a protected one.</source>
   <translation>Nach {folder} kann nichts geschrieben werden: {path} ist kein Ordner oder ein geschützter.</translation>
  </message>
  <message>
   <source>{path} cannot be used: {reason}.</source>
   <translation>{path} ist nicht brauchbar: {reason}.</translation>
  </message>
  <message>
   <source>{name} has further layers in its head; its signs cannot be kept. Leave --keep out.</source>
   <translation>{name} hat weitere Schichten in seinem Kopf; seine Zeichen lassen sich nicht behalten. Trainiere, ohne sie zu behalten.</translation>
  </message>
  <message>
   <source>{name} has further layers in its head; its signs cannot be kept.</source>
   <translation>{name} hat weitere Schichten in seinem Kopf; seine Zeichen lassen sich nicht behalten.</translation>
  </message>
  <message>
   <source>The signs of this model cannot be kept: signcam has pictures of the digits alone to keep signs by. Train on your samples of all signs, without --keep.</source>
   <translation>Die Zeichen dieses Modells lassen sich nicht behalten: signcam hat dafür nur Bilder der Ziffern. Trainiere mit deinen Aufnahmen aller Zeichen, ohne sie zu behalten.</translation>
  </message>
  <message>
   <source>No sample is of these signers and of these sittings. Choose more of them.</source>
   <translation>Keine Aufnahme ist von diesen Personen und aus diesen Sitzungen. Wähle mehr davon.</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <translation>kein Platz mehr auf dem Laufwerk</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>Zugriff verweigert</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>das gibt es nicht</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <translation>das Laufwerk kann nur gelesen werden</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <translation>kein Ordner</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <translation>ein Ordner</translation>
  </message>
  <message>
   <source>File exists</source>
   <translation>das gibt es schon</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>das Laufwerk meldet einen Fehler</translation>
  </message>
  <message>
   <source>File name too long</source>
   <translation>der Name ist zu lang</translation>
  </message>
  <message>
   <source>Operation not permitted</source>
   <translation>nicht erlaubt</translation>
  </message>
  <message>
   <source>{hand}, {palm}; {distance}, light {light}</source>
   <translation>{hand}, {palm}; {distance}, Licht {light}</translation>
  </message>
  <message>
   <source>palm</source>
   <translation>Handfläche</translation>
  </message>
  <message>
   <source>back of the hand</source>
   <translation>Handrücken</translation>
  </message>
  <message>
   <source>“{label}”, {more}</source>
   <translation>„{label}“, {more}</translation>
  </message>
  <message>
   <source>no signer told</source>
   <translation>keine Person genannt</translation>
  </message>
  <message>
   <source>Filming. R ends it.</source>
   <translation>Es wird gefilmt. R beendet es.</translation>
  </message>
  <message>
   <source>The bars are on the clipboard, as a picture and as SVG.</source>
   <translation>Die Balken sind in der Zwischenablage, als Bild und als SVG.</translation>
  </message>
  <message>
   <source>The picture cannot be saved in {folder}: {why}.</source>
   <translation>Das Bild kann nicht in {folder} gespeichert werden: {why}.</translation>
  </message>
  <message>
   <source>The virtual camera is off.</source>
   <translation>Die virtuelle Kamera ist aus.</translation>
  </message>
  <message>
   <source>The virtual camera is on: choose it in the other program.</source>
   <translation>Die virtuelle Kamera ist an: im anderen Programm auswählen.</translation>
  </message>
  <message>
   <source>There are no bars to copy: show a hand first.</source>
   <translation>Es gibt keine Balken zu kopieren: erst eine Hand zeigen.</translation>
  </message>
  <message>
   <source>Saved as {file}</source>
   <translation>Gespeichert als {file}</translation>
  </message>
  <message>
   <source>Close signcam?</source>
   <translation>signcam schließen?</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Bleiben</translation>
  </message>
  <message>
   <source>Close all the same</source>
   <translation>Trotzdem schließen</translation>
  </message>
  <message>
   <source>a nickname</source>
   <translation>ein Spitzname</translation>
  </message>
  <message>
   <source>I agree</source>
   <translation>Einverstanden</translation>
  </message>
  <message>
   <source>This system has no voice that can read aloud.</source>
   <translation>Dieses System hat keine Stimme, die vorlesen kann.</translation>
  </message>
  <message>
   <source>To read aloud, install PySide6-Addons: it is not here.</source>
   <translation>Zum Vorlesen fehlt PySide6-Addons: Bitte installieren.</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <source>The text</source>
   <translation>Der Text</translation>
  </message>
  <message>
   <source>What you sign stands here.</source>
   <translation>Hier steht, was du zeigst.</translation>
  </message>
  <message>
   <source>Erase (⌫)</source>
   <translation>Löschen (⌫)</translation>
  </message>
  <message>
   <source>Erase the last letter: the Backspace key, or wipe it away</source>
   <translation>Letztes Zeichen löschen: Rücktaste, oder wegwischen</translation>
  </message>
  <message>
   <source>A space: the space bar</source>
   <translation>Ein Leerzeichen: die Leertaste</translation>
  </message>
  <message>
   <source>Take the last change back (Ctrl+Z)</source>
   <translation>Letzte Änderung zurücknehmen (Strg+Z)</translation>
  </message>
  <message>
   <source>Read (Enter)</source>
   <translation>Lesen (Enter)</translation>
  </message>
  <message>
   <source>Read the text aloud (Enter)</source>
   <translation>Den Text vorlesen (Enter)</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy the text (Ctrl+C)</source>
   <translation>Den Text kopieren (Strg+C)</translation>
  </message>
  <message>
   <source>Clear (Del)</source>
   <translation>Leeren (Entf)</translation>
  </message>
  <message>
   <source>Clear the text (Delete); Ctrl+Z brings it back</source>
   <translation>Den Text leeren (Entf); Strg+Z holt ihn zurück</translation>
  </message>
  <message>
   <source>To erase, hold still, then wipe the hand across: the right hand to the left, the left hand to the right.</source>
   <translation>Löschen: still halten, dann quer wischen, die rechte Hand nach links, die linke nach rechts.</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Cleared. Ctrl+Z brings it back.</source>
   <translation>Geleert. Strg+Z holt es zurück.</translation>
  </message>
  <message>
   <source>Hold a sign until the ring is full.</source>
   <translation>Halte ein Zeichen, bis der Ring voll ist.</translation>
  </message>
  <message>
   <source>Erased</source>
   <translation>Gelöscht</translation>
  </message>
  <message>
   <source>The text is full. Copy it, then clear it.</source>
   <translation>Der Text ist voll. Kopiere ihn, dann leere ihn.</translation>
  </message>
  <message>
   <source>Typed: {letter}</source>
   <translation>Geschrieben: {letter}</translation>
  </message>
  <message>
   <source>Filming</source>
   <translation>Es wird gefilmt</translation>
  </message>
  <message>
   <source>signcam, presentation</source>
   <translation>signcam, Präsentation</translation>
  </message>
  <message>
   <source>Blank</source>
   <translation>Leer</translation>
  </message>
  <message>
   <source>Video and sign</source>
   <translation>Video und Zeichen</translation>
  </message>
  <message>
   <source>Video and bars</source>
   <translation>Video und Balken</translation>
  </message>
  <message>
   <source>Inside the network</source>
   <translation>Innen im Netz</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Where the network runs</source>
   <translation>Wo das Netz rechnet</translation>
  </message>
  <message>
   <source>Answers per second</source>
   <translation>Antworten je Sekunde</translation>
  </message>
  <message>
   <source>From the moment a frame was captured to its answer</source>
   <translation>Von der Aufnahme eines Bildes bis zur Antwort</translation>
  </message>
  <message>
   <source>Frames that arrived while the network was busy; the newest one always comes first</source>
   <translation>Bilder, die kamen, während das Netz beschäftigt war; das neueste kommt immer zuerst</translation>
  </message>
  <message>
   <source>Size of the picture that the source gives</source>
   <translation>Größe des Bildes, das die Quelle gibt</translation>
  </message>
  <message>
   <source>1 frame skipped</source>
   <translation>1 Bild übergangen</translation>
  </message>
  <message>
   <source>{count} frames skipped</source>
   <translation>{count} Bilder übergangen</translation>
  </message>
  <message>
   <source>{count} recognitions/s</source>
   <translation>{count} Erkennungen/s</translation>
  </message>
  <message>
   <source>{count} ms to the answer</source>
   <translation>{count} ms bis zur Antwort</translation>
  </message>
  <message>
   <source>Distance</source>
   <translation>Abstand</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Licht</translation>
  </message>
  <message>
   <source>goal {count}</source>
   <translation>Ziel {count}</translation>
  </message>
  <message>
   <source>Samples of each sign, the goal is {goal}. {told}</source>
   <translation>Aufnahmen je Zeichen, das Ziel ist {goal}. {told}</translation>
  </message>
  <message>
   <source>Kinds of samples. {told}</source>
   <translation>Arten von Aufnahmen. {told}</translation>
  </message>
  <message>
   <source>Left hand</source>
   <translation>Linke Hand</translation>
  </message>
  <message>
   <source>Right hand</source>
   <translation>Rechte Hand</translation>
  </message>
  <message>
   <source>back</source>
   <translation>Handrücken</translation>
  </message>
  <message>
   <source>near</source>
   <translation>nah</translation>
  </message>
  <message>
   <source>middle</source>
   <translation>mittel</translation>
  </message>
  <message>
   <source>far</source>
   <translation>fern</translation>
  </message>
  <message>
   <source>dim</source>
   <translation>dunkel</translation>
  </message>
  <message>
   <source>even</source>
   <translation>normal</translation>
  </message>
  <message>
   <source>bright</source>
   <translation>hell</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Pause (Space)</source>
   <translation>Anhalten (Leertaste)</translation>
  </message>
  <message>
   <source>Mirror the picture (M)</source>
   <translation>Bild spiegeln (M)</translation>
  </message>
  <message>
   <source>Dark or light (T)</source>
   <translation>Dunkel oder hell (T)</translation>
  </message>
  <message>
   <source>Full screen (F11)</source>
   <translation>Vollbild (F11)</translation>
  </message>
  <message>
   <source>Keys and hints (?)</source>
   <translation>Tasten und Hinweise (?)</translation>
  </message>
  <message>
   <source>&amp;Camera</source>
   <translation>Kamera (&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>&amp;Modell</translation>
  </message>
  <message>
   <source>Demo clip</source>
   <translation>Vorführclip</translation>
  </message>
  <message>
   <source>Camera, video, pictures or demo</source>
   <translation>Kamera, Video, Bilder oder Vorführung</translation>
  </message>
  <message>
   <source>Choose a camera…</source>
   <translation>Kamera wählen…</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>Weiter (&amp;N)</translation>
  </message>
  <message>
   <source>S&amp;kip the tour</source>
   <translation>Überspringen (&amp;K)</translation>
  </message>
  <message>
   <source>Choose your camera at the top left (Alt+C). Without one, a clip of a rendered hand plays.</source>
   <translation>Wähle oben links deine Kamera (Alt+C). Ohne Kamera läuft ein Clip einer gerechneten Hand.</translation>
  </message>
  <message>
   <source>Hold up one open hand, a 5, until the answer is steady: the bars tell what else it could be.</source>
   <translation>Halte eine offene Hand hoch, eine 5, bis die Antwort steht: Die Balken sagen, was es noch sein könnte.</translation>
  </message>
  <message>
   <source>Record your own hand, for any sign you like ({key}).</source>
   <translation>Nimm deine eigene Hand auf, für jedes Zeichen, das du willst ({key}).</translation>
  </message>
  <message>
   <source>Teach the network what you recorded ({key}). The key ? shows all keys.</source>
   <translation>Lehre das Netz, was du aufgenommen hast ({key}). Die Taste ? zeigt alle Tasten.</translation>
  </message>
  <message>
   <source>&amp;Done</source>
   <translation>Fertig (&amp;D)</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>Trainieren</translation>
  </message>
  <message>
   <source>“{name}” is in the trash of models; “{other}” stays in use</source>
   <translation>„{name}“ ist im Papierkorb der Modelle; „{other}“ bleibt in Gebrauch</translation>
  </message>
  <message>
   <source>my signs</source>
   <translation>meine Zeichen</translation>
  </message>
  <message>
   <source>Train a model of your own</source>
   <translation>Trainiere ein eigenes Modell</translation>
  </message>
  <message>
   <source>“{name}” is in use again; “{other}” stays in the list</source>
   <translation>„{name}“ ist wieder in Gebrauch; „{other}“ bleibt in der Liste</translation>
  </message>
  <message>
   <source>“{name}” is in the list of models; “{other}” stays in use</source>
   <translation>„{name}“ ist in der Liste der Modelle; „{other}“ bleibt in Gebrauch</translation>
  </message>
  <message>
   <source>The training is not finished; closing ends it.</source>
   <translation>Das Training ist nicht fertig; Schließen beendet es.</translation>
  </message>
  <message>
   <source>The training of “{name}” is not finished; closing ends it.</source>
   <translation>Das Training von „{name}“ ist nicht fertig; Schließen beendet es.</translation>
  </message>
  <message>
   <source>“{name}” is in use</source>
   <translation>„{name}“ ist in Gebrauch</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>another label</source>
   <translation>anderer Name</translation>
  </message>
  <message>
   <source>Another label for the chosen pictures</source>
   <translation>Ein anderer Name für die gewählten Bilder</translation>
  </message>
  <message>
   <source>{count} of “{truth}” read as “{said}”</source>
   <translation>{count} von „{truth}“ als „{said}“ gelesen</translation>
  </message>
  <message>
   <source>{count} of “{truth}” with no hand found</source>
   <translation>{count} von „{truth}“, keine Hand gefunden</translation>
  </message>
  <message>
   <source>nobody in particular</source>
   <translation>niemand Bestimmtes</translation>
  </message>
  <message>
   <source>the first {count} are shown</source>
   <translation>die ersten {count} werden gezeigt</translation>
  </message>
  <message>
   <source>{label}, signed by {who}</source>
   <translation>{label}, gezeigt von: {who}</translation>
  </message>
  <message>
   <source>{count} are “{label}” now. Train again to learn it so.</source>
   <translation>{count} sind jetzt „{label}“. Trainiere noch einmal, um es so zu lernen.</translation>
  </message>
  <message>
   <source>{count} are in the trash. Train again to learn without them.</source>
   <translation>{count} sind im Papierkorb. Trainiere noch einmal, um ohne sie zu lernen.</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>beschädigt</translation>
  </message>
  <message>
   <source>Undone: {count} samples.</source>
   <translation>Rückgängig gemacht: {count} Aufnahmen.</translation>
  </message>
  <message>
   <source>{count} samples; the new model will know {signs} signs: {labels}.</source>
   <translation>{count} Aufnahmen; das neue Modell kennt dann {signs} Zeichen: {labels}.</translation>
  </message>
  <message>
   <source>It is always examined on people it has not seen, as far as several have signed.</source>
   <translation>Geprüft wird es immer an Personen, die es nicht gesehen hat, soweit mehrere Zeichen gezeigt haben.</translation>
  </message>
  <message>
   <source>It will not know {labels} any more; “{name}” stays as it is.</source>
   <translation>{labels} kennt es dann nicht mehr; „{name}“ bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>Of which sittings</source>
   <translation>Aus welchen Sitzungen</translation>
  </message>
  <message>
   <source>Model to begin with</source>
   <translation>Modell, mit dem begonnen wird</translation>
  </message>
  <message>
   <source>Keep its own signs as well</source>
   <translation>Seine Zeichen auch behalten</translation>
  </message>
  <message>
   <source>Name of the new model</source>
   <translation>Name des neuen Modells</translation>
  </message>
  <message>
   <source>Expert</source>
   <translation>Für Kenner</translation>
  </message>
  <message>
   <source>Sittings, passes, batch, rate</source>
   <translation>Sitzungen, Durchgänge, Stapel, Lernrate</translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>wie üblich</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <source>Signs to learn</source>
   <translation>Zu lernende Zeichen</translation>
  </message>
  <message>
   <source>Whose samples</source>
   <translation>Wessen Aufnahmen</translation>
  </message>
  <message>
   <source>Sittings, from when they began (UTC)</source>
   <translation>Sitzungen, nach ihrem Beginn (UTC)</translation>
  </message>
  <message>
   <source>Passes</source>
   <translation>Durchgänge</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Stapel</translation>
  </message>
  <message>
   <source>Signs</source>
   <translation>Zeichen</translation>
  </message>
  <message>
   <source>Signed by</source>
   <translation>Gezeigt von</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>Beginnen mit</translation>
  </message>
  <message>
   <source>Quick</source>
   <translation>Schnell</translation>
  </message>
  <message>
   <source>What the model already sees in a hand stays; only how it names it is learned.</source>
   <translation>Was das Modell in einer Hand schon sieht, bleibt; nur wie es sie nennt, wird gelernt.</translation>
  </message>
  <message>
   <source>Better</source>
   <translation>Besser</translation>
  </message>
  <message>
   <source>The last part of the network learns as well. Worth it for new signs.</source>
   <translation>Auch der letzte Teil des Netzes lernt. Das lohnt sich für neue Zeichen.</translation>
  </message>
  <message>
   <source>From scratch</source>
   <translation>Von Grund auf</translation>
  </message>
  <message>
   <source>The whole network, from nothing. Only with thousands of samples.</source>
   <translation>Das ganze Netz, aus dem Nichts. Nur mit Tausenden von Aufnahmen.</translation>
  </message>
  <message>
   <source>Tip: record some other hands (a fist, a half open hand) under the label “{label}”. The model can then say that it sees none of your signs.</source>
   <translation>Tipp: Nimm einige andere Hände (eine Faust, eine halb offene Hand) unter dem Namen „{label}“ auf. Das Modell kann dann sagen, dass es keines deiner Zeichen sieht.</translation>
  </message>
  <message>
   <source>The new model then knows both. The model's own signs are kept by rendered hands, as what it learned from is not on this computer; on people it may become a little worse at them.</source>
   <translation>Das neue Modell kennt dann beide. Die eigenen Zeichen des Modells werden durch gerechnete Hände bewahrt, da das, woraus es gelernt hat, nicht auf diesem Computer ist; bei Menschen kann es darin etwas schlechter werden.</translation>
  </message>
  <message>
   <source>The samples are read. The picture beside goes on.</source>
   <translation>Die Aufnahmen werden gelesen. Das Bild daneben läuft weiter.</translation>
  </message>
  <message>
   <source>No model was made. Your models are as they were.</source>
   <translation>Es wurde kein Modell gemacht. Deine Modelle sind, wie sie waren.</translation>
  </message>
  <message>
   <source>Stopping; a model of the best so far is being made.</source>
   <translation>Es wird beendet; aus dem bisher Besten wird ein Modell gemacht.</translation>
  </message>
  <message>
   <source>Pass {epoch} of {epochs} through all samples.</source>
   <translation>Durchgang {epoch} von {epochs} durch alle Aufnahmen.</translation>
  </message>
  <message>
   <source>It is examined and written to the disk.</source>
   <translation>Es wird geprüft und auf die Festplatte geschrieben.</translation>
  </message>
  <message>
   <source>Best on unseen hands: pass {epoch}.</source>
   <translation>Am besten bei fremden Händen: Durchgang {epoch}.</translation>
  </message>
  <message>
   <source>Stop and keep the best</source>
   <translation>Stopp, das Beste behalten</translation>
  </message>
  <message>
   <source>Ends the learning now, and makes a model of what was learned</source>
   <translation>Beendet das Lernen jetzt und macht ein Modell aus dem Gelernten</translation>
  </message>
  <message>
   <source>Ends it; no model is made</source>
   <translation>Beendet es; es wird kein Modell gemacht</translation>
  </message>
  <message>
   <source>Go on from where it was</source>
   <translation>Dort weitermachen</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>All of it takes {duration}.</source>
   <translation>Alles zusammen dauert {duration}.</translation>
  </message>
  <message>
   <source>{time} left, then the model is made.</source>
   <translation>Noch {time}, dann wird das Modell gemacht.</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Looking at the samples</source>
   <translation>Die Aufnahmen werden angesehen</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>Es lernt</translation>
  </message>
  <message>
   <source>Making the model</source>
   <translation>Das Modell wird gemacht</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <source>It did not work</source>
   <translation>Es hat nicht geklappt</translation>
  </message>
  <message>
   <source>{how}, {count} samples</source>
   <translation>{how}, {count} Aufnahmen</translation>
  </message>
  <message>
   <source>What was shown, and what was read</source>
   <translation>Was gezeigt und was gelesen wurde</translation>
  </message>
  <message>
   <source>Rows were shown, columns were read. Choose a number to see its pictures.</source>
   <translation>Zeilen wurden gezeigt, Spalten gelesen. Wähle eine Zahl, um ihre Bilder zu sehen.</translation>
  </message>
  <message>
   <source>The new model stays in the list of models; the former one goes on</source>
   <translation>Das neue Modell bleibt in der Liste der Modelle; das bisherige läuft weiter</translation>
  </message>
  <message>
   <source>The new model goes to the trash of models</source>
   <translation>Das neue Modell kommt in den Papierkorb der Modelle</translation>
  </message>
  <message>
   <source>Both models' bars on the same frame, before you decide</source>
   <translation>Die Balken beider Modelle zum selben Bild, bevor du dich entscheidest</translation>
  </message>
  <message>
   <source>95 % interval</source>
   <translation>95-%-Intervall</translation>
  </message>
  <message>
   <source>With other samples of the same kind, the figure would lie in between, 19 times of 20.</source>
   <translation>Mit anderen Aufnahmen derselben Art läge die Zahl dazwischen, 19 von 20 Malen.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <source>Former</source>
   <translation>Bisher</translation>
  </message>
  <message>
   <source>Keep both</source>
   <translation>Beide</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Train again</source>
   <translation>Noch einmal trainieren</translation>
  </message>
  <message>
   <source>Too few samples could be kept apart to examine it: how well it reads is not known.</source>
   <translation>Zu wenige Aufnahmen konnten zum Prüfen beiseitegelegt werden: Wie gut es liest, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>{right} of {count}</source>
   <translation>{right} von {count}</translation>
  </message>
  <message>
   <source>Back to “{name}”</source>
   <translation>Zurück zu „{name}“</translation>
  </message>
  <message>
   <source>{low} to {high} %</source>
   <translation>{low} bis {high} %</translation>
  </message>
  <message>
   <source>“{name}” is ready</source>
   <translation>„{name}“ ist fertig</translation>
  </message>
  <message>
   <source>not learned</source>
   <translation>nicht gelernt</translation>
  </message>
  <message>
   <source>On people it had not seen</source>
   <translation>Bei Personen, die es nicht gesehen hat</translation>
  </message>
  <message>
   <source>On another day of the same person</source>
   <translation>An einem anderen Tag derselben Person</translation>
  </message>
  <message>
   <source>On other pictures of the same people</source>
   <translation>Auf anderen Bildern derselben Personen</translation>
  </message>
  <message>
   <source>No smoothing</source>
   <translation>Ohne Glättung</translation>
  </message>
  <message>
   <source>Whole frame, no crop</source>
   <translation>Ganzes Bild, kein Ausschnitt</translation>
  </message>
  <message>
   <source>Hand mirrored</source>
   <translation>Hand gespiegelt</translation>
  </message>
  <message>
   <source>Without colours</source>
   <translation>Ohne Farben</translation>
  </message>
  <message>
   <source>Blurred</source>
   <translation>Unscharf</translation>
  </message>
  <message>
   <source>Show a sign from</source>
   <translation>Zeichen zeigen ab</translation>
  </message>
  <message>
   <source>Of the last {all} frames with a hand, both say the same in {same}.</source>
   <translation>Von den letzten {all} Bildern mit einer Hand sagen beide bei {same} dasselbe.</translation>
  </message>
  <message>
   <source>Show a hand: both read the same frame.</source>
   <translation>Zeige eine Hand: beide lesen dasselbe Bild.</translation>
  </message>
  <message>
   <source>The model in use gives no answers: the message above says why.</source>
   <translation>Das benutzte Modell gibt keine Antworten: Die Meldung oben sagt, warum.</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Video</translation>
  </message>
  <message>
   <source>No hand in sight</source>
   <translation>Keine Hand zu sehen</translation>
  </message>
  <message>
   <source>Hold one hand up to the camera.</source>
   <translation>Halte eine Hand vor die Kamera.</translation>
  </message>
  <message>
   <source>The hand is not all in the picture</source>
   <translation>Die Hand ist nicht ganz im Bild</translation>
  </message>
  <message>
   <source>Move it to the middle, or take a step back.</source>
   <translation>Bewege sie zur Mitte, oder tritt zurück.</translation>
  </message>
  <message>
   <source>Too dark</source>
   <translation>Zu dunkel</translation>
  </message>
  <message>
   <source>Switch on a light, or turn towards the window.</source>
   <translation>Mach Licht, oder wende dich zum Fenster.</translation>
  </message>
  <message>
   <source>The hand is moving</source>
   <translation>Die Hand bewegt sich</translation>
  </message>
  <message>
   <source>Hold the sign still for a moment.</source>
   <translation>Halte das Zeichen einen Moment still.</translation>
  </message>
  <message>
   <source>Not sure</source>
   <translation>Nicht sicher</translation>
  </message>
  <message>
   <source>Turn the hand a little, or bring it closer.</source>
   <translation>Dreh die Hand ein wenig, oder bring sie näher.</translation>
  </message>
  <message>
   <source>Not a sign I know</source>
   <translation>Kein Zeichen, das ich kenne</translation>
  </message>
  <message>
   <source>Show one of the signs in the list below.</source>
   <translation>Zeige eines der Zeichen aus der Liste unten.</translation>
  </message>
  <message>
   <source>Waiting for the first picture.</source>
   <translation>Warten auf das erste Bild.</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Das Modell wird geladen</translation>
  </message>
  <message>
   <source>The first answer comes in a few seconds.</source>
   <translation>Die erste Antwort kommt in wenigen Sekunden.</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Keine Antwort</translation>
  </message>
  <message>
   <source>No new pictures arrive.</source>
   <translation>Es kommen keine neuen Bilder.</translation>
  </message>
  <message>
   <source>There are no more pictures.</source>
   <translation>Es gibt keine Bilder mehr.</translation>
  </message>
  <message>
   <source>The message above says why.</source>
   <translation>Die Meldung oben sagt, warum.</translation>
  </message>
  <message>
   <source>Looking</source>
   <translation>Ich schaue</translation>
  </message>
  <message>
   <source>The first answer is on its way.</source>
   <translation>Die erste Antwort ist unterwegs.</translation>
  </message>
  <message>
   <source>Press Space to go on.</source>
   <translation>Leertaste: weiter.</translation>
  </message>
  <message>
   <source>Starting the camera…</source>
   <translation>Die Kamera startet…</translation>
  </message>
  <message>
   <source>Camera signal lost</source>
   <translation>Kein Signal von der Kamera</translation>
  </message>
  <message>
   <source>This is the last picture. Trying to reconnect…</source>
   <translation>Das ist das letzte Bild. Neuer Versuch…</translation>
  </message>
  <message>
   <source>The end</source>
   <translation>Ende</translation>
  </message>
  <message>
   <source>No picture</source>
   <translation>Kein Bild</translation>
  </message>
  <message>
   <source>The message above says what to do.</source>
   <translation>Die Meldung oben sagt, was zu tun ist.</translation>
  </message>
  <message>
   <source>Some cameras need up to 30 seconds.</source>
   <translation>Manche Kameras brauchen bis zu 30 Sekunden.</translation>
  </message>
  <message>
   <source>Live</source>
   <translation>Live</translation>
  </message>
  <message>
   <source>Signal lost</source>
   <translation>Kein Signal</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Zu Ende</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Gestoppt</translation>
  </message>
  <message>
   <source>No hand is seen. Hold it up, all of it in the picture.</source>
   <translation>Es ist keine Hand zu sehen. Halte sie hoch, ganz im Bild.</translation>
  </message>
  <message>
   <source>Hold the hand still for a moment, and it begins.</source>
   <translation>Halte die Hand einen Moment still, dann beginnt es.</translation>
  </message>
  <message>
   <source>This looks like the last one. Move and turn the hand a little.</source>
   <translation>Das sieht aus wie die letzte. Bewege und drehe die Hand ein wenig.</translation>
  </message>
  <message>
   <source>Blurred. Hold the hand stiller, or make more light.</source>
   <translation>Unscharf. Halte die Hand ruhiger oder mach mehr Licht.</translation>
  </message>
  <message>
   <source>Pictures of {name}'s hand, with some of what is behind it, will be kept in {folder}, to train networks on. They stay on this computer unless somebody exports them. To delete them all: signcam data forget --signer {signer}</source>
   <translation>Bilder der Hand von {name}, mit etwas von dem, was dahinter ist, werden in {folder} behalten, um Netze damit zu trainieren. Sie bleiben auf diesem Computer, außer jemand exportiert sie. Alle löschen: signcam data forget --signer {signer}</translation>
  </message>
  <message>
   <source>Pictures of your hand, with some of what is behind it, will be kept in {folder}, to train networks on. They stay on this computer unless somebody exports them. To delete them: “Browse”, and then “Empty trash”.</source>
   <translation>Bilder deiner Hand, mit etwas von dem dahinter, werden in {folder} behalten, um Netze damit zu trainieren. Sie bleiben auf diesem Computer, solange niemand sie exportiert. Löschen: „Ansehen“, dann „Papierkorb leeren“.</translation>
  </message>
 </context>
</TS>
