-- A list of tasks says nothing of a family's life. Why it pauses stands in its wish.
UPDATE task SET note = 'Familjen har själv pausat till i dag'
WHERE note LIKE 'Familjen har själv pausat till i dag: %';
