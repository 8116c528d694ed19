import assert from 'node:assert/strict';
import { samplePeople } from '../../../main/core/sample/sample-people.ts';
import { step } from '../guide/scenario.ts';
import type { Step } from '../guide/scenario.ts';

const signature = { password: samplePeople.approver.password };

/** Reconcile → certify → check. */
export const certifySteps: readonly Step[] = [
  step('orders.reconcile', {
    who: 'approver',
    page: 'nav.orders',
    does: {
      en: 'Close the balance: what was approved is what was destroyed, returned or explained, to the piece and the gram. Sign it.',
      ru: 'Закройте баланс: утверждённое равно уничтоженному, возвращённому или объяснённому, до штуки и грамма. Подпишите.',
      kk: 'Теңгерімді жабыңыз: бекітілгені жойылғанға, қайтарылғанға немесе түсіндірілгенге дана мен грамына дейін тең. Қол қойыңыз.',
    },
    input: async (stage) => ({
      ...(await stage.seen()),
      noResidueReason: null,
      finding: '',
      signature,
      secondApprover: null,
    }),
  }),
  step('orders.certify', {
    who: 'approver',
    page: 'nav.orders',
    does: {
      en: 'Issue the certificate. One act gives it its number, marks the lots destroyed and seals both in the ledger.',
      ru: 'Выдайте свидетельство. Одно действие присваивает номер, отмечает партии уничтоженными и скрепляет то и другое в журнале.',
      kk: 'Куәлікті беріңіз. Бір әрекет нөмірін береді, партияларды жойылған деп белгілейді және екеуін де журналға бекітеді.',
    },
    input: async (stage) => ({ ...(await stage.seen()), language: 'en', signature }),
    after: ({ certificateId, number }, stage) => {
      assert.match(number, /^CRT-KZ1-26-000001-[0-9A-Z]$/);
      stage.keep('certificate', certificateId);
    },
  }),
  step('certificates.file', {
    who: 'auditor',
    page: 'nav.certificates',
    does: {
      en: 'Take the PDF out. It is the stored file: every copy is the same, byte for byte.',
      ru: 'Получите PDF. Это сохранённый файл: каждая копия одинакова до байта.',
      kk: 'PDF файлын алыңыз. Бұл — сақталған файл: әр көшірмесі байтына дейін бірдей.',
    },
    input: (stage) => ({ certificateId: stage.kept('certificate') }),
    after: ({ contentBase64 }, stage) => stage.keep('file', contentBase64),
  }),
  step('certificates.verifyFile', {
    who: 'auditor',
    page: 'nav.certificates',
    does: {
      en: 'Check any file that somebody brings you. Without Impound at hand, `impound verify-certificate FILE --key FILE` checks it with the public key alone.',
      ru: 'Проверьте любой принесённый файл. Без базы данных его проверяет `impound verify-certificate FILE --key FILE` одним открытым ключом.',
      kk: 'Сізге әкелінген кез келген файлды тексеріңіз. Дерекқорсыз оны `impound verify-certificate FILE --key FILE` ашық кілтпен-ақ тексереді.',
    },
    sees: {
      en: 'It is whole, and it was issued here.',
      ru: 'Он цел и выдан здесь.',
      kk: 'Ол бүтін және осы жерде берілген.',
    },
    input: (stage) => ({ contentBase64: stage.kept('file') }),
    after: ({ ok, issuedHere }) =>
      assert.deepEqual({ ok, issuedHere }, { ok: true, issuedHere: true }),
  }),
  step('certificates.verifyFile', {
    who: 'auditor',
    page: 'nav.certificates',
    does: {
      en: 'Check a copy in which one bit was changed.',
      ru: 'Проверьте копию, в которой изменён один бит.',
      kk: 'Бір биті өзгертілген көшірмені тексеріңіз.',
    },
    sees: {
      en: 'It is refused, and what is wrong is named.',
      ru: 'Она отвергнута, и названо, что не так.',
      kk: 'Ол қабылданбайды, қай жері дұрыс емес екені аталады.',
    },
    input: (stage) => {
      const bytes = Buffer.from(stage.kept('file'), 'base64');
      bytes[5000] = (bytes[5000] ?? 0) ^ 1;
      return { contentBase64: bytes.toString('base64') };
    },
    after: ({ ok, problems }) => {
      assert.equal(ok, false);
      assert.ok(problems.length > 0);
    },
  }),
  step('ledger.verify', {
    who: 'auditor',
    page: 'nav.ledger',
    does: {
      en: 'Have the ledger prove itself: every event, the chain, the tree, the signatures, and every row that was made from them.',
      ru: 'Пусть журнал докажет себя: каждая запись, цепочка, дерево, подписи и каждая составленная по ним строка.',
      kk: 'Журнал өзін дәлелдесін: әр жазба, тізбек, ағаш, қолтаңбалар және олардан жасалған әр жол.',
    },
    sees: { en: 'All agree.', ru: 'Всё сходится.', kk: 'Бәрі сәйкес.' },
    input: () => ({ job: 'guide' }),
    after: ({ ok, problems }) => assert.deepEqual({ ok, problems }, { ok: true, problems: [] }),
  }),
  step('lots.timeline', {
    who: 'auditor',
    page: 'nav.lots',
    does: {
      en: 'Read the custody of the lot from the gate to the fire.',
      ru: 'Прочитайте историю партии от ворот до печи.',
      kk: 'Партияның қақпадан пешке дейінгі тарихын оқыңыз.',
    },
    input: (stage) => ({ lotId: stage.kept('lot') }),
    after: ({ items }) => {
      const types = items.map(({ type }) => type);
      for (const type of ['SeizureRegistered', 'LotReceived', 'LotPutAway', 'CertificateIssued']) {
        assert.ok(types.includes(type), `${type} is missing in ${types.join(', ')}`);
      }
    },
  }),
];
