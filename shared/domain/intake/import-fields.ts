/** Fields of a seizure file, in the order in which they are shown and written. */
export const importFields = [
  'number',
  'line',
  'date',
  'country',
  'place',
  'office',
  'description',
  'category',
  'brand',
  'hsCode',
  'quantity',
  'unit',
  'secondQuantity',
  'secondUnit',
  'value',
  'currency',
  'legalBasis',
  'conveyance',
  'remarks',
] as const;

export type ImportField = (typeof importFields)[number];

/** Column heading of the file for each mapped field. */
export type ImportMapping = Readonly<Partial<Record<ImportField, string>>>;

/** Without these there is no seizure; the quantity may be given by mass or volume alone. */
export const requiredFields: readonly ImportField[] = [
  'number',
  'date',
  'country',
  'place',
  'office',
  'description',
  'category',
  'quantity',
  'unit',
];

/**
 * Headings that mean a field, folded to lower case with single spaces: English, Russian, Kazakh,
 * what the page itself calls each field, and the headings of common exports. A heading that is not
 * here is mapped by a person.
 */
const headings: Readonly<Record<ImportField, readonly string[]>> = {
  number: [
    'number',
    'seizure number',
    'event ref',
    'case number',
    'case ref',
    'номер',
    'номер дела',
    'номер изъятия',
    'нөмір',
    'іс нөмірі',
    'number of the seizure',
    'алып қою нөмірі',
  ],
  line: ['line', 'line number', 'строка', 'номер строки', 'жол'],
  date: ['date', 'seizure date', 'дата', 'дата изъятия', 'күні'],
  country: ['country', 'страна', 'ел'],
  place: ['place', 'location', 'место', 'место изъятия', 'орны'],
  office: [
    'office',
    'authority',
    'customs office',
    'орган',
    'таможенный орган',
    'кеден органы',
    'кем изъято',
    'кім алып қойды',
  ],
  description: [
    'description',
    'goods',
    'goods description',
    'товар',
    'описание',
    'наименование товара',
    'тауар',
    'сипаттама',
    'сипаттамасы',
  ],
  category: ['category', 'goods category', 'категория', 'категория товара', 'санат', 'санаты'],
  brand: ['brand', 'trade mark', 'бренд', 'товарный знак', 'тауар белгісі', 'марка', 'маркасы'],
  hsCode: ['hs', 'hs code', 'hs-code', 'тн вэд', 'код тн вэд', 'сэқ тн', 'сэқ тн коды'],
  quantity: ['quantity', 'qty', 'amount', 'количество', 'кол-во', 'саны'],
  unit: [
    'unit',
    'unit code',
    'unit rec20',
    'единица',
    'ед. изм.',
    'единица измерения',
    'өлшем',
    'ед.',
    'ед',
    'өлшем бірлігі',
  ],
  secondQuantity: [
    'second quantity',
    'mass',
    'net mass',
    'net weight',
    'масса',
    'масса нетто',
    'вес',
    'салмағы',
    'second quantity (mass)',
    'второе количество (масса)',
    'екінші саны (салмағы)',
  ],
  secondUnit: [
    'second unit',
    'second unit rec20',
    'mass unit',
    'единица массы',
    'масса өлшемі',
    'unit of the second',
    'единица второго',
    'ед. массы',
    'екіншісінің бірлігі',
  ],
  value: ['value', 'стоимость', 'құны'],
  currency: ['currency', 'валюта', 'валютасы'],
  legalBasis: [
    'legal basis',
    'основание',
    'правовое основание',
    'құқықтық негіз',
    'құқықтық негізі',
  ],
  conveyance: ['conveyance', 'vehicle', 'транспорт', 'транспортное средство', 'көлік'],
  remarks: ['remarks', 'note', 'notes', 'примечание', 'ескерту', 'ескертпе'],
};

const fieldOfHeading: ReadonlyMap<string, ImportField> = new Map(
  importFields.flatMap((field) =>
    [field.toLowerCase(), ...headings[field]].map((heading) => [heading, field] as const),
  ),
);

/** Suggests which column is which; a person may change it. Columns that mean nothing are left. */
export function suggestMapping(columns: readonly string[]): ImportMapping {
  const mapping: Partial<Record<ImportField, string>> = {};
  for (const column of columns) {
    const field = fieldOfHeading.get(foldHeading(column));
    if (field !== undefined && mapping[field] === undefined) mapping[field] = column;
  }
  return mapping;
}

/** Required fields that no column is mapped to; quantity counts as mapped by a second quantity. */
export function unmappedRequired(mapping: ImportMapping): readonly ImportField[] {
  return requiredFields.filter((field) => {
    if (mapping[field] !== undefined) return false;
    if (field === 'quantity') return mapping.secondQuantity === undefined;
    if (field === 'unit') return mapping.secondUnit === undefined;
    return true;
  });
}

function foldHeading(column: string): string {
  return column.trim().toLowerCase().replaceAll('_', ' ').replace(/\s+/g, ' ');
}
