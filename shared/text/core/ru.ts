import type { coreEn } from './en.ts';

export const coreRu: Readonly<Record<keyof typeof coreEn, string>> = {
  'rejections.InputMissing.why': 'Поле не заполнено.',
  'rejections.InputMissing.remedy': 'Заполните его.',
  'rejections.InputWrongType.why': 'Сюда нужно значение другого вида.',
  'rejections.InputWrongType.remedy': 'Введите значение того вида, который указан у поля.',
  'rejections.InputTooSmall.why': 'Значение меньше {{minimum}} — наименьшего допустимого.',
  'rejections.InputTooSmall.remedy': 'Введите {{minimum}} или больше.',
  'rejections.InputTooBig.why': 'Значение больше {{maximum}} — наибольшего допустимого.',
  'rejections.InputTooBig.remedy': 'Введите {{maximum}} или меньше.',
  'rejections.InputTooShort.why': 'Текст короче {{minimum}} знаков.',
  'rejections.InputTooShort.remedy': 'Напишите так, чтобы и через годы было понятно другому.',
  'rejections.InputTooLong.why': 'Текст длиннее {{maximum}} знаков.',
  'rejections.InputTooLong.remedy': 'Сократите его.',
  'rejections.InputTooMany.why': 'Здесь больше {{maximum}} записей.',
  'rejections.InputTooMany.remedy': 'Сделайте это в несколько шагов.',
  'rejections.InputWrongFormat.why': 'Значение записано не так, как нужно этому полю.',
  'rejections.InputWrongFormat.remedy': 'Посмотрите на пример у поля и запишите так же.',
  'rejections.ProcedureUnknown.why': 'Программа не знает запроса {{procedure}}.',
  'rejections.ProcedureUnknown.remedy': 'Перезапустите программу: страница может быть старше ядра.',
  'rejections.NotSignedIn.why': 'Никто не вошёл в программу.',
  'rejections.NotSignedIn.remedy': 'Войдите и повторите; введённое сохранилось.',
  'rejections.SessionLocked.why': 'Сеанс заблокирован: {{name}} долго не работает за клавиатурой.',
  'rejections.SessionLocked.remedy': 'Разблокируйте паролем; ничего не потеряно.',
  'rejections.PasswordChangeDue.why': 'Пароль ({{name}}) задан администратором.',
  'rejections.PasswordChangeDue.remedy': 'Сначала задайте собственный пароль.',
  'rejections.NotPermitted.why': 'Роли «{{role}}» это действие не разрешено.',
  'rejections.NotPermitted.remedy': 'Обратитесь к сотруднику, чья роль это позволяет.',
  'rejections.CommandIdMissing.why': 'У запроса нет собственного номера.',
  'rejections.CommandIdMissing.remedy': 'Перезапустите программу; ничего не изменено.',
  'rejections.CommandIdReused.why': 'Этот запрос уже отправлялся с другим содержанием.',
  'rejections.CommandIdReused.remedy': 'Посмотрите, что было сделано, и повторите заново.',
  'unavailable.HomeInUse': 'Эта база данных открыта другой программой Impound.',
  'unavailable.HomeNotLocal': 'База данных лежит на сетевом диске, где её нельзя хранить надёжно.',
  'unavailable.HomeNotWritable': 'В папку базы данных нельзя записывать.',
  'unavailable.HomeNotSample':
    'В этой папке рабочая база: её открывали без учебного органа. Ему нужна своя папка.',
  'unavailable.SampleUnfinished':
    'Создание учебного органа было прервано. Запустите программу один раз с --sample, и он будет создан заново.',
  'unavailable.StoreBusy': 'База данных занята. Ничего не изменено; попытка повторяется.',
  'unavailable.StoreFromFuture': 'База данных записана более новой версией Impound.',
  'unavailable.StoreAltered':
    'Структура базы данных изменена не программой Impound. Восстановите резервную копию.',
  'unavailable.LedgerUnsound':
    'Журнал не проходит проверку, поэтому таблицы для этой версии не построить заново. Проверьте его командой verify или восстановите резервную копию.',
  'unavailable.DiskFull': 'Диск заполнен. Ничего не изменено и не потеряно.',
  'unavailable.StoreCorrupt': 'Файл базы данных повреждён. Восстановите последнюю копию.',
  'unavailable.StoreReadOnly': 'В базу данных нельзя записывать. Ничего не изменено.',
  'unavailable.StoreInputOutput': 'Сбой диска при чтении или записи. Ничего не изменено.',
  'unavailable.SigningKeyMissing': 'Нет ключа журнала. Восстановите его из резервной копии.',
  'unavailable.PaperNotSet':
    'Для подготовки документа этому компьютеру не хватило памяти или времени. Записанное остаётся в силе; документ будет подготовлен при следующем запуске или по новому запросу.',
  'unavailable.PaperNotRead':
    'Для проверки файла этому компьютеру не хватило памяти или времени. О файле ничего не известно; проверьте его на другом компьютере.',
  'unavailable.TableNotRead':
    'Для чтения таблицы этому компьютеру не хватило памяти или времени. Ничего не загружено; разделите файл и загрузите его по частям.',
  'unavailable.CoreRestarted':
    'Ядро перезапущено. Проверьте, сохранилось ли действие, прежде чем повторять.',
  'unavailable.ReplyLost': 'Ответ потерян. Запрос отправляется снова под тем же номером.',
  'events.CommandRefused': 'Отказано: {{procedure}} ({{refusals}})',
  'events.RecordsTakenOut': 'Выданы сведения: {{procedure}}',
};
