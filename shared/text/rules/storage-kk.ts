/** Words of the rules of storage, in Kazakh. */
export const storageRulesKk = {
  'findings.LocationNotInUse.text': '{{bin}} орны пайдаланылмайды.',
  'findings.LocationNotInUse.remedy': 'Басқа орын таңдаңыз немесе әкімшіден ашуды сұраңыз.',
  'findings.ProfileAssumed.text': 'Бейін санат бойынша алынған; оны әлі ешкім бағаламаған.',
  'findings.ProfileAssumed.remedy': 'Тауарды бағалап, бейінді растаңыз немесе өзгертіңіз.',
  'findings.CompositionUnknown.text': 'Тауардың құрамы әлі белгісіз.',
  'findings.CompositionUnknown.remedy':
    'Сұрыпталғанша немесе зерттелгенше партияны карантинге қойыңыз.',
  'findings.ClassNotAccepted.text': '{{bin}} орны {{lgk}} сақтау класын қабылдамайды.',
  'findings.ClassNotAccepted.remedy': 'Осы класқа жарамды орын таңдаңыз.',
  'findings.MagazineRequired.text':
    'Жарылғыш бұйым тек лицензиясы бар қоймада сақталады; {{bin}} ондай емес.',
  'findings.MagazineRequired.remedy':
    'Партияны лицензиялы қоймаға беріңіз немесе қауіпсіздігін анықтатыңыз.',
  'findings.TemperatureNotMeasured.text': '{{bin}} орнының температурасы өлшенбейді.',
  'findings.TemperatureNotMeasured.remedy':
    'Өлшенетін орын таңдаңыз немесе режим сақталатынын растаңыз.',
  'findings.TemperatureOutsideBand.text':
    '{{bin}} орнында {{minCelsius}}…{{maxCelsius}}\u00a0°C, бұл тауар режимінен тыс.',
  'findings.TemperatureOutsideBand.remedy': 'Бүкіл ауқымы режим ішіндегі орынды таңдаңыз.',
  'findings.HumidityNotMeasured.text':
    '{{bin}} орнының ылғалдылығы өлшенбейді; тауарға {{limit}}\u00a0%-дан аспауы керек.',
  'findings.HumidityNotMeasured.remedy': 'Өлшенетін орын таңдаңыз немесе құрғақ екенін растаңыз.',
  'findings.HumidityTooHigh.text':
    '{{bin}} ылғалдылығы {{percent}}\u00a0%-ға жетеді; тауарға {{limit}}\u00a0%-дан аспауы керек.',
  'findings.HumidityTooHigh.remedy': 'Құрғағырақ орын таңдаңыз.',
  'findings.SecurityTooLow.text':
    '{{bin}} қорғанысы {{level}}-деңгей; тауарға {{needed}}-деңгей керек.',
  'findings.SecurityTooLow.remedy': 'Құлыпталатын орынды немесе құндылықтар қоймасын таңдаңыз.',
  'findings.TwoPersonAccess.text': '{{bin}} — құндылықтар қоймасы: екі адам кіреді.',
  'findings.TwoPersonAccess.remedy': 'Екінші адамды көрсетіңіз.',
  'findings.VolumeExceeded.text':
    '{{bin}} сыйымдылығы {{limitMillilitres}}\u00a0л; {{usedMillilitres}}\u00a0л болады.',
  'findings.VolumeExceeded.remedy': 'Үлкенірек немесе бос орын таңдаңыз, не партияны бөліңіз.',
  'findings.VolumeUnknown.text':
    '{{bin}} орнындағы партиялардың бәрінің көлемі белгілі емес; {{limitMillilitres}}\u00a0л сияды.',
  'findings.VolumeUnknown.remedy': 'Өлшеңіз немесе сиятынын растаңыз.',
  'findings.LoadExceeded.text':
    '{{bin}} {{limitGrams}}\u00a0кг көтереді; {{usedGrams}}\u00a0кг болады.',
  'findings.LoadExceeded.remedy': 'Көбірек көтеретін орын таңдаңыз немесе партияны бөліңіз.',
  'findings.LoadUnknown.text':
    '{{bin}} орнындағы партиялардың бәрі өлшенбеген; {{limitGrams}}\u00a0кг көтереді.',
  'findings.LoadUnknown.remedy': 'Салмағын өлшеңіз немесе рұқсат етілген шекте екенін растаңыз.',
  'findings.PalletPlacesExceeded.text':
    '{{bin}} орнында {{limit}} паллет орны бар; {{used}} керек болады.',
  'findings.PalletPlacesExceeded.remedy':
    'Бос паллет орны бар жерді таңдаңыз немесе партияны бөліңіз.',
  'findings.PalletPlacesUnknown.text':
    '{{bin}} орнындағы партиялардың бәрінің паллеті саналмаған; орын саны {{limit}}.',
  'findings.PalletPlacesUnknown.remedy': 'Санаңыз немесе орын бар екенін растаңыз.',
  'findings.FlammablesExceeded.text':
    '{{bin}} орнында {{limitMillilitres}}\u00a0л жанғыш рұқсат; {{usedMillilitres}}\u00a0л болады.',
  'findings.FlammablesExceeded.remedy':
    'Басқа жанғыш зат қоймасын не шкафын таңдаңыз немесе партияны бөліңіз.',
  'findings.FlammablesUnknown.text':
    '{{bin}} орнындағы жанғыш зат көлемі белгісіз; шегі {{limitMillilitres}}\u00a0л.',
  'findings.FlammablesUnknown.remedy': 'Өлшеңіз немесе шектен аспайтынын растаңыз.',
  'findings.CompositionUnknownBeside.text':
    'Екеуі де бағаланғанша {{neighbour}} жанында не тұра алатыны белгісіз.',
  'findings.CompositionUnknownBeside.remedy': 'Оларды бір-бірінен алыс ұстап, соны растаңыз.',
  'findings.SeparateStorageRequired.text':
    '{{lgk}} және {{otherLgk}} ({{neighbour}}) сақтау кластарына бөлек өрт бөліктері керек.',
  'findings.SeparateStorageRequired.remedy':
    '{{otherLgk}} класы жоқ, отқа төзімділігі 90 минут бөлік таңдаңыз.',
  'findings.JointStorageConditional.text':
    '{{lgk}} және {{otherLgk}} ({{neighbour}}) сақтау кластары бірге тек шартпен тұрады.',
  'findings.JointStorageConditional.remedy':
    'TRGS 510-ның 1–8 шарттарын тексеріп, қолданылатынын растаңыз.',
  'findings.SmallQuantityNotRequired.text':
    '{{lgk}} және {{otherLgk}} ({{neighbour}}) кластары бөлек тұрады; бөлікте 200\u00a0кг-ға дейін ' +
    'ереже міндетті емес.',
  'findings.SmallQuantityNotRequired.remedy': 'Бөлік ішінде алшақ қойып, жалпы массаны растаңыз.',
  'findings.SmallQuantityDeviation.text':
    '{{lgk}} және {{otherLgk}} ({{neighbour}}) кластары бөлек тұрады; 400\u00a0кг-ға, класқа 200 ' +
    'кг-ға дейін ауытқу мүмкін.',
  'findings.SmallQuantityDeviation.remedy': 'Соған жол беретін тәуекел бағасын жазыңыз.',
  'findings.OneTonneExceeded.text':
    'Бөлікте {{kilograms}}\u00a0кг қауіпті тауар бар: 1\u00a0т-дан асса 4-шарт қолданылады.',
  'findings.OneTonneExceeded.remedy':
    'Сөндіру жүйесін немесе дабыл мен өрт сөндіру командасын растаңыз.',
  'findings.TenTonnesExceeded.text':
    'Бөлікте {{kilograms}}\u00a0кг қауіпті тауар бар: 10\u00a0т-дан асса 8-шарт қолданылады.',
  'findings.TenTonnesExceeded.remedy':
    'Дабыл, сағаттық тексеру мен жедел өрт сөндірушіні немесе сөндіру жүйесін растаңыз.',
  'findings.HazardousMassUnknown.text':
    'Бөліктегі қауіпті тауар массасы белгісіз: 4 және 8-шарт қолданылуы мүмкін.',
  'findings.HazardousMassUnknown.remedy': 'Бөліктегі барлық қауіпті партияны өлшеңіз.',
  'findings.ImdgSegregation.text':
    'Теңіз кестесі (IMDG) {{unClass}} және {{otherUnClass}} ({{neighbour}}) кластарын бөледі: ' +
    '{{segregation}}.',
  'findings.ImdgSegregation.remedy':
    '1 үшін кемінде 3\u00a0м; 2 үшін басқа бөлме не шкаф; 3 пен 4 үшін басқа ғимарат.',
  'findings.Cfr177Segregation.text':
    'Жол кестесі (49 CFR 177.848) {{unClass}} және {{otherUnClass}} ({{neighbour}}) кластарын ' +
    'бөледі: {{segregation}}.',
  'findings.Cfr177Segregation.remedy':
    'X: бірге болмайды. O: аққаны араласпайтындай. *: үйлесімділік топтары бойынша.',
  'findings.ToxicBesideFood.text':
    'Уытты тауар азық-түлікпен бірге тұрмайды; {{neighbour}} — азық-түлік немесе сусын.',
  'findings.ToxicBesideFood.remedy': 'Азық-түлік пен сусын жоқ бөлік таңдаңыз.',
  'findings.FoodBesideToxic.text': 'Азық-түлік уытты тауармен бірге тұрмайды; {{neighbour}} уытты.',
  'findings.FoodBesideToxic.remedy': 'Уытты зат ешқашан болмаған бөлік таңдаңыз.',
  'findings.FireLoadBesideHazard.text':
    'Қағаз, мата немесе картон {{neighbour}} жанында өрт жүктемесін арттырады.',
  'findings.FireLoadBesideHazard.remedy': 'Алшақ қойыңыз немесе бөліктің қорғанысын растаңыз.',
  'findings.CellsUntested.text':
    'Алып қойылған тауардың литий элементтері ешқашан сыналған деп есептелмейді.',
  'findings.CellsUntested.remedy':
    'Зақымын, қызуын, ісінуін тексеріңіз; қоймада зарядтауға болмайды.',
  'findings.DamagedCellsNeedFireSafePlace.text':
    'Зақымдалған элементтер {{bin}} орнында тұрмауы керек.',
  'findings.DamagedCellsNeedFireSafePlace.remedy':
    'Ашық алаңға немесе қауіпті заттар қоймасына, отқа төзімді жәшікке шығарыңыз.',
  'findings.DamagedCellsBoxed.text':
    'Зақымдалған элементтер тек құм салынған отқа төзімді жәшікте, ұштары жапсырылған.',
  'findings.DamagedCellsBoxed.remedy': 'Жәшік пен оқшаулауды растаңыз.',
  'findings.DamagedCellsApart.text':
    'Зақымдалған элементтер бәрінен бөлек тұрады; бөлікте {{neighbour}} бар.',
  'findings.DamagedCellsApart.remedy': 'Оларға бөлек бөлік таңдаңыз.',
  'findings.HighEnergyNeedsSeparateStore.text':
    'Энергиясы жоғары немесе белгісіз элементтерге бөлек отқа төзімді қойма керек; {{bin}} ' +
    'ондай емес.',
  'findings.HighEnergyNeedsSeparateStore.remedy':
    'Қауіпті заттар қоймасын не ашық алаңды пайдаланыңыз немесе энергиясы мен массасын бағалаңыз.',
  'findings.HighEnergyCaseByCase.text':
    'Энергиясы жоғары немесе белгісіз элементтер сақтандырушымен келісіліп сақталады.',
  'findings.HighEnergyCaseByCase.remedy': 'Сақтандырушы шартын және мөлшер шегін растаңыз.',
  'findings.CellsBesideFireAccelerant.text':
    'Литий элементтері мен отты күшейтетін зат бір бөлікте тұрмайды: {{neighbour}}.',
  'findings.CellsBesideFireAccelerant.remedy':
    'Жанғыш зат, газ, жарылғыш және тотықтырғыш жоқ бөлік таңдаңыз.',
  'findings.CellsNeedFiveMetres.text':
    'Литий элементтері мен {{neighbour}} арасында 5\u00a0м немесе отқа төзімді қабырға керек.',
  'findings.CellsNeedFiveMetres.remedy': 'Қашықтықты немесе қабырғаны растаңыз.',
  'rankReasons.same-seizure': 'Осы алып қоюдың тауары тұр.',
  'rankReasons.tight-fit': 'Орынды жақсы толтырады.',
  'rankReasons.right-zone': 'Аймақ осындай тауарға арналған.',
  'rankReasons.no-conditions': 'Растайтын ештеңе жоқ.',
  'locationKind.rack-bin': 'Сөре ұяшығы',
  'locationKind.intake': 'Қабылдау',
  'locationKind.quarantine': 'Карантин',
  'locationKind.hazard-store': 'Қауіпті заттар қоймасы',
  'locationKind.magazine': 'Жарылғыш материалдар қоймасы',
  'locationKind.cold-store': 'Тоңазытқыш камера',
  'locationKind.strong-room': 'Құндылықтар қоймасы',
  'locationKind.staging-cage': 'Шығару алдындағы тор',
  'locationKind.yard': 'Ашық алаң',
};
