/** Words of people: signing in, accounts, settings. */
export const accessRu = {
  'rejections.CredentialsWrong.why': 'Пароль не подходит к логину.',
  'rejections.CredentialsWrong.remedy':
    'Проверьте раскладку и заглавные буквы и попробуйте ещё раз.',
  'rejections.UserLocked.why':
    'Слишком много неверных паролей: учётная запись закрыта на {{minutes}}\u00a0мин.',
  'rejections.UserLocked.remedy': 'Подождите или попросите у администратора новый пароль.',
  'rejections.UserInactive.why':
    'Учётная запись «{{name}}» отключена, или у неё нет роли ни на одном действующем складе.',
  'rejections.UserInactive.remedy': 'Обратитесь к администратору.',
  'rejections.SetupNeeded.why': 'Здесь ещё не создан орган.',
  'rejections.SetupNeeded.remedy': 'Сначала выполните первоначальную настройку.',
  'rejections.AlreadySetUp.why': 'Первоначальная настройка уже выполнена.',
  'rejections.AlreadySetUp.remedy': 'Войдите под своим логином.',
  'rejections.SiteNotAssigned.why': 'У вас нет роли на этом складе.',
  'rejections.SiteNotAssigned.remedy': 'Попросите администратора назначить вам роль.',
  'rejections.PasswordTooShort.why': 'Пароль короче {{minimum}} знаков.',
  'rejections.PasswordTooShort.remedy': 'Возьмите фразу, которую скажете только вы.',
  'rejections.PasswordTooCommon.why': 'Такой пароль попробуют одним из первых.',
  'rejections.PasswordTooCommon.remedy':
    'Возьмите несколько не связанных слов; имя и логин не подходят.',
  'rejections.PasswordUnchanged.why': 'Новый пароль совпадает со старым.',
  'rejections.PasswordUnchanged.remedy': 'Выберите другой.',
  'rejections.TimeZoneUnknown.why': '{{timeZone}} — не часовой пояс.',
  'rejections.TimeZoneUnknown.remedy': 'Выберите из списка, например Asia/Almaty.',
  'rejections.LoginTaken.why': 'Логин {{login}} уже занят.',
  'rejections.LoginTaken.remedy': 'Выберите другой: логины не выдаются дважды.',
  'rejections.SiteUnknown.why': 'Такого склада нет.',
  'rejections.SiteUnknown.remedy': 'Выберите склад из списка.',
  'rejections.AssignmentRepeated.why':
    'У человека ровно одна роль на складе; «{{siteCode}}» указан дважды.',
  'rejections.AssignmentRepeated.remedy': 'Оставьте одну из двух.',
  'rejections.UserUnknown.why': 'Такого пользователя нет.',
  'rejections.UserUnknown.remedy': 'Выберите человека из списка.',
  'rejections.LastAdministrator.why': '{{name}} — последний действующий администратор.',
  'rejections.LastAdministrator.remedy': 'Сначала назначьте администратором другого.',
  'rejections.OwnAccount.why': 'Свою учётную запись закрыть нельзя.',
  'rejections.OwnAccount.remedy': 'Попросите другого администратора.',
  'rejections.OwnPassword.why': 'Свой пароль меняют, назвав прежний.',
  'rejections.OwnPassword.remedy':
    'Откройте «Моя учётная запись» под своим именем и смените его там.',
  'rejections.ThresholdsOutOfOrder.why':
    'Пороги должны возрастать: предупреждение {{massWarnPermille}}\u00a0%, запрет {{massBlockPermille}}\u00a0%, существенное {{massSignificantPermille}}\u00a0%.',
  'rejections.ThresholdsOutOfOrder.remedy': 'Введите их по возрастанию.',
  'rejections.SecondPersonChanged.why':
    'Учётная запись сотрудника {{name}} была изменена, пока проверялась подпись.',
  'rejections.SecondPersonChanged.remedy':
    'Проверьте, вправе ли {{name}} подписывать, и подпишите снова или попросите другого сотрудника.',
  'rejections.SecondPersonIsSame.why':
    'Подписывают двое разных людей, а введён логин того, кто уже вошёл: {{name}}.',
  'rejections.SecondPersonIsSame.remedy': 'Второй человек вводит свои логин и пароль.',
  'events.UserCreated': 'Создана учётная запись {{login}} для «{{name}}».',
  'events.UserUpdated': 'Изменена учётная запись «{{name}}».',
  'events.UserActivated': 'Учётная запись «{{name}}» включена.',
  'events.UserDeactivated': 'Учётная запись «{{name}}» отключена.',
  'events.PasswordChanged': '{{name}}: пароль изменён владельцем.',
  'events.PasswordReset': '{{name}}: администратор выдал новый пароль.',
  'events.UserLockedOut':
    'После неверных паролей ({{failures}}) учётная запись «{{name}}» временно закрыта.',
  'events.SignedIn': '{{name}}: вход, {{siteCode}}.',
  'events.SignedOut': '{{name}}: выход, {{siteCode}}.',
  'events.SessionLocked': '{{name}}: экран заблокирован.',
  'events.SessionUnlocked': '{{name}}: экран разблокирован.',
  'events.SiteChosen': '{{name}}: переход со склада {{fromSiteCode}} на {{siteCode}}.',
  'events.SettingsUpdated': 'Изменены настройки органа.',
} as const;
