-- What a reviewer says again and again about what students submit. It is theirs alone until they use it.
create table saved_comment (
    institution_id uuid not null,
    id             uuid not null,
    reviewer_id    uuid not null,
    text           text not null,
    version        int  not null,

    primary key (institution_id, id),
    constraint a_saved_comment_is_a_persons
        foreign key (institution_id, reviewer_id) references person (institution_id, id),
    constraint a_saved_comment_says_something check (text <> '')
);
create index saved_comment_by_reviewer on saved_comment (institution_id, reviewer_id, id);
call platform.guard('saved_comment', 'text');
