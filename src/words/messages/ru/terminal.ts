import type { Translation } from '../../catalogues.ts';
import type { terminal as english } from '../en/terminal.ts';
import { terminalAnswers } from './terminal-answers.ts';
import { terminalComplaints } from './terminal-complaints.ts';
import { terminalKinds } from './terminal-kinds.ts';
import { terminalPlaytest } from './terminal-playtest.ts';

/** What the command line alone says. */
export const terminal: Translation<typeof english> = {
  ...terminalKinds,
  ...terminalPlaytest,
  ...terminalAnswers,
  ...terminalComplaints,
  'terminal.round': 'Раунд {round} из {rounds} · {date} · {stage}',
  'terminal.tension': 'Напряжённость {tension}',
  'terminal.trust': 'Доверие: {pairs}',
  'terminal.pillars': 'Направления: {pillars}',
  'terminal.support': 'Поддержка (жёсткая линия/ведомства/голуби): {parties}',
  'terminal.you': 'Ваше место: {party}; капитал {capital}',
  'terminal.prompt': '{title}. {text}',
  'terminal.proposed': 'Предложено ({party}):',
  'terminal.mediator': 'Текст посредника:',
  'terminal.initialled': 'Парафированный текст:',
  'terminal.card': '{card}: {text}',
  'terminal.choice': 'choose {number}: {option}. {text}{cost, plural, =0 {} other { (капитал: {cost})}}',
  'terminal.brief.variant': '{name}: {text}',
  'terminal.brief.line': 'линия {number} (line {number}): {words} ({line})',
  'terminal.constituencies': 'Внутренние группы:',
  'terminal.constituency': '{role}: {constituency}',
  'terminal.redLines': 'Красные линии, которые вы можете провести:',
  'terminal.none': 'нет',
  'terminal.clauses': 'Пункты:',
  'terminal.redLine': '{party}, красная линия {number}: {line}',
  'terminal.promise': 'обещание {number}: {promise} ({status})',
  'terminal.position': 'Позиция ({party}):',
  'terminal.working': 'Рабочий текст:',
  'terminal.running': 'Партия не окончена.',
  'terminal.scores': 'Очки',
  'terminal.score': '{party}: {total} ({parts}). {level}',
  'terminal.help': 'Команды покажет help.',
  'terminal.draft': 'Проект (* отличается от рабочего текста; в скобках ценность для вас)',
  'terminal.draft.rider': 'оговорка {number}: {rider}',
  'terminal.worth':
    'Ценность {value} (исходная {raw}, потери {slippage}), глубина {depth}{crossed, plural, =0 {} other {, пересечено ваших красных линий: {crossed}}}',
  'terminal.home.willing': 'Дома: {views}: ратифицирует',
  'terminal.home.short':
    'Дома: {views}: не хватает {short}, купить за {cost} капитала{affordable, select, yes {} other { (у вас меньше)}}',
  'terminal.gate': 'нельзя записать: {clause} {option} ({why})',
  'terminal.gate.level': 'направление на {level}, нужно {need}',
  'terminal.gate.blocked': 'заблокировано или ниже закреплённого',
  'terminal.statusQuo': 'статус-кво',
  'terminal.option': '{number} {option} ({value}{need, plural, =0 {} other {, нужно: {pillar} {need}}}): {text}',
  'terminal.adviser': 'Ваш советник: {move}. {reasons}',
  'terminal.takenBack': 'Ход отменён.',
  'terminal.cover.changed': 'Изменено проектом:',
  'terminal.replay': '== Раунд {round} ==',
  'terminal.resumed': '{scenario}, продолжено после хода {move}',
  'terminal.replay.head': '{scenario}, {length}',
  'terminal.replay.head.seed': '{scenario}, {length}, зерно {seed}',
  'terminal.unfinished': 'партия ещё идёт',
  'terminal.clause': '{id} {clause}: {text}',
  'terminal.draft.clause': '{clause}: {number} {option} ({value})',
  'terminal.replay.move': '{party}: {move}',
};
