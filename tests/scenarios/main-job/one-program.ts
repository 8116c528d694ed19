import assert from 'node:assert/strict';
import { openHome } from '../../../main/core/platform/home.ts';
import { Unavailable } from '../../../main/core/platform/unavailable.ts';
import { act } from '../guide/scenario.ts';
import type { Scenario } from '../guide/scenario.ts';

/** One writer a home: a second program is turned away before it reads a byte. */
export const oneProgram: Scenario = {
  id: 'one-program',
  title: {
    en: 'Two programs, one database',
    ru: 'Две программы, одна база данных',
    kk: 'Екі бағдарлама, бір дерекқор',
  },
  why: {
    en: 'The folder with the database belongs to one running program. Somebody who starts a second one is told so and nothing is touched. The hold ends with the program, however it ends, so a power cut never leaves the store locked.',
    ru: 'Папка с базой данных принадлежит одной работающей программе. Запустившему вторую об этом сообщается, и ничто не тронуто. Захват кончается вместе с программой, как бы она ни завершилась, поэтому обрыв питания не запирает склад.',
    kk: 'Дерекқор папкасы жұмыс істеп тұрған бір ғана бағдарламаға тиесілі. Екіншісін іске қосқан адамға бұл айтылады, ештеңеге тиілмейді. Бағдарлама қалай аяқталса да, иелік бірге аяқталады, сондықтан жарық өшсе де қойма құлыпталып қалмайды.',
  },
  given: null,
  steps: [
    act(
      {
        who: 'storekeeper',
        page: null,
        does: {
          en: 'Start Impound a second time on the same folder.',
          ru: 'Запустите Impound второй раз в той же папке.',
          kk: 'Impound бағдарламасын сол папкада екінші рет іске қосыңыз.',
        },
        sees: {
          en: 'The second one says that another Impound has this database open, and ends. The first goes on.',
          ru: 'Вторая сообщает, что база открыта другим Impound, и завершается. Первая работает дальше.',
          kk: 'Екіншісі дерекқорды басқа Impound ашып тұрғанын айтып, аяқталады. Біріншісі жұмысын жалғастырады.',
        },
      },
      async (stage) => {
        const first = openHome(stage.program.folder);
        try {
          assert.throws(
            () => openHome(stage.program.folder),
            (error) => error instanceof Unavailable && error.code === 'HomeInUse',
          );
        } finally {
          first.release();
        }
        openHome(stage.program.folder).release();
        const reply = await (await stage.as('storekeeper')).call('session.current', {});
        assert.ok(reply.ok);
        return [];
      },
    ),
  ],
};
