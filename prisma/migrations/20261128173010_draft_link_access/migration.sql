-- Nobody but the product sees the links: whoever holds one shows it, and the product looks it up.
ALTER TABLE draft_link ENABLE ROW LEVEL SECURITY;
CREATE POLICY job_all ON draft_link TO hemvist_runtime USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
GRANT SELECT, INSERT ON draft_link TO hemvist_runtime;
-- A link is made once and used once.
GRANT UPDATE (used_at) ON draft_link TO hemvist_runtime;
-- The form is kept longer for the address that asked; a link opened gives it a new browser.
GRANT UPDATE (saved_for_hash, token_hash) ON inquiry_draft TO hemvist_runtime;
