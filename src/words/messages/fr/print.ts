import type { Translation } from '../../catalogues.ts';
import type { print as english } from '../en/print.ts';

/** The printed pack. */
export const print: Translation<typeof english> = {
  'print.version': 'Parties : {parties}, clauses : {clauses}, tours : {rounds}. Version {version}.',
  'print.pack': 'Dans ce dossier',
  'print.pack.all': 'Pour tous : contexte, clauses, règles sur une carte',
  'print.pack.seat': 'Pour chaque délégation seule : son mandat confidentiel et sa feuille de gains',
  'print.pack.facilitator': 'Pour l’animation : le déroulement du jeu, une feuille de chiffres, les cartes',
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
    'Travail : additionnez le travail d’un pilier, mais ne comptez au plus que le double de la deuxième part. {cost} points comptés l’élèvent d’un niveau, au plus un par tour, jusqu’à {max}.',
  'print.rules.posture':
    'Posture : 1 donne +{one} aux faucons. 2 ou plus leur donne +{two}, ôte 1 aux colombes et 1 de confiance avec chaque adversaire, et permet une ligne rouge (au plus {lines}).',
  'print.rules.tension': 'La tension suit la posture totale. À {max}, les pourparlers sont rompus.',
  'print.rules.home':
    'Opinion intérieure : +1 au groupe le plus bas ; sans elle ni posture, les faucons perdent 1 ; {quiet} de travail ou plus leur coûtent 1.',
  'print.rules.table':
    'La table s’ouvre au tour {from}. Chacun intervient {turns} fois : déposer un texte de profondeur {depth} ou plus, amender jusqu’à {amend} clauses, engranger un accord intérimaire, passer ou quitter la table.',
  'print.rules.accept.all':
    'Un texte ne peut contenir une option que si son pilier a le niveau requis. Tous doivent accepter.',
  'print.rules.accept.some':
    'Un texte ne peut contenir une option que si son pilier a le niveau requis. Acceptations nécessaires : {needed}.',
  'print.rules.riders':
    'Conditions (SI … ALORS) : au plus {max}, {cost} de capital chacune. Un aparté coûte {caucus}, une vérification {verify}.',
  'print.rules.vote':
    'Au pays, un avis est le soutien plus les valeurs surveillées ÷ {divisor}. Chaque point manquant coûte {cost} de capital.',
  'print.rules.capital': 'Capital : {start} au début, {round} par tour, au plus {max}.',
  'print.rules.score':
    'Score : valeur de l’accord, moins les pertes d’exécution si la confiance est sous {trust} ; opinion intérieure, sécurité et crédit en sus. Le plus haut gagne, seulement avec un accord en vigueur.',

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
    'Remettez à chaque délégation son mandat et sa feuille de gains, et dites-lui quelle variante de son mandat s’applique. Laissez le temps de lire.',
  'print.course.round':
    'À chaque tour : lisez l’entrée du calendrier et appliquez ses effets. Tirez une carte du paquet mélangé ; remettez celle dont la condition n’est pas remplie.',
  'print.course.effort':
    'Recueillez les répartitions d’effort de tous avant d’en montrer aucune. Puis traitez posture, tension, piliers, opinion intérieure et canaux officieux, dans cet ordre.',
  'print.course.table':
    'À partir du tour {from}, les délégations siègent, dans un ordre qui avance d’une place à chaque tour.',
  'print.course.vote':
    'Quand un texte est paraphé, tirez encore une carte et faites voter tout le monde en même temps.',
  'print.course.after':
    'Après un tour : la méfiance aux tours que prévoient les règles, la routine au pays, les promesses échues.',
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
