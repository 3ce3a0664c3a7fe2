import { Forbidden, Refusal } from '@quipu/ledger';
import { given } from '@quipu/ledger/testing';
import fc from 'fast-check';
import type { ReportEvent } from '../contract/report-events.js';
import { reportDecider } from './decider.js';
import { allSigned, as, freeze, frozen, made, office, publish, published, sign, signatories, signature, signed, submit, submitted } from './report.fixture.js';

const decider = reportDecider(office);
const making = (version: number) => reportDecider({ ...office, made: made(version) });

describe('the narrative of a report', () => {
  it('is recorded by places, only those that changed', () => {
    given(decider).when(submit({ 'seccion/resumen': 'Hola.' })).gives(submitted({ 'seccion/resumen': 'Hola.' }));
    given(decider, submitted({ 'seccion/resumen': 'Hola.' }))
      .when(submit({ 'seccion/resumen': 'Hola.', 'accion/AEI.01.01': 'Avanzó.' }))
      .gives(submitted({ 'accion/AEI.01.01': 'Avanzó.' }));
  });

  it('the same texts change nothing, nor does nothing where nothing was', () => {
    given(decider, submitted({ 'seccion/resumen': 'Hola.' })).when(submit({ 'seccion/resumen': 'Hola.', 'accion/AEI.01.01': '' })).gives();
  });

  it('without texts, is the drafts', () => {
    const withDrafts = reportDecider({ ...office, drafts: { 'seccion/resumen': 'Guardado.' } });
    given(withDrafts).when({ ...submit({}), texts: null }).gives(submitted({ 'seccion/resumen': 'Guardado.' }));
    given(decider).when({ ...submit({}), texts: null }).gives();
  });

  it('can be taken back', () => {
    given(decider, submitted({ 'seccion/resumen': 'Hola.' })).when(submit({ 'seccion/resumen': '' })).gives(submitted({ 'seccion/resumen': '' }));
  });

  it('names every place that the report does not have', () => {
    const texts = { 'accion/AEI.99.01': 'a', 'seccion/resumen': 'b', constructor: 'c' };
    given(decider).when(submit(texts)).isRefused(['texts.accion/AEI.99.01', 'texts.constructor'], /no tiene un lugar «accion\/AEI.99.01»/);
  });
});

describe('freezing', () => {
  it('records what was made, and who must sign', () => {
    given(making(1)).when(freeze).gives(frozen());
  });

  it('makes the next version while nobody has signed', () => {
    given(making(2), frozen()).when(freeze).gives(frozen(2));
  });

  it.each([
    ['firmada', [frozen(), signed(1)]],
    ['publicada', [...allSigned(), published()]],
  ] as const)('once one is %s, a further one must say why', (state, history) => {
    given(making(2), ...history).when(freeze).isRefused(['reason'], new RegExp(`ya está ${state}.*indique el motivo`));
    given(making(2), ...history).when({ ...freeze, brings: { reason: true } }).gives(frozen(2));
  });

  it('is refused when another version came first', () => {
    given(making(1), frozen()).when(freeze).isRefused([''], /Otra versión se congeló/);
  });

  it('wants signatories in order, without gaps', () => {
    given(making(1)).when({ ...freeze, signatories: [] }).isRefused(['signatories'], /al menos quién firma/);
    const gap = [signatories[0]!, signatories[2]!];
    given(making(1)).when({ ...freeze, signatories: gap }).isRefused(['signatories[1].order'], /se espera 2, no 3/);
  });
});

/** With the file of the n-th signature at hand. */
const signing = (order: number, around = office) => reportDecider({ ...around, signature: signature(order) });

describe('signing', () => {
  const manager = (order: number) => signing(order, as('gerencia', '05.01', 'manager'));

  it('goes in the declared order, each once, and says who is next', () => {
    given(signing(1), frozen()).when(sign(1)).gives(signed(1));
    given(decider, frozen()).when(sign(3)).isRefused(['order'], /Todavía no toca la firma 3: sigue la 1, de Planeamiento \(Jefa\)/);
    given(decider, frozen(), signed(1)).when(sign(1)).isRefused(['order'], /ya está puesta; sigue la 2, de Gerencia Municipal \(Gerente\)/);
    given(decider, ...allSigned()).when(sign(3)).isRefused(['order'], /ya está puesta; ya están todas/);
    given(decider, frozen()).when(sign(4)).isRefused(['order'], /no tiene una firma 4: son 3/);
  });

  it('is of the account that was named, and of no other', () => {
    given(manager(2), frozen(), signed(1)).when(sign(2)).gives(signed(2, 1, 'gerencia'));
    expect(() => decider.decide(sign(2), [frozen(), signed(1)].reduce(decider.evolve, decider.initialState))).toThrow(Forbidden);
  });

  it('where no account is named, is of the office or of the planning office', () => {
    const mayor = signing(3, as('alcalde', 'Alcaldía', 'manager'));
    const history: ReportEvent[] = [frozen(), signed(1), signed(2)];
    given(mayor, ...history).when(sign(3)).gives(signed(3, 1, 'alcalde'));
    given(signing(3), ...history).when(sign(3)).gives(signed(3));
    given(manager(3), ...history).when(sign(3)).isRefused([''], /corresponde a Alcaldía \(Alcalde\)/);
  });

  it('continues the very file that was signed last', () => {
    given(signing(2), frozen()).when(sign(1)).isRefused([''], /Otra firma se puso/);
  });

  it('only of the latest version, and only of one that is there', () => {
    given(decider, frozen(), frozen(2)).when(sign(1)).isRefused(['version'], /Ya se congeló la versión 2/);
    given(decider).when(sign(1)).isRefused(['version'], /no tiene una versión 1/);
  });

  it('tried in any order, only the declared one is accepted', () => {
    const anybody = (order: number) => signing(order, as('gerencia', 'x', 'planning-office'));
    const { evolve, initialState } = decider;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 30 }), (attempts) => {
        let state = evolve(initialState, frozen());
        const accepted: number[] = [];
        for (const order of attempts) {
          try {
            for (const event of anybody(order).decide(sign(order), state)) state = evolve(state, event);
            accepted.push(order);
          } catch (refusal) {
            expect(refusal).toBeInstanceOf(Refusal);
          }
        }
        expect(accepted).toEqual([1, 2, 3].slice(0, accepted.length));
        expect(state.versions[0]?.signed).toBe(accepted.length);
        // The first attempt at each next one is never refused.
        const expected = attempts.reduce((next, order) => (order === next && next <= 3 ? next + 1 : next), 1) - 1;
        expect(accepted).toHaveLength(expected);
      }),
    );
  });
});

describe('publishing', () => {
  it('takes every signature, and says which is missing', () => {
    given(decider, ...allSigned()).when(publish()).gives(published());
    given(decider, frozen(), signed(1)).when(publish()).isRefused(['version'], /falta la firma 2, de Gerencia Municipal \(Gerente\)/);
    given(decider).when(publish()).isRefused(['period'], /todavía no se congeló/);
    given(decider, frozen()).when(publish(2)).isRefused(['version'], /no tiene una versión 2/);
  });

  it('without a version, is the latest', () => {
    given(decider, frozen(), ...allSigned(2)).when({ ...publish(), version: null }).gives(published(2));
  });

  it('once, and never an older version over a newer one', () => {
    given(decider, ...allSigned(), published()).when(publish()).isRefused(['version'], /ya está publicada/);
    given(decider, ...allSigned(), published(), ...allSigned(2)).when(publish(2)).gives(published(2));
    given(decider, ...allSigned(), ...allSigned(2), published(2)).when(publish()).isRefused(['version'], /Ya está publicada la versión 2/);
  });
});
