<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>see the package</source>
   <translation>pakete bakın</translation>
  </message>
  <message>
   <source>About signcam</source>
   <translation>signcam hakkında</translation>
  </message>
  <message>
   <source>signcam reads single signs that are held still: the ten digits of the bundled model, in the shapes that ASL uses. It shows how a network sees a hand. It is no translator: a sign language has its own grammar, movement and faces, and belongs to the Deaf people who speak it.</source>
   <translation>signcam, sabit tutulan tek tek işaretleri okur: birlikte gelen modelin on rakamını, ASL'nin kullandığı biçimlerde. Bir ağın bir eli nasıl gördüğünü gösterir. Çevirmen değildir: bir işaret dilinin kendi dil bilgisi, hareketi ve mimikleri vardır ve onu konuşan Sağır insanlara aittir.</translation>
  </message>
  <message>
   <source>It can be wrong, and it is wrong more often with hands, light and cameras that it has not seen.</source>
   <translation>Yanılabilir; görmediği ellerde, ışıkta ve kameralarda daha sık yanılır.</translation>
  </message>
  <message>
   <source>Everything happens on this computer. No picture, no answer and no name is sent anywhere. Pictures are kept only when you record them, in your own folder; “signcam data forget” deletes all of a person.</source>
   <translation>Her şey bu bilgisayarda olur. Hiçbir görüntü, yanıt ya da ad bir yere gönderilmez. Görüntüler yalnızca siz kaydederseniz, kendi klasörünüzde saklanır; “signcam data forget” bir kişiye ait her şeyi siler.</translation>
  </message>
  <message>
   <source>signcam itself is under the MIT License. What in it is not ours:</source>
   <translation>signcam'in kendisi MIT lisansı altındadır. İçinde bize ait olmayanlar:</translation>
  </message>
  <message>
   <source>It uses these packages:</source>
   <translation>Şu paketleri kullanır:</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Gizlilik</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Lisanslar</translation>
  </message>
  <message>
   <source>package</source>
   <translation>paket</translation>
  </message>
  <message>
   <source>version</source>
   <translation>sürüm</translation>
  </message>
  <message>
   <source>licence</source>
   <translation>lisans</translation>
  </message>
  <message>
   <source>signcam did not close properly last time. Start without camera and with default settings?</source>
   <translation>signcam geçen sefer düzgün kapanmadı. Kamerasız ve varsayılan ayarlarla başlatılsın mı?</translation>
  </message>
  <message>
   <source>Your samples and models stay as they are.</source>
   <translation>Örneklerin ve modellerin olduğu gibi kalır.</translation>
  </message>
  <message>
   <source>Start without camera</source>
   <translation>Kamerasız başlat</translation>
  </message>
  <message>
   <source>Start as usual</source>
   <translation>Her zamanki gibi başlat</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Kapat</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>Bu iletiyi kapat</translation>
  </message>
  <message>
   <source>Something went wrong inside signcam ({fault}). It goes on; if it misbehaves, start it again.</source>
   <translation>signcam'de bir şey ters gitti ({fault}). Çalışmaya devam ediyor; düzgün çalışmazsa yeniden başlatın.</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>Ayrıntıları kopyala</translation>
  </message>
  <message>
   <source>Confidence per sign</source>
   <translation>İşaret başına güven</translation>
  </message>
  <message>
   <source>In ASL the palm is turned to yourself, here to the right; both are read.</source>
   <translation>ASL'de avuç içi size dönüktür, burada sağda; ikisi de okunur.</translation>
  </message>
  <message>
   <source>In ASL the palm is turned away from you, as here; both are read.</source>
   <translation>ASL'de avuç içi karşıya dönüktür, buradaki gibi; ikisi de okunur.</translation>
  </message>
  <message>
   <source>All fingertips meet the thumb: a round O, seen from the side.</source>
   <translation>Bütün parmak uçları başparmağa değer: yandan görülen yuvarlak bir O.</translation>
  </message>
  <message>
   <source>The index finger up.</source>
   <translation>İşaret parmağı yukarıda.</translation>
  </message>
  <message>
   <source>Index and middle finger up, apart.</source>
   <translation>İşaret ve orta parmak yukarıda, ayrık.</translation>
  </message>
  <message>
   <source>Thumb, index and middle finger out.</source>
   <translation>Başparmak, işaret ve orta parmak açık.</translation>
  </message>
  <message>
   <source>Four fingers up, the thumb across the palm.</source>
   <translation>Dört parmak yukarıda, başparmak avuç içinde.</translation>
  </message>
  <message>
   <source>All five fingers out.</source>
   <translation>Beş parmak da açık.</translation>
  </message>
  <message>
   <source>Thumb and little finger touch.</source>
   <translation>Başparmak ile serçe parmak birbirine değer.</translation>
  </message>
  <message>
   <source>Thumb and ring finger touch.</source>
   <translation>Başparmak ile yüzük parmağı birbirine değer.</translation>
  </message>
  <message>
   <source>Thumb and middle finger touch.</source>
   <translation>Başparmak ile orta parmak birbirine değer.</translation>
  </message>
  <message>
   <source>Thumb and index finger touch.</source>
   <translation>Başparmak ile işaret parmağı birbirine değer.</translation>
  </message>
  <message>
   <source>There is no picture of this sign.</source>
   <translation>Bu işaretin resmi yok.</translation>
  </message>
  <message>
   <source>How {sign} is signed</source>
   <translation>{sign} nasıl gösterilir</translation>
  </message>
  <message>
   <source>Keys and hints</source>
   <translation>Tuşlar ve ipuçları</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tuşlar</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Dil</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Yazı boyutu</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>Hareket</translation>
  </message>
  <message>
   <source>The language changes when signcam is started next.</source>
   <translation>Dil, signcam bir sonraki açılışında değişir.</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>Tur</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Yazı</translation>
  </message>
  <message>
   <source>Pause, and go on</source>
   <translation>Duraklat ve sürdür</translation>
  </message>
  <message>
   <source>Mirror the picture, on the screen only</source>
   <translation>Görüntüyü yalnız ekranda aynala</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Tam ekran</translation>
  </message>
  <message>
   <source>Dark or light</source>
   <translation>Koyu ya da açık</translation>
  </message>
  <message>
   <source>Present on the whole screen; then 1, 2, 3, Page Up and Down, B</source>
   <translation>Tam ekranda göster; sonra 1, 2, 3, Page Up ve Down, B</translation>
  </message>
  <message>
   <source>Look inside the network, and back</source>
   <translation>Ağın içine bak ve dön</translation>
  </message>
  <message>
   <source>Class: the screen to present on, experiments, what is kept</source>
   <translation>Sınıf: sunum ekranı, deneyler, neyin saklandığı</translation>
  </message>
  <message>
   <source>Experiments: what goes wrong without a part; F12 ends all</source>
   <translation>Deneyler: bir parça olmadan ne bozulur; F12 hepsini bitirir</translation>
  </message>
  <message>
   <source>Picture, film of the screen</source>
   <translation>Ekranın resmi, filmi</translation>
  </message>
  <message>
   <source>Freeze the picture, and go on</source>
   <translation>Görüntüyü dondur ve sürdür</translation>
  </message>
  <message>
   <source>Models: Enter uses, F2 renames, Ctrl+D copies, Del deletes, Ctrl+Z undoes</source>
   <translation>Modeller: Enter kullanır, F2 adlandırır, Ctrl+D kopyalar, Del siler, Ctrl+Z geri alır</translation>
  </message>
  <message>
   <source>Open a video or a picture</source>
   <translation>Video ya da resim aç</translation>
  </message>
  <message>
   <source>Open a folder of pictures</source>
   <translation>Resim klasörü aç</translation>
  </message>
  <message>
   <source>Choose a camera, a model</source>
   <translation>Kamera, model seç</translation>
  </message>
  <message>
   <source>Train a model of your own samples</source>
   <translation>Kendi örneklerinden bir model eğit</translation>
  </message>
  <message>
   <source>Quiz: Enter begins, H helps, N goes on, Esc stops, P practises</source>
   <translation>Yarışma: Enter başlatır, H ipucu, N sonraki, Esc bitirir, P alıştırma</translation>
  </message>
  <message>
   <source>Record: hold 0 … 9 or Space, C counts down, H is hands-free, B browses</source>
   <translation>Kaydet: 0 … 9 veya Boşluk'u basılı tut, C geri sayar, H elsiz, B gözden geçirir</translation>
  </message>
  <message>
   <source>“That was a 7”: keep the last second as a sample</source>
   <translation>“Bu bir 7'ydi”: son saniyeyi örnek olarak sakla</translation>
  </message>
  <message>
   <source>Take back what was recorded; undo</source>
   <translation>Kaydedileni geri al; geri al</translation>
  </message>
  <message>
   <source>Type with the hand: ⌫ erases, Enter reads aloud, Del clears</source>
   <translation>Elle yaz: ⌫ siler, Enter okur, Del temizler</translation>
  </message>
  <message>
   <source>From one control to the next</source>
   <translation>Bir denetimden ötekine</translation>
  </message>
  <message>
   <source>This sheet</source>
   <translation>Bu sayfa</translation>
  </message>
  <message>
   <source>Close signcam</source>
   <translation>signcam'i kapat</translation>
  </message>
  <message>
   <source>Hold up one hand, 0.5 to 2 m from the camera, in even light. A video or a folder can be dropped on the window.</source>
   <translation>Bir elinizi kameradan 0,5 - 2 m uzakta, düzgün ışıkta kaldırın. Pencereye bir video ya da klasör bırakılabilir.</translation>
  </message>
  <message>
   <source>A bar is not a promise: it tells how the network divides its opinion, not how often it is right.</source>
   <translation>Bir çubuk söz değildir: ağın kanısını nasıl böldüğünü söyler, ne sıklıkta haklı olduğunu değil.</translation>
  </message>
  <message>
   <source>Everything stays on this computer. signcam reads single digits, not sign language.</source>
   <translation>Her şey bu bilgisayarda kalır. signcam tek tek rakamları okur, işaret dilini değil.</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>Büyük</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>En büyük</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>Az</translation>
  </message>
  <message>
   <source>Inside</source>
   <translation>İçi</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Sınıf</translation>
  </message>
  <message>
   <source>Present (F5)</source>
   <translation>Sun (F5)</translation>
  </message>
  <message>
   <source>Screen to present on</source>
   <translation>Sunum ekranı</translation>
  </message>
  <message>
   <source>Probability from which on a sign is shown</source>
   <translation>Bir işaretin gösterilmeye başladığı olasılık</translation>
  </message>
  <message>
   <source>Picture of the screen (S)</source>
   <translation>Ekranın resmi (S)</translation>
  </message>
  <message>
   <source>Film the screen (R)</source>
   <translation>Ekranı filme al (R)</translation>
  </message>
  <message>
   <source>Copy the bars (Ctrl+Shift+C)</source>
   <translation>Çubukları kopyala (Ctrl+Shift+C)</translation>
  </message>
  <message>
   <source>Virtual camera</source>
   <translation>Sanal kamera</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Otomatik</translation>
  </message>
  <message>
   <source>Present</source>
   <translation>Sunum</translation>
  </message>
  <message>
   <source>What if …</source>
   <translation>Ya … olsaydı?</translation>
  </message>
  <message>
   <source>Keep and share</source>
   <translation>Sakla ve paylaş</translation>
  </message>
  <message>
   <source>None of it changes what is recorded.</source>
   <translation>Hiçbiri kaydedileni değiştirmez.</translation>
  </message>
  <message>
   <source>end all</source>
   <translation>hepsini bitir</translation>
  </message>
  <message>
   <source>Compare live</source>
   <translation>Canlı karşılaştır</translation>
  </message>
  <message>
   <source>Both models' bars on the same frame, the model in use and the chosen one</source>
   <translation>Aynı karede iki modelin çubukları: kullanılan ve seçilen</translation>
  </message>
  <message>
   <source>About the chosen model</source>
   <translation>Seçilen model hakkında</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modeller</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>emin</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Yeniden dene</translation>
  </message>
  <message>
   <source>Play again</source>
   <translation>Yeniden oynat</translation>
  </message>
  <message>
   <source> or </source>
   <translation> ya da </translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Duraklatıldı</translation>
  </message>
  <message>
   <source>It could be {signs}.</source>
   <translation>{signs} olabilir.</translation>
  </message>
  <message>
   <source>{source} has come to its end.</source>
   <translation>{source} sona erdi.</translation>
  </message>
  <message>
   <source>The source</source>
   <translation>Kaynak</translation>
  </message>
  <message>
   <source>Videos and pictures</source>
   <translation>Videolar ve resimler</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tüm dosyalar</translation>
  </message>
  <message>
   <source>Open video or picture…</source>
   <translation>Video ya da resim aç…</translation>
  </message>
  <message>
   <source>Open folder of pictures…</source>
   <translation>Resim klasörü aç…</translation>
  </message>
  <message>
   <source>Quiz</source>
   <translation>Yarışma</translation>
  </message>
  <message>
   <source>Let go, then again</source>
   <translation>Bırakın, sonra yeniden</translation>
  </message>
  <message>
   <source>Hint (H)</source>
   <translation>İpucu (H)</translation>
  </message>
  <message>
   <source>Next (N)</source>
   <translation>Sonraki (N)</translation>
  </message>
  <message>
   <source>Stop (Esc)</source>
   <translation>Bitir (Esc)</translation>
  </message>
  <message>
   <source>{points} points · {streak} in a row</source>
   <translation>{points} puan · art arda {streak}</translation>
  </message>
  <message>
   <source>Time is over</source>
   <translation>Süre bitti</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>Geçildi</translation>
  </message>
  <message>
   <source>sign the answer</source>
   <translation>yanıtı göster</translation>
  </message>
  <message>
   <source>Sign the answer</source>
   <translation>Yanıtı göster</translation>
  </message>
  <message>
   <source>show me</source>
   <translation>göster</translation>
  </message>
  <message>
   <source>Show me</source>
   <translation>Göster</translation>
  </message>
  <message>
   <source>The table cannot be written to {path}: {why}. Choose another folder.</source>
   <translation>Tablo {path} konumuna yazılamıyor: {why}. Başka bir klasör seçin.</translation>
  </message>
  <message>
   <source>Get ready</source>
   <translation>Hazır ol</translation>
  </message>
  <message>
   <source>{count} s</source>
   <translation>{count} sn</translation>
  </message>
  <message>
   <source>It would have been</source>
   <translation>Doğrusu buydu</translation>
  </message>
  <message>
   <source>I see {sign}</source>
   <translation>{sign} görüyorum</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} / {count}</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Doğru</translation>
  </message>
  <message>
   <source>Saved as {path}.</source>
   <translation>{path} olarak kaydedildi.</translation>
  </message>
  <message>
   <source>Digits 0 to 5</source>
   <translation>0 - 5 rakamları</translation>
  </message>
  <message>
   <source>Numbers of two digits</source>
   <translation>İki basamaklı sayılar</translation>
  </message>
  <message>
   <source>Sums: sign the answer</source>
   <translation>İşlem: yanıtı göster</translation>
  </message>
  <message>
   <source>Practice, without time</source>
   <translation>Alıştırma, süresiz</translation>
  </message>
  <message>
   <source>What is asked</source>
   <translation>Ne soruluyor</translation>
  </message>
  <message>
   <source>Time for each sign</source>
   <translation>İşaret başına süre</translation>
  </message>
  <message>
   <source>Questions for each team</source>
   <translation>Takım başına soru</translation>
  </message>
  <message>
   <source>Players</source>
   <translation>Oyuncular</translation>
  </message>
  <message>
   <source>One player</source>
   <translation>Tek oyuncu</translation>
  </message>
  <message>
   <source>Two teams</source>
   <translation>İki takım</translation>
  </message>
  <message>
   <source>Start (Enter)</source>
   <translation>Başla (Enter)</translation>
  </message>
  <message>
   <source>Show the sign that is asked for, and hold it until the ring is full.</source>
   <translation>Sorulan işareti gösterin ve halka dolana dek tutun.</translation>
  </message>
  <message>
   <source>Digits 0 to {last}</source>
   <translation>0 - {last} rakamları</translation>
  </message>
  <message>
   <source>Team 1</source>
   <translation>Takım 1</translation>
  </message>
  <message>
   <source>Team 2</source>
   <translation>Takım 2</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>Soru</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Süre</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Sorular</translation>
  </message>
  <message>
   <source>Waiting for the model: it says which signs.</source>
   <translation>Model bekleniyor: işaretleri o belirler.</translation>
  </message>
  <message>
   <source>All {count} signs</source>
   <translation>Bütün {count} işaret</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Sınırsız</translation>
  </message>
  <message>
   <source>Most often missed until now: {sign}</source>
   <translation>Şimdiye dek en çok kaçırılan: {sign}</translation>
  </message>
  <message>
   <source>Name of team {number}</source>
   <translation>{number}. takımın adı</translation>
  </message>
  <message>
   <source>Or hold up a {sign}.</source>
   <translation>Ya da {sign} gösterin.</translation>
  </message>
  <message>
   <source>Save the results</source>
   <translation>Sonuçları kaydet</translation>
  </message>
  <message>
   <source>Choose a game (Enter)</source>
   <translation>Oyun seç (Enter)</translation>
  </message>
  <message>
   <source>Practise what was missed (P)</source>
   <translation>Kaçırılanları çalış (P)</translation>
  </message>
  <message>
   <source>&amp;Save as a table…</source>
   <translation>Tablo olarak &amp;sakla…</translation>
  </message>
  <message>
   <source>A CSV file for a spreadsheet: each sign that was asked for (Alt+S)</source>
   <translation>Hesap tablosu için bir CSV dosyası: sorulan her işaret (Alt+S)</translation>
  </message>
  <message>
   <source>points</source>
   <translation>puan</translation>
  </message>
  <message>
   <source>right</source>
   <translation>doğru</translation>
  </message>
  <message>
   <source>in a row</source>
   <translation>art arda</translation>
  </message>
  <message>
   <source>{team} wins, {more} to {less}</source>
   <translation>{team} kazandı, {more} - {less}</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation>Tablolar (*.csv)</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Siz</translation>
  </message>
  <message>
   <source>sign</source>
   <translation>işaret</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>saniye</translation>
  </message>
  <message>
   <source>shown instead</source>
   <translation>yerine</translation>
  </message>
  <message>
   <source>{points} points</source>
   <translation>{points} puan</translation>
  </message>
  <message>
   <source>A draw: {points} points each</source>
   <translation>Berabere: {points} puan</translation>
  </message>
  <message>
   <source>Most often missed: {sign}</source>
   <translation>En çok kaçırılan: {sign}</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Kayıt</translation>
  </message>
  <message>
   <source>What the network sees</source>
   <translation>Ağın gördüğü</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Henüz bir şey yok</translation>
  </message>
  <message>
   <source>No hand</source>
   <translation>El yok</translation>
  </message>
  <message>
   <source>, mirrored</source>
   <translation>, aynalanmış</translation>
  </message>
  <message>
   <source>of a right hand</source>
   <translation>sağ el</translation>
  </message>
  <message>
   <source>of a left hand</source>
   <translation>sol el</translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} piksel</translation>
  </message>
  <message>
   <source>Sign {sign}</source>
   <translation>İşaret {sign}</translation>
  </message>
  <message>
   <source>Filming. R ends it.</source>
   <translation>Film çekiliyor. R bitirir.</translation>
  </message>
  <message>
   <source>The bars are on the clipboard, as a picture and as SVG.</source>
   <translation>Çubuklar panoda: resim ve SVG olarak.</translation>
  </message>
  <message>
   <source>The picture cannot be saved in {folder}: {why}.</source>
   <translation>Resim {folder} klasörüne kaydedilemiyor: {why}.</translation>
  </message>
  <message>
   <source>The virtual camera is off.</source>
   <translation>Sanal kamera kapalı.</translation>
  </message>
  <message>
   <source>The virtual camera is on: choose it in the other program.</source>
   <translation>Sanal kamera açık: öteki programda seçin.</translation>
  </message>
  <message>
   <source>There are no bars to copy: show a hand first.</source>
   <translation>Kopyalanacak çubuk yok: önce bir el gösterin.</translation>
  </message>
  <message>
   <source>Saved as {file}</source>
   <translation>{file} olarak kaydedildi</translation>
  </message>
  <message>
   <source>Close signcam?</source>
   <translation>signcam kapatılsın mı?</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Kal</translation>
  </message>
  <message>
   <source>Close all the same</source>
   <translation>Yine de kapat</translation>
  </message>
  <message>
   <source>This system has no voice that can read aloud.</source>
   <translation>Bu sistemde sesli okuyacak bir ses yok.</translation>
  </message>
  <message>
   <source>To read aloud, install PySide6-Addons: it is not here.</source>
   <translation>Sesli okumak için PySide6-Addons kurun: burada yok.</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Yaz</translation>
  </message>
  <message>
   <source>The text</source>
   <translation>Metin</translation>
  </message>
  <message>
   <source>What you sign stands here.</source>
   <translation>Gösterdikleriniz burada durur.</translation>
  </message>
  <message>
   <source>Erase (⌫)</source>
   <translation>Sil (⌫)</translation>
  </message>
  <message>
   <source>Erase the last letter: the Backspace key, or wipe it away</source>
   <translation>Son harfi sil: geri tuşu ya da silme hareketi</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Boşluk</translation>
  </message>
  <message>
   <source>A space: the space bar</source>
   <translation>Bir boşluk: boşluk tuşu</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Geri al</translation>
  </message>
  <message>
   <source>Take the last change back (Ctrl+Z)</source>
   <translation>Son değişikliği geri al (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Read (Enter)</source>
   <translation>Oku (Enter)</translation>
  </message>
  <message>
   <source>Read the text aloud (Enter)</source>
   <translation>Metni sesli oku (Enter)</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopyala</translation>
  </message>
  <message>
   <source>Copy the text (Ctrl+C)</source>
   <translation>Metni kopyala (Ctrl+C)</translation>
  </message>
  <message>
   <source>Clear (Del)</source>
   <translation>Temizle (Del)</translation>
  </message>
  <message>
   <source>Clear the text (Delete); Ctrl+Z brings it back</source>
   <translation>Metni temizle (Delete); Ctrl+Z geri getirir</translation>
  </message>
  <message>
   <source>To erase, hold still, then wipe the hand across: the right hand to the left, the left hand to the right.</source>
   <translation>Silmek için eli sabit tutun, sonra yana savurun: sağ el sola, sol el sağa.</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopyalandı</translation>
  </message>
  <message>
   <source>Cleared. Ctrl+Z brings it back.</source>
   <translation>Temizlendi. Ctrl+Z geri getirir.</translation>
  </message>
  <message>
   <source>Hold a sign until the ring is full.</source>
   <translation>Halka dolana dek bir işaret tutun.</translation>
  </message>
  <message>
   <source>Erased</source>
   <translation>Silindi</translation>
  </message>
  <message>
   <source>The text is full. Copy it, then clear it.</source>
   <translation>Metin doldu. Kopyalayın, sonra temizleyin.</translation>
  </message>
  <message>
   <source>Typed: {letter}</source>
   <translation>Yazıldı: {letter}</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Durum</translation>
  </message>
  <message>
   <source>Where the network runs</source>
   <translation>Ağın çalıştığı yer</translation>
  </message>
  <message>
   <source>Answers per second</source>
   <translation>Saniyedeki yanıt</translation>
  </message>
  <message>
   <source>From the moment a frame was captured to its answer</source>
   <translation>Bir karenin çekilmesinden yanıtına kadar</translation>
  </message>
  <message>
   <source>Frames that arrived while the network was busy; the newest one always comes first</source>
   <translation>Ağ meşgulken gelen kareler; en yenisi hep önce gelir</translation>
  </message>
  <message>
   <source>Size of the picture that the source gives</source>
   <translation>Kaynağın verdiği görüntünün boyutu</translation>
  </message>
  <message>
   <source>1 frame skipped</source>
   <translation>1 kare atlandı</translation>
  </message>
  <message>
   <source>{count} frames skipped</source>
   <translation>{count} kare atlandı</translation>
  </message>
  <message>
   <source>{count} recognitions/s</source>
   <translation>{count} tanıma/sn</translation>
  </message>
  <message>
   <source>{count} ms to the answer</source>
   <translation>yanıta {count} ms</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Kamera</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Model</translation>
  </message>
  <message>
   <source>Pause (Space)</source>
   <translation>Duraklat (Boşluk)</translation>
  </message>
  <message>
   <source>Mirror the picture (M)</source>
   <translation>Görüntüyü aynala (M)</translation>
  </message>
  <message>
   <source>Dark or light (T)</source>
   <translation>Koyu ya da açık (T)</translation>
  </message>
  <message>
   <source>Full screen (F11)</source>
   <translation>Tam ekran (F11)</translation>
  </message>
  <message>
   <source>Keys and hints (?)</source>
   <translation>Tuşlar ve ipuçları (?)</translation>
  </message>
  <message>
   <source>&amp;Camera</source>
   <translation>Kamera (&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>&amp;Model</translation>
  </message>
  <message>
   <source>Demo clip</source>
   <translation>Tanıtım klibi</translation>
  </message>
  <message>
   <source>Camera, video, pictures or demo</source>
   <translation>Kamera, video, resimler ya da tanıtım</translation>
  </message>
  <message>
   <source>Choose a camera…</source>
   <translation>Kamera seçin…</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>İlerle (&amp;N)</translation>
  </message>
  <message>
   <source>S&amp;kip the tour</source>
   <translation>Turu geç (&amp;K)</translation>
  </message>
  <message>
   <source>Choose your camera at the top left (Alt+C). Without one, a clip of a rendered hand plays.</source>
   <translation>Sol üstten kameranızı seçin (Alt+C). Kamera yoksa çizilmiş bir elin klibi oynar.</translation>
  </message>
  <message>
   <source>Hold up one open hand, a 5, until the answer is steady: the bars tell what else it could be.</source>
   <translation>Açık bir el, yani 5, gösterin, yanıt oturana dek: çubuklar başka ne olabileceğini söyler.</translation>
  </message>
  <message>
   <source>Record your own hand, under any label (“signcam record” on the command line).</source>
   <translation>Kendi elinizi istediğiniz adla kaydedin (komut satırında “signcam record”).</translation>
  </message>
  <message>
   <source>Teach the network what you recorded (“signcam train --data recorded”). ? shows every key.</source>
   <translation>Kaydettiklerinizi ağa öğretin (“signcam train --data recorded”). ? bütün tuşları gösterir.</translation>
  </message>
  <message>
   <source>&amp;Done</source>
   <translation>Tamam (&amp;D)</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>Eğit</translation>
  </message>
  <message>
   <source>No smoothing</source>
   <translation>Yumuşatma yok</translation>
  </message>
  <message>
   <source>Whole frame, no crop</source>
   <translation>Tüm kare, kırpma yok</translation>
  </message>
  <message>
   <source>Hand mirrored</source>
   <translation>El aynalanmış</translation>
  </message>
  <message>
   <source>Without colours</source>
   <translation>Renksiz</translation>
  </message>
  <message>
   <source>Blurred</source>
   <translation>Bulanık</translation>
  </message>
  <message>
   <source>Sign from</source>
   <translation>İşaret eşiği</translation>
  </message>
  <message>
   <source>Of the last {all} frames with a hand, both say the same in {same}.</source>
   <translation>El görünen son {all} karenin {same} tanesinde ikisi de aynı şeyi söylüyor.</translation>
  </message>
  <message>
   <source>Show a hand: both read the same frame.</source>
   <translation>Bir el göster: ikisi de aynı kareyi okur.</translation>
  </message>
  <message>
   <source>“{name}” is being loaded.</source>
   <translation>“{name}” yükleniyor.</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Video</translation>
  </message>
  <message>
   <source>No hand in sight</source>
   <translation>El görünmüyor</translation>
  </message>
  <message>
   <source>Hold one hand up to the camera.</source>
   <translation>Bir elinizi kameraya kaldırın.</translation>
  </message>
  <message>
   <source>The hand is cut off</source>
   <translation>El kesilmiş</translation>
  </message>
  <message>
   <source>Move it to the middle, or take a step back.</source>
   <translation>Ortaya getirin ya da bir adım geri çekilin.</translation>
  </message>
  <message>
   <source>Too dark</source>
   <translation>Çok karanlık</translation>
  </message>
  <message>
   <source>Switch on a light, or turn towards the window.</source>
   <translation>Bir ışık yakın ya da pencereye dönün.</translation>
  </message>
  <message>
   <source>The hand is moving</source>
   <translation>El hareket ediyor</translation>
  </message>
  <message>
   <source>Hold the sign still for a moment.</source>
   <translation>İşareti bir an sabit tutun.</translation>
  </message>
  <message>
   <source>Not sure</source>
   <translation>Emin değil</translation>
  </message>
  <message>
   <source>Turn the hand a little, or bring it closer.</source>
   <translation>Eli biraz çevirin ya da yaklaştırın.</translation>
  </message>
  <message>
   <source>Not a sign I know</source>
   <translation>Bildiğim bir işaret değil</translation>
  </message>
  <message>
   <source>Show one of the signs in the list below.</source>
   <translation>Aşağıdaki listeden bir işaret gösterin.</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Başlıyor</translation>
  </message>
  <message>
   <source>Waiting for the first picture.</source>
   <translation>İlk görüntü bekleniyor.</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Model yükleniyor</translation>
  </message>
  <message>
   <source>The first answer comes in a few seconds.</source>
   <translation>İlk yanıt birkaç saniyede gelir.</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Yanıt yok</translation>
  </message>
  <message>
   <source>No new pictures arrive.</source>
   <translation>Yeni görüntü gelmiyor.</translation>
  </message>
  <message>
   <source>There are no more pictures.</source>
   <translation>Başka görüntü yok.</translation>
  </message>
  <message>
   <source>The message above says why.</source>
   <translation>Nedenini yukarıdaki ileti söylüyor.</translation>
  </message>
  <message>
   <source>Looking</source>
   <translation>Bakıyor</translation>
  </message>
  <message>
   <source>The first answer is on its way.</source>
   <translation>İlk yanıt yolda.</translation>
  </message>
  <message>
   <source>Press Space to go on.</source>
   <translation>Sürdürmek için Boşluk.</translation>
  </message>
  <message>
   <source>Starting the camera…</source>
   <translation>Kamera başlıyor…</translation>
  </message>
  <message>
   <source>Camera signal lost</source>
   <translation>Kamera sinyali kayboldu</translation>
  </message>
  <message>
   <source>This is the last picture. Trying to reconnect…</source>
   <translation>Bu son görüntü. Yeniden bağlanılıyor…</translation>
  </message>
  <message>
   <source>The end</source>
   <translation>Son</translation>
  </message>
  <message>
   <source>No picture</source>
   <translation>Görüntü yok</translation>
  </message>
  <message>
   <source>The message above says what to do.</source>
   <translation>Ne yapılacağını yukarıdaki ileti söylüyor.</translation>
  </message>
  <message>
   <source>Some cameras need up to 30 seconds.</source>
   <translation>Bazı kameralara 30 saniye gerekir.</translation>
  </message>
  <message>
   <source>Live</source>
   <translation>Canlı</translation>
  </message>
  <message>
   <source>Signal lost</source>
   <translation>Sinyal yok</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Bitti</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Durdu</translation>
  </message>
 </context>
</TS>
