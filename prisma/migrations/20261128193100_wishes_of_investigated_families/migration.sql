-- What a family wishes, and why, is read as what it writes: from the investigation on by its investigators
-- and the manager.
DROP POLICY family_wish_staff ON family_wish;
CREATE POLICY family_wish_staff ON family_wish FOR SELECT TO hemvist_runtime USING (app.works_with_family(inquiry_id));

-- Why a family wishes to pause is for its file and no list of tasks. It stands with the wish.
UPDATE task SET note = split_part(note, ': ', 1)
WHERE kind = 'FAMILY_WISHES' AND note LIKE 'Familjen vill pausa till %: %';
