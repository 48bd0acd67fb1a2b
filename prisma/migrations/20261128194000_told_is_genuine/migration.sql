-- Whoever has told a family that the unit goes no further, or has heard from it that it does not want to,
-- has talked with it: an inquiry that was ended so is real, and the family's link works.
UPDATE inquiry i SET reviewed_at = c.closed_at
FROM inquiry_closing c
WHERE c.inquiry_id = i.id AND i.review_reason IS NOT NULL AND i.reviewed_at IS NULL
  AND (i.state = 'WITHDRAWN' OR (i.state = 'NOT_PROCEEDING' AND c.told_on IS NOT NULL));
