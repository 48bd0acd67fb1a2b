-- Whose e-identification went along into the inquiry that goes on, so that it can be taken back.
ALTER TABLE "merger" ADD COLUMN "carried_user_id" UUID;
