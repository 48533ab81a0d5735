-- What a student wrote, where whoever verified it corrected it: what counts stands in payload and amount, as everywhere.
alter table evidence
    add column written_payload jsonb,
    add column written_amount numeric(10, 2),
    add constraint what_was_corrected_is_kept_as_written check ((written_payload is null) = (written_amount is null));

-- Which fields a verifier corrected to what.
alter table verification
    add column correction jsonb,
    add constraint a_correction_says_why check (correction is null or comment is not null);
