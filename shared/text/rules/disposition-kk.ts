/** Words of the rules of disposition, in Kazakh. */
export const dispositionRulesKk = {
  'rejections.MethodProhibited.why':
    '«{{category}}» тауарына «{{method}}» тәсіліне тыйым салынған. {{methodReason}}',
  'rejections.MethodProhibited.remedy':
    'Заңды тәсіл таңдаңыз немесе тыйым салатын тауарды өкімнен шығарыңыз.',
  'rejections.MethodNotApplicable.why':
    '«{{category}}» тауарына «{{method}}» тәсілі қолданылмайды. {{methodReason}}',
  'rejections.MethodNotApplicable.remedy':
    'Басқа тәсіл таңдаңыз немесе ол тауарға бөлек өкім жасаңыз.',
  'rejections.MethodNoDestruction.why': '«{{method}}» тәсілі жоюға жатпайды.',
  'rejections.MethodNoDestruction.remedy':
    'Жою тәсілін таңдаңыз; тауарды беру партия бойынша шешіммен рәсімделеді.',
  'rejections.ConditionNotConfirmed.why':
    '«{{category}}» тауарына «{{method}}» тәсілі ешкім растамаған шартпен ғана заңды. {{methodReason}}',
  'rejections.ConditionNotConfirmed.remedy': 'Шартты оқып, растаңыз немесе басқа тәсіл таңдаңыз.',
  'rejections.CompositionUnknown.why': 'Тауардың құрамы әлі белгісіз.',
  'rejections.CompositionUnknown.remedy':
    'Тауарды сұрыптап немесе зерттеп, әр бөлігіне санат беріңіз.',
  'rejections.OrderWithoutGoods.why': 'Өкімде тауар жоқ.',
  'rejections.OrderWithoutGoods.remedy': 'Кемінде бір партия қосыңыз.',
  'rejections.BasisMissing.why': 'Тауарға билік етудің құқықтық негізі жоқ.',
  'rejections.BasisMissing.remedy': 'Негізді және оның құжатын көрсетіңіз.',
  'rejections.DebrandingProofMissing.why':
    '{{lot}} партиясынан барлық белгінің алынғаны расталмаған.',
  'rejections.DebrandingProofMissing.remedy': 'Растауды тіркеңіз; белгіні алудың өзі жеткіліксіз.',
  'rejections.NoResaleUndertakingMissing.why':
    '{{lot}} партиясын алушы қайта сатпауға міндеттенбеген.',
  'rejections.NoResaleUndertakingMissing.remedy': 'Қол қойылған міндеттемені тіркеңіз.',
  'rejections.RightHolderConsentMissing.why':
    'Құқық иесі {{lot}} партиясы бойынша келісім бермеген.',
  'rejections.RightHolderConsentMissing.remedy': 'Келісімді тіркеңіз немесе басқа шешім таңдаңыз.',
  'reviewAnswer.hold': 'Тыйымда қалдыру',
  'reviewAnswer.release': 'Беру',
  'reviewAnswer.transfer': 'Басқа органға тапсыру',
  'reviewAnswer.donate': 'Өтеусіз беру',
  'reviewAnswer.recycle': 'Қайта өңдеуге жіберу',
  'reviewAnswer.destroy': 'Жою',
  'basisKind.court-order': 'Заңды күшіне енген сот шешімі',
  'basisKind.administrative-decision': 'Әкімшілік шешім',
  'basisKind.abandonment': 'Мемлекет пайдасына бас тарту',
  'basisKind.consent': 'Келісім',
  'basisKind.deemed-consent': 'Үнсіз келісім',
  'basisKind.storage-term-expired': 'Сақтау мерзімі өтті',
  'basisKind.urgent-hazard': 'Шұғыл қауіп',
};
