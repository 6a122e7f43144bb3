import type { Translation } from '../../catalogues.ts';
import type { problemsLints as english } from '../en/problems-lints.ts';

/** What lints find in a scenario that parses, and what may mend it. */
export const problemsLints: Translation<typeof english> = {
  'flaw.coloursAlike': 'Цвета трудно различить: {one} и {other}.',
  'flaw.colourPale': '{party}: цвет слишком бледен, чтобы читать его на бумаге.',
  'flaw.namesAlike':
    'Слишком похожи {kind, select, parties {названия двух сторон} groups {названия двух групп} pillars {названия двух направлений} clauses {названия двух пунктов} cards {названия двух карточек} deployments {названия двух развёртываний} other {два термина}}: «{one}» и «{other}».',
  'flaw.optionsAlike': 'Слишком похожи названия двух вариантов пункта «{clause}»: «{one}» и «{other}».',
  'flaw.briefOption': 'В мандате назван вариант {option} пункта {clause}, а последний в нём — {last}.',
  'flaw.briefWorth': 'По мандату {clause}={option} стоит {said}; по таблице ценностей — {worth}.',
  'flaw.briefSame': 'Мандат «{brief}» говорит, что нечто важнее, но ценностей не меняет.',
  'flaw.neverRefuses':
    '{constituency}: отказ невозможен. Ни один возможный текст не подводит к отказу ближе, чем {slack, plural, one {на {slack} очко} few {на {slack} очка} many {на {slack} очков} other {на {slack} очка}}.',
  'flaw.neverAgrees':
    '{constituency}: согласие невозможно. Даже при полной поддержке и лучшем тексте выходит меньше {need}.',
  'flaw.capitalSure':
    '{party}: столица не может отказать. При поддержке, какая есть в начале, она ратифицирует любой возможный текст.',
  'flaw.noText': 'Для «{text}» нет текста на языке «{language}».',
  'flaw.noTexts': 'Не хватает текстов на языке «{language}»: ещё {count}.',
  'flaw.noNote': 'У примечания к шагу {step} нет текста на языке «{language}».',
  'flaw.noNotes': 'Не хватает примечаний на языке «{language}»: ещё {count}.',
  'flaw.noFile': '{file} не переведён на язык «{language}».',
  'flaw.cardNever': 'Карточка «{card}» не может выпасть.',
  'flaw.choiceDear': 'За «{option}» никто не сможет заплатить: капитала нужно больше, чем бывает у стороны.',
  'flaw.deploymentNever': '«{deployment}»: развернуть это невозможно.',
  'flaw.interimNever': 'Промежуточную договорённость «{interim}» нельзя предложить: её раунд или уровень недостижимы.',
  'flaw.endingNever': 'Исход «{ending}» не может наступить.',
  'flaw.alwaysDeals':
    '«{persona}» договаривается здесь всегда ({games, plural, one {{games} партия} few {{games} партии} many {{games} партий} other {{games} партии}}).',
  'flaw.neverDeals':
    '«{persona}» не договаривается здесь никогда ({games, plural, one {{games} партия} few {{games} партии} many {{games} партий} other {{games} партии}}).',
  'flaw.lineUnmet': 'Ни один допустимый текст не соблюдает этой красной линии по пункту «{clause}».',
  'flaw.seatRefuses': '{party}: ни один текст не ценнее, чем отсутствие соглашения; остаётся только отказывать.',
  'flaw.seatBehind': '{party} ни в одном тексте не получает больше, чем {other}: место всегда проигрывает.',
  'flaw.eventUnsourced': 'У события ({date}) нет источника.',
  'flaw.yearUnsourced': 'В тексте назван {year} год, а источника нет.',
  'flaw.clauseUnwanted': 'Пункт «{clause}» никому не нужен: ни один вариант никому не стоит больше 0.',
  'flaw.optionShut': '«{option}» — нужен уровень {need}, а выше {reach} направление не поднимется.',
  'flaw.optionUnwanted': 'Никто не захочет «{option}»: «{better}» для всех не хуже, а написать его не труднее.',
  'flaw.noZone':
    'Ни один текст не ценнее отсутствия соглашения для всех, чьё согласие нужно (длительности: {lengths}).',

  'mend.colour': 'Выберите другой оттенок или цвет намного темнее или светлее.',
  'mend.darker': 'Выберите потемнее.',
  'mend.name': 'Переименуйте одно, чтобы отличие было больше одной буквы.',
  'mend.briefOption': 'Напишите число от 0 до {last}.',
  'mend.briefWorth': 'Напишите здесь {worth} или измените «worth:» этого варианта.',
  'mend.briefSame': 'Добавьте «shifts:» или удалите вариант мандата.',
  'mend.neverRefuses': 'Пусть следит за пунктом, где её сторона может проиграть, начинает ниже или требует большего.',
  'mend.neverAgrees': 'Пусть следит за пунктом, где её сторона выигрывает, или требует меньшего.',
  'mend.capitalSure':
    'Пусть её группы следят за пунктами, где она может проиграть, начинают ниже или требуют большего.',
  'mend.noText': 'Напишите {path} в {file}.',
  'mend.noTexts': 'Дополните {file}; он повторяет scenario.yaml.',
  'mend.noNote': 'Напишите {step}: "…" в {file}.',
  'mend.noNotes': 'Дополните {file}.',
  'mend.noFile': 'Напишите {file}.',
  'mend.never': 'Смягчите условие или добавьте то, что его исполняет (флаг, развёртывание, раунды).',
  'mend.choiceDear': 'Напишите {most} или меньше.',
  'mend.interimNever': 'Уменьшите min-round или level или добавьте раунды.',
  'mend.alwaysDeals': 'Обострите споры: что дорого одному, пусть обходится другому дороже; поднимите no-deal-value.',
  'mend.neverDeals': 'Расширьте зону соглашения: поднимите ценность средних вариантов, снизьте need или no-deal-value.',
  'mend.lineUnmet':
    'Пусть она допускает вариант, который направление может открыть, или снизьте «need» этого варианта.',
  'mend.seatRefuses': 'Дайте стороне {party} варианты, которые ей чего-то стоят, или снизьте её no-deal-value.',
  'mend.seatBehind': 'Дайте стороне {party} вариант, который ей ценнее, чем стороне {other}.',
  'mend.unsourced': 'Укажите его в «sources:» или скажите это, ничего не утверждая.',
  'mend.clauseUnwanted': 'Скажите в «worth:», кому вариант выгоден, или удалите пункт.',
  'mend.optionShut': 'Напишите {reach} или меньше или добавьте раунды.',
  'mend.optionUnwanted':
    'Пусть он кому-то ценнее, чем вариант {option}, или пусть варианту {option} нужен более высокий уровень.',
  'mend.noZone': 'Поднимите ценность вариантов для того, кто получает меньше всех, снизьте need или no-deal-value.',
};
