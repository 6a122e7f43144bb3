/** Clés et sorties, personnes d’une séance, recherche de tables : ce que la console et la page d’accueil demandent hors actes sur les tables. */
export const classroomDesk = {
  key: 'Clé',
  'key.open': 'Ouvrir',
  'key.console':
    'Ce navigateur n’a pas la clé de cette séance. Saisissez la clé de la console : elle a été affichée à l’ouverture de la séance. Qui gère le serveur peut aussi entrer par la page d’animation.',
  'key.signOut': 'Se déconnecter',
};
