/** Words of the house: people, places, facilities, settings. */
export const houseKk = {
  'page.people.name': 'Аты-жөні',
  'page.people.position': 'Лауазымы',
  'page.people.loginHelp': 'Кіші латын әріптері, цифрлар, нүктелер, сызықшалар.',
} as const;
