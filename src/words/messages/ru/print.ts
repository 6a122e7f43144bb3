import type { Translation } from '../../catalogues.ts';
import type { print as english } from '../en/print.ts';

/** The printed pack. */
export const print: Translation<typeof english> = {
  'print.version': 'Сторон: {parties}, пунктов: {clauses}, раундов: {rounds}. Версия {version}.',
  'print.pack': 'В этом комплекте',
  'print.pack.all': 'Для всех: предыстория, пункты, правила на карточке',
  'print.pack.seat': 'Для каждой делегации отдельно: её конфиденциальный мандат и таблица ценностей',
  'print.pack.facilitator': 'Для ведущего: ход игры, лист показателей, карточки',
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
    'Работа: сложите работу по направлению, но засчитайте не больше удвоенного второго по величине вклада. {cost} засчитанных очков поднимают уровень на один, не более одного за раунд, до {max}.',
  'print.rules.posture':
    'Заявления: 1 даёт сторонникам жёсткой линии +{one}. 2 и больше дают им +{two}, отнимают 1 у голубей и 1 доверия с каждым противником и разрешают красную линию (не более {lines}).',
  'print.rules.tension': 'Напряжённость зависит от всех заявлений вместе. На {max} переговоры срываются.',
  'print.rules.home':
    'Дом: самая слабая группа +1; без дома и заявлений сторонники жёсткой линии теряют 1; работа от {quiet} стоит им 1.',
  'print.rules.table':
    'За стол садятся с раунда {from}. Ходов у каждого: {turns}. Можно внести текст глубиной от {depth}, поправить до {amend} пунктов, закрепить промежуточную договорённость, пропустить ход или покинуть переговоры.',
  'print.rules.accept.all':
    'Вариант можно записать, только если у его направления есть нужный уровень. Согласны должны быть все.',
  'print.rules.accept.some':
    'Вариант можно записать, только если у его направления есть нужный уровень. Нужно согласных: {needed}.',
  'print.rules.riders':
    'Оговорки (ЕСЛИ … ТО): не более {max}, по {cost} капитала. Консультации вдвоём стоят {caucus}, проверка — {verify}.',
  'print.rules.vote':
    'Дома взгляд группы — поддержка плюс ценности пунктов, за которыми она следит, ÷ {divisor}. Каждое недостающее очко стоит {cost} капитала.',
  'print.rules.capital': 'Капитал: {start} в начале, {round} за раунд, не более {max}.',
  'print.rules.score':
    'Счёт: ценность соглашения минус потери при исполнении, если доверие ниже {trust}; сверх того дом, безопасность и вклад. Побеждает больший счёт, и только при соглашении в силе.',

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
    'Раздайте делегациям мандаты и таблицы ценностей и скажите, какой вариант мандата действует. Дайте время прочитать.',
  'print.course.round':
    'Каждый раунд: прочитайте запись календаря и примените её действие. Возьмите карточку из перемешанной колоды; верните ту, чьё условие не выполнено.',
  'print.course.effort':
    'Соберите распределение усилий у всех, прежде чем что-либо показать. Затем подсчитайте заявления, напряжённость, направления, дом и закрытые каналы, в этом порядке.',
  'print.course.table': 'С раунда {from} делегации садятся за стол; порядок каждый раунд сдвигается на одно место.',
  'print.course.vote': 'Когда текст парафирован, возьмите ещё одну карточку и проведите голосование одновременно.',
  'print.course.after':
    'После раунда: подозрительность в раундах, названных в правилах, беспечность дома, обещания, чей срок настал.',
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
