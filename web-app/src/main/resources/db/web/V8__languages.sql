-- The language that people read; an account without one reads its college's.
alter table college add column language text not null default 'en-US';
alter table account add column language text;
