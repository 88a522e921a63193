// The small shapes that entries of a pack share: ids, rows of the dossier, shares and grades.
import * as z from 'zod/mini';

/** Lower-case words with hyphens. */
export const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));
/** Row of the dossier, such as BL1. */
export const rowId = z.string().check(z.regex(/^[A-Z]{2}[0-9]{1,2}$/));
/** Point of the founding report, such as A7. */
export const articleRow = z.string().check(z.regex(/^A[0-9]{1,2}$/));
/** Entry of the fact-check ledger, such as C12. */
export const checkId = z.string().check(z.regex(/^C[0-9]{1,2}$/));
/** 0..1. */
export const ratio = z.number().check(z.minimum(0), z.maximum(1));
/** -1..1. */
export const signed = z.number().check(z.minimum(-1), z.maximum(1));
/** Index of a side. */
export const side = z.union([z.literal(0), z.literal(1)]);
/** Rows of the dossier behind an entry. */
export const rows = z.array(rowId);
/** Points of the founding report that an entry carries. */
export const article = z.optional(z.array(articleRow));
/** Accuracy or sureness, 0..4. */
export const grade = z.int().check(z.minimum(0), z.maximum(4));
