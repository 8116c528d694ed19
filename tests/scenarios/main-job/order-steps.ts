import assert from 'node:assert/strict';
import { samplePeople } from '../../../main/core/sample/sample-people.ts';
import { approval, lawfulPlan } from '../destruction/order-desk.ts';
import { step } from '../guide/scenario.ts';
import type { Step } from '../guide/scenario.ts';

/** Review → order → approve. */
export const orderSteps: readonly Step[] = [
  step('lots.answerReview', {
    who: 'requester',
    page: 'nav.reviews',
    does: {
      en: 'Answer the review: destroy. Name the document that allows it, and say why no sample is kept.',
      ru: 'Примите решение: уничтожить. Укажите документ, который это разрешает, и почему образец не сохраняется.',
      kk: 'Шешім қабылдаңыз: жою. Оған рұқсат беретін құжатты және үлгі неге сақталмайтынын көрсетіңіз.',
    },
    input: (stage) => ({
      answer: 'destroy',
      lotId: stage.kept('lot'),
      basis: {
        kind: 'court-order',
        documentNumber: '2-1184/2026',
        documentDate: '2026-11-10',
        issuedBy: 'District court',
      },
      sampleWaiver: 'Photographs suffice for the case',
      reason: 'The court order is final',
    }),
  }),
  step('orders.create', {
    who: 'requester',
    page: 'nav.orders',
    does: {
      en: 'Write a destruction order and choose the lots.',
      ru: 'Составьте распоряжение об уничтожении и выберите партии.',
      kk: 'Жою туралы өкім жасап, партияларды таңдаңыз.',
    },
    input: (stage) => ({
      title: 'Cigarettes of the Abay case',
      lots: [{ lotId: stage.kept('lot') }],
    }),
    after: ({ id }, stage) => stage.keep('order', id),
  }),
  step('orders.rankMethods', {
    who: 'requester',
    page: 'nav.orders',
    does: {
      en: 'Look at the methods. The lawful ones are ranked by the waste hierarchy, with what each needs and leaves; the prohibited ones say why.',
      ru: 'Посмотрите способы. Законные идут по иерархии отходов, с условиями и остатками каждого; у запрещённых указана причина.',
      kk: 'Тәсілдерді қараңыз. Заңдылары қалдықтар иерархиясы бойынша, әрқайсысының шарттары мен қалдығымен беріледі; тыйым салынғандарының себебі айтылады.',
    },
    input: (stage) => ({ orderId: stage.kept('order') }),
    after: ({ methods }) => {
      assert.ok(methods.some(({ plants }) => plants.some(({ fits }) => fits)));
      const prohibited = methods.filter(({ verdict }) => verdict === 'prohibited');
      assert.ok(prohibited.length > 0);
      assert.ok(prohibited.every(({ findings }) => findings.length > 0));
    },
  }),
  step('orders.setPlan', {
    who: 'requester',
    page: 'nav.orders',
    does: {
      en: 'Choose method, plant and permit, confirm each condition, set the day.',
      ru: 'Выберите способ, предприятие и разрешение, подтвердите каждое условие, назначьте день.',
      kk: 'Тәсілді, кәсіпорынды және рұқсатты таңдап, әр шартты растаңыз, күнін белгілеңіз.',
    },
    input: async (stage) => lawfulPlan(await stage.as('requester'), stage.kept('order')),
  }),
  step('orders.request', {
    who: 'requester',
    page: 'nav.orders',
    does: {
      en: 'Ask for approval. From now on the content is bound: any change voids what was approved.',
      ru: 'Запросите утверждение. С этого момента содержание закреплено: любое изменение отменяет утверждение.',
      kk: 'Бекітуді сұраңыз. Осы сәттен бастап мазмұны бекітілген: кез келген өзгеріс бекітудің күшін жояды.',
    },
    input: async (stage) => ({ ...(await stage.seen()), reason: 'The case is closed' }),
  }),
  step('orders.approve', {
    who: 'approver',
    page: 'nav.approvals',
    does: {
      en: 'Another supervisor reads exactly what will be destroyed and signs with the password.',
      ru: 'Другой руководитель читает, что именно будет уничтожено, и подписывает паролем.',
      kk: 'Басқа басшы нақты не жойылатынын оқып, құпиясөзімен қол қояды.',
    },
    input: async (stage) => approval(await stage.as('approver'), stage.kept('order')),
    after: ({ approvals, approvalsNeeded }) => {
      assert.equal(approvals, 1);
      assert.equal(approvalsNeeded, 2);
    },
    sees: {
      en: 'The value is above the authority’s threshold, so the order waits for a second approver.',
      ru: 'Стоимость выше порога органа, поэтому распоряжение ждёт второго утверждающего.',
      kk: 'Құны орган шегінен жоғары, сондықтан өкім екінші бекітушіні күтеді.',
    },
  }),
  step('orders.approve', {
    who: 'secondApprover',
    page: 'nav.approvals',
    does: {
      en: 'The second approver does the same.',
      ru: 'Второй утверждающий делает то же самое.',
      kk: 'Екінші бекітуші де солай істейді.',
    },
    input: async (stage) => approval(await stage.as('secondApprover'), stage.kept('order')),
  }),
  step('orders.schedule', {
    who: 'approver',
    page: 'nav.orders',
    does: {
      en: 'Fix the day and name the storekeeper who carries it out.',
      ru: 'Назначьте день и кладовщика, который его проведёт.',
      kk: 'Күнін белгілеп, оны орындайтын қоймашыны тағайындаңыз.',
    },
    input: async (stage) => {
      const client = await stage.as('storekeeper');
      const session = await client.call('session.current', {});
      assert.ok(session.ok && session.value.user?.login === samplePeople.storekeeper.login);
      return {
        ...(await stage.seen()),
        day: '2026-11-21',
        operatorUserId: session.value.user.id,
      };
    },
  }),
];
