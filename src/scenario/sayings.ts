/**
 * What is said about a scenario, as data: which sentence, and its values. `src/words` makes the sentences, in the reader's
 * language; each id here is that of a message there.
 */

/** What stands in a sentence: a text or number as it is, or something that is itself put into words. */
type Part = string | number | Told;

/** Ids name something of the document; these are the kinds of thing. */
export type Kind =
  | 'party'
  | 'group'
  | 'pillar'
  | 'clause'
  | 'track'
  | 'flag'
  | 'deployment'
  | 'calendarEntry'
  | 'glossaryEntry'
  | 'source'
  | 'option';

/** What is told apart by its leading key. */
export type Keyed = 'condition' | 'effect' | 'ratification';

interface At {
  /** Where in the document: "clauses.D1.options[2].need". */
  path: Part;
}

interface Span {
  min: number;
  max: number;
}

/** What may be wrong, and the values its sentence needs. */
interface Faults {
  'fault.noFile': { file: string };
  'fault.folder': { folder: string };
  'fault.noBrief': { party: string };
  'fault.emptyBrief': { party: string };
  'fault.more': { count: number };
  'fault.fileSize': { limit: number };
  'fault.character': { code: string };
  'fault.newerFormat': { format: number; newest: number };
  'fault.noDocument': { found: Told };
  'fault.missing': At;
  'fault.empty': At;
  'fault.wrong': At & { wanted: Told; found: Told };
  'fault.count': At & { wanted: Told; count: number };
  'fault.badId': { key: string; wanted: Told };
  'fault.unknownKey': At & { key: string };
  'fault.notKeyed': At & { what: Keyed; found: Told };
  'fault.keyless': At & { what: Keyed };
  'fault.twoKeys': At & { keys: string };
  'fault.optionCount': At & Span & { count: number };
  'fault.noOption': { option: string };
  'fault.fallbackCost': At;
  'fault.statusQuoWorth': At;
  'fault.statusQuoNeed': At;
  'fault.ownRival': never;
  'fault.noBounds': At;
  'fault.neverMet': At & Span;
  'fault.trustTwice': { pair: string };
  'fault.noEntry': At & { id: string };
  'fault.noPartyEntry': { section: string; party: string };
  'fault.trackOrder': { track: string };
  'fault.steps': { track: string; values: number; steps: number };
  'fault.battery': At & { interceptor: string; place: string };
  'fault.freeLine': never;
  'fault.sameTwice': At;
  'fault.shifts': At & { numbers: number; clause: string; options: number };
  'fault.idTwice': { id: string; path: Part };
  'fault.unknownId': { kind: Kind; id: string };
  'fault.noPair': { text: string };
  'fault.sameParty': { text: string };
  'fault.noConstituency': { text: string };
  'fault.optionRange': At & Span & { option: number };
  'fault.crossed': At & Span;
  'fault.levels': At;
  'fault.tableFrom': { round: number; rounds: number };
  'fault.minDepth': { depth: number; deepest: number };
  'fault.sameShape': { one: string; other: string };
  'fault.votes': { parties: number; needed: number };
  'fault.need': At & { need: number; most: number };
  'fault.untranslated': At;
  'fault.otherEntry': { own: string; found: Told };
  'fault.entries': At & { count: number; found: number };
  'fault.notes': { found: Told };
  'fault.ownLanguage': { language: string };
  'fault.languages': { limit: number };
  'fault.translatesNothing': { file: string };
  'fault.hiddenText': never;
  'fault.hiddenKey': never;
  'fault.keyTwice': { key: string };
  'fault.reserved': { key: string };
  'fault.alias': never;
  'fault.anchor': never;
  'fault.tag': never;
  'fault.directive': never;
  'fault.secondDocument': never;
  'fault.deep': { limit: number };
  'fault.textSize': { limit: number };
  'fault.nodes': { limit: number };
  'fault.lines': { limit: number };
}

/** What may be wrong with the record a scenario's folder brings, and with its notes; `detail` is what reading it said. */
interface HistoryFaults {
  'fault.record': At & { detail: string };
  'fault.otherRecord': { id: string; own: string };
  'fault.notesLanguage': { file: string };
  'fault.notesOwn': { language: string };
  'fault.notesAlone': { record: string };
}

/** What makes a text no YAML, by what the library calls it; `detail` is the library's own, for what it may yet learn to say. */
interface YamlFaults {
  'fault.yaml.tab': never;
  'fault.yaml.indent': never;
  'fault.yaml.missing': never;
  'fault.yaml.key': never;
  'fault.yaml.keyLines': never;
  'fault.yaml.keyBlock': never;
  'fault.yaml.unexpected': never;
  'fault.yaml.escape': never;
  'fault.yaml.start': never;
  'fault.yaml.flow': never;
  'fault.yaml.longKey': never;
  'fault.yaml.other': { detail: string };
}

/** What to do about it. */
interface Fixes {
  'fix.addScenario': never;
  'fix.folder': { file: string };
  'fix.writeBrief': { brief: string; file: string };
  'fix.meanFile': { file: string };
  'fix.deleteOrParty': never;
  'fix.first': never;
  'fix.smaller': never;
  'fix.delete': never;
  'fix.newerEdition': never;
  'fix.begin': { format: number };
  'fix.add': { key: string; wanted: Told };
  'fix.addKey': { key: string };
  'fix.addEntry': { entry: string };
  'fix.entryALine': never;
  'fix.entriesById': never;
  'fix.rename': { id: string };
  'fix.addSome': { count: number };
  'fix.removeSome': { count: number };
  'fix.write': { wanted: Told };
  'fix.mean': { word: string };
  'fix.quote': never;
  'fix.deleteOrUse': { known: string };
  'fix.oneOf': { known: string };
  'fix.use': { known: string };
  'fix.all': never;
  'fix.twoEntries': never;
  'fix.realChoice': never;
  'fix.zero': never;
  'fix.otherParty': never;
  'fix.bounds': never;
  'fix.number': Span;
  'fix.deleteOne': never;
  'fix.raiseMax': never;
  'fix.start': Span;
  'fix.steps': { count: number };
  'fix.narrow': never;
  'fix.shifts': { count: number };
  'fix.renameOrDelete': never;
  'fix.define': { kind: Kind };
  'fix.writePair': never;
  'fix.twoParties': never;
  'fix.exchange': never;
  'fix.sort': never;
  'fix.tableFrom': { rounds: number };
  'fix.minDepth': { deepest: number };
  'fix.otherShape': never;
  'fix.texts': never;
  'fix.deleteHere': never;
  'fix.order': never;
  'fix.notes': never;
  'fix.record': never;
  'fix.otherRecord': never;
  'fix.notesLanguage': never;
  'fix.deleteFile': never;
  'fix.deleteEscape': never;
  'fix.deleteOrRename': never;
  'fix.otherName': never;
  'fix.writeOut': never;
  'fix.deleteAnchor': never;
  'fix.deleteTag': never;
  'fix.deleteLine': never;
  'fix.keepOne': never;
  'fix.levels': never;
  'fix.shorten': never;
  'fix.scenario': never;
  'fix.yaml.tab': never;
  'fix.yaml.indent': never;
  'fix.yaml.missing': never;
  'fix.yaml.key': never;
  'fix.yaml.keyLines': never;
  'fix.yaml.keyBlock': never;
  'fix.yaml.unexpected': never;
  'fix.yaml.escape': never;
  'fix.yaml.other': never;
}

/** What must stand somewhere: in a list of its own, after a colon or a verb. */
interface Wanted {
  'wanted.map': never;
  'wanted.mapLike': never;
  'wanted.listLike': never;
  'wanted.byId': never;
  'wanted.whole': Span;
  'wanted.number': Span;
  'wanted.prose': { max: number };
  'wanted.line': { max: number };
  'wanted.id': { max: number };
  'wanted.ref': { kind: Kind };
  'wanted.pair': never;
  'wanted.constituency': never;
  'wanted.list': Span;
  'wanted.listOf': { count: number };
  'wanted.mapOf': Span;
  'wanted.value': { value: string };
  'wanted.either': { first: string; second: string };
  'wanted.version': never;
  'wanted.language': never;
  'wanted.colour': never;
  'wanted.url': { max: number };
  'wanted.decision': never;
  'wanted.point': never;
  'wanted.sector': never;
  'wanted.threeNames': never;
  'wanted.twoNames': never;
  'wanted.noDeal': never;
  'wanted.ownId': never;
  'wanted.title': never;
  'wanted.summary': never;
  'wanted.start': never;
  'wanted.radius': never;
  'wanted.other': { detail: string };
}

/** What stands there instead, and where. */
interface Found {
  'found.document': never;
  'found.record': never;
  'found.nothing': never;
  'found.list': { count: number };
  'found.longText': { length: number };
  'found.text': { text: string };
  'found.number': { number: string };
  'found.infinite': never;
  'found.map': never;
  'found.value': { value: string };
}

type Sayings = Faults & HistoryFaults & YamlFaults & Fixes & Wanted & Found;

export type SayingId = keyof Sayings;

/** One sentence, or a part of one. */
export type Told = {
  [Id in SayingId]: [Sayings[Id]] extends [never] ? { id: Id; values?: undefined } : { id: Id; values: Sayings[Id] };
}[SayingId];
