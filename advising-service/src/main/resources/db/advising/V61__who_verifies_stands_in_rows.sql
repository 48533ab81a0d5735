-- Who may decide about a piece of evidence is said by its verifications alone.
alter table evidence drop column verifiers;
