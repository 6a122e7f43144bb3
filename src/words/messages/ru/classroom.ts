import type { Translation } from '../../catalogues.ts';
import type { classroom as english } from '../en/classroom.ts';

/** Hosting a class, joining one, the console, the debrief of all its tables. */
export const classroom: Translation<typeof english> = {
  'class.debrief': 'Разбор класса',
  'class.debrief.cannot': 'Разобрать этот класс здесь нельзя',
  'class.debrief.noTables': 'В этом классе нет столов.',
  'class.debrief.open':
    '{tables}: игра ещё идёт, стол показан без соглашения. Завершите стол в пульте и загрузите страницу снова.',
  'class.all': 'Все столы среди всех возможных соглашений',
  'class.all.about':
    'Каждое соглашение — по простой ценности его пунктов для каждой делегации, как её раздали всем столам. Итоговые очки учитывают также ратификацию, доверие, красные линии и поддержку дома; они в списке.',
  'class.take.agreed':
    '{tables, plural, one {Был # стол} few {Было # стола} many {Было # столов} other {Было # стола}}; {agreed, plural, =0 {не договорился никто} one {договорился #} few {договорились #} many {договорились #} other {договорились #}}.',
  'class.take.playing':
    '{tables, plural, one {# ещё играет} few {# ещё играют} many {# ещё играют} other {# ещё играют}}.',
  'class.take.best': 'Никакое другое соглашение не дало бы больше всем сторонам: {tables}.',
  'class.take.most':
    'Больше всего осталось на столе ({tables}): по {gap, plural, one {# очку} few {# очка} many {# очков} other {# очка}} каждой стороне сразу.',
  'class.playing': 'Ещё играет',
  'class.pair': 'Какие две стороны',
  'class.chart.name': 'Все столы среди всех соглашений, {pair}. {takeaway}',
  'class.chart.axis': 'очки: {party}',
  'class.chart.more': 'и ещё {count}',
  'class.key.table': 'Стол',
  'class.others.better': 'Стол: лучше, чем без соглашения ({parties})',
  'class.others.same': 'Стол: так же, как без соглашения ({parties})',
  'class.others.worse': 'Стол: хуже, чем без соглашения ({parties})',
  'class.key.none': 'Без соглашения',
  'class.past': 'Что сделали правительства: {outcome}',
  'class.key.frontier': 'Граница Парето',
  'class.key.deals': 'Соглашения: темнее там, где их больше',
  'class.list': 'Все столы: числа',
  'class.list.table': 'Стол',
  'class.list.ended': 'Чем кончилось',
  'class.list.paper': '{party}, на бумаге',
  'class.list.score': '{party}, очки',
  'class.list.gap': 'Все могли получить',
  'class.list.look': 'Посмотреть',
  'class.list.debrief': 'Разбор',
  'class.list.debriefOf': 'Разбор: {table}',
  'class.list.as': 'за {party}',
  'class.agreed': 'О чём договорились',
  'class.agreed.clause': 'Пункт',
  'class.conduct': 'Позы и обещания',
  'class.conduct.about': 'Очки усилий, потраченные на публику, и нарушенные обещания из данных — по делегациям.',
  'class.conduct.moves': 'Ходы',
  'class.conduct.posture': '{party}: поза',
  'class.conduct.broken': '{party}: нарушено',
  'class.conduct.of': '{broken} из {made}',
  'class.hand': 'Рука ведущего',
  'class.hand.none': 'Ведущий ничего не менял ни за одним столом.',
  'class.hand.round': 'Раунд',
  'class.hand.did': 'Что сделано',
  'class.takeAway': 'Забрать с собой',
  'class.print': 'Напечатать страницу или сохранить в PDF',
  'class.toConsole': 'Пульт',
  'class.gap.none': 'На границе: лучше для всех соглашения нет.',
  'class.gap':
    'Другое соглашение даёт каждой стороне на {gap, plural, one {# очко} few {# очка} many {# очков} other {# очка}} больше.',
  'class.gap.losers': 'Хуже, чем без соглашения: {parties}.',
};
