import type { Translation } from '../../catalogues.ts';
import type { screensFrame as english } from '../en/game-screens.ts';

/** The frame of the table: bars, prompt, news, and words its first panels share. */
export const screensFrame: Translation<typeof english> = {
  'bar.toPrompt': 'Aller à ce qui vous est demandé',
  'bar.round': 'Tour {round} sur {rounds}',
  'bar.you': 'Vous : {party}',
  'bar.takeBack': 'Annuler',
  'bar.takeBack.about': 'Annuler votre dernier coup, tant que rien de nouveau n’a été révélé',
  'bar.phases': 'Étapes du tour',
  'bar.menu': 'Menu',

  'status.name': 'État des pourparlers',
  'status.trust': 'Confiance',
  'status.world': 'Monde',
  'status.pillars': 'Piliers',
  'status.home': 'Pays',
  'status.trust.about':
    'Confiance {pair} : {value} sur 10. Règle 1.4 ; en deçà de 6, les promesses perdent de leur valeur (7.2)',
  'status.tension': 'Tension',
  'status.tension.about': 'Tension {value} sur {max}. Règle 3.6 ; à {max}, les pourparlers prennent fin (8.1)',
  'status.track.about': '{track}, de {min} à {max} : {text} Règle 2.5',
  'status.pillar.about': '{pillar} : niveau {level}, {work} points sur {cost} vers le suivant. Règle 3.8',
  'status.support.about':
    '{role, select, hard {Faucons} institutional {Institutions} other {Colombes}} : soutien {value} sur 10. Règle 1.4',
  'status.capital': 'Capital',
  'status.capital.name': 'Capital politique',
  'status.capital.about': 'Capital politique {value} sur {max} ; les autres ne le voient pas. Règle 1.9',

  'panel.tabs': 'Panneaux',
  'panel.toActions': 'Aller aux boutons',
  'panel.board': 'Plateau',
  'tab.news': 'Nouvelles',
  'tab.brief': 'Mandat',
  'tab.draft': 'Projet',
  'tab.channels': 'Canaux',
  'tab.record': 'Journal',
  'tab.now.event': 'Décision',
  'tab.now.settlement': 'Médiation',
  'tab.now.vote': 'Vote',

  'asked.name': 'Ce qui vous est demandé maintenant',
  'asked.end': 'Voir la fin',
  'asked.go.brief': 'Ouvrir le mandat',
  'asked.go.draft': 'Ouvrir le projet',
  'asked.go.capitals': 'Ouvrir les capitales',
  'asked.go.channels': 'Ouvrir les canaux',
  'asked.go.record': 'Ouvrir le journal',
  'asked.go.now': 'Aller à la décision',

  'news.continue': 'Continuer',
  'news.keys': 'ou touche Échap.',
  'news.kept': 'Tout reste dans le journal.',
  'news.round': 'Tour {round}',
  'news.moved': 'Ce qui a bougé',
  'news.nothing': 'Au total, rien n’a bougé.',
  'news.steps': 'Le détail : {steps, plural, one {# changement} other {# changements}}, avec leurs règles',
  'news.counterfactual': 'Cela n’a pas eu lieu, mais aurait pu',
  'news.history': 'Dans l’histoire : {date}',
  'mandate.title': 'Votre mandat : {party}',

  'entry.private': 'Confidentiel.',
  'entry.text': 'Le texte',
  'entry.says': '<b>{party} :</b> {said}',
  'net.capital': 'Votre capital',
  'place.reach': 'portée {km} km',
  'reveal.title': 'Les capitales au tour {round}',
  'reveal.posture': 'Posture',
  'reveal.work': 'Travail jusqu’ici',
  'reveal.work.about': 'Travail fourni jusqu’ici, qui compte pour le crédit (règle 8.6)',

  'board.name': 'Le plateau',
  'board.shows': 'Ce que montre la carte',
  'board.show': 'Afficher le plateau',
  'board.hide': 'Masquer le plateau',
  'board.failed': 'L’image du plateau ne s’est pas chargée. Tout ce qu’elle montre est décrit ci-dessous.',

  'head.delegation': 'Délégation',
  'who.you': '(vous)',
  'noted.stars': '{stars}, {note}',
  'act.why': '<name> :</name> {why}',

  'gate.short': 'exige {pillar} {need}',

  'table.unopened': 'Cette partie ne peut pas être ouverte',
  'named.of': '{party} : {name}',
  'named.line': '<b>{name}.</b> {text}',
};
