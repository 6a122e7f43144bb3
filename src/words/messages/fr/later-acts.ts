import type { Translation } from '../../catalogues.ts';
import type { laterActs as english } from '../en/later-acts.ts';

/** The brief, the split of effort, what is said beside the table, and the vote. */
export const laterActs: Translation<typeof english> = {
  'brief.whole': 'Le mandat confidentiel complet',
  'brief.redLines': 'Mes lignes rouges',
  'brief.redLines.none': 'Aucune déclarée. Au plus {most} à la fois.',
  'brief.redLines.declared': '<bad>Déclarée :</bad> {line}',
  'brief.redLines.menu': 'Ce que je pourrais déclarer, avec une posture d’au moins 2',
  'brief.home': 'Front intérieur',
  'brief.home.all': 'Votre capitale ratifie lorsque chacun des trois groupes atteint au moins {need}.',
  'brief.home.hard':
    'Votre capitale ratifie à ces conditions : {hard}, au moins {need} ; l’un des deux autres groupes, au moins {other}.',
  'brief.home.raised': 'Si la clause « {clause} » est {range}, alors {hard} : au moins {need}.',
  'brief.watches': 'Surveille : {clauses}.',
  'brief.worth': 'Ce que chaque option vaut pour moi maintenant',
  'brief.worth.most': 'jusqu’à {points, plural, one {# point} other {# points}} pour vous',
  'brief.working': 'texte de travail',
  'importance.title': 'Ce qui importe aux autres',
  'importance.about':
    'Les étoiles sont l’estimation publique ; un nombre a été révélé (4.14) ou appris par un canal officieux (3.14).',
  'importance.points': 'environ {points, plural, one {# point} other {# points}}',

  'capitals.sealed': 'Sous scellés',
  'capitals.sealed.text': '{effort}. Tout s’ouvrira quand chacun aura joué.',
  'capitals.when': 'L’effort se répartit au début de chaque tour, avant l’ouverture de la table.',
  'capitals.split': 'Répartissez votre effort',
  'capitals.seal': 'Sceller',
  'capitals.tooMany': '{points, plural, one {# point} other {# points}} de trop',
  'capitals.left':
    '{left, plural, =0 {Tout l’effort est réparti} one {Encore # point à répartir} other {Encore # points à répartir}}',
  'capitals.posture.about':
    'Des discours pour la galerie : soutien des faucons +2 ; dès 2 points +3, au prix de la confiance et des colombes.',
  'capitals.work': 'Travail',
  'capitals.work.about': 'ne compte que là où d’autres travaillent aussi',
  'capitals.work.on': 'Travail, {pillar}',
  'capitals.pillar': 'niveau {level}, {work} sur {cost}',
  'capitals.home.about': 'Le groupe de soutien le plus bas gagne 1 ; le second point coûte {cost} de capital.',
  'capitals.back': 'Canal officieux',
  'capitals.back.with': 'Canal officieux avec',
  'capitals.back.none': 'aucun',
  'capitals.back.cut': 'Les lignes sont coupées : aucun ne fonctionne ce tour-ci.',
  'capitals.back.about':
    'Fonctionne si les deux se cherchent et qu’aucun n’adopte de posture : confiance +1, et vous apprenez ce qui importe à l’autre.',
  'capitals.redLine': 'Déclarer une ligne rouge (règle 3.5)',
  'capitals.redLine.none': 'aucune',
  'capitals.redLine.left': 'plus aucune à déclarer',

  'forecast.sure': 'À coup sûr',
  'forecast.open': 'Dépend des autres',
  'forecast.tension':
    'Tension {now} → <range>{then}</range> <others>({low} si les autres se taisent, {high} s’ils haussent le ton)</others>',
  'forecast.between': 'entre {low} et {high}',
  'forecast.limit': 'À {max}, les pourparlers sont rompus (8.1).',
  'forecast.work':
    '{pillar} : {points, plural, one {# point} other {# points}} ; compte dans la mesure où un autre y travaille aussi ; encore {more} pour le niveau suivant.',
  'forecast.cold': 'Aucune paire dont vous êtes ne gagne en confiance ce tour-ci : vous adoptez une posture.',
  'forecast.back': 'Confiance ({party}) +1 si l’autre vous cherche aussi.',

  'disclose.title': 'Révéler',
  'disclose.about':
    'Une fois par tour : l’importance réelle d’une clause pour vous, certifiée. Si un autre révèle aussi la sienne, confiance +1.',
  'disclose.clause': 'Clause à révéler',
  'disclose.matters': '{clause} (importance {points})',
  'disclose.not': 'Seulement quand vous avez la parole, une fois par tour.',
  'verify.title': 'Vérifier',
  'verify.about':
    'Pour {cost} de capital, avec {pillar} à {level} (à présent {now}) : une promesse est-elle tenue jusqu’ici, deux autres ont-ils une lettre parallèle ?',
  'verify.none': 'Rien à vérifier maintenant.',
  'verify.letter': 'Une lettre entre {parties} ?',
  'deploy.title': 'Déployer',
  'deploy.about':
    'Une fois par tour, pour {cost} de capital : tension +1, soutien des faucons +1, votre valeur sans accord +1, celle du rival −1.',
  'deploy.done': 'Déployé.',
  'deploy.when': 'Déployable si {condition}.',
  'deploy.always': 'Déployable à tout moment.',
  'climb.title': 'Reculer',
  'climb.about': 'Pour {cost} de capital et −2 de soutien des faucons, l’une de vos lignes rouges disparaît.',
  'climb.not': 'Seulement quand vous avez la parole, avec le capital',

  'caucus.offers': 'En aparté : {party} propose',
  'caucus.letter':
    '<b>Lettre parallèle.</b> {letter}. Elle reste secrète tant qu’elle n’est pas révélée et coûte du capital à chacun.',
  'caucus.text': '<b>Un texte commun,</b> à déposer aussitôt à vos deux noms.',
  'caucus.text.effects': 'Ce que le texte commun change pour vous',
  'caucus.title': 'Aparté',
  'caucus.about':
    'Une fois par tour, pour {cost} de capital ; la rencontre est publique, les propos ne le sont pas. Une lettre parallèle coûte {letter} de plus à chacun.',
  'caucus.not': 'Seulement quand vous avez la parole, une fois par tour, s’il vous reste du capital.',
  'caucus.nothing': 'Proposez votre projet, une lettre parallèle ou les deux',
  'caucus.ask': 'Demander un aparté',
  'caucus.with': 'Avec',
  'caucus.common': 'Proposer mon projet comme texte commun',
  'caucus.gives': 'Par lettre parallèle, je promets',
  'caucus.gets': 'et {party} promet',
  'caucus.noLetter': 'Pas de lettre parallèle maintenant : le capital manque, ou trois vous lient déjà.',
  'caucus.meet': 'Rencontrer : {party}',

  'promise.title': 'Promettre en public',
  'promise.about':
    'Gratuit. Tenue jusqu’au bout : confiance +{kept} avec cette partie. Rompue : confiance −{broken} avec tous ceux qui l’ont entendue. Une seule de chaque sorte par partie ; trois en cours au plus.',
  'promise.not': 'Seulement quand vous avez la parole, avant le dernier tour.',
  'promise.make': 'Faire une promesse',
  'promise.to': 'À',
  'promise.mine': 'Je promets',
  'promise.given': 'Vous avez déjà fait à cette partie une promesse de cette sorte',
  'promise.act': 'Promettre',
  'bound.kind': 'Promesse',
  'bound.nothing': 'rien',
  'bound.until': 'Jusqu’à la fin du tour',
  'bound.until.round': 'jusqu’à la fin du tour {round}',
  'bound.whom': 'Avec qui',
  'bound.with': 'avec : {party}',
  'bound.from': 'De l’option',
  'bound.from.option': 'de : {option}',
  'bound.to': 'À l’option',
  'bound.to.option': 'à : {option}',

  'commitments.title': 'Engagements en vigueur',
  'commitments.none': 'Aucune promesse, aucune ligne rouge pour l’instant.',
  'commitments.redLine': 'ligne rouge',
  'commitments.redLine.of': '<who>{party}</who> : {line}',
  'commitments.made': '(faite au tour {round})',
  'commitments.letter': '{exposed, select, yes {lettre, révélée} other {lettre secrète}}',
  'commitments.nothing': 'rien de promis',

  'event.with': 'Le choix revient à : <who>{party}</who>.',
  'event.choice': 'Votre choix',
  'event.cost': '{cost} de capital',
  'event.fallback': 'retenu si personne ne répond',
  'event.noEffect': 'Aucun effet sur les chiffres',
  'event.capital': 'Votre capital : {capital}.',
  'event.pick': 'Choisissez d’abord une réponse',
  'event.decide': 'Décider',

  'vote.title': 'Prévision du vote au pays',
  'vote.voted': 'Vous avez voté {vote, select, yes {oui} other {non}}. Tous les votes seront dévoilés ensemble.',
  'vote.what': 'Ce qui a été paraphé',
  'vote.view':
    '<b>{constituency}</b> <now>{view}</now>{bought, plural, =0 {} other { <good>+#</good>}} <muted>sur {need},</muted> <verdict>{short, plural, =0 {suffisant} other {il manque #}}</verdict>',
  'vote.bought': 'Points achetés, {constituency}',
  'vote.cost': 'Chaque point acheté coûte {cost} de capital, pour ce vote seulement ; vous avez {capital}.',
  'vote.passes': 'Votre capitale ratifierait.',
  'vote.fails': 'Votre capitale ne ratifierait pas : un oui compte comme un non du pays (5.6).',
  'vote.yes':
    'Voter oui{bought, plural, =0 {} one { en achetant # point (capital {cost})} other { en achetant # points (capital {cost})}}',
  'vote.no': 'Voter non',
};
