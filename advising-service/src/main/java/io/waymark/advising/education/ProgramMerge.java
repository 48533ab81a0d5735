package io.waymark.advising.education;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.api.education.ProgramEntry;
import io.waymark.advising.education.ProgramFile.ReadProgram;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Puts all programs of a file into the directory in one statement. */
@Component
class ProgramMerge {

    private final JdbcClient jdbc;

    ProgramMerge(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What became of one of them.
     *
     * @param at its place among all
     */
    record Merged(int at, boolean added) {}

    /** Rows that name a program anew, with the row that named it first. */
    Map<Integer, Integer> repeated(List<ReadProgram> programs) {
        return named(jdbc.sql("""
                                select * from (
                                    select row, min(row) over (partition by program_key(college), program_key(name)) as first
                                    from unnest(:rows::int[], :colleges, :names) as sent (row, college, name)) as numbered
                                where row > first
                                """), programs.stream().map(ReadProgram::entry).toList())
                .param("rows", programs.stream().map(ReadProgram::row).toArray(Integer[]::new))
                .query((row, _) -> Map.entry(row.getInt("row"), row.getInt("first")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Those that are new or otherwise than they were. What is retired stays so, and what is not sent stays as it is; only who
     * is accredited by nobody any more is accredited through no day.
     *
     * @param sent whether the file has a column
     */
    List<Merged> merge(List<ProgramEntry> programs, Predicate<ProgramColumn> sent) {
        return named(jdbc.sql("""
                                with sent as (
                                    select * from unnest(
                                        :ids, :colleges, :names, :levels, :cips, :modes, :accreditors, :throughs::date[],
                                        :checks::date[], :months::int[], :costs::int[], :urls, :words)
                                    with ordinality as sent (
                                        id, college, name, level, cip, mode, accreditor, through, checked, months, cost, url,
                                        words, at)
                                ), merged as (
                                    insert into program as p (
                                        institution_id, id, college, name, level, cip, mode, accreditor,
                                        accredited_through, checked_on, months, cost_usd, url, words, retired, version)
                                    select :institution, id, college, name, level, cip, mode, accreditor, through, checked,
                                           months, cost, url, string_to_array(words, ' '), false, 1
                                    from sent order by at
                                    on conflict (institution_id, college_key, name_key) do update
                                    set college = excluded.college, name = excluded.name, level = excluded.level,
                                        cip = excluded.cip, mode = excluded.mode, url = excluded.url, words = excluded.words,
                                        accreditor = case when :accreditor then excluded.accreditor else p.accreditor end,
                                        accredited_through = case
                                            when :through then excluded.accredited_through
                                            when :accreditor and excluded.accreditor is null then null
                                            else p.accredited_through end,
                                        checked_on = case when :check then excluded.checked_on else p.checked_on end,
                                        months = case when :month then excluded.months else p.months end,
                                        cost_usd = case when :cost then excluded.cost_usd else p.cost_usd end,
                                        version = p.version + 1
                                    where (p.college, p.name, p.level, p.cip, p.mode, p.url)
                                        is distinct from (excluded.college, excluded.name, excluded.level, excluded.cip,
                                                          excluded.mode, excluded.url)
                                      or :accreditor and p.accreditor is distinct from excluded.accreditor
                                      or :through and p.accredited_through is distinct from excluded.accredited_through
                                      or :check and p.checked_on is distinct from excluded.checked_on
                                      or :month and p.months is distinct from excluded.months
                                      or :cost and p.cost_usd is distinct from excluded.cost_usd
                                    returning p.id, p.college_key, p.name_key)
                                select sent.at - 1 as at, sent.id = merged.id as added
                                from merged join sent
                                    on (program_key(sent.college), program_key(sent.name)) = (merged.college_key, merged.name_key)
                                """), programs)
                .param("institution", CurrentInstitution.get().value())
                .param(
                        "ids",
                        programs.stream()
                                .map(_ -> UuidCreator.getTimeOrderedEpoch())
                                .toArray(UUID[]::new))
                .param("accreditor", sent.test(ProgramColumn.ACCREDITOR))
                .param("through", sent.test(ProgramColumn.ACCREDITED_THROUGH))
                .param("check", sent.test(ProgramColumn.CHECKED_ON))
                .param("month", sent.test(ProgramColumn.MONTHS))
                .param("cost", sent.test(ProgramColumn.COST_USD))
                .param("levels", texts(programs, it -> it.level().name()))
                .param("cips", texts(programs, ProgramEntry::cip))
                .param("modes", texts(programs, it -> it.mode().name()))
                .param("accreditors", texts(programs, ProgramEntry::accreditor))
                .param("throughs", texts(programs, ProgramEntry::accreditedThrough))
                .param("checks", texts(programs, ProgramEntry::checkedOn))
                .param("months", texts(programs, ProgramEntry::months))
                .param("costs", texts(programs, ProgramEntry::costUsd))
                .param("urls", texts(programs, ProgramEntry::url))
                .param("words", texts(programs, ProgramStore::words))
                .query((row, _) -> new Merged(row.getInt("at"), row.getBoolean("added")))
                .list();
    }

    private static StatementSpec named(StatementSpec statement, List<ProgramEntry> programs) {
        return statement
                .param("colleges", texts(programs, ProgramEntry::college))
                .param("names", texts(programs, ProgramEntry::name));
    }

    private static @Nullable String[] texts(
            List<ProgramEntry> programs, Function<ProgramEntry, @Nullable Object> field) {
        return programs.stream()
                .map(it -> Objects.toString(field.apply(it), null))
                .toArray(String[]::new);
    }
}
