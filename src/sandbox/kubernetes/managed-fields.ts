import { type ApiObject, type Fields, isFields, sameJson } from './objects.ts';

/**
 * Whoever changes a field's value takes it from its managers, as the real server does
 * (https://kubernetes.io/docs/reference/using-api/server-side-apply/#field-management). Managers are only kept here where somebody wrote them: who
 * makes a change is not added.
 */
export function takenFromManagers(before: ApiObject, next: ApiObject): ApiObject {
  const { managedFields } = next.metadata;
  // Who writes them itself says what is owned.
  if (managedFields === undefined || !sameJson(managedFields, before.metadata.managedFields))
    return next;
  const kept = managedFields.map((entry) => ({
    ...entry,
    fieldsV1: unchanged(entry.fieldsV1, before, next),
  }));
  return { ...next, metadata: { ...next.metadata, managedFields: kept } };
}
function unchanged(owned: Fields, before: unknown, next: unknown): Fields {
  const kept: Fields = {};
  for (const [key, below] of Object.entries(owned)) {
    const [was, is] = [valueAt(before, key), valueAt(next, key)];
    const deeper = isFields(below) && Object.keys(below).length > 0;
    if (deeper && is !== undefined) kept[key] = unchanged(below, was, is);
    else if (key === '.' || sameJson(was, is)) kept[key] = below;
  }
  return kept;
}
/** `f:` a field by its name, `k:` an item of a list by its keys. */
function valueAt(value: unknown, key: string): unknown {
  if (key.startsWith('f:')) return isFields(value) ? value[key.slice(2)] : undefined;
  if (!key.startsWith('k:') || !Array.isArray(value)) return undefined;
  const keys = Object.entries(JSON.parse(key.slice(2)) as Fields);
  return value.find((item) => isFields(item) && keys.every(([name, one]) => item[name] === one));
}
