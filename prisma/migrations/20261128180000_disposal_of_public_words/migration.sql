-- What was done about a message or a wish to be called goes with it when it is disposed of.
ALTER TABLE "callback_call" DROP CONSTRAINT "callback_call_callback_id_fkey";
ALTER TABLE "callback_call" ADD CONSTRAINT "callback_call_callback_id_fkey"
  FOREIGN KEY ("callback_id") REFERENCES "callback"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "callback_closing" DROP CONSTRAINT "callback_closing_callback_id_fkey";
ALTER TABLE "callback_closing" ADD CONSTRAINT "callback_closing_callback_id_fkey"
  FOREIGN KEY ("callback_id") REFERENCES "callback"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "public_message_answer" DROP CONSTRAINT "public_message_answer_message_id_fkey";
ALTER TABLE "public_message_answer" ADD CONSTRAINT "public_message_answer_message_id_fkey"
  FOREIGN KEY ("message_id") REFERENCES "public_message"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "public_message_closing" DROP CONSTRAINT "public_message_closing_message_id_fkey";
ALTER TABLE "public_message_closing" ADD CONSTRAINT "public_message_closing_message_id_fkey"
  FOREIGN KEY ("message_id") REFERENCES "public_message"("id") ON DELETE CASCADE ON UPDATE CASCADE;
