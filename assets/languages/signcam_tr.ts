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
   <translation>Örnekleriniz ve modelleriniz olduğu gibi kalır.</translation>
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
   <source>Browser of samples</source>
   <translation>Örnek tarayıcısı</translation>
  </message>
  <message>
   <source>Delete {count} for good?</source>
   <translation>{count} silinsin mi?</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Örnekler</translation>
  </message>
  <message>
   <source>New sign of the selected samples</source>
   <translation>Seçili örneklerin yeni işareti</translation>
  </message>
  <message>
   <source>another sign</source>
   <translation>başka işaret</translation>
  </message>
  <message>
   <source>Relabel</source>
   <translation>Adını değiştir</translation>
  </message>
  <message>
   <source>The selected ones show another sign (F2)</source>
   <translation>Seçilenler başka bir işareti gösteriyor (F2)</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Sil</translation>
  </message>
  <message>
   <source>Moves the selected ones to the trash (Del)</source>
   <translation>Seçilenleri çöp kutusuna taşır (Del)</translation>
  </message>
  <message>
   <source>Enlarge</source>
   <translation>Büyüt</translation>
  </message>
  <message>
   <source>One sample, large (Return)</source>
   <translation>Bir örnek, büyük (Enter)</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Geri al</translation>
  </message>
  <message>
   <source>Undoes what was done last (Ctrl+Z)</source>
   <translation>En son yapılanı geri alır (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Empty trash</source>
   <translation>Çöpü boşalt</translation>
  </message>
  <message>
   <source>Deletes for good what was deleted here</source>
   <translation>Burada silinenleri tümden siler</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Denetle</translation>
  </message>
  <message>
   <source>Looks for copies, dark and blurred pictures, and what is missing</source>
   <translation>Kopyaları, karanlık ve bulanık resimleri ve eksikleri arar</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Tümünü göster</translation>
  </message>
  <message>
   <source>Shows all samples again</source>
   <translation>Bütün örnekleri yeniden gösterir</translation>
  </message>
  <message>
   <source>Findings of the check</source>
   <translation>Denetimin bulguları</translation>
  </message>
  <message>
   <source>Back to the video (Escape)</source>
   <translation>Videoya dön (Esc)</translation>
  </message>
  <message>
   <source>{samples}, {chosen} selected</source>
   <translation>{samples}, {chosen} seçili</translation>
  </message>
  <message>
   <source>{shown} of {samples}, {chosen} selected</source>
   <translation>{samples} içinden {shown}, {chosen} seçili</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Durdur</translation>
  </message>
  <message>
   <source>Empty trash ({count})</source>
   <translation>Çöpü boşalt ({count})</translation>
  </message>
  <message>
   <source>{done} of {of} checked</source>
   <translation>{of} örnekten {done} denetlendi</translation>
  </message>
  <message>
   <source>Press one to see what it names.</source>
   <translation>Neyi gösterdiğini görmek için birine basın.</translation>
  </message>
  <message>
   <source>Nothing is wrong.</source>
   <translation>Yanlış bir şey yok.</translation>
  </message>
  <message>
   <source>What was shown and what was read</source>
   <translation>Ne gösterildi, ne okundu</translation>
  </message>
  <message>
   <source>{count} of {truth} read as {said}</source>
   <translation>{truth} işaretinin {count} tanesi {said} okundu</translation>
  </message>
  <message>
   <source>{count} of {truth} with no hand found</source>
   <translation>{truth} işaretinin {count} tanesinde el bulunamadı</translation>
  </message>
  <message>
   <source>Over the video</source>
   <translation>Videonun üstünde</translation>
  </message>
  <message>
   <source>Recording “{label}”</source>
   <translation>“{label}” kaydediliyor</translation>
  </message>
  <message>
   <source>Recording “{label}”: waiting for a steady hand</source>
   <translation>“{label}” kaydediliyor: elin durması bekleniyor</translation>
  </message>
  <message>
   <source>Curves of accuracy and loss</source>
   <translation>Doğruluk ve kayıp eğrileri</translation>
  </message>
  <message>
   <source>pass {epoch} of {epochs}, training {trained}</source>
   <translation>{epochs} geçişten {epoch}., eğitim {trained}</translation>
  </message>
  <message>
   <source>pass {epoch} of {epochs}, training {trained}, unseen {seen}</source>
   <translation>{epochs} geçişten {epoch}., eğitim {trained}, görülmemiş {seen}</translation>
  </message>
  <message>
   <source>unseen</source>
   <translation>yeni</translation>
  </message>
  <message>
   <source>training</source>
   <translation>eğitim</translation>
  </message>
  <message>
   <source>Read correctly</source>
   <translation>Doğru okunan</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Kayıp</translation>
  </message>
  <message>
   <source>Sign</source>
   <translation>İşaret</translation>
  </message>
  <message>
   <source>Signer</source>
   <translation>Kişi</translation>
  </message>
  <message>
   <source>Sitting</source>
   <translation>Oturum</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tümü</translation>
  </message>
  <message>
   <source>&amp;Sign</source>
   <translation>İşaret (&amp;S)</translation>
  </message>
  <message>
   <source>Sig&amp;ner</source>
   <translation>Kişi (&amp;N)</translation>
  </message>
  <message>
   <source>S&amp;itting</source>
   <translation>Oturum (&amp;I)</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>belirtilmemiş</translation>
  </message>
  <message>
   <source>{count} samples are not written to the disk yet, and would be lost.</source>
   <translation>{count} örnek henüz diske yazılmadı ve kaybolurdu.</translation>
  </message>
  <message>
   <source>“{label}”: {kept} kept.</source>
   <translation>“{label}”: {kept} alındı.</translation>
  </message>
  <message>
   <source>“{label}”: {kept} of {count} kept.</source>
   <translation>“{label}”: {count} örnekten {kept} alındı.</translation>
  </message>
  <message>
   <source>1 sample is not written to the disk yet, and would be lost.</source>
   <translation>1 örnek henüz diske yazılmadı ve kaybolurdu.</translation>
  </message>
  <message>
   <source>any text</source>
   <translation>herhangi bir metin</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Yeniden dene</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>Vazgeç</translation>
  </message>
  <message>
   <source>Records while it is held down (Space; 0 to 9 for a digit)</source>
   <translation>Basılı tutuldukça kaydeder (Boşluk; rakam için 0 - 9)</translation>
  </message>
  <message>
   <source>3, 2, 1, then 30 samples (C)</source>
   <translation>3, 2, 1, sonra 30 örnek (C)</translation>
  </message>
  <message>
   <source>Records whenever a hand holds still (H)</source>
   <translation>Bir el sabit durdukça kaydeder (H)</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Sil</translation>
  </message>
  <message>
   <source>Takes back what was recorded last (Backspace)</source>
   <translation>Son kaydedileni geri alır (Geri tuşu)</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>Göz at…</translation>
  </message>
  <message>
   <source>Look at the samples: relabel, delete, check (B)</source>
   <translation>Örneklere bak: adını değiştir, sil, denetle (B)</translation>
  </message>
  <message>
   <source>Sound at start and end</source>
   <translation>Başta ve sonda ses</translation>
  </message>
  <message>
   <source>Say the sign</source>
   <translation>İşareti söyle</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Kayıt</translation>
  </message>
  <message>
   <source>Choose a sign, or type a new one.</source>
   <translation>Bir işaret seçin ya da yenisini yazın.</translation>
  </message>
  <message>
   <source>Reading the samples that are there…</source>
   <translation>Var olan örnekler okunuyor…</translation>
  </message>
  <message>
   <source>“{label}” in {seconds}…</source>
   <translation>“{label}”, {seconds} sn sonra…</translation>
  </message>
  <message>
   <source>Hold a digit’s key, or Space for the sign above. C counts down, H is hands-free.</source>
   <translation>Bir rakamın tuşunu ya da yukarıdaki işaret için Boşluk'u basılı tutun. C geri sayar, H elsiz kaydeder.</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Basılı tut</translation>
  </message>
  <message>
   <source>Countdown</source>
   <translation>Geri sayım</translation>
  </message>
  <message>
   <source>Hands-free</source>
   <translation>Eller serbest</translation>
  </message>
  <message>
   <source>In ASL the palm is turned to yourself, as in the picture on the right; both are read.</source>
   <translation>ASL'de avuç içi size dönüktür, sağdaki resimdeki gibi; ikisi de okunur.</translation>
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
   <source>“{name}”</source>
   <translation>“{name}”</translation>
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
   <source>Another model's bars beside those of the one in use, and back</source>
   <translation>Kullanılan modelin çubukları yanında başka bir modelinkiler, ve geri</translation>
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
   <translation>Kendi örneklerinizden bir model eğitin</translation>
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
   <translation>Kaydedileni sil; son işlemi geri al</translation>
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
   <source>Space</source>
   <translation>Boşluk</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Shift</translation>
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
   <source>Nothing to see inside</source>
   <translation>İçeride görülecek bir şey yok</translation>
  </message>
  <message>
   <source>{count} of {all} maps, {width} × {height} points each</source>
   <translation>{all} haritadan {count}, her biri {width} × {height} nokta</translation>
  </message>
  <message>
   <source>shortcut</source>
   <translation>kısa yol</translation>
  </message>
  <message>
   <source>block</source>
   <translation>blok</translation>
  </message>
  <message>
   <source>sum, ReLU</source>
   <translation>toplam, ReLU</translation>
  </message>
  <message>
   <source>Inside the network: {step}</source>
   <translation>Ağın içi: {step}</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Kamera</translation>
  </message>
  <message>
   <source>The camera’s picture</source>
   <translation>Kameranın görüntüsü</translation>
  </message>
  <message>
   <source>The camera gives some thirty pictures a second, each a grid of coloured points. The network never sees the whole of it, since most of it is room and not hand.</source>
   <translation>Kamera saniyede otuz kadar görüntü verir; her biri renkli noktalardan bir ızgaradır. Ağ bunun tümünü hiç görmez, çünkü çoğu el değil odadır.</translation>
  </message>
  <message>
   <source>Landmarks</source>
   <translation>Noktalar</translation>
  </message>
  <message>
   <source>Finding the hand</source>
   <translation>Eli bulmak</translation>
  </message>
  <message>
   <source>Another network, MediaPipe Hands, looks first and marks 21 points of the hand. It tells where the hand is; what the hand shows is left to the ResNet.</source>
   <translation>Önce başka bir ağ, MediaPipe Hands, bakar ve elin 21 noktasını işaretler. Elin nerede olduğunu söyler; elin ne gösterdiği ResNet'e kalır.</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>Kırpma</translation>
  </message>
  <message>
   <source>Cutting it out</source>
   <translation>Kırpıp çıkarmak</translation>
  </message>
  <message>
   <source>The square around these points is cut out and turned so that the hand is upright; a left hand is mirrored. So the network meets every hand in the same way, and has less to learn.</source>
   <translation>Bu noktaların çevresindeki kare kesilir ve el dik duracak biçimde döndürülür; sol el aynalanır. Böylece ağ her eli aynı biçimde görür ve daha az şey öğrenmesi gerekir.</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Pikseller</translation>
  </message>
  <message>
   <source>All that the network gets</source>
   <translation>Ağın aldığı her şey</translation>
  </message>
  <message>
   <source>The square is shrunk to these few pixels, three numbers each, and nothing else reaches the network. What you cannot tell apart here, it can hardly tell apart either.</source>
   <translation>Kare, her biri üç sayı olan bu birkaç piksele küçültülür ve ağa başka hiçbir şey ulaşmaz. Burada sizin ayıramadığınızı o da pek ayıramaz.</translation>
  </message>
  <message>
   <source>Stem</source>
   <translation>Kök</translation>
  </message>
  <message>
   <source>A convolution</source>
   <translation>Bir evrişim</translation>
  </message>
  <message>
   <source>A convolution slides a small window of numbers over the picture, and a map lights up wherever the picture looks like that window. The windows of the first layer mostly answer to edges and to colours.</source>
   <translation>Bir evrişim, sayılardan oluşan küçük bir pencereyi görüntünün üzerinde kaydırır; görüntü o pencereye benzediği yerde bir harita parlar. İlk katmanın pencereleri çoğunlukla kenarlara ve renklere yanıt verir.</translation>
  </message>
  <message>
   <source>Stage 1</source>
   <translation>Aşama 1</translation>
  </message>
  <message>
   <source>Identity blocks</source>
   <translation>Birim bloklar</translation>
  </message>
  <message>
   <source>An identity block lets three small convolutions work on its maps and adds what comes out to what went in. Maps that are added must be of one size, so these blocks keep it.</source>
   <translation>Bir birim blok, haritalarını üç küçük evrişime işletir ve çıkanı girene ekler. Toplanan haritalar aynı boyda olmalıdır, bu yüzden bu bloklar boyu korur.</translation>
  </message>
  <message>
   <source>Stage 2</source>
   <translation>Aşama 2</translation>
  </message>
  <message>
   <source>A convolution block</source>
   <translation>Bir evrişim bloğu</translation>
  </message>
  <message>
   <source>Each later stage begins with a convolution block: half the size, twice as many maps, and a small convolution on the shortcut as well, so that both still fit. Each point now stands for a larger part of the hand.</source>
   <translation>Sonraki her aşama bir evrişim bloğuyla başlar: boy yarıya iner, harita sayısı ikiye katlanır ve ikisi yine uysun diye kısa yola da küçük bir evrişim konur. Artık her nokta elin daha büyük bir parçasını temsil eder.</translation>
  </message>
  <message>
   <source>Stage 3</source>
   <translation>Aşama 3</translation>
  </message>
  <message>
   <source>Deeper</source>
   <translation>Daha derin</translation>
  </message>
  <message>
   <source>The deeper a map, the less it looks like a hand: it answers to arrangements of what earlier maps have found. What a single map stands for is something one can guess at, but nobody has decided it.</source>
   <translation>Bir harita ne kadar derindeyse ele o kadar az benzer: önceki haritaların bulduklarının dizilişine yanıt verir. Tek bir haritanın neyi temsil ettiği tahmin edilebilir, ama buna kimse karar vermedi.</translation>
  </message>
  <message>
   <source>Stage 4</source>
   <translation>Aşama 4</translation>
  </message>
  <message>
   <source>The last maps</source>
   <translation>Son haritalar</translation>
  </message>
  <message>
   <source>A great many maps are left, and each has only a few points: what was found in each part of the crop. Their averages are all that the answer is made of.</source>
   <translation>Geriye pek çok harita kalır ve her birinin yalnız birkaç noktası vardır: kırpmanın her parçasında ne bulunduğu. Yanıt yalnızca bunların ortalamalarından oluşur.</translation>
  </message>
  <message>
   <source>Shortcut</source>
   <translation>Kısa yol</translation>
  </message>
  <message>
   <source>A skip connection</source>
   <translation>Bir atlama bağlantısı</translation>
  </message>
  <message>
   <source>A skip connection carries the maps around a block, so the block only has to learn what to change. Before it was invented, very deep networks learned worse than shallow ones.</source>
   <translation>Bir atlama bağlantısı haritaları bloğun çevresinden geçirir; böylece blok yalnız neyi değiştireceğini öğrenir. Bulunmadan önce çok derin ağlar sığ olanlardan daha kötü öğreniyordu.</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Kanıt</translation>
  </message>
  <message>
   <source>The class activation map</source>
   <translation>Sınıf etkinleşme haritası</translation>
  </message>
  <message>
   <source>Orange parts of the crop speak for the answer, blue parts against it. This is exact: the map’s points and one constant add up to the answer’s score, and a map is no finer than its few points.</source>
   <translation>Kırpmanın turuncu yerleri yanıttan yana, mavi yerleri ona karşıdır. Bu kesindir: haritanın noktaları ile bir sabitin toplamı yanıtın puanıdır ve harita birkaç noktasından daha ince değildir.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Yanıt</translation>
  </message>
  <message>
   <source>Softmax</source>
   <translation>Softmax</translation>
  </message>
  <message>
   <source>Softmax makes shares of the scores, all above zero and together 100 %: e to the power of each score, divided by the sum of them all. A large share says that the other signs scored less, not that the answer is right.</source>
   <translation>Softmax puanları paylara çevirir; hepsi sıfırdan büyük, toplamı % 100: e üzeri her puan, hepsinin toplamına bölünür. Büyük bir pay öteki işaretlerin daha az puan aldığını söyler, yanıtın doğru olduğunu değil.</translation>
  </message>
  <message>
   <source>Press . to freeze the picture, then paint over the hand.</source>
   <translation>Görüntüyü dondurmak için . tuşuna basın, sonra elin üstünü boyayın.</translation>
  </message>
  <message>
   <source>Frozen. Paint over the hand and watch the bars; Delete wipes it clean, . goes on.</source>
   <translation>Donduruldu. Elin üstünü boyayıp çubukları izleyin; Del temizler, . sürdürür.</translation>
  </message>
  <message>
   <source>Without a mouse: Shift and the arrows move the brush, Enter paints.</source>
   <translation>Faresiz: Shift ve oklar fırçayı oynatır, Enter boyar.</translation>
  </message>
  <message>
   <source>Looking inside</source>
   <translation>İçine bakılıyor</translation>
  </message>
  <message>
   <source>The network is being opened.</source>
   <translation>Ağ açılıyor.</translation>
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
   <source>One that learned from a single person, say: how does it read the others?</source>
   <translation>Örneğin tek bir kişiden öğrenmiş olan: ötekileri nasıl okuyor?</translation>
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
   <source>Another model beside it ({key})</source>
   <translation>Yanında başka bir model ({key})</translation>
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
   <source>Each frame's answer stands alone, and flickers.</source>
   <translation>Her karenin yanıtı tek başınadır ve titrer.</translation>
  </message>
  <message>
   <source>The hand is small in it, and the room large.</source>
   <translation>İçinde el küçük, oda büyüktür.</translation>
  </message>
  <message>
   <source>The network has only ever met right hands.</source>
   <translation>Ağ yalnız sağ ellerle karşılaştı.</translation>
  </message>
  <message>
   <source>How much do the colours of skin and room tell?</source>
   <translation>Ten ve oda renkleri ne kadarını söylüyor?</translation>
  </message>
  <message>
   <source>Fingers that run together cannot be counted.</source>
   <translation>Birbirine karışan parmaklar sayılamaz.</translation>
  </message>
  <message>
   <source>Low: always an answer. High: only sure ones.</source>
   <translation>Düşük: her zaman bir yanıt. Yüksek: yalnız emin olunanlar.</translation>
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
   <source>Read signs with it (Enter)</source>
   <translation>İşaretleri bununla oku (Enter)</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Kullan</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Adlandır</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Çoğalt</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>İçe aktar…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Dışa aktar…</translation>
  </message>
  <message>
   <source>Show folder</source>
   <translation>Klasörü göster</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>Kullanımda</translation>
  </message>
  <message>
   <source>Another name (F2)</source>
   <translation>Başka bir ad (F2)</translation>
  </message>
  <message>
   <source>A copy that can be changed (Ctrl+D)</source>
   <translation>Değiştirilebilen bir kopya (Ctrl+D)</translation>
  </message>
  <message>
   <source>A .zip of another signcam, or weights of this network from Keras</source>
   <translation>Başka bir signcam'in .zip'i ya da bu ağın Keras ağırlıkları</translation>
  </message>
  <message>
   <source>One .zip, for another signcam</source>
   <translation>Başka bir signcam için tek .zip</translation>
  </message>
  <message>
   <source>Where its files are</source>
   <translation>Dosyalarının bulunduğu yer</translation>
  </message>
  <message>
   <source>Into the trash, for thirty days (Delete)</source>
   <translation>Otuz günlüğüne çöp kutusuna (Delete)</translation>
  </message>
  <message>
   <source>{path} can be given to another signcam.</source>
   <translation>{path} başka bir signcam'e verilebilir.</translation>
  </message>
  <message>
   <source>Its files are in {folder}</source>
   <translation>Dosyaları şurada: {folder}</translation>
  </message>
  <message>
   <source>“{name}” is being written …</source>
   <translation>“{name}” yazılıyor …</translation>
  </message>
  <message>
   <source>Cannot be used</source>
   <translation>Kullanılamaz</translation>
  </message>
  <message>
   <source>{on}: {right} % of {count}</source>
   <translation>{on}: {count} resimde % {right}</translation>
  </message>
  <message>
   <source>Learned from {count} pictures: {sources}</source>
   <translation>{count} resimden öğrendi: {sources}</translation>
  </message>
  <message>
   <source>Your own</source>
   <translation>Sizin modeliniz</translation>
  </message>
  <message>
   <source>Came with signcam; a copy of it can be changed</source>
   <translation>signcam ile geldi; bir kopyası değiştirilebilir</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>ölçülmedi</translation>
  </message>
  <message>
   <source>{on}: {right} % of {count}, {low} to {high}</source>
   <translation>{on}: {count} resimde % {right}, {low} - {high}</translation>
  </message>
  <message>
   <source>How well it reads was not measured.</source>
   <translation>Ne kadar iyi okuduğu ölçülmedi.</translation>
  </message>
  <message>
   <source>When it was made is not told</source>
   <translation>Ne zaman yapıldığı belirtilmemiş</translation>
  </message>
  <message>
   <source>The model's new name</source>
   <translation>Modelin yeni adı</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modeller</translation>
  </message>
  <message>
   <source>{count} signs</source>
   <translation>{count} işaret</translation>
  </message>
  <message>
   <source>Signs: {labels}</source>
   <translation>İşaretler: {labels}</translation>
  </message>
  <message>
   <source>Made on {date}</source>
   <translation>Yapıldığı gün: {date}</translation>
  </message>
  <message>
   <source>Models (*.zip *.keras *.h5 *.hdf5)</source>
   <translation>Modeller (*.zip *.keras *.h5 *.hdf5)</translation>
  </message>
  <message>
   <source>Import model</source>
   <translation>Modeli içe aktar</translation>
  </message>
  <message>
   <source>Export model</source>
   <translation>Modeli dışa aktar</translation>
  </message>
  <message>
   <source>Models (*.zip)</source>
   <translation>Modeller (*.zip)</translation>
  </message>
  <message>
   <source>Names of the signs, in order, with commas between</source>
   <translation>İşaretlerin adları, sırayla, aralarında virgülle</translation>
  </message>
  <message>
   <source>0,1,2,… then Enter</source>
   <translation>0,1,2,… sonra Enter</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>İptal</translation>
  </message>
  <message>
   <source>Take nothing in</source>
   <translation>Hiçbir şey alma</translation>
  </message>
  <message>
   <source>{file} knows {count} signs, but not what they are called. {ask}</source>
   <translation>{file} {count} işaret biliyor, ama adlarını bilmiyor. {ask}</translation>
  </message>
  <message>
   <source>Name them in order, with commas between:</source>
   <translation>Sırayla, aralarına virgül koyarak adlandırın:</translation>
  </message>
  <message>
   <source>Nothing was taken in.</source>
   <translation>Hiçbir şey içe alınmadı.</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tüm dosyalar</translation>
  </message>
  <message>
   <source>{file} is being taken in as a model, and would not be.</source>
   <translation>{file} model olarak alınıyor; yarıda kalırdı.</translation>
  </message>
  <message>
   <source>Bring back what was deleted last (Ctrl+Z)</source>
   <translation>Son silineni geri getir (Ctrl+Z)</translation>
  </message>
  <message>
   <source>“{name}” is called “{new}” now.</source>
   <translation>“{name}” artık “{new}” adında.</translation>
  </message>
  <message>
   <source>“{name}” is a copy that you can change.</source>
   <translation>“{name}” değiştirebileceğiniz bir kopya.</translation>
  </message>
  <message>
   <source>“{name}” is in the trash.</source>
   <translation>“{name}” çöp kutusunda.</translation>
  </message>
  <message>
   <source>“{name}” is being copied …</source>
   <translation>“{name}” kopyalanıyor …</translation>
  </message>
  <message>
   <source>“{name}” is in use. Use another model first, then delete it.</source>
   <translation>“{name}” kullanımda. Önce başka bir model kullanın, sonra silin.</translation>
  </message>
  <message>
   <source>“{name}” is back.</source>
   <translation>“{name}” geri geldi.</translation>
  </message>
  <message>
   <source>“{name}” was taken in.</source>
   <translation>“{name}” alındı.</translation>
  </message>
  <message>
   <source>“{name}” is being loaded.</source>
   <translation>“{name}” yükleniyor.</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>emin</translation>
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
   <source>Open video or picture…</source>
   <translation>Video ya da resim aç…</translation>
  </message>
  <message>
   <source>Open folder of pictures…</source>
   <translation>Resim klasörü aç…</translation>
  </message>
  <message>
   <source>There is no other model yet. Let one pupil record, and train Quick on that alone.</source>
   <translation>Henüz başka bir model yok. Bir öğrenci kaydetsin, yalnızca onunla Hızlı eğitin.</translation>
  </message>
  <message>
   <source>signcam may not use the camera. Open System Settings → Privacy &amp; Security → Camera, switch it on for signcam (or for Terminal if you started it there), then restart signcam.</source>
   <translation>signcam kamerayı kullanamıyor. Sistem Ayarları → Gizlilik ve Güvenlik (Privacy &amp; Security) → Kamera bölümünü açın, signcam için (orada başlattıysanız Terminal için) izin verin, sonra signcam'i yeniden başlatın.</translation>
  </message>
  <message>
   <source>Another model's bars are shown in the window: Esc, then F10.</source>
   <translation>Başka bir modelin çubukları pencerede gösterilir: Esc, sonra F10.</translation>
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
   <translation>yanıtı gösterin</translation>
  </message>
  <message>
   <source>Sign the answer</source>
   <translation>Yanıtı gösterin</translation>
  </message>
  <message>
   <source>show me</source>
   <translation>gösterin</translation>
  </message>
  <message>
   <source>Show me</source>
   <translation>Gösterin</translation>
  </message>
  <message>
   <source>The table cannot be written to {path}: {why}. Choose another folder.</source>
   <translation>Tablo {path} konumuna yazılamıyor: {why}. Başka bir klasör seçin.</translation>
  </message>
  <message>
   <source>Get ready</source>
   <translation>Hazır olun</translation>
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
   <source>A presentation has begun, so recording has ended.</source>
   <translation>Sunum başladı, bu yüzden kayıt bitti.</translation>
  </message>
  <message>
   <source>Read what is kept, and press “I agree” first.</source>
   <translation>Önce neyin saklandığını okuyup “Kabul ediyorum” düğmesine basın.</translation>
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
   <source>1 sample</source>
   <translation>1 örnek</translation>
  </message>
  <message>
   <source>{count} samples</source>
   <translation>{count} örnek</translation>
  </message>
  <message>
   <source>There is nothing more to take back since signcam was started. “Browse” deletes older samples.</source>
   <translation>signcam açıldığından beri geri alınacak başka bir şey yok. “Göz at” eski örnekleri siler.</translation>
  </message>
  <message>
   <source>{samples} of “{label}” given up, as nothing can be written.</source>
   <translation>Hiçbir şey yazılamadığından “{label}” için {samples} bırakıldı.</translation>
  </message>
  <message>
   <source>{samples} of “{label}” stay.</source>
   <translation>“{label}” için {samples} kalıyor.</translation>
  </message>
  <message>
   <source>{samples} moved to the trash. Ctrl+Z brings them back.</source>
   <translation>{samples} çöp kutusuna taşındı. Ctrl+Z geri getirir.</translation>
  </message>
  <message>
   <source>{samples} now labelled “{label}”. Ctrl+Z undoes it.</source>
   <translation>{samples} artık “{label}” adında. Ctrl+Z geri alır.</translation>
  </message>
  <message>
   <source>{samples} deleted for good.</source>
   <translation>{samples} tümden silindi.</translation>
  </message>
  <message>
   <source>{samples} given up.</source>
   <translation>{samples} bırakıldı.</translation>
  </message>
  <message>
   <source>{samples} of “{label}” taken back. Ctrl+Z brings it back.</source>
   <translation>“{label}” için {samples} geri alındı. Ctrl+Z geri getirir.</translation>
  </message>
  <message>
   <source>{samples} of “{label}” taken back. Ctrl+Z brings them back.</source>
   <translation>“{label}” için {samples} geri alındı. Ctrl+Z geri getirir.</translation>
  </message>
  <message>
   <source>{samples} of the last second stored as “{label}”. Backspace takes it back.</source>
   <translation>Son saniyeden {samples}, “{label}” olarak saklandı. Geri tuşu geri alır.</translation>
  </message>
  <message>
   <source>{samples} of the last second stored as “{label}”. Backspace takes them back.</source>
   <translation>Son saniyeden {samples}, “{label}” olarak saklandı. Geri tuşu geri alır.</translation>
  </message>
  <message>
   <source>{samples} kept of “{label}”. Backspace takes it back.</source>
   <translation>“{label}” için {samples} alındı. Geri tuşu geri alır.</translation>
  </message>
  <message>
   <source>{samples} kept of “{label}”. Backspace takes them back.</source>
   <translation>“{label}” için {samples} alındı. Geri tuşu geri alır.</translation>
  </message>
  <message>
   <source>What was done last is an import, which Ctrl+Z leaves alone: signcam data undo undoes it.</source>
   <translation>Son yapılan bir içe aktarmaydı; Ctrl+Z ona dokunmaz: “signcam data undo” geri alır.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Geri alınacak bir şey yok.</translation>
  </message>
  <message>
   <source>{samples} brought back.</source>
   <translation>{samples} geri getirildi.</translation>
  </message>
  <message>
   <source>{samples} labelled as before.</source>
   <translation>{samples} eski adına döndü.</translation>
  </message>
  <message>
   <source>No new pictures arrive, so recording has ended.</source>
   <translation>Yeni görüntü gelmiyor, bu yüzden kayıt bitti.</translation>
  </message>
  <message>
   <source>No hand was seen in the last second, so nothing is stored under “{label}”.</source>
   <translation>Son saniyede el görülmedi, bu yüzden “{label}” altında bir şey saklanmadı.</translation>
  </message>
  <message>
   <source>The camera was changed, so recording has ended.</source>
   <translation>Kamera değişti, bu yüzden kayıt bitti.</translation>
  </message>
  <message>
   <source>Type a name for the sign.</source>
   <translation>İşaret için bir ad yazın.</translation>
  </message>
  <message>
   <source>The sign “{name}…” has {count} characters; at most {most} are kept. Shorten it.</source>
   <translation>“{name}…” işaretinin adı {count} karakter; en çok {most} olabilir. Kısaltın.</translation>
  </message>
  <message>
   <source>The signer “{name}…” has {count} characters; at most {most} are kept. Shorten it.</source>
   <translation>“{name}…” kişisinin adı {count} karakter; en çok {most} olabilir. Kısaltın.</translation>
  </message>
  <message>
   <source>The sign “{name}” holds {character}, which cannot be kept. Leave it out.</source>
   <translation>“{name}” işaretinde saklanamayan {character} var. Onu çıkarın.</translation>
  </message>
  <message>
   <source>The signer “{name}” holds {character}, which cannot be kept. Leave it out.</source>
   <translation>“{name}” adında saklanamayan {character} var. Onu çıkarın.</translation>
  </message>
  <message>
   <source>“{label}” has {count}, aim for {goal}.</source>
   <translation>“{label}”: {count} örnek, hedef {goal}.</translation>
  </message>
  <message>
   <source>All samples are from one person. Others' hands look otherwise.</source>
   <translation>Bütün örnekler tek kişiden. Başkalarının elleri farklı görünür.</translation>
  </message>
  <message>
   <source>Few samples of the left hand.</source>
   <translation>Sol elden az örnek var.</translation>
  </message>
  <message>
   <source>Few samples of the right hand.</source>
   <translation>Sağ elden az örnek var.</translation>
  </message>
  <message>
   <source>Few samples with the palm away from the camera.</source>
   <translation>Avuç içi kameradan öteye dönük az örnek var.</translation>
  </message>
  <message>
   <source>Few samples with the palm towards the camera.</source>
   <translation>Avuç içi kameraya dönük az örnek var.</translation>
  </message>
  <message>
   <source>Come nearer for some.</source>
   <translation>Bazıları için yaklaşın.</translation>
  </message>
  <message>
   <source>Step back for some.</source>
   <translation>Bazıları için geri çekilin.</translation>
  </message>
  <message>
   <source>Make it darker for some.</source>
   <translation>Bazıları için ortamı karartın.</translation>
  </message>
  <message>
   <source>1 file beside the samples that signcam did not record. To bring pictures in: signcam data import FOLDER.</source>
   <translation>Örneklerin yanında signcam'in kaydetmediği 1 dosya. Resim almak için: signcam data import KLASÖR.</translation>
  </message>
  <message>
   <source>{count} files beside the samples that signcam did not record. To bring pictures in: signcam data import FOLDER.</source>
   <translation>Örneklerin yanında signcam'in kaydetmediği {count} dosya. Resim almak için: signcam data import KLASÖR.</translation>
  </message>
  <message>
   <source>{samples} in the index without a file. If they are gone for good: signcam data rebuild.</source>
   <translation>Dizinde dosyası olmayan {samples}. Tümden gittilerse: signcam data rebuild.</translation>
  </message>
  <message>
   <source>One picture is “{label}” and “{other}”. Delete or relabel the wrong one.</source>
   <translation>Bir resim hem “{label}” hem “{other}”. Yanlış olanı silin ya da adını değiştirin.</translation>
  </message>
  <message>
   <source>One picture of “{label}” is there {count} times. Keep one.</source>
   <translation>“{label}” için bir resim {count} kez var. Birini tutun.</translation>
  </message>
  <message>
   <source>Of “{label}”, the same in two sittings or of two people: {samples}. A split by person would train on what it examines. Delete the copies.</source>
   <translation>“{label}” için iki oturumda ya da iki kişide aynı olan: {samples}. Kişilere göre bölününce sınavda sorulanla eğitilirdi. Kopyaları silin.</translation>
  </message>
  <message>
   <source>Of “{label}”, almost like another one of the same sitting: {samples}. They add little.</source>
   <translation>“{label}” için aynı oturumdaki bir başkasına çok benzeyen: {samples}. Pek bir şey katmazlar.</translation>
  </message>
  <message>
   <source>Very dark: {samples}. Make more light and record again.</source>
   <translation>Çok karanlık: {samples}. Işığı artırıp yeniden kaydedin.</translation>
  </message>
  <message>
   <source>Very bright: {samples}. Turn from the lamp or the window and record again.</source>
   <translation>Çok parlak: {samples}. Lambadan ya da pencereden uzağa dönüp yeniden kaydedin.</translation>
  </message>
  <message>
   <source>Blurred, beside the others of their sign: {samples}. Look at them, and delete them.</source>
   <translation>Aynı işaretin ötekilerine göre bulanık: {samples}. Bakıp silin.</translation>
  </message>
  <message>
   <source>“{label}” has {samples}; aim for {goal}.</source>
   <translation>“{label}”: {samples}; hedef {goal}.</translation>
  </message>
  <message>
   <source>“{most}” has {high} samples and “{least}” has {low}: a network would rather say “{most}”. Record more of “{least}”.</source>
   <translation>“{most}” için {high}, “{least}” için {low} örnek var: ağ daha çok “{most}” der. “{least}” için daha çok kaydedin.</translation>
  </message>
  <message>
   <source>All samples are of one person. Others' hands look otherwise: record some of them.</source>
   <translation>Bütün örnekler tek kişiden. Başkalarının elleri farklı görünür: onları da kaydedin.</translation>
  </message>
  <message>
   <source>All samples are of {name}. Others' hands look otherwise: record some of them.</source>
   <translation>Bütün örnekler şu kişiden: {name}. Başkalarının elleri farklı görünür: onları da kaydedin.</translation>
  </message>
  <message>
   <source>“{label}” has no left hand yet.</source>
   <translation>“{label}” için henüz sol el yok.</translation>
  </message>
  <message>
   <source>“{label}” has no right hand yet.</source>
   <translation>“{label}” için henüz sağ el yok.</translation>
  </message>
  <message>
   <source>“{label}” has no hand with its palm away from the camera yet.</source>
   <translation>“{label}” için henüz avuç içi kameradan öteye dönük el yok.</translation>
  </message>
  <message>
   <source>“{label}” has no hand with its palm towards the camera yet.</source>
   <translation>“{label}” için henüz avuç içi kameraya dönük el yok.</translation>
  </message>
  <message>
   <source>Nothing is recorded yet. Record some samples of at least two signs first.</source>
   <translation>Henüz hiçbir şey kaydedilmedi. Önce en az iki işaretten birkaç örnek kaydedin.</translation>
  </message>
  <message>
   <source>Choose samples of at least two signs: a model tells one from the other.</source>
   <translation>En az iki işaretin örneklerini seçin: model birini ötekinden ayırır.</translation>
  </message>
  <message>
   <source>Too few samples: {labels}. Record {least} or more of each, better 50, or leave these out.</source>
   <translation>Çok az örnek: {labels}. Her birinden {least} ya da daha çok, tercihen 50 kaydedin ya da bunları çıkarın.</translation>
  </message>
  <message>
   <source>about {count} seconds</source>
   <translation>yaklaşık {count} saniye</translation>
  </message>
  <message>
   <source>about a minute</source>
   <translation>yaklaşık bir dakika</translation>
  </message>
  <message>
   <source>about {count} minutes</source>
   <translation>yaklaşık {count} dakika</translation>
  </message>
  <message>
   <source>Finding hands</source>
   <translation>Eller aranıyor</translation>
  </message>
  <message>
   <source>Finding hands in {name}</source>
   <translation>Eller aranıyor: {name}</translation>
  </message>
  <message>
   <source>Rendering hands</source>
   <translation>Eller çiziliyor</translation>
  </message>
  <message>
   <source>Looking at the hands</source>
   <translation>Ellere bakılıyor</translation>
  </message>
  <message>
   <source>Looking again, in other light and at other angles</source>
   <translation>Bir daha, başka ışıkta ve başka açılarla</translation>
  </message>
  <message>
   <source>Remembering the former signs</source>
   <translation>Önceki işaretler anımsanıyor</translation>
  </message>
  <message>
   <source>Asking the backbone</source>
   <translation>Temel ağa soruluyor</translation>
  </message>
  <message>
   <source>Reading {name}</source>
   <translation>Okunuyor: {name}</translation>
  </message>
  <message>
   <source>Writing the model</source>
   <translation>Model yazılıyor</translation>
  </message>
  <message>
   <source>Starting …</source>
   <translation>Başlıyor …</translation>
  </message>
  <message>
   <source>Loading TensorFlow and the network …</source>
   <translation>TensorFlow ve ağ yükleniyor …</translation>
  </message>
  <message>
   <source>Loading TensorFlow, and making the file for this computer's processor …</source>
   <translation>TensorFlow yükleniyor ve bu bilgisayarın işlemcisi için dosya hazırlanıyor …</translation>
  </message>
  <message>
   <source>Nothing is learned yet.</source>
   <translation>Henüz hiçbir şey öğrenilmedi.</translation>
  </message>
  <message>
   <source>The first passes say little yet.</source>
   <translation>İlk geçişler henüz pek bir şey söylemez.</translation>
  </message>
  <message>
   <source>On what it learns from, still improving; how it reads unseen hands is not known.</source>
   <translation>Öğrendiği örneklerde hâlâ iyileşiyor; görülmemiş elleri nasıl okuduğu bilinmiyor.</translation>
  </message>
  <message>
   <source>On what it learns from, it no longer improves; how it reads unseen hands is not known.</source>
   <translation>Öğrendiği örneklerde artık iyileşmiyor; görülmemiş elleri nasıl okuduğu bilinmiyor.</translation>
  </message>
  <message>
   <source>Still improving: unseen hands are read better and better.</source>
   <translation>Hâlâ iyileşiyor: görülmemiş eller gitgide daha iyi okunuyor.</translation>
  </message>
  <message>
   <source>Learning by heart: training rises, unseen hands are read worse. Samples of more people would help.</source>
   <translation>Ezberliyor: eğitim yükseliyor, görülmemiş eller daha kötü okunuyor. Daha çok kişiden örnek işe yarar.</translation>
  </message>
  <message>
   <source>Learning by heart: it grows surer of its mistakes on unseen hands. More people would help.</source>
   <translation>Ezberliyor: görülmemiş ellerdeki yanlışlarından gitgide daha emin. Daha çok kişi işe yarar.</translation>
  </message>
  <message>
   <source>It reads the hands it knows much better than others: samples of more people would help most.</source>
   <translation>Tanıdığı elleri ötekilerden çok daha iyi okuyor: en çok, daha çok kişiden örnek işe yarar.</translation>
  </message>
  <message>
   <source>Training improves, unseen hands stay as they are.</source>
   <translation>Eğitim iyileşiyor, görülmemiş eller olduğu gibi kalıyor.</translation>
  </message>
  <message>
   <source>It no longer improves: what could be learned from these samples is learned.</source>
   <translation>Artık iyileşmiyor: bu örneklerden öğrenilebilecek olan öğrenildi.</translation>
  </message>
  <message>
   <source>One person was read, by a model that had never seen them: the next one may be read worse.</source>
   <translation>Onu hiç görmemiş bir model bir kişiyi okudu: sıradaki kişi daha kötü okunabilir.</translation>
  </message>
  <message>
   <source>Each person was read by a model that had never seen them.</source>
   <translation>Her kişiyi, onu hiç görmemiş bir model okudu.</translation>
  </message>
  <message>
   <source>Each person was read by a model that had never seen them. {count} people are few: the next one may be read worse.</source>
   <translation>Her kişiyi, onu hiç görmemiş bir model okudu. {count} kişi azdır: sıradaki kişi daha kötü okunabilir.</translation>
  </message>
  <message>
   <source>Only “{name}” signed</source>
   <translation>Yalnız “{name}” işaret gösterdi</translation>
  </message>
  <message>
   <source>Nobody is told from anybody else here</source>
   <translation>Burada kimse kimseden ayrılmıyor</translation>
  </message>
  <message>
   <source>Who signed is told for some samples only</source>
   <translation>Kimin gösterdiği yalnız bazı örneklerde belli</translation>
  </message>
  <message>
   <source>Several people signed, but too few of them each sign: pictures like these were learned from, so the figure flatters, and it cannot tell how other people would be read. Let everybody record every sign.</source>
   <translation>Birkaç kişi işaret gösterdi, ama her işareti gösteren çok az: benzer resimlerden öğrenildi, bu yüzden sayı olduğundan iyi görünür ve başka kişilerin nasıl okunacağını söyleyemez. Herkes her işareti kaydetsin.</translation>
  </message>
  <message>
   <source>{alone}, on several occasions: the figure tells of another day, not of other people.</source>
   <translation>{alone}, birkaç ayrı zamanda: sayı başka bir günü anlatır, başka kişileri değil.</translation>
  </message>
  <message>
   <source>{alone}, in one go: pictures like these were learned from, so the figure flatters, and it cannot tell how other people, or another day, would be read. Let a second person record.</source>
   <translation>{alone}, tek seferde: bunlara benzer resimlerden öğrenildi, bu yüzden sayı olduğundan iyi görünür ve başka kişilerin ya da başka bir günün nasıl okunacağını söyleyemez. İkinci bir kişiyi de kaydedin.</translation>
  </message>
  <message>
   <source>Reads “{name}” worst: {right} of {count}. More samples by “{name}” would help most.</source>
   <translation>En kötü “{name}” okunuyor: {count} içinde {right} doğru. En çok “{name}” için daha çok örnek işe yarar.</translation>
  </message>
  <message>
   <source>{name} has never learned {labels}; its figure counts those as mistakes.</source>
   <translation>{name} şunları hiç öğrenmedi: {labels}; sayısı bunları yanlış sayar.</translation>
  </message>
  <message>
   <source>{name} knows none of these signs: there is nothing to compare.</source>
   <translation>{name} bu işaretlerin hiçbirini bilmiyor: karşılaştıracak bir şey yok.</translation>
  </message>
  <message>
   <source>Few samples: {labels}. {least} or more of each, by several people, make a figure worth trusting.</source>
   <translation>Az örnek: {labels}. Güvenilir bir sayı için her birinden, birkaç kişiden {least} ya da daha çok gerekir.</translation>
  </message>
  <message>
   <source>Only one person has shown {labels}: how others show it cannot be told.</source>
   <translation>Şunları yalnız bir kişi gösterdi: {labels}; başkalarının nasıl gösterdiği bilinemez.</translation>
  </message>
  <message>
   <source>There is no class “{label}”: other hands will be read as one of the signs. Record some other handshapes under the label {label}, and they are refused.</source>
   <translation>“{label}” sınıfı yok: başka eller işaretlerden biri gibi okunur. {label} adıyla birkaç başka el biçimi kaydedin, o zaman reddedilirler.</translation>
  </message>
  <message>
   <source>Split by picture and not by person, the same samples come to {share} %: that model has met everybody it is asked about. Strangers are read as told above.</source>
   <translation>Kişiye göre değil de resme göre ayrılınca aynı örnekler %{share} eder: o model, sorulan herkesle karşılaşmıştır. Yabancılar yukarıda söylendiği gibi okunur.</translation>
  </message>
  <message>
   <source>Split by picture and not by person, the same samples come to {share} %: having met somebody does not help here.</source>
   <translation>Kişiye göre değil de resme göre ayrılınca aynı örnekler %{share} eder: birini tanımış olmak burada işe yaramıyor.</translation>
  </message>
  <message>
   <source>{name} has learned from samples by {people} before, so its figure flatters it.</source>
   <translation>{name} daha önce şu kişilerin örneklerinden öğrendi: {people}; bu yüzden sayısı olduğundan iyi görünür.</translation>
  </message>
  <message>
   <source>The signs of {name} were kept by rendered hands, not by the data it learned from: of those {count} it says the same as before in {share} %. On people it may have become worse at signs that you did not record.</source>
   <translation>{name} modelinin işaretleri, öğrendiği verilerle değil, çizilmiş ellerle korundu: bu {count} elde, % {share} oranında önceki yanıtı veriyor. İnsanlarda, kaydetmediğiniz işaretlerde kötüleşmiş olabilir.</translation>
  </message>
  <message>
   <source>No camera was found, so the demo clip is playing. Plug in a webcam and press “Try again”. You can also open a video or a folder of pictures.</source>
   <translation>Kamera bulunamadı, bu yüzden tanıtım klibi oynuyor. Bir web kamerası takıp “Yeniden dene”ye basın. Bir video ya da resim klasörü de açabilirsiniz.</translation>
  </message>
  <message>
   <source>There is no camera {index}. {choices}</source>
   <translation>{index} numaralı kamera yok. {choices}</translation>
  </message>
  <message>
   <source>There is no camera, file or folder “{name}”. {choices}</source>
   <translation>“{name}” adında kamera, dosya ya da klasör yok. {choices}</translation>
  </message>
  <message>
   <source>{count} cameras are called “{name}”: {list}. Give the number.</source>
   <translation>“{name}” adında {count} kamera var: {list}. Numarasını verin.</translation>
  </message>
  <message>
   <source>{cameras} Give one of them by number or name, a video, a picture, a folder of pictures, or “demo”.</source>
   <translation>{cameras} Bunlardan birinin numarasını ya da adını, bir video, bir resim, bir resim klasörü ya da “demo” verin.</translation>
  </message>
  <message>
   <source>Cameras here: {list}.</source>
   <translation>Buradaki kameralar: {list}.</translation>
  </message>
  <message>
   <source>No camera is connected.</source>
   <translation>Bağlı kamera yok.</translation>
  </message>
  <message>
   <source>The picture is completely dark or flat. Is the lens cover or the camera's privacy switch closed?</source>
   <translation>Görüntü tümüyle karanlık ya da boş. Merceğin kapağı ya da kameranın gizlilik düğmesi kapalı mı?</translation>
  </message>
  <message>
   <source>Your account may not use the camera ({node}). Ask for membership in the group “video”, then log in again.</source>
   <translation>Hesabınız kamerayı kullanamıyor ({node}). “video” grubuna eklenmeyi isteyin, sonra yeniden oturum açın.</translation>
  </message>
  <message>
   <source>The camera “{name}” could not be started. Another program (Zoom, Teams, a browser) may be using it, or the system's camera privacy setting blocks it. Close that program or allow the camera, then press “Try again”.</source>
   <translation>“{name}” kamerası başlatılamadı. Başka bir program (Zoom, Teams, bir tarayıcı) kullanıyor ya da sistemin kamera gizlilik ayarı engelliyor olabilir. O programı kapatın ya da kameraya izin verin, sonra “Yeniden dene”ye basın.</translation>
  </message>
  <message>
   <source>The camera “{name}” was disconnected. Plug it in and press “Try again”.</source>
   <translation>“{name}” kamerasının bağlantısı kesildi. Takıp “Yeniden dene”ye basın.</translation>
  </message>
  <message>
   <source>The camera did not start within {count} seconds. Unplug it, plug it in again, or choose another camera.</source>
   <translation>Kamera {count} saniye içinde başlamadı. Çıkarıp yeniden takın ya da başka bir kamera seçin.</translation>
  </message>
  <message>
   <source>{path} is not a video that OpenCV can read. Give a video (mp4, avi, mov, mkv, webm), a picture (jpg, png) or a folder of them.</source>
   <translation>{path}, OpenCV'nin okuyabildiği bir video değil. Bir video (mp4, avi, mov, mkv, webm), bir resim (jpg, png) ya da resim klasörü verin.</translation>
  </message>
  <message>
   <source>{path} does not exist. Give a video (mp4, avi, mov, mkv, webm), a picture (jpg, png) or a folder of them.</source>
   <translation>{path} yok. Bir video (mp4, avi, mov, mkv, webm), bir resim (jpg, png) ya da resim klasörü verin.</translation>
  </message>
  <message>
   <source>No picture can be shown in {name}. {reason}</source>
   <translation>{name} içinde gösterilebilen resim yok. {reason}</translation>
  </message>
  <message>
   <source>There are no JPEG or PNG pictures in {folder} ({reason}). Choose another folder.</source>
   <translation>{folder} içinde JPEG ya da PNG resim yok ({reason}). Başka bir klasör seçin.</translation>
  </message>
  <message>
   <source>There are no JPEG or PNG pictures in {folder}. Choose another folder.</source>
   <translation>{folder} içinde JPEG ya da PNG resim yok. Başka bir klasör seçin.</translation>
  </message>
  <message>
   <source>There is no readable frame in {path}. Try whether another player shows it.</source>
   <translation>{path} içinde okunabilen kare yok. Başka bir oynatıcının gösterip göstermediğini deneyin.</translation>
  </message>
  <message>
   <source>{folder} cannot be read ({reason}). Choose another folder.</source>
   <translation>{folder} okunamıyor ({reason}). Başka bir klasör seçin.</translation>
  </message>
  <message>
   <source>{path} is not a JPEG or PNG picture. Save it as one of these.</source>
   <translation>{path} bir JPEG ya da PNG resim değil. Bunlardan biri olarak kaydedin.</translation>
  </message>
  <message>
   <source>{path} is damaged: it begins like a picture but cannot be decoded. Replace or delete it.</source>
   <translation>{path} bozuk: bir resim gibi başlıyor ama çözülemiyor. Değiştirin ya da silin.</translation>
  </message>
  <message>
   <source>{path} has {size} MB, more than the {limit} MB allowed. Make it smaller.</source>
   <translation>{path} {size} MB; izin verilen {limit} MB'den büyük. Küçültün.</translation>
  </message>
  <message>
   <source>{path} cannot be read ({reason}). Check the name and its permissions.</source>
   <translation>{path} okunamıyor ({reason}). Adını ve izinlerini denetleyin.</translation>
  </message>
  <message>
   <source>{path} has more than {limit} million pixels. Make it smaller.</source>
   <translation>{path} {limit} milyondan çok piksel içeriyor. Küçültün.</translation>
  </message>
  <message>
   <source>The hand model file is damaged. Please reinstall signcam. (File: {path})</source>
   <translation>El modeli dosyası bozuk. signcam'i yeniden kurun. (Dosya: {path})</translation>
  </message>
  <message>
   <source>The hand model {path} cannot be read ({reason}). Please reinstall signcam.</source>
   <translation>El modeli {path} okunamıyor ({reason}). signcam'i yeniden kurun.</translation>
  </message>
  <message>
   <source>Hand detection stopped because of an error. Press “Try again”. ({kind}: {error})</source>
   <translation>El bulma bir hata yüzünden durdu. “Yeniden dene”ye basın. ({kind}: {error})</translation>
  </message>
  <message>
   <source>Something went wrong in signcam ({error}). Press “Try again”.</source>
   <translation>signcam'de bir sorun çıktı ({error}). “Yeniden dene”ye basın.</translation>
  </message>
  <message>
   <source>Something went wrong in signcam ({error}). Nothing more is recorded.</source>
   <translation>signcam'de bir sorun çıktı ({error}). Artık hiçbir şey kaydedilmiyor.</translation>
  </message>
  <message>
   <source>Something went wrong in signcam ({kind}: {error}).</source>
   <translation>signcam'de bir sorun çıktı ({kind}: {error}).</translation>
  </message>
  <message>
   <source>The picture cannot be passed on ({error}). Try again.</source>
   <translation>Görüntü iletilemiyor ({error}). Yeniden deneyin.</translation>
  </message>
  <message>
   <source>The network cannot be looked into ({error}). Choose another model.</source>
   <translation>Ağın içine bakılamıyor ({error}). Başka bir model seçin.</translation>
  </message>
  <message>
   <source>The second model cannot be asked ({error}). Choose another one.</source>
   <translation>İkinci modele sorulamıyor ({error}). Başka birini seçin.</translation>
  </message>
  <message>
   <source>The film cannot be written to {folder}. Is the disk full, or the folder closed?</source>
   <translation>Film {folder} klasörüne yazılamıyor. Disk dolu ya da klasör kapalı mı?</translation>
  </message>
  <message>
   <source>The film cannot be written to {folder}: {reason}.</source>
   <translation>Film {folder} klasörüne yazılamıyor: {reason}.</translation>
  </message>
  <message>
   <source>For a virtual camera signcam needs one more package. Install it with: pip install "signcam[camera]" (or: uv run --extra camera signcam), then start signcam again.</source>
   <translation>Sanal kamera için signcam'e bir paket daha gerekir. Şununla kurun: pip install "signcam[camera]" (ya da: uv run --extra camera signcam), sonra signcam'i yeniden başlatın.</translation>
  </message>
  <message>
   <source>This computer has no virtual camera to send to. Windows and macOS: install OBS Studio and start its virtual camera once. Linux: install v4l2loopback and run: sudo modprobe v4l2loopback. ({error})</source>
   <translation>Bu bilgisayarda gönderilecek sanal kamera yok. Windows ve macOS: OBS Studio'yu kurup sanal kamerasını bir kez başlatın. Linux: v4l2loopback'i kurup şunu çalıştırın: sudo modprobe v4l2loopback. ({error})</translation>
  </message>
  <message>
   <source>{error} {samples} not written yet.</source>
   <translation>{error} {samples} henüz yazılmadı.</translation>
  </message>
  <message>
   <source>The disk is almost full ({size} MB free), so nothing is recorded. All that was kept before is safe. Free some space, or choose another folder.</source>
   <translation>Disk neredeyse dolu ({size} MB boş), bu yüzden hiçbir şey kaydedilmiyor. Daha önce saklananlar güvende. Yer açın ya da başka bir klasör seçin.</translation>
  </message>
  <message>
   <source>The folder {folder} is no longer there. Was a disk unplugged? Nothing is recorded until it is back; start signcam again to begin with an empty folder.</source>
   <translation>{folder} klasörü artık yok. Bir disk mi çıkarıldı? Geri gelene dek hiçbir şey kaydedilmez; boş bir klasörle başlamak için signcam'i yeniden başlatın.</translation>
  </message>
  <message>
   <source>The disk is full, so nothing more is kept in {folder}. All that was kept before is safe. Free some space, then go on.</source>
   <translation>Disk dolu, bu yüzden {folder} içinde artık hiçbir şey saklanmıyor. Daha önce saklananlar güvende. Yer açıp sürdürün.</translation>
  </message>
  <message>
   <source>signcam cannot write to {folder} ({reason}). Check its permissions, or choose another folder.</source>
   <translation>signcam {folder} klasörüne yazamıyor ({reason}). İzinlerini denetleyin ya da başka bir klasör seçin.</translation>
  </message>
  <message>
   <source>The samples in {folder} are open in another signcam ({who}). You can look at them, but not change them: close the other one first.</source>
   <translation>{folder} içindeki örnekler başka bir signcam'de açık ({who}). Bakabilirsiniz ama değiştiremezsiniz: önce ötekini kapatın.</translation>
  </message>
  <message>
   <source>process {number} on {computer}, since {time}</source>
   <translation>{computer} üzerinde {number} numaralı süreç, {time} tarihinden beri</translation>
  </message>
  <message>
   <source>another process</source>
   <translation>başka bir süreç</translation>
  </message>
  <message>
   <source>{path} cannot be read ({reason}). Check its permissions.</source>
   <translation>{path} okunamıyor ({reason}). İzinlerini denetleyin.</translation>
  </message>
  <message>
   <source>{path} cannot be read ({reason}). Was it moved? signcam data rebuild looks again.</source>
   <translation>{path} okunamıyor ({reason}). Taşındı mı? signcam data rebuild yeniden bakar.</translation>
  </message>
  <message>
   <source>{path} is damaged: its end is missing. Delete it.</source>
   <translation>{path} bozuk: sonu eksik. Silin.</translation>
  </message>
  <message>
   <source>The check was stopped.</source>
   <translation>Denetleme durduruldu.</translation>
  </message>
  <message>
   <source>The camera “{name}” of last time is not here; another one is used.</source>
   <translation>Geçen seferki “{name}” kamerası burada değil; başka biri kullanılıyor.</translation>
  </message>
  <message>
   <source>The model “{name}” of last time is not here; “{other}” is used.</source>
   <translation>Geçen seferki “{name}” modeli burada değil; “{other}” kullanılıyor.</translation>
  </message>
  <message>
   <source>The settings cannot be saved in {folder}: {reason}. Is the disk full?</source>
   <translation>Ayarlar {folder} klasörüne kaydedilemiyor: {reason}. Disk dolu mu?</translation>
  </message>
  <message>
   <source>Your settings could not be read and were reset. The old file was kept.</source>
   <translation>Ayarlarınız okunamadı ve sıfırlandı. Eski dosya saklandı.</translation>
  </message>
  <message>
   <source>Your settings could not be read; the usual ones hold.</source>
   <translation>Ayarlarınız okunamadı; olağan olanlar geçerli.</translation>
  </message>
  <message>
   <source>There is no model “{name}”. Models here: {list}. Give one of these names, or a model's folder.</source>
   <translation>“{name}” adında model yok. Buradaki modeller: {list}. Bu adlardan birini ya da bir modelin klasörünü verin.</translation>
  </message>
  <message>
   <source>The GPU could not be used ({reason}); the processor computes instead. Close other programs that use the GPU, then start signcam again.</source>
   <translation>GPU kullanılamadı ({reason}); yerine işlemci hesaplıyor. GPU'yu kullanan öteki programları kapatın, sonra signcam'i yeniden başlatın.</translation>
  </message>
  <message>
   <source>its memory is full</source>
   <translation>belleği dolu</translation>
  </message>
  <message>
   <source>TensorFlow lists no GPU</source>
   <translation>TensorFlow hiçbir GPU göstermiyor</translation>
  </message>
  <message>
   <source>TensorFlow finds no GPU. `signcam doctor` says why; without --device gpu the CPU is used.</source>
   <translation>TensorFlow GPU bulamıyor. `signcam doctor` nedenini söyler; --device gpu olmadan işlemci kullanılır.</translation>
  </message>
  <message>
   <source>This model gives invalid numbers. Please choose another model.</source>
   <translation>Bu model geçersiz sayılar veriyor. Başka bir model seçin.</translation>
  </message>
  <message>
   <source>The model's {file} cannot be loaded ({error}). Get the model again.</source>
   <translation>Modelin {file} dosyası yüklenemiyor ({error}). Modeli yeniden edinin.</translation>
  </message>
  <message>
   <source>{file} of {name} takes {taken} and gives {given}, its card speaks of {input} and {output}. Get the model again.</source>
   <translation>{name} modelinin {file} dosyası {taken} alıp {given} veriyor, kartı ise {input} ve {output} diyor. Modeli yeniden edinin.</translation>
  </message>
  <message>
   <source>{name} was made with a newer signcam (format {format}). Please update signcam.</source>
   <translation>{name} daha yeni bir signcam ile yapıldı (biçim {format}). signcam'i güncelleyin.</translation>
  </message>
  <message>
   <source>{name} was trained on pictures cut by “{cut}” and prepared by “{preparing}”; this signcam uses “{our_cut}” and “{our_preparing}”. Use the signcam it was made with, or train it again.</source>
   <translation>{name}, “{cut}” ile kesilip “{preparing}” ile hazırlanmış resimlerle eğitildi; bu signcam “{our_cut}” ve “{our_preparing}” kullanıyor. Yapıldığı signcam'i kullanın ya da yeniden eğitin.</translation>
  </message>
  <message>
   <source>{path} is not a signcam model card.</source>
   <translation>{path} bir signcam model kartı değil.</translation>
  </message>
  <message>
   <source>{path} is too large to be a model card.</source>
   <translation>{path} bir model kartı olamayacak kadar büyük.</translation>
  </message>
  <message>
   <source>{folder} is not a signcam model: its {file} cannot be read ({reason}).</source>
   <translation>{folder} bir signcam modeli değil: {file} dosyası okunamıyor ({reason}).</translation>
  </message>
  <message>
   <source>{path} is damaged ({error}). Get the model again, or choose another.</source>
   <translation>{path} bozuk ({error}). Modeli yeniden edinin ya da başkasını seçin.</translation>
  </message>
  <message>
   <source>{path} is damaged ({error}). Get the model again.</source>
   <translation>{path} bozuk ({error}). Modeli yeniden edinin.</translation>
  </message>
  <message>
   <source>{path} is damaged: it is not the file its card describes. Get the model again.</source>
   <translation>{path} bozuk: kartının anlattığı dosya değil. Modeli yeniden edinin.</translation>
  </message>
  <message>
   <source>{path} is too large to be a part of a signcam model.</source>
   <translation>{path} bir signcam modelinin parçası olamayacak kadar büyük.</translation>
  </message>
  <message>
   <source>The model {name} contains invalid numbers and was not opened. Get it again.</source>
   <translation>{name} modeli geçersiz sayılar içeriyor ve açılmadı. Yeniden edinin.</translation>
  </message>
  <message>
   <source>The model {name} has no usable {file} ({reason}). Get it again.</source>
   <translation>{name} modelinin kullanılabilir {file} dosyası yok ({reason}). Yeniden edinin.</translation>
  </message>
  <message>
   <source>The model {name} has no {file}. Get it again, or delete it.</source>
   <translation>{name} modelinin {file} dosyası yok. Yeniden edinin ya da silin.</translation>
  </message>
  <message>
   <source>The model cannot be written to {folder}: {reason}. Is the disk full?</source>
   <translation>Model {folder} klasörüne yazılamıyor: {reason}. Disk dolu mu?</translation>
  </message>
  <message>
   <source>{name} is not a ResNet-50 of signcam: it has other blocks. Choose another model.</source>
   <translation>{name} bir signcam ResNet-50'si değil: blokları farklı. Başka bir model seçin.</translation>
  </message>
  <message>
   <source>{name} is not a ResNet-50 of signcam ({error}). Choose another model.</source>
   <translation>{name} bir signcam ResNet-50'si değil ({error}). Başka bir model seçin.</translation>
  </message>
  <message>
   <source>You have no model “{name}”. Your own: {list}.</source>
   <translation>“{name}” adında modeliniz yok. Sizinkiler: {list}.</translation>
  </message>
  <message>
   <source>“{name}” came with signcam and stays as it is. Copy it, and change the copy.</source>
   <translation>“{name}” signcam ile geldi ve olduğu gibi kalır. Kopyalayıp kopyayı değiştirin.</translation>
  </message>
  <message>
   <source>Type a name for the model.</source>
   <translation>Model için bir ad yazın.</translation>
  </message>
  <message>
   <source>“{name}” cannot be a model's name. Take up to {most} letters, digits, spaces, - or _, and begin with a letter or a digit.</source>
   <translation>“{name}” bir model adı olamaz. En çok {most} harf, rakam, boşluk, - ya da _ kullanın; bir harf ya da rakamla başlayın.</translation>
  </message>
  <message>
   <source>There is a model “{name}” already. Choose another name, or rename that one first.</source>
   <translation>“{name}” adında bir model zaten var. Başka bir ad seçin ya da önce onun adını değiştirin.</translation>
  </message>
  <message>
   <source>{what} ({reason}). Is the disk full, or the folder protected?</source>
   <translation>{what} ({reason}). Disk dolu ya da klasör korumalı mı?</translation>
  </message>
  <message>
   <source>“{name}” cannot be renamed</source>
   <translation>“{name}” yeniden adlandırılamıyor</translation>
  </message>
  <message>
   <source>“{name}” cannot be copied</source>
   <translation>“{name}” kopyalanamıyor</translation>
  </message>
  <message>
   <source>“{name}” cannot be deleted</source>
   <translation>“{name}” silinemiyor</translation>
  </message>
  <message>
   <source>“{name}” cannot be brought back</source>
   <translation>“{name}” geri getirilemiyor</translation>
  </message>
  <message>
   <source>“{name}” cannot be put into the library</source>
   <translation>“{name}” kitaplığa konamıyor</translation>
  </message>
  <message>
   <source>Nothing can be put into the library</source>
   <translation>Kitaplığa hiçbir şey konamıyor</translation>
  </message>
  <message>
   <source>The earlier “{name}” cannot be kept</source>
   <translation>Önceki “{name}” saklanamıyor</translation>
  </message>
  <message>
   <source>{path} cannot be written</source>
   <translation>{path} yazılamıyor</translation>
  </message>
  <message>
   <source>There is nothing to bring back: no model is in the trash.</source>
   <translation>Geri getirilecek bir şey yok: çöp kutusunda model yok.</translation>
  </message>
  <message>
   <source>There is no {path}. Check the name.</source>
   <translation>{path} yok. Adını denetleyin.</translation>
  </message>
  <message>
   <source>{path} is no file and no folder. Give a model's folder, or a .zip, .keras or .h5.</source>
   <translation>{path} bir dosya ya da klasör değil. Bir model klasörü ya da .zip, .keras, .h5 verin.</translation>
  </message>
  <message>
   <source>{name} is too large or damaged and was not opened.</source>
   <translation>{name} çok büyük ya da bozuk; açılmadı.</translation>
  </message>
  <message>
   <source>{name} knows {count} signs, and {given} labels were given: {labels}.</source>
   <translation>{name} {count} işaret biliyor, {given} ad verildi: {labels}.</translation>
  </message>
  <message>
   <source>{name} is not a signcam model or is damaged. Give a signcam .zip or folder, or the .weights.h5, .keras or .h5 of its network.</source>
   <translation>{name} bir signcam modeli değil ya da bozuk. Bir signcam .zip'i ya da klasörü, veya ağının .weights.h5, .keras ya da .h5 dosyasını verin.</translation>
  </message>
  <message>
   <source>{name} is not a signcam model or is damaged: it holds {count} {file}.</source>
   <translation>{name} bir signcam modeli değil ya da bozuk: içinde {count} {file} var.</translation>
  </message>
  <message>
   <source>{name} is not a signcam model or is damaged.</source>
   <translation>{name} bir signcam modeli değil ya da bozuk.</translation>
  </message>
  <message>
   <source>{name} is not a signcam model: it holds {count} files.</source>
   <translation>{name} bir signcam modeli değil: içinde {count} dosya var.</translation>
  </message>
  <message>
   <source>{name} is not a signcam model: it has no {file}.</source>
   <translation>{name} bir signcam modeli değil: {file} yok.</translation>
  </message>
  <message>
   <source>{name} is not a whole signcam model: it has no {file}.</source>
   <translation>{name} bütün bir signcam modeli değil: {file} yok.</translation>
  </message>
  <message>
   <source>{name} was not opened: its {file} is a link, or too large.</source>
   <translation>{name} açılmadı: {file} dosyası bir bağlantı ya da çok büyük.</translation>
  </message>
  <message>
   <source>{name} was not opened: it holds “{path}” {why}.</source>
   <translation>{name} açılmadı: “{path}” içeriyor, {why}.</translation>
  </message>
  <message>
   <source>as a link, encrypted, or outside of its folder</source>
   <translation>bağlantı olarak, şifreli ya da klasörünün dışında</translation>
  </message>
  <message>
   <source>{name} contains invalid numbers and was not opened.</source>
   <translation>{name} geçersiz sayılar içeriyor ve açılmadı.</translation>
  </message>
  <message>
   <source>signcam only takes the weights of its own network (ResNet-50). {name} describes a different network and was not opened: {error}.</source>
   <translation>signcam yalnız kendi ağının (ResNet-50) ağırlıklarını alır. {name} başka bir ağı anlatıyor ve açılmadı: {error}.</translation>
  </message>
  <message>
   <source>{name} was not opened: {error}.</source>
   <translation>{name} açılmadı: {error}.</translation>
  </message>
  <message>
   <source>{name} cannot be taken in: {reason}.</source>
   <translation>{name} içe alınamıyor: {reason}.</translation>
  </message>
  <message>
   <source>{name} could not be taken in.</source>
   <translation>{name} içe alınamadı.</translation>
  </message>
  <message>
   <source>Training cannot be started: {reason}. Is the disk full?</source>
   <translation>Eğitim başlatılamıyor: {reason}. Disk dolu mu?</translation>
  </message>
  <message>
   <source>Training was ended by signal {signal}. Perhaps the memory was full. The models are as they were. What it said last is in {log}</source>
   <translation>Eğitim {signal} sinyaliyle sonlandırıldı. Belki bellek doldu. Modeller olduğu gibi duruyor. Son söyledikleri şurada: {log}</translation>
  </message>
  <message>
   <source>Training was ended by signal {signal}. The models are as they were. What it said last is in {log}</source>
   <translation>Eğitim {signal} sinyaliyle sonlandırıldı. Modeller olduğu gibi duruyor. Son söyledikleri şurada: {log}</translation>
  </message>
  <message>
   <source>Training ended with code {code}. The models are as they were. What it said last is in {log}</source>
   <translation>Eğitim {code} koduyla bitti. Modeller olduğu gibi duruyor. Son söyledikleri şurada: {log}</translation>
  </message>
  <message>
   <source>No hand was found in any of the {count} pictures of {name}. Do they show hands? Whole pictures are learned by recipes such as signs and letters.</source>
   <translation>{name} içindeki {count} resmin hiçbirinde el bulunamadı. El gösteriyorlar mı? Bütün resimleri signs ve letters gibi tarifler öğrenir.</translation>
  </message>
  <message>
   <source>No hand was found in any of the pictures. Do they show hands?</source>
   <translation>Resimlerin hiçbirinde el bulunamadı. El gösteriyorlar mı?</translation>
  </message>
  <message>
   <source>No hand was found in any picture of {labels} to train on. Give the other signs with --labels, or pictures that show the hand.</source>
   <translation>{labels} için eğitilecek hiçbir resimde el bulunamadı. Bu işaretleri çıkarın ya da eli gösteren resimler kaydedin.</translation>
  </message>
  <message>
   <source>There is only one sign, “{label}”. A model needs pictures of at least two.</source>
   <translation>Tek bir işaret var, “{label}”. Bir modele en az ikisinin resimleri gerekir.</translation>
  </message>
  <message>
   <source>Training became unstable in epoch {epoch}: the loss or a weight is no longer a number. {kept} Train anew with another --seed or a larger --batch.</source>
   <translation>Eğitim {epoch}. geçişte kararsızlaştı: kayıp ya da bir ağırlık artık sayı değil. {kept} Yeniden eğitin.</translation>
  </message>
  <message>
   <source>The weights of epoch {epoch} are kept.</source>
   <translation>{epoch}. geçişin ağırlıkları saklandı.</translation>
  </message>
  <message>
   <source>There are no good weights yet.</source>
   <translation>Henüz iyi ağırlık yok.</translation>
  </message>
  <message>
   <source>There is not enough memory to train on {count} pictures at once. Close other programs and go on with --resume, or begin anew with a smaller --batch.</source>
   <translation>Aynı anda {count} resimle eğitmek için bellek yetmiyor. Öteki programları kapatıp yeniden eğitin.</translation>
  </message>
  <message>
   <source>The checkpoint cannot be written to {folder}: {reason}. Is the disk full?</source>
   <translation>Ara kayıt {folder} klasörüne yazılamıyor: {reason}. Disk dolu mu?</translation>
  </message>
  <message>
   <source>The log cannot be written to {folder}: {reason}. Is the disk full?</source>
   <translation>Günlük {folder} klasörüne yazılamıyor: {reason}. Disk dolu mu?</translation>
  </message>
  <message>
   <source>Nothing can be written to {folder}: {path} is no folder, or a protected one.</source>
   <translation>{folder} içine hiçbir şey yazılamıyor: {path} klasör değil ya da korumalı.</translation>
  </message>
  <message>
   <source>{path} cannot be used: {reason}.</source>
   <translation>{path} kullanılamıyor: {reason}.</translation>
  </message>
  <message>
   <source>{name} has further layers in its head; its signs cannot be kept. Leave --keep out.</source>
   <translation>{name} modelinin başında başka katmanlar var; işaretleri korunamıyor. Korumadan eğitin.</translation>
  </message>
  <message>
   <source>{name} has further layers in its head; its signs cannot be kept.</source>
   <translation>{name} modelinin başında başka katmanlar var; işaretleri korunamıyor.</translation>
  </message>
  <message>
   <source>The signs of this model cannot be kept: signcam has pictures of the digits alone to keep signs by. Train on your samples of all signs, without --keep.</source>
   <translation>Bu modelin işaretleri korunamıyor: signcam'de bunun için yalnız rakamların resimleri var. Bütün işaretlerin örnekleriyle, korumadan eğitin.</translation>
  </message>
  <message>
   <source>No sample is of these signers and of these sittings. Choose more of them.</source>
   <translation>Bu kişilerden ve bu oturumlardan örnek yok. Daha çoğunu seçin.</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <translation>diskte yer kalmadı</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>izin yok</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>böyle bir dosya ya da klasör yok</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <translation>disk salt okunur</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <translation>klasör değil</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <translation>bir klasör</translation>
  </message>
  <message>
   <source>File exists</source>
   <translation>zaten var</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>disk bir hata bildiriyor</translation>
  </message>
  <message>
   <source>File name too long</source>
   <translation>ad çok uzun</translation>
  </message>
  <message>
   <source>Operation not permitted</source>
   <translation>izin verilmiyor</translation>
  </message>
  <message>
   <source>{hand}, {palm}; {distance}, light {light}</source>
   <translation>{hand}, {palm}; {distance}, ışık {light}</translation>
  </message>
  <message>
   <source>palm</source>
   <translation>avuç</translation>
  </message>
  <message>
   <source>back of the hand</source>
   <translation>elin sırtı</translation>
  </message>
  <message>
   <source>“{label}”, {more}</source>
   <translation>“{label}”, {more}</translation>
  </message>
  <message>
   <source>no signer told</source>
   <translation>kişi belirtilmemiş</translation>
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
   <source>a nickname</source>
   <translation>bir takma ad</translation>
  </message>
  <message>
   <source>I agree</source>
   <translation>Kabul ediyorum</translation>
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
   <source>A space: the space bar</source>
   <translation>Bir boşluk: boşluk tuşu</translation>
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
   <source>Filming</source>
   <translation>Filme alınıyor</translation>
  </message>
  <message>
   <source>signcam, presentation</source>
   <translation>signcam, sunum</translation>
  </message>
  <message>
   <source>Blank</source>
   <translation>Boş</translation>
  </message>
  <message>
   <source>Video and sign</source>
   <translation>Video ve işaret</translation>
  </message>
  <message>
   <source>Video and bars</source>
   <translation>Video ve çubuklar</translation>
  </message>
  <message>
   <source>Inside the network</source>
   <translation>Ağın içi</translation>
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
   <source>Distance</source>
   <translation>Uzaklık</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Işık</translation>
  </message>
  <message>
   <source>goal {count}</source>
   <translation>hedef {count}</translation>
  </message>
  <message>
   <source>Samples of each sign, the goal is {goal}. {told}</source>
   <translation>İşaret başına örnek, hedef {goal}. {told}</translation>
  </message>
  <message>
   <source>Kinds of samples. {told}</source>
   <translation>Örnek türleri. {told}</translation>
  </message>
  <message>
   <source>Left hand</source>
   <translation>Sol el</translation>
  </message>
  <message>
   <source>Right hand</source>
   <translation>Sağ el</translation>
  </message>
  <message>
   <source>back</source>
   <translation>sırt</translation>
  </message>
  <message>
   <source>near</source>
   <translation>yakın</translation>
  </message>
  <message>
   <source>middle</source>
   <translation>orta</translation>
  </message>
  <message>
   <source>far</source>
   <translation>uzak</translation>
  </message>
  <message>
   <source>dim</source>
   <translation>loş</translation>
  </message>
  <message>
   <source>even</source>
   <translation>normal</translation>
  </message>
  <message>
   <source>bright</source>
   <translation>parlak</translation>
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
   <source>Record your own hand, for any sign you like ({key}).</source>
   <translation>Kendi elinizi istediğiniz işaret için kaydedin ({key}).</translation>
  </message>
  <message>
   <source>Teach the network what you recorded ({key}). The key ? shows all keys.</source>
   <translation>Kaydettiklerinizi ağa öğretin ({key}). ? tuşu bütün tuşları gösterir.</translation>
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
   <source>“{name}” is in the trash of models; “{other}” stays in use</source>
   <translation>“{name}” modellerin çöp kutusunda; “{other}” kullanımda kalıyor</translation>
  </message>
  <message>
   <source>my signs</source>
   <translation>işaretlerim</translation>
  </message>
  <message>
   <source>Train a model of your own</source>
   <translation>Kendi modelinizi eğitin</translation>
  </message>
  <message>
   <source>“{name}” is in use again; “{other}” stays in the list</source>
   <translation>“{name}” yeniden kullanımda; “{other}” listede kalıyor</translation>
  </message>
  <message>
   <source>“{name}” is in the list of models; “{other}” stays in use</source>
   <translation>“{name}” model listesinde; “{other}” kullanımda kalıyor</translation>
  </message>
  <message>
   <source>The training is not finished; closing ends it.</source>
   <translation>Eğitim bitmedi; kapatmak onu sona erdirir.</translation>
  </message>
  <message>
   <source>The training of “{name}” is not finished; closing ends it.</source>
   <translation>“{name}” eğitimi bitmedi; kapatmak onu sona erdirir.</translation>
  </message>
  <message>
   <source>“{name}” is in use</source>
   <translation>“{name}” kullanımda</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Resimler</translation>
  </message>
  <message>
   <source>another label</source>
   <translation>başka ad</translation>
  </message>
  <message>
   <source>Another label for the chosen pictures</source>
   <translation>Seçili resimler için başka bir ad</translation>
  </message>
  <message>
   <source>{count} of “{truth}” read as “{said}”</source>
   <translation>“{truth}” işaretinin {count} tanesi “{said}” okundu</translation>
  </message>
  <message>
   <source>{count} of “{truth}” with no hand found</source>
   <translation>“{truth}” işaretinin {count} tanesinde el bulunamadı</translation>
  </message>
  <message>
   <source>nobody in particular</source>
   <translation>belirli biri değil</translation>
  </message>
  <message>
   <source>the first {count} are shown</source>
   <translation>ilk {count} gösteriliyor</translation>
  </message>
  <message>
   <source>{label}, signed by {who}</source>
   <translation>{label}, gösteren: {who}</translation>
  </message>
  <message>
   <source>{count} are “{label}” now. Train again to learn it so.</source>
   <translation>{count} tanesi artık “{label}”. Böyle öğrenmesi için yeniden eğitin.</translation>
  </message>
  <message>
   <source>{count} are in the trash. Train again to learn without them.</source>
   <translation>{count} tanesi çöp kutusunda. Onlarsız öğrenmesi için yeniden eğitin.</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>bozuk</translation>
  </message>
  <message>
   <source>Undone: {count} samples.</source>
   <translation>Geri alındı: {count} örnek.</translation>
  </message>
  <message>
   <source>{count} samples; the new model will know {signs} signs: {labels}.</source>
   <translation>{count} örnek; yeni model {signs} işaret bilecek: {labels}.</translation>
  </message>
  <message>
   <source>It is always examined on people it has not seen, as far as several have signed.</source>
   <translation>Birkaç kişi işaret gösterdiyse, her zaman görmediği kişilerle sınanır.</translation>
  </message>
  <message>
   <source>It will not know {labels} any more; “{name}” stays as it is.</source>
   <translation>Şunları artık bilmeyecek: {labels}; “{name}” olduğu gibi kalır.</translation>
  </message>
  <message>
   <source>Of which sittings</source>
   <translation>Hangi oturumlardan</translation>
  </message>
  <message>
   <source>Model to begin with</source>
   <translation>Başlanacak model</translation>
  </message>
  <message>
   <source>Keep its own signs as well</source>
   <translation>Kendi işaretleri de kalsın</translation>
  </message>
  <message>
   <source>Name of the new model</source>
   <translation>Yeni modelin adı</translation>
  </message>
  <message>
   <source>Expert</source>
   <translation>Uzman</translation>
  </message>
  <message>
   <source>Sittings, passes, batch, rate</source>
   <translation>Oturumlar, geçişler, yığın, öğrenme hızı</translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>her zamanki</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Öğrenme hızı</translation>
  </message>
  <message>
   <source>Signs to learn</source>
   <translation>Öğrenilecek işaretler</translation>
  </message>
  <message>
   <source>Whose samples</source>
   <translation>Kimin örnekleri</translation>
  </message>
  <message>
   <source>Sittings, from when they began (UTC)</source>
   <translation>Oturumlar, başladıkları zamana göre (UTC)</translation>
  </message>
  <message>
   <source>Passes</source>
   <translation>Geçişler</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Yığın</translation>
  </message>
  <message>
   <source>Signs</source>
   <translation>İşaretler</translation>
  </message>
  <message>
   <source>Signed by</source>
   <translation>Gösteren</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>Başlangıç</translation>
  </message>
  <message>
   <source>Quick</source>
   <translation>Hızlı</translation>
  </message>
  <message>
   <source>What the model already sees in a hand stays; only how it names it is learned.</source>
   <translation>Modelin bir elde zaten gördüğü kalır; yalnız onu nasıl adlandırdığı öğrenilir.</translation>
  </message>
  <message>
   <source>Better</source>
   <translation>Daha iyi</translation>
  </message>
  <message>
   <source>The last part of the network learns as well. Worth it for new signs.</source>
   <translation>Ağın son bölümü de öğrenir. Yeni işaretler için değer.</translation>
  </message>
  <message>
   <source>From scratch</source>
   <translation>Sıfırdan</translation>
  </message>
  <message>
   <source>The whole network, from nothing. Only with thousands of samples.</source>
   <translation>Bütün ağ, sıfırdan. Yalnız binlerce örnekle.</translation>
  </message>
  <message>
   <source>Tip: record some other hands (a fist, a half open hand) under the label “{label}”. The model can then say that it sees none of your signs.</source>
   <translation>İpucu: “{label}” adıyla birkaç başka el (yumruk, yarı açık el) kaydedin. Model o zaman işaretlerinizden hiçbirini görmediğini söyleyebilir.</translation>
  </message>
  <message>
   <source>The new model then knows both. The model's own signs are kept by rendered hands, as what it learned from is not on this computer; on people it may become a little worse at them.</source>
   <translation>Yeni model o zaman ikisini de bilir. Modelin kendi işaretleri çizilmiş ellerle korunur, çünkü öğrendiği veriler bu bilgisayarda değildir; insanlarda bunlarda biraz kötüleşebilir.</translation>
  </message>
  <message>
   <source>The samples are read. The picture beside goes on.</source>
   <translation>Örnekler okunuyor. Yandaki görüntü sürüyor.</translation>
  </message>
  <message>
   <source>No model was made. Your models are as they were.</source>
   <translation>Model yapılmadı. Modelleriniz olduğu gibi duruyor.</translation>
  </message>
  <message>
   <source>Stopping; a model of the best so far is being made.</source>
   <translation>Durduruluyor; şimdiye dek en iyisinden bir model yapılıyor.</translation>
  </message>
  <message>
   <source>Pass {epoch} of {epochs} through all samples.</source>
   <translation>Bütün örneklerden {epochs} geçişin {epoch}. geçişi.</translation>
  </message>
  <message>
   <source>It is examined and written to the disk.</source>
   <translation>Sınanıyor ve diske yazılıyor.</translation>
  </message>
  <message>
   <source>Best on unseen hands: pass {epoch}.</source>
   <translation>Görülmemiş ellerde en iyisi: {epoch}. geçiş.</translation>
  </message>
  <message>
   <source>Stop and keep the best</source>
   <translation>Durdur ve en iyisini sakla</translation>
  </message>
  <message>
   <source>Ends the learning now, and makes a model of what was learned</source>
   <translation>Öğrenmeyi şimdi bitirir ve öğrenilenden bir model yapar</translation>
  </message>
  <message>
   <source>Ends it; no model is made</source>
   <translation>Bitirir; model yapılmaz</translation>
  </message>
  <message>
   <source>Go on from where it was</source>
   <translation>Kaldığı yerden sürdür</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Geri</translation>
  </message>
  <message>
   <source>All of it takes {duration}.</source>
   <translation>Hepsi {duration} sürer.</translation>
  </message>
  <message>
   <source>{time} left, then the model is made.</source>
   <translation>{time} kaldı, sonra model yapılır.</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Başlıyor</translation>
  </message>
  <message>
   <source>Looking at the samples</source>
   <translation>Örneklere bakılıyor</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>Öğreniyor</translation>
  </message>
  <message>
   <source>Making the model</source>
   <translation>Model yapılıyor</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Bitti</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>İptal edildi</translation>
  </message>
  <message>
   <source>It did not work</source>
   <translation>Olmadı</translation>
  </message>
  <message>
   <source>{how}, {count} samples</source>
   <translation>{how}, {count} örnek</translation>
  </message>
  <message>
   <source>What was shown, and what was read</source>
   <translation>Ne gösterildi, ne okundu</translation>
  </message>
  <message>
   <source>Rows were shown, columns were read. Choose a number to see its pictures.</source>
   <translation>Satırlar gösterilen, sütunlar okunandır. Resimlerini görmek için bir sayı seçin.</translation>
  </message>
  <message>
   <source>The new model stays in the list of models; the former one goes on</source>
   <translation>Yeni model listede kalır; önceki sürer</translation>
  </message>
  <message>
   <source>The new model goes to the trash of models</source>
   <translation>Yeni model, modellerin çöp kutusuna gider</translation>
  </message>
  <message>
   <source>Both models' bars on the same frame, before you decide</source>
   <translation>Karar vermeden önce aynı karede iki modelin çubukları</translation>
  </message>
  <message>
   <source>95 % interval</source>
   <translation>% 95 aralığı</translation>
  </message>
  <message>
   <source>With other samples of the same kind, the figure would lie in between, 19 times of 20.</source>
   <translation>Aynı türden başka örneklerle sayı, 20'de 19 kez bu aralıkta olurdu.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>yok</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Yeni</translation>
  </message>
  <message>
   <source>Former</source>
   <translation>Önceki</translation>
  </message>
  <message>
   <source>Keep both</source>
   <translation>İkisi de</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>At</translation>
  </message>
  <message>
   <source>Train again</source>
   <translation>Yeniden eğit</translation>
  </message>
  <message>
   <source>Too few samples could be kept apart to examine it: how well it reads is not known.</source>
   <translation>Sınamak için çok az örnek ayrılabildi: ne kadar iyi okuduğu bilinmiyor.</translation>
  </message>
  <message>
   <source>{right} of {count}</source>
   <translation>{count} içinde {right}</translation>
  </message>
  <message>
   <source>Back to “{name}”</source>
   <translation>“{name}” modeline dön</translation>
  </message>
  <message>
   <source>{low} to {high} %</source>
   <translation>% {low} - {high}</translation>
  </message>
  <message>
   <source>“{name}” is ready</source>
   <translation>“{name}” hazır</translation>
  </message>
  <message>
   <source>not learned</source>
   <translation>öğrenilmedi</translation>
  </message>
  <message>
   <source>On people it had not seen</source>
   <translation>Görmediği kişilerde</translation>
  </message>
  <message>
   <source>On another day of the same person</source>
   <translation>Aynı kişinin başka bir gününde</translation>
  </message>
  <message>
   <source>On other pictures of the same people</source>
   <translation>Aynı kişilerin başka resimlerinde</translation>
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
   <source>Show a sign from</source>
   <translation>İşareti göster, en az</translation>
  </message>
  <message>
   <source>Of the last {all} frames with a hand, both say the same in {same}.</source>
   <translation>El görünen son {all} karenin {same} tanesinde ikisi de aynı şeyi söylüyor.</translation>
  </message>
  <message>
   <source>Show a hand: both read the same frame.</source>
   <translation>Bir el gösterin: ikisi de aynı kareyi okur.</translation>
  </message>
  <message>
   <source>The model in use gives no answers: the message above says why.</source>
   <translation>Kullanılan model yanıt vermiyor: nedenini yukarıdaki ileti söyler.</translation>
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
   <source>The hand is not all in the picture</source>
   <translation>Elin tamamı görüntüde değil</translation>
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
  <message>
   <source>No hand is seen. Hold it up, all of it in the picture.</source>
   <translation>El görünmüyor. Tamamı görüntüde olacak biçimde kaldırın.</translation>
  </message>
  <message>
   <source>Hold the hand still for a moment, and it begins.</source>
   <translation>Eli bir an sabit tutun, başlayacaktır.</translation>
  </message>
  <message>
   <source>This looks like the last one. Move and turn the hand a little.</source>
   <translation>Bu sonuncuya benziyor. Eli biraz oynatıp çevirin.</translation>
  </message>
  <message>
   <source>Blurred. Hold the hand stiller, or make more light.</source>
   <translation>Bulanık. Eli daha sabit tutun ya da ışığı artırın.</translation>
  </message>
  <message>
   <source>Pictures of {name}'s hand, with some of what is behind it, will be kept in {folder}, to train networks on. They stay on this computer unless somebody exports them. To delete them all: signcam data forget --signer {signer}</source>
   <translation>{name} kişisinin elinin resimleri, arkasındakilerin bir kısmıyla birlikte, ağ eğitmek için {folder} klasöründe saklanacak. Biri dışa aktarmadıkça bu bilgisayarda kalırlar. Hepsini silmek için: signcam data forget --signer {signer}</translation>
  </message>
  <message>
   <source>Pictures of your hand, with some of what is behind it, will be kept in {folder}, to train networks on. They stay on this computer unless somebody exports them. To delete them: “Browse”, and then “Empty trash”.</source>
   <translation>Elinizin resimleri, arkasındakilerin birazıyla, ağ eğitmek için {folder} içinde saklanacak. Kimse dışa aktarmadıkça bu bilgisayarda kalırlar. Silmek için: “Göz at”, sonra “Çöpü boşalt”.</translation>
  </message>
 </context>
</TS>
