import type { Scenario } from '../guide/scenario.ts';
import { certifySteps } from './certify-steps.ts';
import { destroySteps } from './destroy-steps.ts';
import { orderSteps } from './order-steps.ts';
import { receiveSteps } from './receive-steps.ts';

/** The Abay tobacco case (domain.md S37 S38): published as crushed by tractor, here lawfully. */
export const fromGateToCertificate: Scenario = {
  id: 'from-gate-to-certificate',
  title: {
    en: 'From the gate to the certificate',
    ru: 'От ворот до свидетельства',
    kk: 'Қақпадан куәлікке дейін',
  },
  why: {
    en: '4,500,000 cigarettes without excise marks come to the store. At the end there is a certificate that anybody can check: what was destroyed, how, when, before whom, and what became of the residue. Every step leaves an event in the ledger that nobody can change.',
    ru: 'На склад поступают 4 500 000 сигарет без акцизных марок. В конце есть свидетельство, которое может проверить любой: что уничтожено, как, когда, при ком и куда делся остаток. Каждый шаг оставляет в журнале запись, которую никто не может изменить.',
    kk: 'Қоймаға акциз маркасы жоқ 4 500 000 сигарет келеді. Соңында кез келген адам тексере алатын куәлік болады: не жойылды, қалай, қашан, кімнің көзінше және қалдығы қайда кетті. Әр қадам журналда ешкім өзгерте алмайтын жазба қалдырады.',
  },
  given: null,
  steps: [...receiveSteps, ...orderSteps, ...destroySteps, ...certifySteps],
};
