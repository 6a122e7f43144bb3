import type { Translation } from '../../catalogues.ts';
import type { print as english } from '../en/print.ts';
import { printSheets } from './print-sheets.ts';

/** The printed pack. */
export const print: Translation<typeof english> = {
  ...printSheets,

  'print.version': 'Сторон: {parties}, пунктов: {clauses}, раундов: {rounds}. Версия {version}.',
  'print.pack': 'В этом комплекте',
  'print.pack.all': 'Для всех: предыстория, пункты, правила на карточке',
  'print.pack.seat': 'Для каждой делегации отдельно: её конфиденциальный мандат, таблица ценностей, дом и счёт',
  'print.pack.facilitator':
    'Для ведущего: ход игры, таблицы, листы показателей и счёта, нумерованные правила, разобранная партия, карточки',
  'print.pack.end': 'Для завершения: коммюнике',
  'print.rounds': 'Раунды',
  'print.round': 'Раунд',
  'print.date': 'Дата',
  'print.background': 'Предыстория',
  'print.parties': 'Стороны',
  'print.party': 'Сторона',
  'print.wants': 'Чего она хочет',
  'print.clause': '{text} Основа: {pillar}.',
  'print.option': 'Вариант',
  'print.need': 'Нужный уровень',
  'print.clauses': 'Пункты',
  'print.rules': 'Правила на карточке',
  'print.rules.phases': 'Раундов в игре: {rounds}. В каждом такие этапы:',
  'print.rules.effort':
    'Усилия: каждая сторона втайне делит {effort} очков за раунд между заявлениями, работой (по направлениям), домом (не более {home}) и одним закрытым каналом. Всё открывают сразу; дом и закрытый канал остаются тайной.',
  'print.rules.work':
    'Работа: сложите работу по направлению, но засчитайте не больше удвоенного второго по величине вклада. {cost} засчитанных очков поднимают уровень на один, не более одного за раунд, до {max}. При напряжённости {dull} и выше работа каждой стороны засчитывается на очко меньше.',
  'print.rules.posture':
    'Заявления: 1 даёт сторонникам жёсткой линии +{one}. 2 и больше дают им +{two}, отнимают 1 у голубей и 1 доверия с каждым противником и разрешают красную линию (не более {lines}).',
  'print.rules.tension': 'Напряжённость меняется с суммой всех заявлений: {steps}. На {max} переговоры срываются.',
  'print.rules.home':
    'Дом: самая слабая группа +1; второе очко делает то же и стоит {second} капитала. Без дома и заявлений сторонники жёсткой линии теряют 1; работа от {quiet} стоит им 1.',
  'print.rules.table':
    'За стол садятся с раунда {from}. Ходов у каждого: {turns}; сколько угодно свободных действий, затем одно основное, которое завершает ход.',
  'print.rules.accept.all': 'Согласны должны быть все.',
  'print.rules.accept.some': 'Нужно согласных: {needed}.',
  'print.rules.vote':
    'Дома взгляд группы — поддержка плюс ценности пунктов, за которыми она следит, ÷ {divisor}. Каждое недостающее очко стоит {cost} капитала.',
  'print.rules.capital': 'Капитал: {start} в начале, {round} за раунд, не более {max}.',
  'print.rules.score':
    'Счёт: ценность соглашения для вас минус потери при исполнении: (недостающее до {trust} доверие) × глубина ÷ {divisor}; затем прочность, красные линии, дом, безопасность и вклад, строка за строкой на вашем листе. Побеждает больший счёт, и только при соглашении в силе.',

  'print.brief': '{party}: мандат',
  'print.brief.secret': 'Конфиденциально. Только для делегации: {party}.',
  'print.payoff': '{party}: таблица ценностей',
  'print.payoff.secret':
    'Конфиденциально. У вас один из вариантов мандата; прибавьте его столбец к ценности. Вариант 0 стоит 0.',
  'print.clause.head': 'Пункт',
  'print.says': 'Что в нём',
  'print.worth': 'Ценность',
  'print.home': '{party}: дома',
  'print.constituency': 'Внутренняя группа',
  'print.constituency.role': '{name} ({role, select, hard {жёсткая линия} institutional {ведомства} other {голуби}})',
  'print.watches': 'Следит за',
  'print.support': 'Поддержка в начале',
  'print.need.all': 'Каждая группа должна достичь {all}.',
  'print.need.hard': 'Сторонники жёсткой линии должны достичь {hard}, а одна из остальных групп — {other}.',
  'print.need.raised': 'Если {clause}: {option} или дальше, сторонники жёсткой линии должны достичь {hard}.',
  'print.redLines': 'Красные линии, которые вы можете объявить',
  'print.redLine': '{line}. {words}',
  'print.effort': 'Ваши усилия по раундам',
  'print.effort.posture': 'Заявления',
  'print.effort.work': 'Работа: {pillar}',
  'print.effort.home': 'Дом',
  'print.effort.back': 'Закрытый канал',
  'print.effort.capital': 'Остаток капитала',

  'print.course': 'Ведущему: ход игры',
  'print.course.deal':
    'Раздайте делегациям листы (мандат, ценности, дом, счёт) и скажите, какой вариант мандата действует: тяните жребий или возьмите готовую раздачу (при карточках). Дайте время прочитать.',
  'print.course.round': 'Каждый раунд: прочитайте запись календаря и примените её действие. Затем карточка (см. там).',
  'print.course.effort':
    'Соберите распределение усилий у всех, прежде чем что-либо показать. Для каждой стороны заявления, затем дом (3.3, 3.10, 3.12); потом напряжённость (3.6, 3.7), направления (3.8, 3.9, 3.11), закрытые каналы (3.13), нарушенные обещания (4.13) и капитал (3.15).',
  'print.course.table': 'С раунда {from} делегации садятся за стол; порядок каждый раунд сдвигается на одно место.',
  'print.course.vote':
    'Когда текст парафирован, возьмите ещё одну карточку и проведите голосование одновременно (5.3–5.7).',
  'print.course.after':
    'После раунда: подозрительность, если она в нём есть, беспечность (6.2), обещания, чей срок настал (4.13).',
  'print.course.debrief': 'Оставьте на разбор не менее трети времени. Оценивайте план и записку, а не счёт.',
  'print.course.entry': '{title}. {text}',
  'print.course.read': 'Что зачитывают',
  'print.course.effects': 'Действие',
  'print.numbers': 'Ведущему: показатели',
  'print.numbers.start': 'Начало',
  'print.numbers.tension': 'Напряжённость',
  'print.numbers.trust': 'Доверие {pair}',
  'print.numbers.support': '{party}: {constituency}',
  'print.card.option':
    '{effects}{cost, plural, =0 {} other { Стоит {cost} капитала.}}{fallback, select, yes { (Если никто не ответил.)} other {}}',
  'print.card.decides': 'Решение ({party}):',
  'print.cards': 'Карточки',
  'print.cards.cut': 'Разрежьте по пунктиру и перемешайте.',
  'print.communique': 'Коммюнике: {scenario}',
  'print.communique.agreed': 'Делегации согласовали текст, отмеченный ниже.',
  'print.communique.conditions': 'Условия (ЕСЛИ … ТО …)',
  'print.communique.measure': 'Его мерила: {yardsticks}.',
  'print.communique.signed': 'Парафирование и ратификация',
  'print.communique.delegation': 'Делегация',
  'print.communique.initials': 'Параф',
  'print.communique.ratified': 'Ратифицировано (да или нет)',
};
