-- What a file is headed by and how it was read is shown with cells of the file, whatever they hold. The trail names the change only.
do $$
declare
    old_trail name;
begin
    for old_trail in
        select tgname from pg_trigger where tgrelid = 'import'::regclass and tgname like 'leaves_a_trail%' loop
        execute format('drop trigger %I on import', old_trail);
    end loop;
    call platform.leave_a_trail('import', unspoken => '{foreign_header,reading}', telling => '{state}');
end
$$;
