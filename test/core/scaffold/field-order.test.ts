import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { entrySchemas } from '../../../src/core/entry.ts';
import { readingList } from '../../../src/core/reading-list.ts';
import { type FieldOrder, fieldOrders } from '../../../src/core/scaffold/field-order.ts';

describe('the order that the browser has is that of the schema', () => {
  test.each(Object.entries({ ...entrySchemas, 'reading-list': readingList }))('%s', (kind, schema) => {
    expect(fieldOrders[kind as keyof typeof fieldOrders]).toEqual(orderOf(schema));
  });
});

function orderOf(schema: z.ZodType): FieldOrder {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) => {
      const inside = orderOf(field);
      return inside.length === 0 ? name : ([name, inside] as const);
    });
  }
  if (schema instanceof z.ZodArray) return orderOf(schema.element as z.ZodType);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return orderOf(schema.unwrap() as z.ZodType);
  return [];
}
