import type { Translation } from '../../catalogues.ts';
import type { print as english } from '../en/print.ts';
import { printSheets } from './print-sheets.ts';

/** The printed pack. */
export const print: Translation<typeof english> = {
  ...printSheets,

  'print.version': 'Parties : {parties}, clauses : {clauses}, tours : {rounds}. Version {version}.',
  'print.pack': 'Dans ce dossier',
  'print.pack.all': 'Pour tous : contexte, clauses, règles sur une carte',
  'print.pack.seat':
    'Pour chaque délégation seule : son mandat confidentiel, sa feuille de gains, son opinion intérieure et son score',
  'print.pack.facilitator':
    'Pour l’animation : le déroulement du jeu, des tableaux, des feuilles de chiffres et de score, les règles numérotées, une partie calculée, les cartes',
  'print.pack.end': 'Pour la fin : le communiqué',
  'print.rounds': 'Les tours',
  'print.round': 'Tour',
  'print.date': 'Date',
  'print.background': 'Contexte',
  'print.parties': 'Les parties',
  'print.party': 'Partie',
  'print.wants': 'Ce qu’elle veut',
  'print.clause': '{text} Repose sur : {pillar}.',
  'print.option': 'Option',
  'print.need': 'Niveau requis',
  'print.clauses': 'Les clauses',
  'print.rules': 'Les règles sur une carte',
  'print.rules.phases': 'Le jeu dure {rounds, plural, one {# tour} other {# tours}}. Chacun comporte ces étapes :',
  'print.rules.effort':
    'Effort : chaque partie répartit en secret {effort} points par tour entre posture, travail (par pilier), opinion intérieure (au plus {home}) et un canal officieux. Tout est dévoilé ensemble ; opinion intérieure et canal officieux restent secrets.',
  'print.rules.work':
    'Travail : additionnez le travail d’un pilier, mais ne comptez au plus que le double de la deuxième part. {cost} points comptés l’élèvent d’un niveau, au plus un par tour, jusqu’à {max}. À une tension de {dull} ou plus, le travail de chaque partie compte un point de moins.',
  'print.rules.posture':
    'Posture : 1 donne +{one} aux faucons. 2 ou plus leur donne +{two}, ôte 1 aux colombes et 1 de confiance avec chaque adversaire, et permet une ligne rouge (au plus {lines}).',
  'print.rules.tension':
    'La tension suit la somme de toute la posture : {steps}. À {max}, les pourparlers sont rompus.',
  'print.rules.home':
    'Opinion intérieure : +1 au groupe le plus bas ; un second point fait de même et coûte {second} de capital. Sans elle ni posture, les faucons perdent 1 ; {quiet} de travail ou plus leur coûtent 1.',
  'print.rules.table':
    'La table s’ouvre au tour {from}. Interventions de chacun : {turns}, avec des actes libres à volonté, puis une action, qui clôt l’intervention.',
  'print.rules.accept.all': 'Tous doivent accepter.',
  'print.rules.accept.some': 'Acceptations nécessaires : {needed}.',
  'print.rules.vote':
    'Au pays, un avis est le soutien plus les valeurs surveillées ÷ {divisor}. Chaque point manquant coûte {cost} de capital.',
  'print.rules.capital': 'Capital : {start} au début, {round} par tour, au plus {max}.',
  'print.rules.score':
    'Score : la valeur de l’accord pour vous, moins les pertes d’exécution : (confiance manquant jusqu’à {trust}) × profondeur ÷ {divisor} ; puis solidité, lignes rouges, opinion intérieure, sécurité et crédit, ligne par ligne sur votre feuille. Le plus haut gagne, seulement avec un accord en vigueur.',

  'print.brief': '{party} : mandat',
  'print.brief.secret': 'Confidentiel. Réservé à la délégation : {party}.',
  'print.payoff': '{party} : feuille de gains',
  'print.payoff.secret':
    'Confidentiel. Vous avez l’une des variantes ; ajoutez sa colonne à la valeur. L’option 0 vaut 0.',
  'print.clause.head': 'Clause',
  'print.says': 'Ce qu’elle dit',
  'print.worth': 'Valeur',
  'print.home': '{party} : au pays',
  'print.constituency': 'Groupe',
  'print.constituency.role': '{name} ({role, select, hard {faucons} institutional {institutions} other {colombes}})',
  'print.watches': 'Surveille',
  'print.support': 'Soutien au début',
  'print.need.all': 'Chaque groupe doit atteindre {all}.',
  'print.need.hard': 'Les faucons doivent atteindre {hard}, et l’un des autres groupes {other}.',
  'print.need.raised': 'Avec {clause} à {option} ou plus loin, les faucons doivent atteindre {hard}.',
  'print.redLines': 'Lignes rouges que vous pouvez déclarer',
  'print.redLine': '{line}. {words}',
  'print.effort': 'Votre effort, tour par tour',
  'print.effort.posture': 'Posture',
  'print.effort.work': 'Travail : {pillar}',
  'print.effort.home': 'Opinion',
  'print.effort.back': 'Canal officieux vers',
  'print.effort.capital': 'Capital restant',

  'print.course': 'Animation : le déroulement du jeu',
  'print.course.deal':
    'Remettez à chaque délégation ses feuilles (mandat, gains, pays, score), et dites-lui quelle variante de son mandat s’applique : tirez au sort, ou prenez une donne toute prête (avec les cartes). Laissez le temps de lire.',
  'print.course.round':
    'À chaque tour : lisez l’entrée du calendrier et appliquez ses effets. Puis la carte (voir là).',
  'print.course.effort':
    'Recueillez les répartitions d’effort de tous avant d’en montrer aucune. Pour chaque partie, la posture, puis l’opinion intérieure (3.3, 3.10, 3.12) ; ensuite la tension (3.6, 3.7), les piliers (3.8, 3.9, 3.11), les canaux officieux (3.13), les promesses rompues (4.13) et le capital (3.15).',
  'print.course.table':
    'À partir du tour {from}, les délégations siègent, dans un ordre qui avance d’une place à chaque tour.',
  'print.course.vote':
    'Quand un texte est paraphé, tirez encore une carte et faites voter tout le monde en même temps (5.3–5.7).',
  'print.course.after': 'Après un tour : la méfiance si le tour en a, la routine (6.2), les promesses échues (4.13).',
  'print.course.debrief':
    'Gardez au moins un tiers du temps pour le débriefing. Notez le plan et le mémo, non le score.',
  'print.course.entry': '{title}. {text}',
  'print.course.read': 'Ce qu’on lit à haute voix',
  'print.course.effects': 'Effets',
  'print.numbers': 'Animation : les chiffres',
  'print.numbers.start': 'Début',
  'print.numbers.tension': 'Tension',
  'print.numbers.trust': 'Confiance {pair}',
  'print.numbers.support': '{party} : {constituency}',
  'print.card.option':
    '{effects}{cost, plural, =0 {} other { Coûte {cost} de capital.}}{fallback, select, yes { (Si personne ne répond.)} other {}}',
  'print.card.decides': 'Décision ({party}) :',
  'print.cards': 'Cartes',
  'print.cards.cut': 'Découpez selon les pointillés et mélangez.',
  'print.communique': 'Communiqué : {scenario}',
  'print.communique.agreed': 'Les délégations sont convenues du texte marqué ci-dessous.',
  'print.communique.conditions': 'Conditions (SI … ALORS …)',
  'print.communique.measure': 'On le mesure à : {yardsticks}.',
  'print.communique.signed': 'Paraphé et ratifié',
  'print.communique.delegation': 'Délégation',
  'print.communique.initials': 'Paraphe',
  'print.communique.ratified': 'Ratifié (oui ou non)',
};
