/** A skill standard as a 1EdTech CASE 1.1 package: a document, its items, and what is a child of what. */
import { exportWords } from '../../../../shared/i18n/exchange/export-words.ts';
import type { Language, Localized } from '../../../../shared/model/localized.ts';
import type { IndexedSkillItem, StandardIndex } from '../../../../shared/model/standard-index.ts';
import { nameUuid } from './name-uuid.ts';

interface Link {
  readonly title: string;
  readonly identifier: string;
  readonly uri: string;
}

interface Node extends Link {
  readonly kind: 'specialty' | 'skill' | 'knowledge';
  readonly text: Localized;
  readonly code: string;
  readonly levels: readonly string[];
  readonly parent: Link;
  readonly order: number;
}

const urn = (identifier: string) => `urn:uuid:${identifier}`;

function identity(name: string): Omit<Link, 'title'> {
  const identifier = nameUuid(name);
  return { identifier, uri: urn(identifier) };
}

function link(name: string, title: string): Link {
  return { title, ...identity(name) };
}

/** What an item of each kind is called. */
const kindNames: Readonly<Record<Node['kind'], Localized>> = {
  specialty: { ja: '区分', en: 'Area' },
  skill: { ja: 'スキル項目', en: 'Skill item' },
  knowledge: { ja: '知識項目', en: 'Knowledge item' },
};

/** Where a skill item stands: levels 1 and 2, common to the job, or a specialty. */
function areaOf(item: IndexedSkillItem, index: StandardIndex): { readonly id: string; readonly text: Localized } {
  const [specialty] = item.specialties;
  const found = item.scope === 'specialty' && specialty !== undefined ? index.specialties.get(specialty) : undefined;
  if (found) return { id: found.id, text: { ja: found.ja, en: found.en } };
  const scope = item.scope === 'specialty' ? 'common' : item.scope;
  return { id: scope, text: { ja: exportWords('ja').scopes[scope], en: exportWords('en').scopes[scope] } };
}

function levelList([from, to]: readonly [number, number]): string[] {
  return Array.from({ length: to - from + 1 }, (_, step) => String(from + step));
}

function nodes(index: StandardIndex, root: Link, name: (part: string) => string, language: Language): Node[] {
  const areas = new Map<string, Node>();
  const found: Node[] = [];
  for (const [order, item] of [...index.skillItems.values()].entries()) {
    const area = areaOf(item, index);
    let parent = areas.get(area.id);
    if (!parent) {
      const place = { parent: root, order: areas.size + 1, levels: [], code: area.id };
      parent = { ...link(name(`area/${area.id}`), area.text[language]), kind: 'specialty', text: area.text, ...place };
      areas.set(area.id, parent);
      found.push(parent);
    }
    const skill: Node = {
      ...link(name(`skill/${item.id}`), item[language]),
      kind: 'skill',
      text: item,
      code: item.id,
      levels: levelList(item.levels),
      parent,
      order: order + 1,
    };
    found.push(skill);
    for (const [place, knowledge] of item.knowledge.entries()) {
      const own = link(name(`knowledge/${knowledge.id}`), knowledge[language]);
      found.push({
        ...own,
        kind: 'knowledge',
        text: knowledge,
        code: knowledge.id,
        levels: skill.levels,
        parent: skill,
        order: place + 1,
      });
    }
  }
  return found;
}

const bare = ({ title, identifier, uri }: Link): Link => ({ title, identifier, uri });

/**
 * The package. `date` (`YYYY-MM-DD`) says when it was last changed; ids come from the names in the standard and from
 * its title, so that the next export updates the same items.
 */
export function caseDocument(index: StandardIndex, date: string, language: Language) {
  const { standard } = index;
  const name = (part: string) => `case/${standard.title.ja}/${part}`;
  const lastChangeDateTime = `${date}T00:00:00Z`;
  const root = link(name('document'), standard.title[language]);
  const other = language === 'ja' ? 'en' : 'ja';
  const types = (['specialty', 'skill', 'knowledge'] as const).map((kind, order) => ({
    kind,
    type: {
      ...link(name(`type/${kind}`), kindNames[kind][language]),
      description: kindNames[kind][other],
      hierarchyCode: String(order + 1),
      lastChangeDateTime,
    },
  }));
  const typeOf = (kind: Node['kind']) => types.find((entry) => entry.kind === kind)?.type ?? root;
  const all = nodes(index, root, name, language);
  return {
    CFDocument: {
      identifier: root.identifier,
      uri: root.uri,
      caseVersion: '1.1',
      frameworkType: 'competency',
      creator: 'Michishirube',
      title: root.title,
      lastChangeDateTime,
      description: standard.title[other],
      language,
      ...(standard.editions ? { version: standard.editions.after } : {}),
      adoptionStatus: 'Draft',
    },
    CFItems: all.map((node) => ({
      identifier: node.identifier,
      uri: node.uri,
      fullStatement: node.text[language],
      alternativeLabel: node.text[other],
      CFItemType: typeOf(node.kind).title,
      CFItemTypeURI: bare(typeOf(node.kind)),
      humanCodingScheme: node.code,
      listEnumeration: String(node.order),
      language,
      ...(node.levels.length > 0 ? { educationLevel: node.levels } : {}),
      lastChangeDateTime,
    })),
    CFAssociations: all.map((node) => ({
      ...identity(name(`child/${node.identifier}`)),
      associationType: 'isChildOf',
      sequenceNumber: node.order,
      originNodeURI: bare(node),
      destinationNodeURI: bare(node.parent),
      lastChangeDateTime,
    })),
    CFDefinitions: { CFItemTypes: types.map(({ type }) => type) },
  };
}
