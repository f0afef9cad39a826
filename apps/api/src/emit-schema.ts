import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from './schema.ts';

// `src` and `dist` lie equally deep, so this holds before and after compiling.
const target = path.resolve(import.meta.dirname, '../schema.graphql');
writeFileSync(target, `${printSchema(lexicographicSortSchema(createSchema()))}\n`);
