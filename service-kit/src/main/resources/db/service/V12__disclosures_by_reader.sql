-- What one person was shown, the newest first, whatever months it lies in.
create index disclosure_by_reader on disclosure (institution_id, reader_id, at desc, id desc);
