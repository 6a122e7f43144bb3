import type { Translation } from '../../catalogues.ts';
import type { terminalPlaytest as english } from '../en/terminal-playtest.ts';

/** What a playtest tells on a terminal. */
export const terminalPlaytest: Translation<typeof english> = {
  'test.title':
    '{scenario}, {length}: {games, plural, one {{games} партия} few {{games} партии} many {{games} партий} other {{games} партии}}, зерно {seed}, уровень {level}',
  'test.agreement': 'Соглашение',
  'test.agreement.of': 'из {games}; срывы {breakdown}',
  'test.cast.moderates': 'На всех местах умеренные',
  'test.cast.varied': 'Самые разные составы',
  'test.cast.one-hardliner': 'Один ястреб',
  'test.cast.hardliners': 'На всех местах ястребы',
  'test.endings': 'Исходы партий умеренных',
  'test.when': 'Когда они договариваются',
  'test.when.round': 'раунд {round}',
  'test.wins': 'Победы, среди соглашений (поровну: {fair}; полоса {band})',
  'test.options': 'Варианты соглашений',
  'test.never': 'Чего не было ни разу за {games} партий',
  'test.never.option': 'вариант {name}',
  'test.never.card': 'карточка «{name}»',
  'test.never.deployment': 'развёртывание «{name}»',
  'test.never.interim': 'промежуточная договорённость «{name}»',
  'test.never.ending': 'исход «{name}»',
  'test.never.move': 'ход {name}',
  'test.never.nothing': 'ничего такого',
  'test.tips': 'Ценности, которые меняют больше всего (очком больше своей стороне, ходы прежние)',
  'test.tips.value': '{points} пункта её доли побед  {name}',
  'test.tips.replayed':
    '{points} пункта её доли побед; переиграно {wins} ± {error}, соглашение {agreement} ± {agreementError}  {name}',
  'test.tips.name': '{party}: {option}',
  'test.least': 'не меньше {least}',
  'test.between': 'от {least} до {most}',
  'test.none': 'ни одного',
  'test.balance': 'Баланс',
  'test.bar.agreement': 'соглашения умеренных',
  'test.bar.hardliners': 'соглашения ястребов',
  'test.bar.wins': 'победы: {party}',
  'test.bar.packages': 'разные соглашения',
  'test.bar.common-option': 'доля самого частого варианта',
  'test.bar.unused-options': 'варианты, ни разу не принятые',
  'test.held': 'верно {name}: {value} ({band})',
  'test.broke': 'СБОЙ  {name}: {value} ({band})',
};
