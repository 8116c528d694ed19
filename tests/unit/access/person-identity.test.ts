import { expect, test } from 'vitest';
import {
  isSamePerson,
  nameSkeleton,
  samePairs,
} from '../../../shared/domain/access/person-identity.ts';

const as = (name: string, userId: string | null = null) => ({ name, userId });

test.each([
  ['Айгүл Серікова', 'АЙГҮЛ  СЕРІКОВА'],
  ['Семёнов Пётр', 'Петр Семенов'],
  ['Тимур Аханов', 'Tимyp Axaнoв'],
  ['Ж. Оразбаев', 'Ж Оразбаев'],
  ["O'Brien Anne-Marie", 'anne marie o’brien'],
])('DW-01 %s and %s are one person', (one, other) => {
  expect(isSamePerson(as(one), as(other))).toBe(true);
});

test.each([
  ['Айгүл Серікова', 'Айгүл Сериккызы'],
  ['Иван Петров', 'Иван Петровский'],
])('DW-01 %s and %s are two people', (one, other) => {
  expect(isSamePerson(as(one), as(other))).toBe(false);
});

test('DW-01 one user id is one person, whatever the names say', () => {
  expect(isSamePerson(as('Anna', 'u-1'), as('Berta', 'u-1'))).toBe(true);
  expect(isSamePerson(as('Anna', 'u-1'), as('Berta', 'u-2'))).toBe(false);
});

test('DW-01 every pair that is one person is named, not only the first', () => {
  const people = [as('Anna', 'u-1'), as('Berta', 'u-2'), as('ANNA')];
  expect(samePairs(people)).toEqual([[people[0], people[2]]]);
  expect(samePairs(people.slice(0, 2))).toEqual([]);
  const named = [...people, as(people[1]?.name ?? '')];
  expect(samePairs(named)).toEqual([
    [people[0], people[2]],
    [people[1], named[3]],
  ]);
});

test('DW-01 a name of nothing but marks has an empty skeleton', () => {
  expect(nameSkeleton(' . - ')).toBe('');
});

test.each([
  ['Timur Akhanov', 'Timur\u200bAkhanov'],
  ['Timur Akhanov', 'Timur Akha\u00adnov'],
  ['Timur Akhanov', 'TimurAkhanov'],
  ['Timur Akhanov', 'Timur Akhanov 2'],
  ['Timur Akhanov', '(Timur) Akhanóv'],
  ['Timur Akhanov', '\u03a4imur \u0391khanov'],
  ['Timur Akhanov', 'T. Akhanov'],
  ['Timur Akhanov', 'Akhanov Timur Serikuly'],
  ['Timur Akhanov', 'Тимур Аханов'],
  ['Nurlan Zhakupov', 'Нурлан Жакупов'],
  // The Kazakh and the Russian papers of one person.
  ['Қанат Оспанов', 'Канат Оспанов'],
  ['Сергей Щукин', 'Щукин С. П.'],
])('DW-01 %s and %s cannot be told apart', (one, other) => {
  expect(isSamePerson(as(one), as(other))).toBe(true);
  expect(isSamePerson(as(other), as(one))).toBe(true);
});

test.each([
  ['Timur Akhanov', 'Timur Omarov'],
  ['Timur Akhanov', 'Aslan Akhanov'],
  ['T. Akhanov', 'A. Akhanov'],
  ['Timur', 'Timur Akhanov'],
  ['T. A.', 'Timur Akhanov'],
  ['Arman Seitkali', 'Arman Seitkaliev'],
  ['Olga Vetrova', 'Oleg Vetrov'],
])('DW-01 %s and %s are two people', (one, other) => {
  expect(isSamePerson(as(one), as(other))).toBe(false);
  expect(isSamePerson(as(other), as(one))).toBe(false);
});
