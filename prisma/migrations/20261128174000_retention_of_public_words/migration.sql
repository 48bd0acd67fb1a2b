-- Classes of their own for what the public writes. Alone: a new value cannot be used where it is made.
ALTER TYPE "retention_class" ADD VALUE 'MESSAGE';
ALTER TYPE "retention_class" ADD VALUE 'FEEDBACK';
