/** Words of destruction in Kazakh: refusals, custody record, codes. */
export const destructionKk = {
  'rejections.OrderUnknown.why': 'Бұл қоймада мұндай өкім жоқ.',
  'rejections.OrderUnknown.remedy': 'Оны өкімдер тізімінен ашыңыз.',
  'rejections.OrderChanged.why': '{{order}} өкімі сіз ашқаннан бері өзгерді. Ештеңе жасалған жоқ.',
  'rejections.OrderChanged.remedy': 'Қазіргі күйін қарап, қайта шешіңіз.',
  'rejections.OrderStateWrong.why': '{{order}} өкімінің күйі бұған жол бермейді: {{state}}.',
  'rejections.OrderStateWrong.remedy': 'Оның бетінде әрі қарай не істеуге болатыны көрсетілген.',
  'rejections.OrderWouldBeEmpty.why': '{{order}} өкімінде ештеңе қалмайды.',
  'rejections.OrderWouldBeEmpty.remedy': 'Оның орнына өкімді қайтарып алыңыз немесе күшін жойыңыз.',
  'rejections.LotRepeated.why': '{{lot}} партиясы екі рет таңдалды.',
  'rejections.LotRepeated.remedy': 'Әр партияны бір рет таңдаңыз.',
  'rejections.LotOnThisOrder.why': '{{lot}} партиясы осы өкімге енгізілген.',
  'rejections.LotOnThisOrder.remedy': 'Ештеңе істеудің қажеті жоқ.',
  'rejections.LotOnOtherOrder.why': '{{lot}} партиясы {{order}} өкіміне енгізілген.',
  'rejections.LotOnOtherOrder.remedy': 'Алдымен оны сол өкімнен шығарыңыз.',
  'rejections.LotNotOnOrder.why': 'Партия бұл өкімде жоқ.',
  'rejections.LotNotOnOrder.remedy': 'Өкімдегі партияларды таңдаңыз.',
  'rejections.LotNotWeighed.why':
    '{{lot}} партиясы өлшенбеген, сондықтан рұқсаттың қалдығын тексеру мүмкін емес.',
  'rejections.LotNotWeighed.remedy': 'Оны өкімнен шығарыңыз; қоймашы партия бетінде өлшейді.',
  'rejections.LotNotPacked.why':
    '{{lot}} партиясы қапталмаған: торда тексеретін ештеңе болмас еді.',
  'rejections.LotNotPacked.remedy':
    'Оны өкімнен шығарыңыз; қоймашы партия бетінде қаптап, пломбалайды.',
  'rejections.SiteDiffers.why': '{{lot}} партиясы басқа қоймаға тиесілі.',
  'rejections.SiteDiffers.remedy': 'Өкімде бір ғана қойманың тауарлары болады.',
  'rejections.PlanMissing.why': '{{order}} өкімінің жоспары жоқ.',
  'rejections.PlanMissing.remedy': 'Алдымен тәсілді, кәсіпорынды, рұқсатты және күнді таңдаңыз.',
  'rejections.PermitExpired.why':
    '{{permit}} рұқсатының соңғы күні — {{validTo}}, ал жою күні — {{day}}.',
  'rejections.PermitExpired.remedy':
    'Басқа рұқсатты немесе ертерек күнді таңдаңыз. Тауарлар торда немесе жолда болса, өкімнің күшін жойып, жаңасын жасаңыз.',
  'rejections.PlannedDayPassed.why': 'Жоспардағы жою күні, {{plannedDay}}, өтіп кетті.',
  'rejections.PlannedDayPassed.remedy': 'Жоспарды өзгертіп, басқа күнді таңдаңыз.',
  'rejections.PermitNotYetValid.why':
    '{{permit}} рұқсатының басталатын күні — {{validFrom}}, ал жою күні — {{day}}.',
  'rejections.PermitNotYetValid.remedy': 'Кейінірек күнді немесе басқа рұқсатты таңдаңыз.',
  'rejections.PermitCapacityExceeded.why':
    '{{permit}} рұқсаты бойынша {{remainingGrams}}\u00a0кг қалды, өкімге {{neededGrams}}\u00a0кг керек.',
  'rejections.PermitCapacityExceeded.remedy':
    'Басқа рұқсатты таңдаңыз немесе партияларды шығарыңыз.',
  'rejections.PermitMethodMissing.why': '{{permit}} рұқсаты бұл тәсілді қамтымайды.',
  'rejections.PermitMethodMissing.remedy': 'Оны қолданатын кәсіпорынды таңдаңыз.',
  'rejections.PermitOperationMissing.why':
    '{{permit}} рұқсаты мына операциялардың бірде-бірін қамтымайды: {{operations}}.',
  'rejections.PermitOperationMissing.remedy': 'Басқа рұқсатты таңдаңыз.',
  'rejections.ResidueUnknown.why': 'Өкімде мұндай қалдық енді жоқ.',
  'rejections.ResidueUnknown.remedy': 'Өкімді қайта жүктеп, қалдықтарын қараңыз.',
  'rejections.PermitWasteCodeMissing.why':
    '{{permit}} рұқсаты {{wasteCode}} қалдық кодын қамтымайды.',
  'rejections.PermitWasteCodeMissing.remedy':
    'Басқа рұқсатты таңдаңыз немесе партияның кодын түзетіңіз.',
  'rejections.NotTheRequester.why':
    'Өкімді тек оны жасаған немесе сұраған адам қайтарып ала алады: {{person}}.',
  'rejections.NotTheRequester.remedy': 'Өкімді басшы қабылдамауы немесе күшін жоюы мүмкін.',
  'rejections.ApproverIsRequester.why':
    'Бұл өкімді сол адам жазған немесе сұраған: {{person}}. Ол өзі шеше алмайды.',
  'rejections.ApproverIsRequester.remedy': 'Басқа басшы шешеді.',
  'rejections.ApprovedAlready.why':
    'Бір бекіту берілген: {{person}}. Екінші болып басқа адам бекітеді.',
  'rejections.ApprovedAlready.remedy': 'Басқа басшы бекітеді.',
  'rejections.ApprovalsComplete.why':
    '{{order}} өкімі бекітіліп қойған: {{people}}. Сіздің бекітуіңіз жазылған жоқ.',
  'rejections.ApprovalsComplete.remedy':
    'Бекітетін ештеңе қалмады; оның бетінде әрі қарай не істеуге болатыны көрсетілген.',
  'rejections.ApprovalVoid.why': '{{order}} өкімінің тауарлары бекітілгендегідей емес.',
  'rejections.ApprovalVoid.remedy': 'Бекітуді қайта сұраңыз немесе өкімнің күшін жойыңыз.',
  'rejections.DayDiffersFromPlan.why': 'Бекітілген күн — {{plannedDay}}, ал таңдалғаны — {{day}}.',
  'rejections.DayDiffersFromPlan.remedy':
    'Бекітілген күнді тағайындаңыз немесе жоспарды өзгертіп, қайта бекітіңіз.',
  'rejections.OperatorIsApprover.why': 'Өкімді бекіткен адам оны орындай алмайды: {{person}}.',
  'rejections.OperatorIsApprover.remedy': 'Басқа қоймашыны таңдаңыз.',
  'rejections.OperatorNotStorekeeper.why': '{{person}} — бұл қойманың қоймашысы емес.',
  'rejections.OperatorNotStorekeeper.remedy': 'Қоймашыны таңдаңыз.',
  'rejections.OperatorIsOther.why': 'Тағайындалған орындаушы — {{operator}}, {{person}} емес.',
  'rejections.OperatorIsOther.remedy':
    'Тағайындалған орындаушы бастайды немесе күн мен орындаушы қайта тағайындалады.',
  'rejections.LocationNotCage.why': '{{location}} — шығару алдындағы тор емес.',
  'rejections.LocationNotCage.remedy': 'Құлыпталатын торды таңдаңыз.',
  'rejections.SecondPersonNotOfStore.why':
    '{{person}} — қойма қызметкері емес: тауарға тек солар жіберіледі.',
  'rejections.SecondPersonNotOfStore.remedy':
    'Осы қойманың басқа қоймашысы немесе басшысы қол қояды.',
  'rejections.SignerCarriedOut.why': 'Жоюды жүргізген адам оған қол қоя алмайды: {{person}}.',
  'rejections.SignerCarriedOut.remedy': 'Басқа басшы қол қояды.',
  'rejections.WasteCodeNotOfGoods.why':
    '{{wasteCode}} қалдық коды {{lot}} партиясының тауарларына жатпайды.',
  'rejections.WasteCodeNotOfGoods.remedy': 'Сай кодтардың бірін таңдаңыз: {{codes}}.',
  'rejections.ApproverHandlesGoods.why':
    'Өкімді бекіткен адам оның тауарына жіберілмейді: {{person}}.',
  'rejections.ApproverHandlesGoods.remedy': 'Торды басқа екі адам ашады.',
  'rejections.PackageNotOnOrder.why': 'Қаптама бұл өкімге жатпайды.',
  'rejections.PackageNotOnOrder.remedy': 'Оны бөлек қойып, өкімдегі қаптаманы сканерлеңіз.',
  'rejections.ScanIsOtherPackage.why':
    '{{scanned}} сканы {{package}} қаптамасының жапсырмасы емес.',
  'rejections.ScanIsOtherPackage.remedy':
    'Осы қаптаманың жапсырмасын сканерлеңіз немесе сканерленгенін таңдаңыз.',
  'rejections.PackageVerifiedAlready.why': '{{package}} қаптамасы тексерілген.',
  'rejections.PackageVerifiedAlready.remedy': 'Келесісіне өтіңіз.',
  'rejections.WeightMissing.why':
    '{{package}} қаптамасы қабылдауда өлшенген, оны қайта өлшеу керек.',
  'rejections.WeightMissing.remedy': 'Оны таразыға қойыңыз.',
  'rejections.PartBreaksPackage.why':
    '{{lot}} партиясынан {{wantedAmount}} бүтін қаптамамен алынбайды, ал қаптамалар бүтін жіберіледі.',
  'rejections.PartBreaksPackage.remedy': '{{nearestAmount}} немесе бүкіл партияны алыңыз.',
  'rejections.PackagesNotVerified.why': 'Әлі тексерілмеген қаптамалар: {{packages}}.',
  'rejections.PackagesNotVerified.remedy':
    'Алдымен әрқайсысын тексеріңіз. Торда жоғын оның партиясының бетінде хабарлаңыз.',
  'rejections.NothingToDispatch.why': '{{order}} өкімінің барлық жолы тоқтатылды.',
  'rejections.NothingToDispatch.remedy': 'Өкімнің күшін жойыңыз; тауарлар орнына қайтады.',
  'rejections.TwoWitnessesNeeded.why': 'Екі куәгер керек; аталғаны: {{witnesses}}.',
  'rejections.TwoWitnessesNeeded.remedy':
    'Пломба ашылғаннан соңына дейін болатын екі адамды атаңыз.',
  'rejections.PeopleNotDistinct.why':
    '{{person}} және {{other}} — бір адам. Орындаушы, бекітушілер мен куәгерлер әртүрлі болуы керек.',
  'rejections.PeopleNotDistinct.remedy': 'Басқа куәгерлерді атаңыз.',
  'rejections.OutsideWitnessMissing.why':
    'Бұл тауарларға сырттан келген куәгер керек: {{outsideReasons}}.',
  'rejections.OutsideWitnessMissing.remedy':
    'Осы бағдарламада есептік жазбасы жоқ адамды атап, сырттан келгенін белгілеңіз.',
  'outsideReason.category': 'санаты соны талап етеді',
  'outsideReason.value': 'құны шектен жоғары',
  'outsideReason.currency': 'құны басқа валютада',
  'outsideReason.unknown': 'құны белгісіз',
  'rejections.CommissionNeedsOneChair.why': 'Комиссияда бір төраға болады; мұнда: {{chairs}}.',
  'rejections.CommissionNeedsOneChair.remedy': 'Тек біреуін белгілеңіз.',
  'rejections.ChecklistItemUnknown.why': 'Бұл жоюдың бақылау парағында мұндай тармақ жоқ.',
  'rejections.ChecklistItemUnknown.remedy': 'Бақылау парағындағы тармақты таңдаңыз.',
  'rejections.NoteMissing.why': 'Жоспардан тыс болғанға түсініктеме керек.',
  'rejections.NoteMissing.remedy': 'Не болғанын жазыңыз.',
  'rejections.LineStopped.why': '{{lot}} партиясы торда тоқтатылды, тиелмеді.',
  'rejections.LineStopped.remedy': 'Тиелген жолдардың нәтижесін енгізіңіз.',
  'rejections.OutcomeContradictsQuantity.why':
    'Саны нәтижеге сәйкес емес: {{loaded}} ішінен {{destroyed}} жойылды.',
  'rejections.OutcomeContradictsQuantity.remedy':
    'Сәйкес нәтижені таңдаңыз немесе санын түзетіңіз.',
  'rejections.DestroyedMassExceedsLoaded.why':
    'Тиегенде {{lot}} партиясының салмағы {{heaviestGrams}}\u00a0кг-нан аспаған, ал жойылған масса {{destroyedGrams}}\u00a0кг деп көрсетілген.',
  'rejections.DestroyedMassExceedsLoaded.remedy':
    'Сан мен бірлікті тексеріңіз. Өлшенбесе, массаны толтырмаңыз.',
  'rejections.PhotoUnknown.why': 'Бұл өкімде мұндай фотосурет жоқ.',
  'rejections.PhotoUnknown.remedy': 'Өкімді қайта ашыңыз: фотосуреттері сонда тізілген.',
  'rejections.PhotoNotImage.why': 'Файл көрсетілген түрдегі сурет емес.',
  'rejections.PhotoNotImage.remedy': 'JPEG, PNG немесе WebP суретін таңдаңыз.',
  'rejections.OutcomesMissing.why': 'Нәтижесі жоқ жолдар: {{lines}}.',
  'rejections.OutcomesMissing.remedy': 'Әрқайсысына не болғанын енгізіңіз.',
  'rejections.ChecklistOpen.why': 'Бақылау парағының ашық тармақтары: {{items}}.',
  'rejections.ChecklistOpen.remedy': 'Әрқайсысына жауап беріңіз.',
  'rejections.LossOfIdentityMissing.why': 'Тауардың қасиетінен айырылғанын ешкім тексермеген.',
  'rejections.LossOfIdentityMissing.remedy': 'Тексеріп, нәтижесін жазыңыз.',
  'rejections.LossOfIdentityFailed.why': 'Тауарды әлі де тануға немесе пайдалануға болады.',
  'rejections.LossOfIdentityFailed.remedy': 'Тексеру өткенше жалғастырыңыз.',
  'rejections.EndBeforeStart.why': 'Соңы жоюдың басынан бұрын.',
  'rejections.EndBeforeStart.remedy': 'Уақытты түзетіңіз.',
  'rejections.ResidueMissing.why': 'Қалдық енгізілмеген, себебі де айтылмаған.',
  'rejections.ResidueMissing.remedy': 'Қалдықты енгізіңіз немесе неге жоқ екенін жазыңыз.',
  'rejections.ResidueExceedsLoad.why':
    'Қалдық тиелгеннен көп: қалдық {{residueGrams}}\u00a0кг, тиелгені {{loadedGrams}}\u00a0кг.',
  'rejections.ResidueExceedsLoad.remedy':
    'Қалдықтарды түзетіңіз немесе қорытындыда тауарға не қосылғанын жазыңыз.',
  'rejections.DifferenceBlocked.why': 'Теңгерім рұқсат шегінен тыс.',
  'rejections.DifferenceBlocked.remedy': 'Екінші басшы жазбаша қорытындымен қол қояды.',
  'rejections.FindingMissing.why': 'Шектен тыс айырмаға жазбаша қорытынды керек.',
  'rejections.FindingMissing.remedy': 'Не анықталғанын және неге қабылданғанын жазыңыз.',
  'rejections.SecondApproverNotSupervisor.why': '{{person}} — бұл қойманың басшысы емес.',
  'rejections.SecondApproverNotSupervisor.remedy': 'Екінші басшы қол қояды.',
  'rejections.NothingDestroyed.why': '{{order}} бойынша ештеңе жойылмады, куәландыратын нәрсе жоқ.',
  'rejections.NothingDestroyed.remedy': 'Орындау туралы жазбалар өз күйінде қалады.',
  'rejections.ReturnPlaceMissing.why': 'Орнынан кеткен партиялар: {{lots}}. Оларға орын керек.',
  'rejections.ReturnPlaceMissing.remedy': 'Оларды қабылдайтын сақтау орнын таңдаңыз.',
  'rejections.CertificateUnknown.why': 'Бұл қоймада мұндай куәлік жоқ.',
  'rejections.CertificateUnknown.remedy': 'Оны куәліктер тізімінен ашыңыз.',
  'findings.SealMismatch.text': '{{package}}: {{expected}} пломбасы күтілді, {{found}} табылды.',
  'findings.SealMismatch.remedy': 'Жол осында қалады; алшақтық ашылды.',
  'findings.CountMismatch.text': '{{package}}: ішінде {{expected}} күтілді, {{found}} саналды.',
  'findings.CountMismatch.remedy': 'Жол осында қалады; алшақтық ашылды.',
  'findings.MassMismatch.text': '{{package}}: {{expected}} күтілді, {{found}} шықты.',
  'findings.MassMismatch.remedy': 'Жол осында қалады; алшақтық ашылды.',
  'events.OrderDrafted': 'Жою туралы {{orderReference}} өкімі жасалды: {{title}}.',
  'events.OrderLotsAdded': '{{orderReference}} өкіміне партиялар қосылды: {{lines}}.',
  'events.OrderLotsRemoved': '{{orderReference}} өкімінен партиялар шығарылды: {{lots}}.',
  'events.OrderPlanSet':
    '{{orderReference}} жоспары белгіленді: {{planFacilityName}}, рұқсат {{planPermitNumber}}, {{planPlannedDay}}.',
  'events.OrderRequested': '{{orderReference}} бекітуі сұралды; керек бекіту: {{approvalsNeeded}}.',
  'events.OrderContentBound': '{{orderReference}} өкімінің өзгерген мазмұны бекітуді күтуде.',
  'events.ApprovalGiven': '{{orderReference}}: бекіту {{given}}/{{needed}}, {{approverName}}.',
  'events.OrderApproved': '{{orderReference}} өкімі бекітілді.',
  'events.ApprovalVoided': '{{orderReference}} бекітуі күшін жойды.',
  'events.OrderRejected': '{{orderReference}} өкімі қабылданбады: {{byName}}.',
  'events.OrderWithdrawn': '{{orderReference}} өкімі қайтарып алынды: {{byName}}.',
  'events.OrderScheduled':
    '{{orderReference}} өкімі {{day}} күніне тағайындалды, орындаушы: {{operatorName}}.',
  'events.OrderCancelled': '{{orderReference}} өкімінің күші жойылды: {{byName}}.',
  'events.StagingBegan': '{{orderReference}} тауарлары торға құлыпталды: {{locationPath}}.',
  'events.PackageReverified':
    '{{packageReference}} қаптамасы қайта тексерілді: {{verifiedByName}}.',
  'events.LineStopped':
    '{{lotReference}} партиясы тоқтатылды: {{packageReference}} қаптамасы сәйкес емес.',
  'events.OrderDispatched':
    '{{orderReference}} тауарлары жөнелтілді: {{vehicle}}, жүргізуші {{driver}}.',
  'events.RunStarted': '{{orderReference}} бойынша жою басталды, орындаушы: {{operatorName}}.',
  'events.ChecklistItemAnswered': 'Бақылау парағының тармағы: {{item}} — {{done}}.',
  'checkResult.true': 'орындалды',
  'checkResult.false': 'орындалмады',
  'events.OutcomeRecorded':
    '{{lotReference}}: {{loadedAmount}} ішінен {{destroyedAmount}} жойылды.',
  'events.PhotoAttached': 'Фотосурет тіркелді: {{name}}.',
  'events.IdentityLossTested': 'Қасиетінен айырылуын тексеру {{passed}}: {{byName}}.',
  'identityResult.true': 'өтті',
  'identityResult.false': 'өтпеді',
  'events.ResidueRecorded':
    'Қалдық: {{name}}, {{massGrams}}\u00a0кг, баратын жері: {{destination}}.',
  'events.ResidueWithdrawn': 'Қалдық жазбасы алынды: {{name}}, {{massGrams}}\u00a0кг.',
  'events.RunFinished': '{{orderReference}} бойынша жою {{destroyedOn}} күні аяқталды.',
  'events.OrderReconciled': '{{orderReference}} теңгерімі жабылды: {{byName}}.',
  'events.CertificateIssued': '{{orderReference}} бойынша {{number}} куәлігі берілді.',
  'events.LotsDestroyed':
    '{{destroyedOn}} {{orderReference}} бойынша жойылды, куәлік {{certificateNumber}}.',
  'events.LotsReturned': '{{orderReference}} өкімінен қоймаға қайтарылды: {{lots}}.',
  'events.LotsLost': '{{orderReference}} орындалғанда табылмады: {{lots}}.',
  'events.CertificateFileStored': '{{number}} куәлігінің файлы сақталды.',
  'voidCause.lots-added': 'Партиялар қосылды',
  'voidCause.lots-removed': 'Партиялар шығарылды',
  'voidCause.plan-set': 'Жоспар өзгертілді',
  'voidCause.hold-placed': 'Партияға тыйым салынды',
  'voidCause.lot-frozen': 'Партия алшақтықтан бұғатталды',
  'voidCause.quantity-corrected': 'Партияның саны түзетілді',
  'voidCause.profile-assessed': 'Партияның бейіні қайта бағаланды',
  'voidCause.lot-changed': 'Партия немесе қаптамалары өзгерді',
  'dualApproval.hazardous': 'Қауіпті тауарлар',
  'dualApproval.value': 'Құны шектен жоғары',
  'dualApproval.currency': 'Құны шектен басқа валютада',
  'dualApproval.unknown': 'Құны көрсетілмеген тауарлар',
  'statement.stopped': 'Қайта тексеруде тоқтатылып, қоймаға қайтарылды',
} as const;
