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
  'rejections.BasisMissing.why': 'Нет правового основания, чтобы распорядиться товаром.',
  'rejections.BasisMissing.remedy': 'Укажите основание и его документ.',
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
  'basisKind.court-order': 'Вступившее в силу решение суда',
  'basisKind.administrative-decision': 'Административное решение',
  'basisKind.abandonment': 'Отказ в пользу государства',
  'basisKind.consent': 'Согласие',
  'basisKind.deemed-consent': 'Подразумеваемое согласие',
  'basisKind.storage-term-expired': 'Истёк срок хранения',
  'basisKind.urgent-hazard': 'Неотложная опасность',
};
