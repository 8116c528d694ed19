import type { Locale } from '../../shared/text/texts.ts';

/** What shared/text/GLOSSARY.md decides: the words that must not come back, and the one to use. */
type Instead = readonly [avoid: RegExp, use: string];

const letterBefore = '(?<!\\p{L})';
const letterAfter = '(?!\\p{L})';

/** A word with any of the endings; `|` parts them, an empty one is the word itself. */
function word(root: string, endings: string): RegExp {
  return new RegExp(`${letterBefore}${root}(?:${endings})${letterAfter}`, 'iu');
}

/** Every word that begins with these letters. */
function stem(letters: string): RegExp {
  return new RegExp(`${letterBefore}${letters}`, 'iu');
}

const masculine = '|а|у|ом|е|ы|ов|ам|ами|ах';

const avoided: Readonly<Record<Locale, readonly Instead[]>> = {
  en: [[stem('successful'), 'what was done'] as const],
  ru: [
    [word('лот', masculine), 'партия'],
    [word('акт', masculine), 'свидетельство'],
    [stem('сертификат'), 'свидетельство'],
    [stem('приказ'), 'распоряжение'],
    [stem('заявк'), 'распоряжение'],
    [stem('ведомств'), 'орган'],
    [stem('площадк'), 'склад'],
    [stem('объект'), 'склад'],
    [word('камер', 'а|ы|у|е|ой|ам|ах'), 'клетка'],
    [stem('ярлык'), 'этикетка'],
    [stem('пересмотр'), 'решение'],
    [word('метод', masculine), 'способ'],
    [stem('переч(?:ень|н)'), 'контрольный лист'],
    [stem('хранилищ'), 'база данных'],
    [stem('успешн'), 'что сделано'],
    [stem('позици'), 'строка'],
    [word('проб', 'а|ы|у|е|ой'), 'образец'],
    [stem('удержан'), 'запрет'],
    [stem('сейфов'), 'хранилище ценностей'],
    [stem('пожертвов'), 'передать безвозмездно'],
    [stem('перепровер'), 'повторная проверка'],
    [stem('неузнаваем'), 'утрата свойств'],
    [stem('вершин'), 'контрольная точка'],
    [stem('хэш'), 'хеш'],
  ],
  kk: [
    [word('лот', '|ты|тың|қа|та|тан|ы|тар\\p{L}*'), 'партия'],
    [stem('топтама'), 'партия'],
    [word('акт', '|і\\p{L}*'), 'куәлік'],
    [stem('сертификат'), 'куәлік'],
    [stem('тәркіле'), 'алып қою'],
    [stem('бұйры[қғ]'), 'өкім'],
    [stem('өтінім'), 'өкім'],
    [stem('ведомство'), 'орган'],
    [stem('мекеме'), 'орган'],
    [stem('нысан'), 'қойма'],
    [stem('айырмашылы[қғ]'), 'алшақтық'],
    [stem('баланс'), 'теңгерім'],
    [stem('әдіс'), 'тәсіл'],
    [stem('сынама'), 'үлгі'],
    [stem('затбелгі'), 'жапсырма'],
    [stem('профил'), 'бейін'],
    [stem('сәтті'), 'не істелгені'],
    [stem('хэш'), 'хеш'],
    [stem('өткір уытты'), 'жедел уытты'],
    [word('улы', '|лар\\p{L}*'), 'уытты'],
    [stem('тіркелгі'), 'есептік жазба'],
    [stem('сынып'), 'класс'],
    [stem('қатырыл'), 'бұғатталған'],
    [stem('негіздеме'), 'негіз'],
    [stem('сәйкессіздік'), 'алшақтық'],
    [stem('қайырымдылық'), 'өтеусіз беру'],
    [stem('босат'), 'беру'],
    [stem('кері ал'), 'қайтарып алу'],
    [stem('қайта қарау'), 'шешім'],
  ],
};

/** Other things that bear the same word and are called so by law or by everybody. */
const others = [
  'акт об уничтожении',
  'акт приёма-передачи',
  'жою туралы актіге',
  'қабылдап-тапсыру актісі',
  'открытую площадку',
  'открытая площадка',
  'здание или площадка',
  'пожарная команда объекта',
  'нысанның өрт сөндіру командасы',
  'холодильная камера',
  'камера или файл',
  'европейского перечня отходов',
  'хранилище ценностей',
  'соңғы тексеру сәйкессіздік тапты',
];

function withoutOthers(text: string): string {
  return others.reduce((rest, phrase) => rest.replaceAll(phrase, ''), text.toLowerCase());
}

/** Words of a text that the glossary left behind, each with what stands instead of it. */
export function strangeWords(locale: Locale, text: string): readonly string[] {
  return avoided[locale]
    .filter(([avoid]) => avoid.test(withoutOthers(text)))
    .map(([avoid, use]) => `${avoid.exec(withoutOthers(text))?.[0] ?? ''} → ${use}`);
}
