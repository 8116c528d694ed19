/** Words of places: the authority, its sites, locations, facilities. */
export const placesKk = {
  'rejections.SiteCodeTaken.why': '{{code}} коды басқа қоймаға тиесілі.',
  'rejections.SiteCodeTaken.remedy': 'Басқасын таңдаңыз: ол әр нөмірде тұрады.',
  'rejections.LocationUnknown.why': 'Мұндай орын жоқ.',
  'rejections.LocationUnknown.remedy':
    'Жапсырманы қайта сканерлеңіз немесе орынды ағаштан таңдаңыз.',
  'rejections.LocationCodeTaken.why': '{{path}} орны бұрыннан бар.',
  'rejections.LocationCodeTaken.remedy': 'Басқа код таңдаңыз: кодтар қайталанбайды.',
  'rejections.LocationCodeTooLong.why':
    '{{code}} үлгісімен {{count}} орынға {{maximum}} таңбадан көп керек.',
  'rejections.LocationCodeTooLong.remedy': 'Қысқарақ код немесе азырақ орын алыңыз.',
  'rejections.LocationIsClosed.why': '{{path}} орны жабық.',
  'rejections.LocationIsClosed.remedy': 'Алдымен оны ашыңыз.',
  'rejections.LocationKindMisplaced.why': 'Мұндай түрдегі орын {{parent}} ішінде бола алмайды.',
  'rejections.LocationKindMisplaced.remedy':
    'Қойма, ғимарат, аймақ, сөре, ұяшық; арнайы аймақтар ғимаратта немесе қоймада тұрады.',
  'rejections.StorageClassUnknown.why': '{{storageClass}} — TRGS 510 бойынша сақтау класы емес.',
  'rejections.StorageClassUnknown.remedy': 'Тізімнен таңдаңыз.',
  'rejections.TemperatureBandInverted.why':
    'Төменгі температура {{min}}\u00a0°C жоғарғысынан {{max}}\u00a0°C биік.',
  'rejections.TemperatureBandInverted.remedy': 'Екеуін ауыстырыңыз.',
  'rejections.LocationInUse.why': '{{path}} мен одан төмен тұрған партиялар: {{lots}}.',
  'rejections.LocationInUse.remedy': 'Алдымен оларды көшіріңіз.',
  'rejections.FacilityNameTaken.why': '«{{name}}» кәсіпорны бұрыннан бар.',
  'rejections.FacilityNameTaken.remedy': 'Рұқсатты соған қосыңыз немесе жаңасын басқаша атаңыз.',
  'rejections.FacilityUnknown.why': 'Мұндай кәсіпорын жоқ.',
  'rejections.FacilityUnknown.remedy': 'Тізімнен таңдаңыз.',
  'rejections.PermitNumberTaken.why': 'Кәсіпорында {{number}} рұқсаты бұрыннан бар.',
  'rejections.PermitNumberTaken.remedy': 'Нөмірді тексеріңіз: ұзартылған рұқсатта ол жаңа.',
  'rejections.PermitPeriodInverted.why':
    'Рұқсат басталғанынан ({{validFrom}}) бұрын аяқталады ({{validTo}}) немесе мұндай күн жоқ.',
  'rejections.PermitPeriodInverted.remedy': 'Екі күнді рұқсаттағыдай енгізіңіз.',
  'rejections.PermitUnknown.why': 'Мұндай рұқсат жоқ.',
  'rejections.PermitUnknown.remedy': 'Кәсіпорынның рұқсатын таңдаңыз.',
  'rejections.PermitRevoked.why': '{{number}} рұқсаты {{revokedOn}} күні қайтарып алынды.',
  'rejections.PermitRevoked.remedy':
    'Басқа рұқсатты таңдаңыз. Тауарлар торда немесе жолда болса, өкімнің күшін жойып, жаңасын жасаңыз.',
  'rejections.RevocationNotEarlier.why':
    '{{number}} рұқсаты {{revokedOn}} күнінен бастап қайтарып алынған.',
  'rejections.RevocationNotEarlier.remedy':
    'Бұдан ертерек күнді көрсетіңіз: қайтарып алу кейінге қалдырылмайды.',
  'rejections.RoleNotAtAllSites.why':
    'Кәсіпорындар барлық қоймаға ортақ, ал {{sites}} қоймасында сізде қажетті рөл жоқ.',
  'rejections.RoleNotAtAllSites.remedy': 'Барлық қойманың басшысына немесе әкімшісіне жүгініңіз.',
  'rejections.WasteCodeMissing.why': 'Қалдық коды көрсетілмеген.',
  'rejections.WasteCodeMissing.remedy':
    'Еуропалық қалдықтар тізімінен кодты таңдаңыз: тізім сөз бойынша да іздейді.',
  'rejections.WasteCodeUnknown.why': '{{wasteCode}} — Еуропалық қалдықтар тізімінің коды емес.',
  'rejections.WasteCodeUnknown.remedy':
    'Алты цифр жазыңыз, қауіпті қалдыққа жұлдызша қойыңыз: 19 01 13*.',
  'rejections.OperationUnknown.why': '{{operation}} — операция емес: R1–R13 немесе D1–D15.',
  'rejections.OperationUnknown.remedy': 'Рұқсаттағы операцияларды таңдаңыз.',
  'events.AuthoritySetUp': '«{{nameKk}}» органы құрылды.',
  'events.AuthorityUpdated': 'Орган енді «{{nameKk}}» деп аталады.',
  'events.SiteCreated': '{{code}}, «{{nameKk}}» қоймасы қосылды.',
  'events.SiteUpdated': '{{code}} қоймасы өзгертілді.',
  'events.LocationCreated': '{{path}} орны құрылды.',
  'events.LocationUpdated': '{{path}} орнының қасиеттері өзгертілді.',
  'events.LocationOpened': '{{path}} орны ашылды.',
  'events.LocationClosed': '{{path}} орны жабылды.',
  'events.FacilityCreated': '«{{name}}» кәсіпорны қосылды.',
  'events.PermitAdded':
    '«{{facilityName}}» {{number}} рұқсаты қосылды, {{validFrom}} – {{validTo}}.',
  'events.PermitRevoked':
    '«{{facilityName}}» {{number}} рұқсаты {{revokedOn}} күні қайтарып алынды.',
  'locationKinds.building': 'Ғимарат',
  'locationKinds.zone': 'Аймақ',
  'locationKinds.rack': 'Сөре',
  'locationKinds.bin': 'Ұяшық',
  'locationKinds.intake': 'Қабылдау',
  'locationKinds.quarantine': 'Карантин',
  'locationKinds.hazard-store': 'Қауіпті заттар қоймасы',
  'locationKinds.magazine': 'Жарылғыш материалдар қоймасы',
  'locationKinds.cold-store': 'Тоңазытқыш камера',
  'locationKinds.strong-room': 'Құндылықтар қоймасы',
  'locationKinds.staging-cage': 'Шығару алдындағы тор',
  'locationKinds.yard': 'Ашық алаң',
} as const;
