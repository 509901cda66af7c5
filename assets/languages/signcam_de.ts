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
   <translation>Alles geschieht auf diesem Computer. Kein Bild, keine Antwort und kein Name wird irgendwohin geschickt. Bilder werden nur behalten, wenn Sie sie aufnehmen, in Ihrem eigenen Ordner; „signcam data forget“ löscht alles von einer Person.</translation>
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
   <translation>In signcam ist etwas schiefgegangen ({fault}). Es läuft weiter; wenn es sich falsch verhält, starten Sie es neu.</translation>
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
   <source>In ASL the palm is turned to yourself, here to the right; both are read.</source>
   <translation>In der ASL zeigt die Handfläche zu Ihnen, hier rechts; beides wird gelesen.</translation>
  </message>
  <message>
   <source>In ASL the palm is turned away from you, as here; both are read.</source>
   <translation>In der ASL zeigt die Handfläche von Ihnen weg, wie hier; beides wird gelesen.</translation>
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
   <source>Hold up one hand, 0.5 to 2 m from the camera, in even light. A video or a folder can be dropped on the window.</source>
   <translation>Halten Sie eine Hand hoch, 0,5 bis 2 m vor der Kamera, in gleichmäßigem Licht. Ein Video oder Ordner kann auf das Fenster gezogen werden.</translation>
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
   <source>None of it changes what is recorded.</source>
   <translation>Nichts davon ändert, was aufgenommen wird.</translation>
  </message>
  <message>
   <source>end all</source>
   <translation>alle beenden</translation>
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
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>sicher</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal</translation>
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
   <source>All files</source>
   <translation>Alle Dateien</translation>
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
   <translation>Die Tabelle kann nicht nach {path} geschrieben werden: {why}. Wählen Sie einen anderen Ordner.</translation>
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
   <translation>Zeigen Sie das gefragte Zeichen und halten Sie es, bis der Ring voll ist.</translation>
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
   <translation>Oder halten Sie eine {sign} hoch.</translation>
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
   <translation>Sie</translation>
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
   <source>Record</source>
   <translation>Aufnahme</translation>
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
   <translation>Hier steht, was Sie zeigen.</translation>
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
   <source>Space</source>
   <translation>Leerzeichen</translation>
  </message>
  <message>
   <source>A space: the space bar</source>
   <translation>Ein Leerzeichen: die Leertaste</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Zurück</translation>
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
   <translation>Halten Sie ein Zeichen, bis der Ring voll ist.</translation>
  </message>
  <message>
   <source>Erased</source>
   <translation>Gelöscht</translation>
  </message>
  <message>
   <source>The text is full. Copy it, then clear it.</source>
   <translation>Der Text ist voll. Kopieren Sie ihn, dann leeren Sie ihn.</translation>
  </message>
  <message>
   <source>Typed: {letter}</source>
   <translation>Geschrieben: {letter}</translation>
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
   <source>Camera</source>
   <translation>Kamera</translation>
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
   <translation>&amp;Nächster</translation>
  </message>
  <message>
   <source>S&amp;kip the tour</source>
   <translation>Überspringen (&amp;K)</translation>
  </message>
  <message>
   <source>Choose your camera at the top left (Alt+C). Without one, a clip of a rendered hand plays.</source>
   <translation>Wählen Sie oben links Ihre Kamera (Alt+C). Ohne Kamera läuft ein Clip einer gerechneten Hand.</translation>
  </message>
  <message>
   <source>Hold up one open hand, a 5, until the answer is steady: the bars tell what else it could be.</source>
   <translation>Halten Sie eine offene Hand hoch, eine 5, bis die Antwort steht: Die Balken sagen, was es noch sein könnte.</translation>
  </message>
  <message>
   <source>Record your own hand, under any label (“signcam record” on the command line).</source>
   <translation>Nehmen Sie Ihre eigene Hand auf, unter jedem Namen („signcam record“ auf der Kommandozeile).</translation>
  </message>
  <message>
   <source>Teach the network what you recorded (“signcam train --data recorded”). ? shows every key.</source>
   <translation>Lehren Sie das Netz, was Sie aufgenommen haben („signcam train --data recorded“). ? zeigt alle Tasten.</translation>
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
   <source>Sign from</source>
   <translation>Zeichen ab</translation>
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
   <source>“{name}” is being loaded.</source>
   <translation>„{name}“ wird geladen.</translation>
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
   <translation>Halten Sie eine Hand vor die Kamera.</translation>
  </message>
  <message>
   <source>The hand is cut off</source>
   <translation>Die Hand ist abgeschnitten</translation>
  </message>
  <message>
   <source>Move it to the middle, or take a step back.</source>
   <translation>Bewegen Sie sie zur Mitte, oder treten Sie zurück.</translation>
  </message>
  <message>
   <source>Too dark</source>
   <translation>Zu dunkel</translation>
  </message>
  <message>
   <source>Switch on a light, or turn towards the window.</source>
   <translation>Machen Sie Licht, oder wenden Sie sich zum Fenster.</translation>
  </message>
  <message>
   <source>The hand is moving</source>
   <translation>Die Hand bewegt sich</translation>
  </message>
  <message>
   <source>Hold the sign still for a moment.</source>
   <translation>Halten Sie das Zeichen einen Moment still.</translation>
  </message>
  <message>
   <source>Not sure</source>
   <translation>Nicht sicher</translation>
  </message>
  <message>
   <source>Turn the hand a little, or bring it closer.</source>
   <translation>Drehen Sie die Hand ein wenig, oder bringen Sie sie näher.</translation>
  </message>
  <message>
   <source>Not a sign I know</source>
   <translation>Kein Zeichen, das ich kenne</translation>
  </message>
  <message>
   <source>Show one of the signs in the list below.</source>
   <translation>Zeigen Sie eines der Zeichen aus der Liste unten.</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Start</translation>
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
 </context>
</TS>
