import type { Translation } from '../../catalogues.ts';
import type { wordsCourse as english } from '../en/game-words-course.ts';

/** What is asked, why it was refused, and how talks may end. */
export const wordsCourse: Translation<typeof english> = {
  'refusal.badShape': 'Le coup est incomplet. Complétez ce qui manque et réessayez.',
  'refusal.badSeat': 'La partie nommée n’est pas celle qu’il faut ici. Choisissez une autre délégation.',
  'refusal.notYourTurn': 'C’est à une autre délégation de jouer. Attendez que vienne votre tour.',
  'refusal.wrongPhase': 'Cela ne peut se faire à cette étape du tour : répondez d’abord à ce qui vous est demandé.',
  'refusal.over': 'La partie est terminée. Ouvrez le débriefing ou recommencez.',
  'refusal.badOption': '{choice} : cette option n’existe pas. Choisissez-en une dans la liste.',
  'refusal.tooMuchEffort':
    'C’est plus d’effort que vous n’en avez. Retirez des points jusqu’à ce qu’il n’en manque plus.',
  'refusal.effortMismatch':
    'Cette répartition est incohérente. Une ligne rouge exige une posture de 2 ; l’opinion intérieure et le canal officieux sont plafonnés.',
  'refusal.gated':
    '{it} : il faut d’abord un niveau plus élevé du pilier. Choisissez une option moindre ou travaillez sur ce pilier.',
  'refusal.banked':
    '{it} : impossible de revenir en deçà de l’acquis. Choisissez l’option acquise ou une autre plus avancée.',
  'refusal.blocked': '{it} : cette option ne peut plus être écrite. Choisissez-en une autre.',
  'refusal.tooShallow': 'Le texte bouge trop peu. Éloignez-vous davantage du statu quo.',
  'refusal.tooManyChanges':
    'L’amendement change trop de clauses à la fois. Changez-en moins ou déposez tout le projet.',
  'refusal.noChange': 'Rien n’est changé. Modifiez au moins une clause.',
  'refusal.tooManyRiders': 'Le texte a trop de conditions. Retirez-en une.',
  'refusal.capital':
    'Le capital politique vous manque. Chaque tour en apporte 1 ; un pilier qui atteint 2 ou 4 en apporte 1 aussi.',
  'refusal.absent': 'Une délégation a quitté la table. Rien ne peut être proposé avant son retour.',
  'refusal.notAllowed': 'Les conditions n’en sont pas encore réunies. La règle les indique.',
  'refusal.already': 'C’est déjà fait et ne peut être répété.',
  'refusal.limit': 'Limite atteinte. Attendez que l’un des engagements en cours prenne fin.',
  refused: '{text} (Règle {rule})',

  'prompt.over': 'Les pourparlers sont terminés',
  'prompt.over.text': 'Voyez ce qu’il en est advenu.',
  'prompt.waiting': 'En attente : {parties}.',
  'prompt.sealed': 'Vos efforts sont sous scellés',
  'prompt.voted': 'Vous avez voté',
  'prompt.mediated': 'Vous avez répondu au médiateur',
  'prompt.others': 'Aux autres de jouer',
  'prompt.decision':
    'Chaque tour commence par la même question : combien d’effort pour la galerie, au pays, et combien pour les groupes de travail qui rendent un texte possible ?',
  'prompt.event': 'Une décision : {card}',
  'prompt.event.text': 'Elle vous revient. Lisez l’effet de chaque choix, puis choisissez.',
  'prompt.capitals':
    'Capitales : répartissez en secret {effort, plural, =0 {zéro point} =1 {un point} =2 {deux points} =3 {trois points} =4 {quatre points} =5 {cinq points} =6 {six points} one {# point} other {# points}} d’effort',
  'prompt.capitals.text':
    'La posture plaît à la galerie, le travail sur les piliers rend de meilleurs textes possibles. Les autres ne voient rien avant que tous aient joué.',
  'prompt.answer': 'Répondez à la proposition',
  'prompt.answer.text': 'Acceptez-la, ou refusez en donnant une raison.',
  'prompt.answer.proposal': '{proposal} Acceptez, ou refusez en donnant une raison.',
  'prompt.caucus': 'Invitation à un aparté : {party}',
  'prompt.caucus.text': 'Nul autre n’entend ce qui est offert. Acceptez, ou déclinez en donnant une raison.',
  'prompt.chair': 'Le texte de la présidence',
  'prompt.chair.text':
    'Les interventions sont terminées sans rien de paraphé. Vous pouvez présenter à tous un texte unique, ou passer.',
  'prompt.settlement': 'Le médiateur montre un meilleur texte',
  'prompt.settlement.text':
    'Il donne à chaque délégation au moins un point de plus. Si tous l’acceptent, il remplace le texte paraphé.',
  'prompt.vote': 'Retour au pays : votez',
  'prompt.vote.text':
    'La prévision montre comment vos trois groupes de soutien voient le texte et ce qu’il en coûterait de les rallier.',
  'prompt.away': 'Vous avez quitté la table',
  'prompt.away.text':
    'Revenez, pour un point de capital si vous l’avez, ou restez à l’écart : deux tours de suite mettent fin aux pourparlers.',
  'prompt.turn': 'À vous de parler',
  'prompt.turn.last': 'Votre dernière intervention du tour',
  'prompt.turn.text':
    'Promesses, révélations et aparté sont libres. Puis une action clôt l’intervention : déposer un projet, amender le texte de travail, engranger un accord intérimaire ou passer.',

  'ended.inside':
    '{outcome, select, agreement {accord en vigueur} interim {pas d’accord, mais un acquis} walkout {départ d’une délégation} breakdown {rupture} other {pas d’accord}}',
};
