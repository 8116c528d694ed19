import assert from 'node:assert/strict';
import { approval, draft, lawfulPlan, orderableLot, requested } from '../destruction/order-desk.ts';
import { act, refusalsOf, named, refused, step } from '../guide/scenario.ts';
import type { Scenario, Step } from '../guide/scenario.ts';
import type { Stage } from '../guide/stage.ts';

/** DW-01, DW-03, DW-04: nobody approves alone, approves what changed, or burns without a permit. */
export const approvalRefused: Scenario = {
  id: 'approval-refused',
  title: {
    en: 'Nobody approves alone',
    ru: 'Никто не утверждает в одиночку',
    kk: 'Ешкім жалғыз бекітпейді',
  },
  why: {
    en: 'An approval is worth something only when another person gave it, to exactly this content, for a plant that may do it on that day.',
    ru: 'Утверждение чего-то стоит, только если его дал другой человек, именно этому содержанию и для предприятия, которому это в тот день разрешено.',
    kk: 'Бекітудің құны болуы үшін оны басқа адам, дәл осы мазмұнға, сол күні рұқсаты бар кәсіпорын үшін беруі керек.',
  },
  given: {
    said: {
      en: 'A supervisor has asked for the destruction of 500,000 cigarettes.',
      ru: 'Руководитель запросил уничтожение 500 000 сигарет.',
      kk: 'Басшы 500 000 сигаретті жоюды сұрады.',
    },
    set: async (stage) => {
      const crew = await stage.crew();
      const lotId = await orderableLot(crew);
      stage.keep('order', await requested(crew, [lotId]));
      stage.keep('spare', await orderableLot(crew, 'KZ-2026/002'));
      const other = await orderableLot(crew, 'KZ-2026/003');
      stage.keep('other', await draft(crew, [other]));
    },
  },
  steps: [
    refused('orders.approve', {
      who: 'requester',
      page: 'nav.approvals',
      does: {
        en: 'Approve your own order.',
        ru: 'Утвердите собственное распоряжение.',
        kk: 'Өз өкіміңізді бекітіңіз.',
      },
      input: async (stage) => approval(await stage.as('requester'), stage.kept('order')),
      because: ['DW-01 ApproverIsRequester'],
    }),
    refused('orders.approve', {
      who: 'approver',
      page: 'nav.approvals',
      does: {
        en: 'Sign with a wrong password.',
        ru: 'Подпишите неверным паролем.',
        kk: 'Қате құпиясөзбен қол қойыңыз.',
      },
      input: async (stage) => ({
        ...(await approval(await stage.as('approver'), stage.kept('order'))),
        signature: { password: 'not my password' },
      }),
      because: ['AC-02 CredentialsWrong'],
    }),
    changeAfterReading(),
    refused('orders.approve', {
      who: 'approver',
      page: 'nav.approvals',
      does: {
        en: 'Approve what you read before the lot was added.',
        ru: 'Утвердите то, что прочитали до добавления партии.',
        kk: 'Партия қосылғанға дейін оқығаныңызды бекітіңіз.',
      },
      input: (stage) => JSON.parse(stage.kept('read')) as Awaited<ReturnType<typeof approval>>,
      because: ['DW-03 OrderChanged'],
    }),
    twoAtOnce(),
    refused('orders.setPlan', {
      who: 'requester',
      page: 'nav.orders',
      does: {
        en: 'Plan another order at a plant whose permit has ended.',
        ru: 'Запланируйте другое распоряжение на предприятии с истёкшим разрешением.',
        kk: 'Рұқсатының мерзімі өткен кәсіпорынға басқа өкім жоспарлаңыз.',
      },
      input: expiredPlan,
      because: ['DW-04 PermitExpired'],
    }),
  ],
};

/** The approver reads, then the requester changes the order: the reading is stale. */
function changeAfterReading(): Step {
  return step('orders.addLots', {
    who: 'requester',
    page: 'nav.orders',
    does: {
      en: 'While the approver reads, add a lot to the order.',
      ru: 'Пока утверждающий читает, добавьте в распоряжение партию.',
      kk: 'Бекітуші оқып жатқанда, өкімге партия қосыңыз.',
    },
    input: async (stage) => {
      const read = await approval(await stage.as('approver'), stage.kept('order'));
      stage.keep('read', JSON.stringify(read));
      return { ...(await stage.seen()), lots: [{ lotId: stage.kept('spare') }] };
    },
  });
}

/** DW-02: two supervisors sign at the same moment where one is enough: the other is told so. */
function twoAtOnce(): Step {
  return act(
    {
      who: 'secondApprover',
      page: 'nav.approvals',
      does: {
        en: 'Two supervisors approve in the same moment.',
        ru: 'Два руководителя утверждают в один и тот же миг.',
        kk: 'Екі басшы дәл бір сәтте бекітеді.',
      },
      sees: {
        en: 'One approval is enough and counts. The other supervisor is told whose it is.',
        ru: 'Достаточно одного утверждения, оно засчитано. Другому сказано, кто утвердил.',
        kk: 'Бір бекіту жетеді, ол есепке алынды. Екіншісіне кім бекіткені айтылады.',
      },
    },
    async (stage) => {
      const people = [await stage.as('approver'), await stage.as('secondApprover')];
      const inputs = await Promise.all(
        people.map((person) => approval(person, stage.kept('order'))),
      );
      // Both have read it; whose password is proved first is chance, and the guide tells one story.
      const replies = [];
      for (const [index, person] of people.entries()) {
        const input = inputs[index];
        assert.ok(input !== undefined);
        replies.push(await person.call('orders.approve', input));
      }
      const lost = replies.filter(({ ok }) => !ok);
      assert.equal(lost.length, 1);
      assert.equal((await stage.order()).approvalsGiven.length, 1);
      const refusals = lost.flatMap(refusalsOf);
      assert.deepEqual(refusals.map(named), ['DW-02 ApprovalsComplete']);
      return refusals;
    },
  );
}

async function expiredPlan(stage: Stage) {
  const requester = await stage.as('requester');
  const plan = await lawfulPlan(requester, stage.kept('other'));
  const plants = await requester.call('facilities.list', {});
  assert.ok(plants.ok);
  const old = plants.value.items.find(({ permits }) =>
    permits.some(({ number }) => number === 'SAMPLE-D10-1999'),
  );
  return { ...plan, facilityId: old?.id ?? '', permitId: old?.permits[0]?.id ?? '' };
}
