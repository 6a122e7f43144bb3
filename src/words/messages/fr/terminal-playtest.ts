import type { Translation } from '../../catalogues.ts';
import type { terminalPlaytest as english } from '../en/terminal-playtest.ts';

/** What a playtest tells on a terminal. */
export const terminalPlaytest: Translation<typeof english> = {
  'test.title':
    '{scenario}, {length} : {games, plural, one {1 partie} other {{games} parties}}, graine {seed}, niveau {level}',
  'test.agreement': 'Accord',
  'test.agreement.of': 'sur {games} ; ruptures {breakdown}',
  'test.cast.moderates': 'Modérés à tous les sièges',
  'test.cast.varied': 'Distributions variées',
  'test.cast.one-hardliner': 'Un intransigeant',
  'test.cast.hardliners': 'Intransigeants partout',
  'test.endings': 'Comment finissent les parties entre modérés',
  'test.when': 'Quand ils s’accordent',
  'test.when.round': 'tour {round}',
  'test.wins': 'Victoires, parmi les accords (part égale : {fair} ; plage {band})',
  'test.options': 'Options des accords',
  'test.never': 'Ce qui n’arriva jamais en {games} parties',
  'test.never.option': 'option {name}',
  'test.never.card': 'carte « {name} »',
  'test.never.deployment': 'déploiement « {name} »',
  'test.never.interim': 'accord intérimaire « {name} »',
  'test.never.ending': 'fin « {name} »',
  'test.never.move': 'coup {name}',
  'test.never.nothing': 'rien',
  'test.tips': 'Valeurs qui pèsent le plus (un point de plus à sa partie, coups inchangés)',
  'test.tips.value': '{points} points de sa part de victoires  {name}',
  'test.tips.replayed':
    '{points} points de sa part de victoires ; rejoué {wins} ± {error}, accord {agreement} ± {agreementError}  {name}',
  'test.tips.name': '{party} : {option}',
  'test.least': 'au moins {least}',
  'test.between': '{least} à {most}',
  'test.none': 'aucune',
  'test.balance': 'Équilibre',
  'test.bar.agreement': 'accord entre modérés',
  'test.bar.hardliners': 'accord entre intransigeants',
  'test.bar.wins': 'victoires de {party}',
  'test.bar.packages': 'accords distincts',
  'test.bar.common-option': 'part de l’option la plus courante',
  'test.bar.unused-options': 'options jamais conclues',
  'test.held': 'tenu  {name} : {value} ({band})',
  'test.broke': 'ROMPU {name} : {value} ({band})',
};
