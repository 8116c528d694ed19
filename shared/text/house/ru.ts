/** Words of the house: people, places, facilities, settings. */
export const houseRu = {
  'page.people.name': 'Имя',
  'page.people.position': 'Должность',
  'page.people.loginHelp': 'Строчные латинские буквы, цифры, точки, дефисы.',
} as const;
