-- The one answer that the statistics read, without reading the other answers of every form.
CREATE INDEX inquiry_answer_heard_from ON inquiry_answer (inquiry_id) INCLUDE (value) WHERE question_id = 'heardFrom';
