-- What the two sides of a session say about it are attendance reports, in the words of the field.
alter table session rename column one_word_since to one_report_since;
alter index session_on_one_word rename to session_on_one_report;
