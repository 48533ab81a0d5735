-- What is wrong is said in the reader's language, by the code and its arguments; so is why an import failed.
alter table import_error drop column problem, drop column remedy;

-- Of what failed before there is the sentence alone, which is kept as it was said.
alter table import
    alter column failure type jsonb using case when failure is not null
        then jsonb_build_object('code', 'failed-before', 'arguments', jsonb_build_object('said', failure)) end,
    add constraint a_failure_has_a_code check (failure -> 'code' is not null or failure is null);
