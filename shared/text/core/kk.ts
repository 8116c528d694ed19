import type { coreEn } from './en.ts';

export const coreKk: Readonly<Record<keyof typeof coreEn, string>> = {
  'rejections.InputMissing.why': 'Өріс толтырылмаған.',
  'rejections.InputMissing.remedy': 'Оны толтырыңыз.',
  'rejections.InputWrongType.why': 'Мұнда басқа түрдегі мән керек.',
  'rejections.InputWrongType.remedy': 'Өріс жанында көрсетілген түрдегі мәнді енгізіңіз.',
  'rejections.InputTooSmall.why': 'Мән рұқсат етілген ең аз шамадан ({{minimum}}) кіші.',
  'rejections.InputTooSmall.remedy': '{{minimum}} немесе одан үлкен мән енгізіңіз.',
  'rejections.InputTooBig.why': 'Мән рұқсат етілген ең үлкен шамадан ({{maximum}}) асады.',
  'rejections.InputTooBig.remedy': '{{maximum}} немесе одан кіші мән енгізіңіз.',
  'rejections.InputTooShort.why': 'Мәтін {{minimum}} таңбадан қысқа.',
  'rejections.InputTooShort.remedy': 'Жылдар өткен соң да басқа адам түсінетіндей етіп жазыңыз.',
  'rejections.InputTooLong.why': 'Мәтін {{maximum}} таңбадан ұзын.',
  'rejections.InputTooLong.remedy': 'Қысқартыңыз.',
  'rejections.InputTooMany.why': 'Мұнда {{maximum}} жазбадан көп.',
  'rejections.InputTooMany.remedy': 'Мұны бірнеше кезеңмен жасаңыз.',
  'rejections.InputWrongFormat.why': 'Мән бұл өріске қажет түрде жазылмаған.',
  'rejections.InputWrongFormat.remedy': 'Өріс жанындағы үлгіге қарап, солай жазыңыз.',
  'rejections.ProcedureUnknown.why': 'Бағдарлама {{procedure}} сұрауын білмейді.',
  'rejections.ProcedureUnknown.remedy':
    'Бағдарламаны қайта іске қосыңыз: бет ядродан ескі болуы мүмкін.',
  'rejections.NotSignedIn.why': 'Бағдарламаға ешкім кірмеген.',
  'rejections.NotSignedIn.remedy': 'Кіріп, қайталаңыз; енгізгеніңіз сақталды.',
  'rejections.SessionLocked.why': 'Сеанс құлыпталған: {{name}} пернетақта алдында ұзақ болмады.',
  'rejections.SessionLocked.remedy': 'Құпиясөзбен ашыңыз; ештеңе жоғалған жоқ.',
  'rejections.PasswordChangeDue.why': 'Құпиясөзді ({{name}}) әкімші берген.',
  'rejections.PasswordChangeDue.remedy': 'Алдымен өз құпиясөзіңізді қойыңыз.',
  'rejections.NotPermitted.why': '«{{role}}» рөліне бұл әрекетке рұқсат жоқ.',
  'rejections.NotPermitted.remedy': 'Рөлі рұқсат беретін қызметкерге жүгініңіз.',
  'rejections.CommandIdMissing.why': 'Сұраудың өз нөмірі жоқ.',
  'rejections.CommandIdMissing.remedy': 'Бағдарламаны қайта іске қосыңыз; ештеңе өзгерген жоқ.',
  'rejections.CommandIdReused.why': 'Бұл сұрау бұрын басқа мазмұнмен жіберілген.',
  'rejections.CommandIdReused.remedy': 'Алғашқыда не істелгенін қарап, жаңадан орындаңыз.',
  'unavailable.HomeInUse': 'Бұл дерекқор басқа Impound бағдарламасында ашық.',
  'unavailable.HomeNotLocal':
    'Дерекқор желілік дискіде жатыр, онда оны сенімді сақтау мүмкін емес.',
  'unavailable.HomeNotWritable': 'Дерекқор қалтасына жазу мүмкін емес.',
  'unavailable.HomeNotSample':
    'Бұл қалтада жұмыс дерекқоры бар: ол оқу органысыз ашылған. Оқу органына бөлек қалта қажет.',
  'unavailable.SampleUnfinished':
    'Оқу органын жасау үзіліп қалды. Бағдарламаны бір рет --sample арқылы іске қосыңыз, ол қайта жасалады.',
  'unavailable.StoreBusy': 'Дерекқор бос емес. Ештеңе өзгерген жоқ; әрекет қайталанады.',
  'unavailable.StoreFromFuture': 'Дерекқорды Impound бағдарламасының жаңарақ нұсқасы жазған.',
  'unavailable.StoreAltered':
    'Дерекқордың құрылымын Impound емес, басқа бағдарлама өзгерткен. Сақтық көшірмені қалпына келтіріңіз.',
  'unavailable.LedgerUnsound':
    'Журнал тексеруден өтпейді, сондықтан бұл нұсқаға кестелерді қайта құру мүмкін емес. Оны verify пәрменімен тексеріңіз немесе сақтық көшірмені қалпына келтіріңіз.',
  'unavailable.DiskFull': 'Диск толы. Ештеңе өзгерген де, жоғалған да жоқ.',
  'unavailable.StoreCorrupt': 'Дерекқор файлы бүлінген. Соңғы көшірмесін қалпына келтіріңіз.',
  'unavailable.StoreReadOnly': 'Дерекқорға жазу мүмкін емес. Ештеңе өзгерген жоқ.',
  'unavailable.StoreInputOutput': 'Оқу не жазу кезінде диск істен шықты. Ештеңе өзгерген жоқ.',
  'unavailable.SigningKeyMissing': 'Журнал кілті жоқ. Оны сақтық көшірмеден қалпына келтіріңіз.',
  'unavailable.PaperNotSet':
    'Құжатты дайындауға бұл компьютердің жады немесе уақыты жетпеді. Жазылғаны күшінде қалады; құжат келесі іске қосқанда немесе қайта сұралғанда дайындалады.',
  'unavailable.PaperNotRead':
    'Файлды тексеруге бұл компьютердің жады немесе уақыты жетпеді. Файл туралы ештеңе белгісіз; оны басқа компьютерде тексеріңіз.',
  'unavailable.TableNotRead':
    'Кестені оқуға бұл компьютердің жады немесе уақыты жетпеді. Ештеңе жүктелген жоқ; файлды бөліп, бөліктерін жүктеңіз.',
  'unavailable.CoreRestarted':
    'Ядро қайта іске қосылды. Қайталамас бұрын әрекет сақталғанын тексеріңіз.',
  'unavailable.ReplyLost': 'Жауап жоғалды. Сұрау сол нөмірмен қайта жіберіледі.',
  'events.CommandRefused': 'Бас тартылды: {{procedure}} ({{refusals}})',
  'events.RecordsTakenOut': 'Мәліметтер берілді: {{procedure}}',
};
