/** Words of destruction in Russian: refusals, custody record, codes. */
export const destructionRu = {
  'rejections.OrderUnknown.why': 'Такого распоряжения на этом складе нет.',
  'rejections.OrderUnknown.remedy': 'Откройте его из списка распоряжений.',
  'rejections.OrderChanged.why':
    'Распоряжение {{order}} изменилось с тех пор, как вы его открыли. Ничего не сделано.',
  'rejections.OrderChanged.remedy': 'Посмотрите, каким оно стало, и решите заново.',
  'rejections.OrderStateWrong.why':
    'Состояние распоряжения {{order}} этого не допускает: {{state}}.',
  'rejections.OrderStateWrong.remedy': 'На его странице показано, что возможно дальше.',
  'rejections.OrderWouldBeEmpty.why': 'В распоряжении {{order}} ничего не останется.',
  'rejections.OrderWouldBeEmpty.remedy': 'Отзовите или отмените распоряжение.',
  'rejections.LotRepeated.why': 'Партия {{lot}} выбрана дважды.',
  'rejections.LotRepeated.remedy': 'Выберите каждую партию один раз.',
  'rejections.LotOnThisOrder.why': 'Партия {{lot}} уже в этом распоряжении.',
  'rejections.LotOnThisOrder.remedy': 'Ничего делать не нужно.',
  'rejections.LotOnOtherOrder.why': 'Партия {{lot}} уже включена в распоряжение {{order}}.',
  'rejections.LotOnOtherOrder.remedy': 'Сначала исключите её из того распоряжения.',
  'rejections.LotNotOnOrder.why': 'Партия не входит в это распоряжение.',
  'rejections.LotNotOnOrder.remedy': 'Выберите партии из распоряжения.',
  'rejections.LotNotWeighed.why':
    'Партия {{lot}} не взвешена, поэтому остаток по разрешению не проверить.',
  'rejections.LotNotWeighed.remedy':
    'Исключите её из распоряжения; кладовщик взвесит её на странице партии.',
  'rejections.LotNotPacked.why': 'Партия {{lot}} не упакована: в клетке нечего было бы проверять.',
  'rejections.LotNotPacked.remedy':
    'Исключите её из распоряжения; кладовщик упакует и опломбирует её на странице партии.',
  'rejections.SiteDiffers.why': 'Партия {{lot}} относится к другому складу.',
  'rejections.SiteDiffers.remedy': 'В распоряжении могут быть товары только одного склада.',
  'rejections.PlanMissing.why': 'У распоряжения {{order}} ещё нет плана.',
  'rejections.PlanMissing.remedy': 'Сначала выберите способ, предприятие, разрешение и день.',
  'rejections.PermitExpired.why':
    'Разрешение {{permit}} действует по {{validTo}}, а день уничтожения — {{day}}.',
  'rejections.PermitExpired.remedy':
    'Выберите другое разрешение или более ранний день. Когда товары уже в клетке или в пути, отмените распоряжение и составьте новое.',
  'rejections.PlannedDayPassed.why': 'День уничтожения по плану, {{plannedDay}}, уже прошёл.',
  'rejections.PlannedDayPassed.remedy': 'Измените план: выберите другой день.',
  'rejections.PermitNotYetValid.why':
    'Разрешение {{permit}} действует только с {{validFrom}}, а день уничтожения — {{day}}.',
  'rejections.PermitNotYetValid.remedy': 'Выберите более поздний день или другое разрешение.',
  'rejections.PermitCapacityExceeded.why':
    'По разрешению {{permit}} осталось {{remainingGrams}}\u00a0кг, распоряжению нужно {{neededGrams}}\u00a0кг.',
  'rejections.PermitCapacityExceeded.remedy': 'Выберите другое разрешение или исключите партии.',
  'rejections.PermitMethodMissing.why': 'Разрешение {{permit}} не охватывает этот способ.',
  'rejections.PermitMethodMissing.remedy': 'Выберите предприятие, которое его применяет.',
  'rejections.PermitOperationMissing.why':
    'Разрешение {{permit}} не охватывает ни одной из этих операций: {{operations}}.',
  'rejections.PermitOperationMissing.remedy': 'Выберите другое разрешение.',
  'rejections.ResidueUnknown.why': 'Такого остатка в распоряжении уже нет.',
  'rejections.ResidueUnknown.remedy': 'Загрузите распоряжение заново и проверьте остатки.',
  'rejections.PermitWasteCodeMissing.why':
    'Разрешение {{permit}} не охватывает код отхода {{wasteCode}}.',
  'rejections.PermitWasteCodeMissing.remedy':
    'Выберите другое разрешение или исправьте код партии.',
  'rejections.NotTheRequester.why':
    'Отозвать распоряжение может только тот, кто его составил или запросил: {{person}}.',
  'rejections.NotTheRequester.remedy': 'Отклонить или отменить его может руководитель.',
  'rejections.ApproverIsRequester.why':
    'Составил или запросил это распоряжение тот же человек: {{person}}. Решать по нему он не может.',
  'rejections.ApproverIsRequester.remedy': 'Решает другой руководитель.',
  'rejections.ApprovedAlready.why':
    'Утверждение уже дано: {{person}}. Вторым утверждает другой человек.',
  'rejections.ApprovedAlready.remedy': 'Утверждает другой руководитель.',
  'rejections.ApprovalsComplete.why':
    'Распоряжение {{order}} уже утверждено: {{people}}. Ваше утверждение не записано.',
  'rejections.ApprovalsComplete.remedy':
    'Утверждать больше нечего; на его странице показано, что возможно дальше.',
  'rejections.ApprovalVoid.why': 'Товары распоряжения {{order}} уже не те, что были утверждены.',
  'rejections.ApprovalVoid.remedy': 'Запросите утверждение заново или отмените распоряжение.',
  'rejections.DayDiffersFromPlan.why': 'Утверждён день {{plannedDay}}, а не {{day}}.',
  'rejections.DayDiffersFromPlan.remedy':
    'Назначьте утверждённый день или измените план и утвердите его заново.',
  'rejections.OperatorIsApprover.why':
    'Исполнять распоряжение не может тот, кто его утвердил: {{person}}.',
  'rejections.OperatorIsApprover.remedy': 'Выберите другого кладовщика.',
  'rejections.OperatorNotStorekeeper.why': '{{person}} — не кладовщик этого склада.',
  'rejections.OperatorNotStorekeeper.remedy': 'Выберите кладовщика.',
  'rejections.OperatorIsOther.why': 'Назначенный исполнитель — {{operator}}, а не {{person}}.',
  'rejections.OperatorIsOther.remedy':
    'Начинает назначенный исполнитель, либо день и исполнителя назначают заново.',
  'rejections.LocationNotCage.why': '{{location}} — не клетка перед вывозом.',
  'rejections.LocationNotCage.remedy': 'Выберите запираемую клетку.',
  'rejections.SecondPersonNotOfStore.why':
    '{{person}} — не сотрудник склада: к товарам допускают только их.',
  'rejections.SecondPersonNotOfStore.remedy':
    'Подписывает другой кладовщик или руководитель этого склада.',
  'rejections.SignerCarriedOut.why':
    'Подписывать не может тот, кто проводил уничтожение: {{person}}.',
  'rejections.SignerCarriedOut.remedy': 'Подписывает другой руководитель.',
  'rejections.WasteCodeNotOfGoods.why':
    'Код отхода {{wasteCode}} не относится к товарам партии {{lot}}.',
  'rejections.WasteCodeNotOfGoods.remedy': 'Выберите один из подходящих кодов: {{codes}}.',
  'rejections.ApproverHandlesGoods.why':
    'Утвердивший распоряжение не допускается к его товарам: {{person}}.',
  'rejections.ApproverHandlesGoods.remedy': 'Клетку открывают двое других.',
  'rejections.PackageNotOnOrder.why': 'Упаковка не относится к этому распоряжению.',
  'rejections.PackageNotOnOrder.remedy': 'Отложите её и отсканируйте упаковку из распоряжения.',
  'rejections.ScanIsOtherPackage.why': 'Скан {{scanned}} — не этикетка упаковки {{package}}.',
  'rejections.ScanIsOtherPackage.remedy':
    'Отсканируйте этикетку этой упаковки или выберите ту, которую отсканировали.',
  'rejections.PackageVerifiedAlready.why': 'Упаковка {{package}} уже проверена.',
  'rejections.PackageVerifiedAlready.remedy': 'Переходите к следующей.',
  'rejections.WeightMissing.why':
    'Упаковку {{package}} взвесили при приёмке, её нужно взвесить снова.',
  'rejections.WeightMissing.remedy': 'Поставьте её на весы.',
  'rejections.PartBreaksPackage.why':
    '{{wantedAmount}} из {{lot}} не набрать целыми упаковками, а упаковки идут целиком.',
  'rejections.PartBreaksPackage.remedy': 'Возьмите {{nearestAmount}} или всю партию.',
  'rejections.PackagesNotVerified.why': 'Ещё не проверено упаковок: {{packages}}.',
  'rejections.PackagesNotVerified.remedy':
    'Сначала проверьте каждую. О той, которой нет в клетке, сообщите на странице её партии.',
  'rejections.NothingToDispatch.why': 'Остановлены все строки распоряжения {{order}}.',
  'rejections.NothingToDispatch.remedy': 'Отмените распоряжение; товары вернутся на место.',
  'rejections.TwoWitnessesNeeded.why': 'Нужны два свидетеля; названо: {{witnesses}}.',
  'rejections.TwoWitnessesNeeded.remedy':
    'Назовите двоих, кто присутствует от вскрытия пломб до конца.',
  'rejections.PeopleNotDistinct.why':
    '{{person}} и {{other}} — одно лицо. Исполнитель, утвердившие и свидетели должны быть разными людьми.',
  'rejections.PeopleNotDistinct.remedy': 'Назовите других свидетелей.',
  'rejections.OutsideWitnessMissing.why':
    'Для этих товаров нужен внешний свидетель: {{outsideReasons}}.',
  'rejections.OutsideWitnessMissing.remedy':
    'Назовите человека без учётной записи в этой программе и отметьте, что он внешний.',
  'outsideReason.category': 'того требует категория',
  'outsideReason.value': 'стоимость выше порога',
  'outsideReason.currency': 'стоимость в другой валюте',
  'outsideReason.unknown': 'стоимость неизвестна',
  'rejections.CommissionNeedsOneChair.why': 'В комиссии один председатель; здесь: {{chairs}}.',
  'rejections.CommissionNeedsOneChair.remedy': 'Отметьте ровно одного.',
  'rejections.ChecklistItemUnknown.why': 'В контрольном листе этого уничтожения такого пункта нет.',
  'rejections.ChecklistItemUnknown.remedy': 'Выберите пункт из контрольного листа.',
  'rejections.NoteMissing.why': 'То, что сделано не по плану, требует пояснения.',
  'rejections.NoteMissing.remedy': 'Напишите, что произошло.',
  'rejections.LineStopped.why': 'Партия {{lot}} остановлена в клетке и не грузилась.',
  'rejections.LineStopped.remedy': 'Внесите результат по погруженным строкам.',
  'rejections.OutcomeContradictsQuantity.why':
    'Количество не подходит к результату: уничтожено {{destroyed}} из {{loaded}}.',
  'rejections.OutcomeContradictsQuantity.remedy':
    'Выберите подходящий результат или исправьте количество.',
  'rejections.DestroyedMassExceedsLoaded.why':
    'При погрузке партия {{lot}} весила не больше {{heaviestGrams}}\u00a0кг, а уничтоженной названа масса {{destroyedGrams}}\u00a0кг.',
  'rejections.DestroyedMassExceedsLoaded.remedy':
    'Проверьте число и единицу. Если не взвешивали, не заполняйте массу.',
  'rejections.PhotoUnknown.why': 'У этого распоряжения нет такой фотографии.',
  'rejections.PhotoUnknown.remedy': 'Откройте распоряжение снова: его фотографии перечислены там.',
  'rejections.PhotoNotImage.why': 'Файл не является изображением заявленного вида.',
  'rejections.PhotoNotImage.remedy': 'Выберите изображение JPEG, PNG или WebP.',
  'rejections.OutcomesMissing.why': 'Строк без результата: {{lines}}.',
  'rejections.OutcomesMissing.remedy': 'Внесите, что стало с каждой.',
  'rejections.ChecklistOpen.why': 'Открытых пунктов контрольного листа: {{items}}.',
  'rejections.ChecklistOpen.remedy': 'Ответьте на каждый.',
  'rejections.LossOfIdentityMissing.why': 'Никто не проверил, утратил ли товар свои свойства.',
  'rejections.LossOfIdentityMissing.remedy': 'Проведите проверку и запишите её.',
  'rejections.LossOfIdentityFailed.why': 'Товар всё ещё можно узнать или использовать.',
  'rejections.LossOfIdentityFailed.remedy': 'Продолжайте, пока проверка не пройдена.',
  'rejections.EndBeforeStart.why': 'Конец раньше начала уничтожения.',
  'rejections.EndBeforeStart.remedy': 'Исправьте время.',
  'rejections.ResidueMissing.why': 'Остаток не внесён и причина не названа.',
  'rejections.ResidueMissing.remedy': 'Внесите остаток или укажите, почему его нет.',
  'rejections.ResidueExceedsLoad.why':
    'Остатков больше, чем погружено: остатки {{residueGrams}}\u00a0кг, погружено {{loadedGrams}}\u00a0кг.',
  'rejections.ResidueExceedsLoad.remedy':
    'Исправьте остатки или напишите в заключении, что было добавлено к товарам.',
  'rejections.DifferenceBlocked.why': 'Баланс вне допуска.',
  'rejections.DifferenceBlocked.remedy':
    'Подписывает второй руководитель с письменным заключением.',
  'rejections.FindingMissing.why': 'Расхождение вне допуска требует письменного заключения.',
  'rejections.FindingMissing.remedy': 'Напишите, что установлено и почему принято.',
  'rejections.SecondApproverNotSupervisor.why': '{{person}} — не руководитель этого склада.',
  'rejections.SecondApproverNotSupervisor.remedy': 'Подписывает второй руководитель.',
  'rejections.NothingDestroyed.why':
    'По распоряжению {{order}} ничего не уничтожено, удостоверять нечего.',
  'rejections.NothingDestroyed.remedy': 'Записи об исполнении остаются сами по себе.',
  'rejections.ReturnPlaceMissing.why': 'Партий, покинувших свои места: {{lots}}. Им нужно место.',
  'rejections.ReturnPlaceMissing.remedy': 'Выберите место хранения, которое их примет.',
  'rejections.CertificateUnknown.why': 'Такого свидетельства на этом складе нет.',
  'rejections.CertificateUnknown.remedy': 'Откройте его из списка свидетельств.',
  'findings.SealMismatch.text': '{{package}}: ожидалась пломба {{expected}}, обнаружено {{found}}.',
  'findings.SealMismatch.remedy': 'Строка остаётся здесь; открыто расхождение.',
  'findings.CountMismatch.text':
    '{{package}}: внутри насчитано {{found}} (ожидалось {{expected}}).',
  'findings.CountMismatch.remedy': 'Строка остаётся здесь; открыто расхождение.',
  'findings.MassMismatch.text': '{{package}}: взвешено {{found}} (ожидалось {{expected}}).',
  'findings.MassMismatch.remedy': 'Строка остаётся здесь; открыто расхождение.',
  'events.OrderDrafted': 'Составлено распоряжение об уничтожении {{orderReference}}: {{title}}.',
  'events.OrderLotsAdded': 'В {{orderReference}} добавлены партии: {{lines}}.',
  'events.OrderLotsRemoved': 'Из {{orderReference}} исключены партии: {{lots}}.',
  'events.OrderPlanSet':
    'Задан план {{orderReference}}: {{planFacilityName}}, разрешение {{planPermitNumber}}, {{planPlannedDay}}.',
  'events.OrderRequested':
    'Запрошено утверждение {{orderReference}}; нужно утверждений: {{approvalsNeeded}}.',
  'events.OrderContentBound': 'Изменённое содержание {{orderReference}} ожидает утверждения.',
  'events.ApprovalGiven':
    '{{orderReference}}: утверждение {{given}} из {{needed}}, {{approverName}}.',
  'events.OrderApproved': 'Распоряжение {{orderReference}} утверждено.',
  'events.ApprovalVoided': 'Утверждение {{orderReference}} утратило силу.',
  'events.OrderRejected': 'Распоряжение {{orderReference}} отклонено: {{byName}}.',
  'events.OrderWithdrawn': 'Распоряжение {{orderReference}} отозвано: {{byName}}.',
  'events.OrderScheduled':
    'Распоряжение {{orderReference}} назначено на {{day}}, исполнитель: {{operatorName}}.',
  'events.OrderCancelled': 'Распоряжение {{orderReference}} отменено: {{byName}}.',
  'events.StagingBegan': 'Товары {{orderReference}} заперты в {{locationPath}}.',
  'events.PackageReverified':
    'Повторно проверена упаковка {{packageReference}}: {{verifiedByName}}.',
  'events.LineStopped':
    'Партия {{lotReference}} остановлена: не совпадает упаковка {{packageReference}}.',
  'events.OrderDispatched':
    'Товары {{orderReference}} отправлены: {{vehicle}}, водитель {{driver}}.',
  'events.RunStarted': 'Начато уничтожение по {{orderReference}}, исполнитель: {{operatorName}}.',
  'events.ChecklistItemAnswered': 'Пункт контрольного листа: {{item}} — {{done}}.',
  'checkResult.true': 'выполнено',
  'checkResult.false': 'не выполнено',
  'events.OutcomeRecorded':
    '{{lotReference}}: уничтожено {{destroyedAmount}} (из {{loadedAmount}}).',
  'events.PhotoAttached': 'Приложена фотография: {{name}}.',
  'events.IdentityLossTested': 'Проверка утраты свойств {{passed}}: {{byName}}.',
  'identityResult.true': 'пройдена',
  'identityResult.false': 'не пройдена',
  'events.ResidueRecorded': 'Остаток: {{name}}, {{massGrams}}\u00a0кг, куда: {{destination}}.',
  'events.ResidueWithdrawn': 'Запись об остатке снята: {{name}}, {{massGrams}}\u00a0кг.',
  'events.RunFinished': 'Уничтожение по {{orderReference}} завершено {{destroyedOn}}.',
  'events.OrderReconciled': 'Баланс {{orderReference}} закрыт: {{byName}}.',
  'events.CertificateIssued': 'Выдано свидетельство {{number}} по {{orderReference}}.',
  'events.LotsDestroyed':
    'Уничтожено {{destroyedOn}} по {{orderReference}}, свидетельство {{certificateNumber}}.',
  'events.LotsReturned': 'Возвращено на склад из {{orderReference}}: {{lots}}.',
  'events.LotsLost': 'Не найдено при исполнении {{orderReference}}: {{lots}}.',
  'events.CertificateFileStored': 'Файл свидетельства {{number}} сохранён.',
  'voidCause.lots-added': 'Добавлены партии',
  'voidCause.lots-removed': 'Исключены партии',
  'voidCause.plan-set': 'Изменён план',
  'voidCause.hold-placed': 'На партию наложен запрет',
  'voidCause.lot-frozen': 'Партия заморожена расхождением',
  'voidCause.quantity-corrected': 'Исправлено количество партии',
  'voidCause.profile-assessed': 'Профиль партии оценён заново',
  'voidCause.lot-changed': 'Изменилась партия или её упаковки',
  'dualApproval.hazardous': 'Опасные товары',
  'dualApproval.value': 'Стоимость выше порога',
  'dualApproval.currency': 'Стоимость в иной валюте, чем порог',
  'dualApproval.unknown': 'Товары без указанной стоимости',
  'statement.stopped': 'Остановлено при повторной проверке, возвращено на склад',
} as const;
