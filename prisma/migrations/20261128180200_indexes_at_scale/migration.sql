-- What the inbox is ordered by, and a message looked for by its reference, without reading every row.
CREATE INDEX "inquiry_family_name_given_name_idx" ON "inquiry"("family_name", "given_name");
CREATE INDEX "inquiry_protection_level_municipality_idx" ON "inquiry"("protection_level", "municipality");
CREATE INDEX "public_message_reference_idx" ON "public_message"("reference");
