-- On which side somebody read a message: what a side wrote is read when the other side has read it.
ALTER TABLE "message_read" ADD COLUMN "side" "message_side";
-- The log of reads stands; this once it is told from the readers' roles.
UPDATE "message_read" r SET "side" = CASE WHEN EXISTS (
  SELECT 1 FROM "role_assignment" a WHERE a."user_id" = r."user_id" AND a."role" IN ('CONSULTANT', 'UNIT_MANAGER'))
  THEN 'UNIT'::"message_side" ELSE 'OUTSIDE'::"message_side" END;
ALTER TABLE "message_read" ALTER COLUMN "side" SET NOT NULL;
