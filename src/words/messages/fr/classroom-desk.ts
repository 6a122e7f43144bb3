/** Clés et sorties, personnes d’une séance, recherche de tables : ce que la console et la page d’accueil demandent hors actes sur les tables. */
export const classroomDesk = {
  key: 'Clé',
  'key.open': 'Ouvrir',
  'key.console':
    'Ce navigateur n’a pas la clé de cette séance. Saisissez la clé de la console : elle a été affichée à l’ouverture de la séance. Qui gère le serveur peut aussi entrer par la page d’animation.',
  'key.signOut': 'Se déconnecter',
  'people.rename.name': 'Renommer {name}',
  'people.rename.title': 'Le nom : {name}',
  'people.rename.field': 'Nom, tel que la classe le connaît',
  'people.rename.about':
    'Le nom change sur toutes les pages et dans les exports. La place, le code et les coups restent.',
  'console.find': 'Trouver une table : nom, numéro, qui y siège',
  'console.order': 'Ordre',
  'console.order.number': 'Par numéro',
  'console.order.waiting': 'D’abord celles qui attendent quelqu’un',
  'console.found': '{shown} sur {of, plural, one {# table} other {# tables}}',
  'console.open.time.name': 'Temps : {table}',
  'console.open.inject.name': 'Événement : {table}',
  'console.open.message.name': 'Message : {table}',
  'console.open.channels.name': 'Échanges : {table}',
  'console.open.back.name': 'Annuler : {table}',
  'console.open.override.name': 'Rectifier : {table}',
};
