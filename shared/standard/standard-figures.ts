/** The figures of the source behind each part of a standard. */
import type { Standard } from '../model/standard-schema.ts';

export type StandardPart = 'skills' | 'proficiency' | 'functions' | 'indicators' | 'roadmap';
export const standardParts = ['skills', 'proficiency', 'functions', 'indicators', 'roadmap'] as const;

function skillFigures({ skillAreas: { before, after } }: Standard): readonly (string | undefined)[] {
  const items = [before, after].flatMap((areas) =>
    areas ? [...areas.common, ...Object.values(areas.specialty).flat()] : [],
  );
  // The figures named after the first one describe the item's levels: they belong to the proficiency.
  return items.map(({ figure }) => figure?.split(',')[0]);
}

function figuresAsWritten(standard: Standard, part: StandardPart): readonly (string | undefined)[] {
  const { proficiency, functions, indicators, roadmap } = standard;
  switch (part) {
    case 'skills':
      return skillFigures(standard);
    case 'proficiency':
      return [proficiency?.figure];
    case 'functions':
      return Object.values(functions ?? {}).map(({ figure }) => figure);
    case 'indicators':
      return [...(indicators?.entries ?? []).map(({ figure }) => figure), indicators?.lowerLevels?.figure];
    case 'roadmap':
      return [roadmap?.figure];
  }
}

/** Single figures, each once: "3-11, 3-13" names two. What follows a colon is the figure's title. */
export function figuresOf(standard: Standard, part: StandardPart): readonly string[] {
  const written = figuresAsWritten(standard, part).filter((figure) => figure !== undefined);
  return [...new Set(written.flatMap((figure) => (figure.split(': ')[0] ?? '').split(/,\s*/)))];
}

/** Every figure that some part shows. */
export function allFigures(standard: Standard): readonly string[] {
  return standardParts.flatMap((part) => figuresOf(standard, part));
}
