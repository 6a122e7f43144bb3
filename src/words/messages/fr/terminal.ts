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
  'terminal.round': 'Tour {round} sur {rounds} · {date} · {stage}',
  'terminal.tension': 'Tension {tension}',
  'terminal.trust': 'Confiance : {pairs}',
  'terminal.pillars': 'Piliers : {pillars}',
  'terminal.support': 'Soutien (faucons/institutions/colombes) : {parties}',
  'terminal.you': 'Votre siège : {party} ; capital {capital}',
  'terminal.prompt': '{title}. {text}',
  'terminal.proposed': 'Proposition ({party}) :',
  'terminal.mediator': 'Le texte du médiateur :',
  'terminal.initialled': 'Le texte paraphé :',
  'terminal.card': '{card} : {text}',
  'terminal.choice': 'choose {number} : {option}. {text}{cost, plural, =0 {} other { ({cost} de capital)}}',
  'terminal.brief.variant': '{name} : {text}',
  'terminal.brief.line': 'line {number} : {words} ({line})',
  'terminal.constituencies': 'Groupes de soutien :',
  'terminal.constituency': '{role} : {constituency}',
  'terminal.redLines': 'Lignes rouges que vous pouvez tracer :',
  'terminal.none': 'aucune',
  'terminal.clauses': 'Clauses :',
  'terminal.redLine': '{party}, ligne rouge {number} : {line}',
  'terminal.promise': 'promesse {number} : {promise} ({status})',
  'terminal.position': 'Position ({party}) :',
  'terminal.working': 'Texte de travail :',
  'terminal.running': 'La partie n’est pas terminée.',
  'terminal.scores': 'Scores',
  'terminal.score': '{party} : {total} ({parts}). {level}',
  'terminal.help': 'Tapez help pour les commandes.',
  'terminal.draft': 'Projet (* diffère du texte de travail ; entre parenthèses, sa valeur pour vous)',
  'terminal.draft.rider': 'condition {number} : {rider}',
  'terminal.worth':
    'Valeur {value} (brute {raw}, pertes {slippage}), profondeur {depth}{crossed, plural, =0 {} other {, franchit {crossed} de vos lignes rouges}}',
  'terminal.home.willing': 'Au pays : {views} : ratification',
  'terminal.home.short':
    'Au pays : {views} : manque {short}, {cost} de capital pour l’acheter{affordable, select, yes {} other { (vous en avez moins)}}',
  'terminal.gate': 'impossible à écrire : {clause} {option} ({why})',
  'terminal.gate.level': 'pilier à {level}, il faut {need}',
  'terminal.gate.blocked': 'bloquée ou en deçà de l’acquis',
  'terminal.statusQuo': 'le statu quo',
  'terminal.option': '{number} {option} ({value}{need, plural, =0 {} other {, exige {pillar} à {need}}}) : {text}',
  'terminal.adviser': 'Votre conseiller : {move}. {reasons}',
  'terminal.takenBack': 'Coup annulé.',
  'terminal.cover.changed': 'Changé par le projet :',
  'terminal.replay': '== Tour {round} ==',
  'terminal.resumed': '{scenario}, reprise après le coup {move}',
  'terminal.replay.head': '{scenario}, {length}',
  'terminal.replay.head.seed': '{scenario}, {length}, graine {seed}',
  'terminal.unfinished': 'une partie encore en cours',
  'terminal.clause': '{id} {clause} : {text}',
  'terminal.draft.clause': '{clause} : {number} {option} ({value})',
  'terminal.replay.move': '{party} : {move}',
};
