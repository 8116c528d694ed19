/** Words of people: signing in, accounts, settings. */
export const accessKk = {
  'rejections.CredentialsWrong.why': 'Құпиясөз логинге сай келмейді.',
  'rejections.CredentialsWrong.remedy':
    'Пернетақта тілі мен бас әріптерді тексеріп, қайталап көріңіз.',
  'rejections.UserLocked.why':
    'Қате құпиясөз тым көп енгізілді: есептік жазба {{minutes}}\u00a0мин жабық.',
  'rejections.UserLocked.remedy': 'Күтіңіз немесе әкімшіден жаңа құпиясөз сұраңыз.',
  'rejections.UserInactive.why':
    '«{{name}}» есептік жазбасы өшірілген немесе жұмыс істеп тұрған ешбір қоймада рөлі жоқ.',
  'rejections.UserInactive.remedy': 'Әкімшіге хабарласыңыз.',
  'rejections.SetupNeeded.why': 'Мұнда әлі орган құрылмаған.',
  'rejections.SetupNeeded.remedy': 'Алдымен бастапқы баптауды орындаңыз.',
  'rejections.AlreadySetUp.why': 'Бастапқы баптау орындалып қойған.',
  'rejections.AlreadySetUp.remedy': 'Өз логиніңізбен кіріңіз.',
  'rejections.SiteNotAssigned.why': 'Бұл қоймада рөліңіз жоқ.',
  'rejections.SiteNotAssigned.remedy': 'Әкімшіден рөл тағайындауды сұраңыз.',
  'rejections.PasswordTooShort.why': 'Құпиясөз {{minimum}} таңбадан қысқа.',
  'rejections.PasswordTooShort.remedy': 'Тек өзіңіз айтатын сөйлем алыңыз.',
  'rejections.PasswordTooCommon.why': 'Мұндай құпиясөзді бірінші болып байқап көреді.',
  'rejections.PasswordTooCommon.remedy':
    'Бір-біріне қатысы жоқ бірнеше сөз алыңыз; атыңыз бен логиніңіз жарамайды.',
  'rejections.PasswordUnchanged.why': 'Жаңа құпиясөз ескісімен бірдей.',
  'rejections.PasswordUnchanged.remedy': 'Басқасын таңдаңыз.',
  'rejections.TimeZoneUnknown.why': '{{timeZone}} — уақыт белдеуі емес.',
  'rejections.TimeZoneUnknown.remedy': 'Тізімнен таңдаңыз, мысалы Asia/Almaty.',
  'rejections.LoginTaken.why': '{{login}} логині бұрыннан бар.',
  'rejections.LoginTaken.remedy': 'Басқасын таңдаңыз: логин екі рет берілмейді.',
  'rejections.SiteUnknown.why': 'Мұндай қойма жоқ.',
  'rejections.SiteUnknown.remedy': 'Қойманы тізімнен таңдаңыз.',
  'rejections.AssignmentRepeated.why':
    'Адамның бір қоймада тек бір рөлі болады; «{{siteCode}}» екі рет көрсетілген.',
  'rejections.AssignmentRepeated.remedy': 'Екеуінің бірін қалдырыңыз.',
  'rejections.UserUnknown.why': 'Мұндай пайдаланушы жоқ.',
  'rejections.UserUnknown.remedy': 'Адамды тізімнен таңдаңыз.',
  'rejections.LastAdministrator.why': '{{name}} — соңғы белсенді әкімші.',
  'rejections.LastAdministrator.remedy': 'Алдымен басқа адамды әкімші етіңіз.',
  'rejections.OwnAccount.why': 'Өз есептік жазбаңызды жаба алмайсыз.',
  'rejections.OwnAccount.remedy': 'Басқа әкімшіден сұраңыз.',
  'rejections.OwnPassword.why': 'Өз құпиясөзіңіз бұрынғысын енгізіп ауыстырылады.',
  'rejections.OwnPassword.remedy':
    'Атыңыздың астындағы «Менің есептік жазбам» бетінде ауыстырыңыз.',
  'rejections.ThresholdsOutOfOrder.why':
    'Шектер өсуі керек: ескерту {{massWarnPermille}}\u00a0%, тыйым {{massBlockPermille}}\u00a0%, елеулі {{massSignificantPermille}}\u00a0%.',
  'rejections.ThresholdsOutOfOrder.remedy': 'Оларды өсу ретімен енгізіңіз.',
  'rejections.SecondPersonChanged.why':
    'Қолтаңба тексеріліп жатқанда {{name}} есептік жазбасы өзгертілді.',
  'rejections.SecondPersonChanged.remedy':
    '{{name}} әлі қол қоя ала ма, тексеріңіз; содан кейін қайта қол қойыңыз немесе басқа адамнан сұраңыз.',
  'rejections.SecondPersonIsSame.why':
    'Екі түрлі адам қол қояды, ал енгізілген логин жүйеге кірген адамдікі: {{name}}.',
  'rejections.SecondPersonIsSame.remedy': 'Екінші адам өз логині мен құпиясөзін енгізеді.',
  'events.UserCreated': '«{{name}}» үшін {{login}} есептік жазбасы құрылды.',
  'events.UserUpdated': '«{{name}}» есептік жазбасы өзгертілді.',
  'events.UserActivated': '«{{name}}» есептік жазбасы қосылды.',
  'events.UserDeactivated': '«{{name}}» есептік жазбасы өшірілді.',
  'events.PasswordChanged': '{{name}} құпиясөзін өзгертті.',
  'events.PasswordReset': '{{name}} үшін жаңа құпиясөз берілді.',
  'events.UserLockedOut':
    'Қате құпиясөздерден кейін ({{failures}}) «{{name}}» есептік жазбасы уақытша жабылды.',
  'events.SignedIn': '{{name}} кірді, {{siteCode}}.',
  'events.SignedOut': '{{name}} шықты, {{siteCode}}.',
  'events.SessionLocked': '{{name}} экранды құлыптады.',
  'events.SessionUnlocked': '{{name}} экранды ашты.',
  'events.SiteChosen': '{{name}} {{fromSiteCode}} қоймасынан {{siteCode}} қоймасына ауысты.',
  'events.SettingsUpdated': 'Органның баптаулары өзгертілді.',
} as const;
