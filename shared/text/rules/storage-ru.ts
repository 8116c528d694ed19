/** Words of the rules of storage, in Russian. */
export const storageRulesRu = {
  'findings.LocationNotInUse.text': 'Место {{bin}} не используется.',
  'findings.LocationNotInUse.remedy':
    'Выберите другое место или попросите администратора его открыть.',
  'findings.ProfileAssumed.text': 'Профиль принят по категории; его ещё никто не оценил.',
  'findings.ProfileAssumed.remedy': 'Оцените товар и подтвердите или измените профиль.',
  'findings.CompositionUnknown.text': 'Состав товара пока неизвестен.',
  'findings.CompositionUnknown.remedy':
    'Поместите партию в карантин до сортировки или исследования.',
  'findings.ClassNotAccepted.text': 'Место {{bin}} не принимает класс хранения {{lgk}}.',
  'findings.ClassNotAccepted.remedy': 'Выберите место, пригодное для этого класса.',
  'findings.MagazineRequired.text':
    'Взрывчатые изделия хранят только на лицензированном складе; {{bin}} им не является.',
  'findings.MagazineRequired.remedy':
    'Передайте партию на лицензированный склад или установите, что она безопасна.',
  'findings.TemperatureNotMeasured.text': 'Температура места {{bin}} не измеряется.',
  'findings.TemperatureNotMeasured.remedy':
    'Выберите место с измерением или подтвердите, что режим соблюдается.',
  'findings.TemperatureOutsideBand.text':
    'В месте {{bin}} от {{minCelsius}} до {{maxCelsius}}\u00a0°C, это вне режима товара.',
  'findings.TemperatureOutsideBand.remedy': 'Выберите место, весь диапазон которого внутри режима.',
  'findings.HumidityNotMeasured.text':
    'Влажность места {{bin}} не измеряется; товар выдерживает не более {{limit}}\u00a0%.',
  'findings.HumidityNotMeasured.remedy':
    'Выберите место с измерением или подтвердите, что там сухо.',
  'findings.HumidityTooHigh.text':
    'Влажность места {{bin}} доходит до {{percent}}\u00a0%; товар выдерживает не более {{limit}}\u00a0%.',
  'findings.HumidityTooHigh.remedy': 'Выберите более сухое место.',
  'findings.SecurityTooLow.text':
    'Защита места {{bin}} — уровень {{level}}; товару нужен уровень {{needed}}.',
  'findings.SecurityTooLow.remedy': 'Выберите запираемое место или хранилище ценностей.',
  'findings.TwoPersonAccess.text': '{{bin}} — хранилище ценностей: входят вдвоём.',
  'findings.TwoPersonAccess.remedy': 'Укажите второго человека.',
  'findings.VolumeExceeded.text':
    'Место {{bin}} вмещает {{limitMillilitres}}\u00a0л; получится {{usedMillilitres}}\u00a0л.',
  'findings.VolumeExceeded.remedy': 'Выберите место больше или свободнее либо разделите партию.',
  'findings.VolumeUnknown.text':
    'Не у всех партий в {{bin}} известен объём; вмещается {{limitMillilitres}}\u00a0л.',
  'findings.VolumeUnknown.remedy': 'Измерьте или подтвердите, что помещается.',
  'findings.LoadExceeded.text':
    'Место {{bin}} выдерживает {{limitGrams}}\u00a0кг; получится {{usedGrams}}\u00a0кг.',
  'findings.LoadExceeded.remedy': 'Выберите место, которое выдержит больше, или разделите партию.',
  'findings.LoadUnknown.text':
    'Не все партии в {{bin}} взвешены; место выдерживает {{limitGrams}}\u00a0кг.',
  'findings.LoadUnknown.remedy': 'Взвесьте или подтвердите, что масса допустима.',
  'findings.PalletPlacesExceeded.text':
    'В месте {{bin}} {{limit}} паллетомест; потребуется {{used}}.',
  'findings.PalletPlacesExceeded.remedy':
    'Выберите место со свободными паллетоместами или разделите партию.',
  'findings.PalletPlacesUnknown.text':
    'Не у всех партий в {{bin}} указаны паллеты; мест {{limit}}.',
  'findings.PalletPlacesUnknown.remedy': 'Пересчитайте или подтвердите, что место есть.',
  'findings.FlammablesExceeded.text':
    'В месте {{bin}} допустимо {{limitMillilitres}}\u00a0л горючего; получится {{usedMillilitres}}\u00a0л.',
  'findings.FlammablesExceeded.remedy':
    'Выберите другой склад или шкаф для горючего либо разделите партию.',
  'findings.FlammablesUnknown.text':
    'Объём горючего в {{bin}} неизвестен; предел {{limitMillilitres}}\u00a0л.',
  'findings.FlammablesUnknown.remedy': 'Измерьте или подтвердите, что предел соблюдён.',
  'findings.CompositionUnknownBeside.text':
    'Что может стоять рядом с {{neighbour}}, неизвестно до оценки обеих партий.',
  'findings.CompositionUnknownBeside.remedy':
    'Держите их подальше друг от друга и подтвердите это.',
  'findings.SeparateStorageRequired.text':
    'Классы хранения {{lgk}} и {{otherLgk}} ({{neighbour}}) требуют раздельных пожарных отсеков.',
  'findings.SeparateStorageRequired.remedy':
    'Выберите отсек без класса {{otherLgk}}, с огнестойкостью 90 минут.',
  'findings.JointStorageConditional.text':
    'Классы хранения {{lgk}} и {{otherLgk}} ({{neighbour}}) можно держать вместе только на ' +
    'условиях.',
  'findings.JointStorageConditional.remedy':
    'Проверьте условия 1–8 TRGS 510 и подтвердите применимые.',
  'findings.SmallQuantityNotRequired.text':
    'Классы {{lgk}} и {{otherLgk}} ({{neighbour}}) разделяют; до 200\u00a0кг в отсеке правило не ' +
    'обязательно.',
  'findings.SmallQuantityNotRequired.remedy': 'Разнесите их внутри отсека и подтвердите сумму.',
  'findings.SmallQuantityDeviation.text':
    'Классы {{lgk}} и {{otherLgk}} ({{neighbour}}) разделяют; до 400\u00a0кг, 200\u00a0кг на класс, ' +
    'возможно отступление.',
  'findings.SmallQuantityDeviation.remedy': 'Запишите оценку риска, которая это допускает.',
  'findings.OneTonneExceeded.text':
    'В отсеке {{kilograms}}\u00a0кг опасных товаров: свыше 1\u00a0т действует условие 4.',
  'findings.OneTonneExceeded.remedy': 'Подтвердите тушение либо сигнализацию и пожарную команду.',
  'findings.TenTonnesExceeded.text':
    'В отсеке {{kilograms}}\u00a0кг опасных товаров: свыше 10\u00a0т действует условие 8.',
  'findings.TenTonnesExceeded.remedy':
    'Подтвердите сигнализацию, ежечасные обходы и быстрых пожарных либо тушение.',
  'findings.HazardousMassUnknown.text':
    'Масса опасных товаров в отсеке неизвестна: возможны условия 4 и 8.',
  'findings.HazardousMassUnknown.remedy': 'Взвесьте все опасные партии отсека.',
  'findings.ImdgSegregation.text':
    'Морская таблица (МКМПОГ) разделяет класс {{unClass}} и {{otherUnClass}} ({{neighbour}}): ' +
    '{{segregation}}.',
  'findings.ImdgSegregation.remedy':
    'Для 1 — не менее 3\u00a0м; для 2 — другое помещение или шкаф; для 3 и 4 — другое здание.',
  'findings.Cfr177Segregation.text':
    'Дорожная таблица (49 CFR 177.848) разделяет класс {{unClass}} и {{otherUnClass}} ' +
    '({{neighbour}}): {{segregation}}.',
  'findings.Cfr177Segregation.remedy':
    'X: не вместе. O: так, чтобы утечки не смешались. *: по группам совместимости.',
  'findings.ToxicBesideFood.text':
    'Токсичное не хранят с продуктами; {{neighbour}} — продукты или напитки.',
  'findings.ToxicBesideFood.remedy': 'Выберите отсек без продуктов и напитков.',
  'findings.FoodBesideToxic.text': 'Продукты не хранят с токсичным; {{neighbour}} токсично.',
  'findings.FoodBesideToxic.remedy': 'Выберите отсек, где никогда не было токсичного.',
  'findings.FireLoadBesideHazard.text':
    'Бумага, текстиль или картон добавляют пожарную нагрузку рядом с {{neighbour}}.',
  'findings.FireLoadBesideHazard.remedy': 'Разнесите их или подтвердите защиту отсека.',
  'findings.CellsUntested.text':
    'Литиевые элементы изъятых товаров никогда не считаются испытанными.',
  'findings.CellsUntested.remedy':
    'Проверьте повреждения, нагрев и вздутие; заряжать на складе нельзя.',
  'findings.DamagedCellsNeedFireSafePlace.text': 'Повреждённые элементы нельзя держать в {{bin}}.',
  'findings.DamagedCellsNeedFireSafePlace.remedy':
    'Вынесите их на открытую площадку или на склад опасных веществ, в огнестойком ящике.',
  'findings.DamagedCellsBoxed.text':
    'Повреждённые элементы — только в огнестойком ящике с песком, клеммы заклеены.',
  'findings.DamagedCellsBoxed.remedy': 'Подтвердите ящик и изоляцию клемм.',
  'findings.DamagedCellsApart.text':
    'Повреждённые элементы держат отдельно от всего, а в отсеке стоит {{neighbour}}.',
  'findings.DamagedCellsApart.remedy': 'Выберите для них отдельный отсек.',
  'findings.HighEnergyNeedsSeparateStore.text':
    'Элементам высокой или неизвестной энергии нужен отдельный огнестойкий склад; {{bin}} им ' +
    'не является.',
  'findings.HighEnergyNeedsSeparateStore.remedy':
    'Используйте склад опасных веществ или открытую площадку либо оцените энергию и массу.',
  'findings.HighEnergyCaseByCase.text':
    'Элементы высокой или неизвестной энергии хранят по согласованию со страховщиком.',
  'findings.HighEnergyCaseByCase.remedy': 'Подтвердите условия страховщика и предел количества.',
  'findings.CellsBesideFireAccelerant.text':
    'Литиевые элементы и то, что усиливает огонь, нельзя держать в одном отсеке: {{neighbour}}.',
  'findings.CellsBesideFireAccelerant.remedy':
    'Выберите отсек без горючего, газов, взрывчатых веществ и окислителей.',
  'findings.CellsNeedFiveMetres.text':
    'Между литиевыми элементами и {{neighbour}} нужны 5\u00a0м или огнестойкая стена.',
  'findings.CellsNeedFiveMetres.remedy': 'Подтвердите расстояние или стену.',
  'rankReasons.same-seizure': 'Здесь стоит то же изъятие.',
  'rankReasons.tight-fit': 'Хорошо заполняет место.',
  'rankReasons.right-zone': 'Зона предназначена для таких товаров.',
  'rankReasons.no-conditions': 'Ничего подтверждать не нужно.',
  'locationKind.rack-bin': 'Ячейка стеллажа',
  'locationKind.intake': 'Приёмка',
  'locationKind.quarantine': 'Карантин',
  'locationKind.hazard-store': 'Склад опасных веществ',
  'locationKind.magazine': 'Склад взрывчатых материалов',
  'locationKind.cold-store': 'Холодильная камера',
  'locationKind.strong-room': 'Хранилище ценностей',
  'locationKind.staging-cage': 'Клетка перед вывозом',
  'locationKind.yard': 'Открытая площадка',
};
