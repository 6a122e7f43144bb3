import type { Translation } from '../../catalogues.ts';
import type { wordsDebrief as english } from '../en/debrief-words.ts';

/** What a finished game comes to. */
export const wordsDebrief: Translation<typeof english> = {
  'number.grouped': '{value, number}',

  'branch.common':
    'С хода {at} в раунде {round} самый частый исход ({games, plural, one {{games} партия} few {{games} партии} many {{games} партий} other {{games} партии}}): {ending} ({share}).',
  'branch.actual': 'То, что произошло ({ending}): {share}.',
  'branch.better': 'В этих партиях: {gains}.',
  'branch.better.party': '{party} — лучше, чем {score}, в {share}',
  'branch.spread': 'Средняя половина партий дала: {ranges}.',
  'branch.spread.told': 'Средняя половина партий дала: {ranges}; {told}.',
  'branch.range': '{party} от {low} до {high}',
  'branch.range.one': '{party} {low}',
  'branch.less': 'на деле меньше: {parties}',
  'branch.more': 'больше: {parties}',

  'space.none': 'Нельзя было записать текст, который ратифицировало бы достаточно столиц.',
  'space.noZone':
    'Из {exact, select, yes {} other {примерно }}{all} возможных соглашений ни одно не было для всех лучше исхода без соглашения: зоны возможных соглашений не было.',
  'space.nothing':
    'Из {exact, select, yes {} other {примерно }}{all} возможных соглашений ни одно не было для всех лучше исхода без соглашения: кому-то оно ничего не давало.',
  'space.some':
    'Из {exact, select, yes {} other {примерно }}{all} возможных соглашений {exact, select, yes {} other {примерно }}{good} ({share}) были для всех лучше исхода без соглашения.',
  'space.few': 'менее 1 из 200',
  'space.gain': '{party} {gain}',
  'left.none.agreed':
    'На столе ничего не осталось: никакой другой текст не давал кому-то больше без ущерба для других.',
  'left.none.alone': 'Никакой текст не давал кому-то больше исхода без соглашения без ущерба для других.',
  'left.some.agreed': 'Очки, которые можно было получить без ущерба для других: {gains}.',
  'left.some.alone': 'Очки, которые можно было получить сверх исхода без соглашения и без ущерба для других: {gains}.',
  'left.gain': '{party} — до {gain}',

  'effort.none': 'Не сыграно ни одного раунда.',
  'effort.spent':
    'На практическую работу ушло {work, plural, one {# очко} few {# очка} many {# очков} other {# очка}} усилий, на заявления — {posture}.',
  'effort.loudest': 'Больше всего заявлений: {parties} ({points}).',
  'effort.tension': 'Сильнее всего напряжённость выросла в раунде {round}: на {rise}, до {tension}.',
  'texts.moved':
    'Рабочий текст отошёл от статус-кво по {moved} из {clauses, plural, one {# пункта} other {# пунктов}}.',
  'texts.still': 'Ни одна сторона не сдвинула публичную позицию.',
  'texts.most':
    'Больше всех сдвиг на публике: {parties}, {steps, plural, one {# шаг} few {# шага} many {# шагов} other {# шага}}.',
  'gates.open': 'К концу партии рабочие группы открыли все варианты.',
  'gates.shut':
    '{shut} из {gates, plural, one {# варианта} other {# вариантов}} так и нельзя было записать: не хватило совместной работы. Ближе всех: {option}, {missing, plural, =0 {очки набраны, но уровень растёт не чаще раза в раунд} one {недостаёт # засчитанного очка} few {недостаёт # засчитанных очков} many {недостаёт # засчитанных очков} other {недостаёт # засчитанных очков}}.',
  'margins.none': 'Ни один текст не был предложен, и столицам нечего было оценивать.',
  'margins.round': 'В раунде {round}: {told}.',
  'margins.willing': 'ратификация и так прошла бы ({parties})',
  'margins.short': 'недоставало {points, plural, one {# очка} other {# очков}} поддержки ({party})',
  'margins.short.affordable':
    'недоставало {points, plural, one {# очка} other {# очков}} поддержки, которые можно купить ({party})',
  'margins.short.bought':
    'недоставало {points, plural, one {# очка} other {# очков}} поддержки, докуплено к голосованию ({party})',
  'promises.none': 'Никто ничего не обещал, ни вслух, ни тайно.',
  'promises.made':
    '{made, plural, one {Дано # обещание} few {Дано # обещания} many {Дано # обещаний} other {Дано # обещания}}{secret, plural, =0 {} other {, в негласных письмах — {secret}}}: выполнено {kept}, нарушено {broken}, срок не наступил {running}.',
  'offer.title.table': 'Текст внесён: {party}',
  'offer.title.amend': 'Поправка: {party}',
  'offer.title.chair': 'Текст председателя: {party}',
  'offer.title.caucus': 'Предложено на консультациях: {party}',
  'offer.title.settlement': 'Показано: {party}',
  'offer.mediator': 'посредник',
};
