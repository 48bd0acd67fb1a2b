-- Who of the unit took a sign-up away; null when who signed up did.
ALTER TABLE "meeting_sign_up" ADD COLUMN "cancelled_by_id" UUID;
ALTER TABLE meeting_sign_up
  ADD CONSTRAINT meeting_sign_up_cancelled_by CHECK (cancelled_by_id IS NULL OR state = 'CANCELLED');
GRANT UPDATE (cancelled_by_id) ON meeting_sign_up TO hemvist_runtime;
