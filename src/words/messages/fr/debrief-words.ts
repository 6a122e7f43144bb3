import type { Translation } from '../../catalogues.ts';
import type { wordsDebrief as english } from '../en/debrief-words.ts';

/** What a finished game comes to. */
export const wordsDebrief: Translation<typeof english> = {
  'number.grouped': '{value, number}',

  'branch.common':
    'À partir du coup {at}, tour {round}, la fin la plus fréquente sur {games, plural, one {{games} partie} other {{games} parties}} : {ending} ({share}).',
  'branch.actual': 'Ce qui s’est produit, {ending} : {share}.',
  'branch.better': 'Dans ces parties : {gains}.',
  'branch.better.party': '{party}, mieux que son score de {score} dans {share} des cas',
  'branch.spread': 'La moitié centrale des parties a donné : {ranges}.',
  'branch.spread.told': 'La moitié centrale des parties a donné : {ranges} ; {told}.',
  'branch.range': '{party} de {low} à {high}',
  'branch.range.one': '{party} {low}',
  'branch.less': 'score réel plus bas : {parties}',
  'branch.more': 'plus haut : {parties}',

  'space.none': 'Aucun des textes qui pouvaient s’écrire n’aurait été ratifié par assez de capitales.',
  'space.noZone':
    'Sur {exact, select, yes {} other {environ }}{all} accords, aucun ne valait mieux pour tous que l’absence d’accord : il n’y avait pas de zone d’entente.',
  'space.nothing':
    'Sur {exact, select, yes {} other {environ }}{all} accords, aucun ne valait mieux pour tous que l’absence d’accord : il y avait toujours quelqu’un qui n’y gagnait rien.',
  'space.some':
    'Sur {exact, select, yes {} other {environ }}{all} accords, {exact, select, yes {} other {environ }}{good} ({share}) valaient mieux pour tous que l’absence d’accord.',
  'space.few': 'moins de 1 sur 200',
  'space.gain': '{gain} {party}',
  'left.none.agreed':
    'Rien n’est resté sur la table : aucun autre texte ne donnait davantage à l’un sans rien coûter aux autres.',
  'left.none.alone': 'Aucun texte ne donnait à quelqu’un plus que l’absence d’accord sans rien coûter aux autres.',
  'left.some.agreed': 'Points encore à prendre sans rien coûter aux autres : {gains}.',
  'left.some.alone': 'Points à gagner par rapport à l’absence d’accord, sans rien coûter aux autres : {gains}.',
  'left.gain': '{party} jusqu’à {gain}',

  'effort.none': 'Aucun tour n’a été joué.',
  'effort.spent':
    'Le travail concret a pris {work, plural, one {# point} other {# points}} d’effort, la posture {posture}.',
  'effort.loudest': 'Posture la plus forte : {parties} ({points}).',
  'effort.tension': 'La tension a le plus monté au tour {round}, de {rise}, jusqu’à {tension}.',
  'texts.moved': 'Clauses du texte de travail finalement écartées du statu quo : {moved} sur {clauses}.',
  'texts.still': 'Aucune partie n’a jamais modifié sa position publique.',
  'texts.most': 'Plus grand mouvement en public : {parties}, {steps, plural, one {# degré} other {# degrés}}.',
  'gates.open': 'Les groupes de travail ont ouvert toutes les options avant la fin.',
  'gates.shut':
    'Options jamais ouvertes, faute de travail commun : {shut} sur {gates}. La plus proche : {option}, il manquait {missing, plural, one {# point compté} other {# points comptés}}.',
  'margins.none': 'Aucun texte n’a jamais été proposé : aucune capitale n’a eu à en juger.',
  'margins.round': 'Au tour {round} : {told}.',
  'margins.willing': 'ratification acquise en l’état de l’opinion ({parties})',
  'margins.short': 'il manquait {points, plural, one {# point} other {# points}} de soutien ({party})',
  'margins.short.affordable':
    'il manquait {points, plural, one {# point} other {# points}} de soutien, qui pouvaient s’acheter ({party})',
  'margins.short.bought':
    'il manquait {points, plural, one {# point} other {# points}} de soutien, achetés au moment du vote ({party})',
  'promises.none': 'Personne n’a rien promis, ni en public ni en secret.',
  'promises.made':
    '{made, plural, one {# promesse faite} other {# promesses faites}}{secret, plural, =0 {} other {, dont {secret} par lettre parallèle}} ; tenues : {kept}, rompues : {broken}, pas encore échues : {running}.',
  'offer.title.table': 'Texte déposé : {party}',
  'offer.title.amend': 'Amendement : {party}',
  'offer.title.chair': 'Texte de la présidence : {party}',
  'offer.title.caucus': 'Proposé en aparté : {party}',
  'offer.title.settlement': 'Montré : {party}',
  'offer.mediator': 'le médiateur',
};
