create table note (
    institution_id uuid        not null,
    id             uuid        not null,
    student_id     uuid        not null,
    author_id      uuid        not null,
    body           text        not null,
    shared         boolean     not null,
    written_at     timestamptz not null,
    edited_at      timestamptz,
    version        int         not null,

    primary key (institution_id, id),
    constraint a_note_is_about_a_student foreign key (institution_id, student_id) references person (institution_id, id),
    constraint a_note_has_an_author foreign key (institution_id, author_id) references person (institution_id, id)
);
create index note_by_student on note (institution_id, student_id, written_at desc, id desc);
call platform.guard('note', 'body');
