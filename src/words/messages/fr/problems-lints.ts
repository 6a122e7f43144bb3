import type { Translation } from '../../catalogues.ts';
import type { problemsLints as english } from '../en/problems-lints.ts';

/** What lints find in a scenario that parses, and what may mend it. */
export const problemsLints: Translation<typeof english> = {
  'flaw.coloursAlike': '{one} et {other} : couleurs difficiles à distinguer.',
  'flaw.colourPale': '{party} : couleur trop pâle pour se lire sur le papier.',
  'flaw.namesAlike':
    'Deux {kind, select, parties {parties} groups {groupes} pillars {piliers} clauses {clauses} cards {cartes} deployments {déploiements} other {termes}} ont des noms trop proches : « {one} » et « {other} ».',
  'flaw.optionsAlike': 'Deux options de « {clause} » ont des noms trop proches : « {one} » et « {other} ».',
  'flaw.briefOption': 'Le mandat parle de l’option {option} ({clause}), mais la dernière est {last}.',
  'flaw.briefWorth': 'Le mandat dit que {clause}={option} vaut {said} ; d’après les valeurs, c’est {worth}.',
  'flaw.briefSame': 'Le mandat « {brief} » dit que quelque chose compte plus, mais ne change aucune valeur.',
  'flaw.neverRefuses':
    '{constituency} : refus impossible. Aucun texte possible ne l’amène à {slack, plural, one {1 point} other {{slack} points}} ou moins d’un refus.',
  'flaw.neverAgrees':
    '{constituency} : accord impossible. Même avec un plein soutien et le meilleur texte, cela reste sous {need}.',
  'flaw.capitalSure':
    'Capitale ({party}) : refus impossible. Avec le soutien du départ, elle ratifie tout texte possible.',
  'flaw.noText': '« {text} » n’a pas de texte en « {language} ».',
  'flaw.noTexts':
    '{count, plural, one {Il manque encore 1 texte} other {Il manque encore {count} textes}} en « {language} ».',
  'flaw.noNote': 'La note de l’étape {step} n’a pas de texte en « {language} ».',
  'flaw.noNotes':
    '{count, plural, one {Il manque encore 1 note} other {Il manque encore {count} notes}} en « {language} ».',
  'flaw.noFile': '{file} n’est pas traduit en « {language} ».',
  'flaw.cardNever': 'La carte « {card} » ne peut jamais être tirée.',
  'flaw.choiceDear':
    'Personne ne peut jamais payer « {option} » : cela coûte plus de capital qu’une partie n’en peut avoir.',
  'flaw.deploymentNever': '« {deployment} » ne peut jamais être déployé.',
  'flaw.interimNever':
    'L’accord intérimaire « {interim} » ne peut jamais être proposé : son tour ou son niveau est hors d’atteinte.',
  'flaw.endingNever': 'La fin « {ending} » ne peut jamais s’appliquer.',
  'flaw.alwaysDeals': '« {persona} » conclut toujours ici ({games, plural, one {1 partie} other {{games} parties}}).',
  'flaw.neverDeals': '« {persona} » ne conclut jamais ici ({games, plural, one {1 partie} other {{games} parties}}).',
  'flaw.lineUnmet': 'Aucun texte permis par les règles ne respecte cette ligne rouge sur « {clause} ».',
  'flaw.seatRefuses': 'Pour {party}, aucun texte ne vaut plus que l’absence d’accord ; il ne reste qu’à refuser.',
  'flaw.seatBehind': 'Aucun texte ne donne plus à {party} qu’à {other} : le siège est dominé.',
  'flaw.eventUnsourced': 'Ce qui s’est passé ({date}) n’a pas de source.',
  'flaw.yearUnsourced': 'Ce texte parle de {year} et ne cite pas de source.',
  'flaw.clauseUnwanted':
    'Nul ne peut rien vouloir de la clause « {clause} » : aucune option ne vaut plus de 0 pour quiconque.',
  'flaw.optionShut': '« {option} » demande le niveau {need}, mais aucun pilier ne dépasse {reach}.',
  'flaw.optionUnwanted':
    'Nul ne peut vouloir « {option} » : « {better} » convient au moins aussi bien à tous, et n’est pas plus difficile à écrire.',
  'flaw.noZone':
    'Aucun texte ne vaut plus que l’absence d’accord pour tous ceux dont il faut le consentement (durées : {lengths}).',

  'mend.colour': 'Choisissez-en une d’une autre teinte, ou bien plus sombre ou plus claire.',
  'mend.darker': 'Choisissez-en une plus sombre.',
  'mend.name': 'Renommez-en un pour qu’ils diffèrent de plus d’une lettre.',
  'mend.briefOption': 'Écrivez un nombre de 0 à {last}.',
  'mend.briefWorth': 'Écrivez {worth} ici, ou changez « worth: » de cette option.',
  'mend.briefSame': 'Ajoutez « shifts: », ou supprimez la variante.',
  'mend.neverRefuses':
    'Faites-lui surveiller une clause où sa partie peut perdre, partez de plus bas, ou exigez davantage.',
  'mend.neverAgrees': 'Faites-lui surveiller une clause où sa partie gagne, ou exigez moins.',
  'mend.capitalSure':
    'Faites surveiller à ses groupes de soutien des clauses où elle peut perdre, partez de plus bas, ou exigez d’eux davantage.',
  'mend.noText': 'Écrivez {path} dans {file}.',
  'mend.noTexts': 'Complétez {file} ; il suit scenario.yaml.',
  'mend.noNote': 'Écrivez {step}: "…" dans {file}.',
  'mend.noNotes': 'Complétez {file}.',
  'mend.noFile': 'Écrivez {file}.',
  'mend.never':
    'Assouplissez la condition, ou ajoutez ce qui la remplit (un drapeau levé, un déploiement, plus de tours).',
  'mend.choiceDear': 'Écrivez {most} ou moins.',
  'mend.interimNever': 'Baissez min-round ou level, ou ajoutez des tours.',
  'mend.alwaysDeals':
    'Aiguisez les conflits : ce qui est cher à l’un doit coûter davantage à un autre ; relevez no-deal-value.',
  'mend.neverDeals':
    'Élargissez la zone d’accord : relevez la valeur des options moyennes, baissez need ou no-deal-value.',
  'mend.lineUnmet': 'Faites-lui admettre une option qu’un pilier peut ouvrir, ou baissez le « need » de cette option.',
  'mend.seatRefuses': 'Donnez à {party} des options qui valent quelque chose, ou baissez son no-deal-value.',
  'mend.seatBehind': 'Donnez à {party} une option qui lui vaille plus qu’à {other}.',
  'mend.unsourced': 'Citez-en une sous « sources: », ou dites-le sans l’affirmer.',
  'mend.clauseUnwanted': 'Dites dans « worth: » qui gagne à une option, ou supprimez la clause.',
  'mend.optionShut': 'Écrivez {reach} ou moins, ou ajoutez des tours.',
  'mend.optionUnwanted':
    'Qu’elle vaille pour quelqu’un plus que l’option {option}, ou que l’option {option} demande un niveau plus élevé.',
  'mend.noZone': 'Relevez ce que les options valent à qui gagne le moins, baissez need, ou baissez no-deal-value.',
};
