-- Taken up again though it had been judged to be a machine's, an inquiry is still owed its first contact.
INSERT INTO app.transition (machine, from_state, to_state) VALUES ('inquiry', 'NOT_PROCEEDING', 'RECEIVED');
