-- A class of its own for sign-ups to meetings. Alone: a new value cannot be used where it is made.
ALTER TYPE "retention_class" ADD VALUE 'EVENT';
