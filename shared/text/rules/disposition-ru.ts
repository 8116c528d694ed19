/** Words of the rules of disposition, in Russian. */
export const dispositionRulesRu = {
  'rejections.MethodProhibited.why':
    'Способ «{{method}}» запрещён для товара «{{category}}». {{methodReason}}',
  'rejections.MethodProhibited.remedy':
    'Выберите законный способ или исключите из распоряжения товар, который его запрещает.',
  'rejections.MethodNotApplicable.why':
    'Способ «{{method}}» неприменим к товару «{{category}}». {{methodReason}}',
  'rejections.MethodNotApplicable.remedy':
    'Выберите другой способ или составьте для этих товаров отдельное распоряжение.',
  'rejections.MethodNoDestruction.why': 'Способ «{{method}}» не является уничтожением.',
  'rejections.MethodNoDestruction.remedy':
    'Выберите способ уничтожения; передача товаров оформляется решением по партии.',
  'rejections.ConditionNotConfirmed.why':
    'Способ «{{method}}» для товара «{{category}}» законен только при условии, которое никто не подтвердил. {{methodReason}}',
  'rejections.ConditionNotConfirmed.remedy':
    'Прочтите условие и подтвердите его или выберите другой способ.',
  'rejections.CompositionUnknown.why': 'Состав товара пока неизвестен.',
  'rejections.CompositionUnknown.remedy':
    'Рассортируйте или исследуйте товар и присвойте каждой части категорию.',
  'rejections.OrderWithoutGoods.why': 'В распоряжении нет товаров.',
  'rejections.OrderWithoutGoods.remedy': 'Добавьте хотя бы одну партию.',
  'rejections.HoldReasonMissing.why': 'Не указана причина запрета.',
  'rejections.HoldReasonMissing.remedy': 'Укажите, почему товар должен остаться.',
  'rejections.NextReviewMissing.why': 'Для запрета нужен день следующего решения.',
  'rejections.NextReviewMissing.remedy': 'Укажите день, когда партия снова попросит решения.',
  'rejections.NextReviewNotLater.why':
    'День следующего решения ({{day}}) должен быть позже сегодняшнего ({{today}}).',
  'rejections.NextReviewNotLater.remedy': 'Выберите более поздний день.',
  'rejections.HoldBlocksDisposal.why': 'Партия {{lot}} под запретом: {{reference}}.',
  'rejections.HoldBlocksDisposal.remedy':
    'Руководитель снимает запрет со ссылкой на документ, либо партию исключают из распоряжения.',
  'rejections.HoldLiftNeedsReference.why': 'Запрет снимают только со ссылкой на документ.',
  'rejections.HoldLiftNeedsReference.remedy': 'Укажите номер решения или письма.',
  'rejections.BasisMissing.why': 'Нет правового основания, чтобы распорядиться товаром.',
  'rejections.BasisMissing.remedy': 'Укажите основание и его документ.',
  'rejections.BasisDocumentMissing.why':
    'У основания нет номера документа или не указано, кто его выдал.',
  'rejections.BasisDocumentMissing.remedy': 'Укажите номер и кто выдал документ.',
  'rejections.BasisDatedInFuture.why': 'Дата документа ({{date}}) позже сегодняшней ({{today}}).',
  'rejections.BasisDatedInFuture.remedy': 'Проверьте дату документа.',
  'rejections.SamplesNotSettled.why': 'Не решено, что с образцами партии {{lot}}.',
  'rejections.SamplesNotSettled.remedy':
    'Сохраните образцы или откажитесь от них с указанием причины.',
  'rejections.SampleReferenceMissing.why':
    'Образцы партии {{lot}} сохраняют, но ни один не указан.',
  'rejections.SampleReferenceMissing.remedy': 'Укажите хотя бы один образец.',
  'rejections.SampleWaiverNeedsReason.why': 'От образцов партии {{lot}} отказались без причины.',
  'rejections.SampleWaiverNeedsReason.remedy': 'Укажите, почему образцы не нужны.',
  'rejections.DebrandingProofMissing.why':
    'Нет подтверждения, что с партии {{lot}} удалены все знаки.',
  'rejections.DebrandingProofMissing.remedy':
    'Приложите подтверждение; одного снятия знака недостаточно.',
  'rejections.NoResaleUndertakingMissing.why':
    'Получатель партии {{lot}} не обязался её не перепродавать.',
  'rejections.NoResaleUndertakingMissing.remedy': 'Приложите подписанное обязательство.',
  'rejections.RightHolderConsentMissing.why': 'Правообладатель не дал согласия по партии {{lot}}.',
  'rejections.RightHolderConsentMissing.remedy': 'Приложите согласие или выберите другое решение.',
  'reviewAnswer.hold': 'Оставить под запретом',
  'reviewAnswer.release': 'Выдать',
  'reviewAnswer.transfer': 'Передать другому органу',
  'reviewAnswer.donate': 'Передать безвозмездно',
  'reviewAnswer.recycle': 'Направить в переработку',
  'reviewAnswer.destroy': 'Уничтожить',
  'holdKind.evidence': 'Вещественное доказательство',
  'holdKind.court': 'Решение суда',
  'holdKind.appeal': 'Обжалование',
  'holdKind.investigation': 'Расследование',
  'holdKind.owner-claim': 'Требование владельца',
  'holdKind.sampling': 'Ожидаются образцы',
  'holdKind.discrepancy': 'Расхождение',
  'holdKind.administrative': 'Административный',
  'basisKind.court-order': 'Вступившее в силу решение суда',
  'basisKind.administrative-decision': 'Административное решение',
  'basisKind.abandonment': 'Отказ в пользу государства',
  'basisKind.consent': 'Согласие',
  'basisKind.deemed-consent': 'Подразумеваемое согласие',
  'basisKind.storage-term-expired': 'Истёк срок хранения',
  'basisKind.urgent-hazard': 'Неотложная опасность',
};
