package io.waymark.advising.education;

import io.waymark.advising.api.education.ProgramEntry;
import io.waymark.advising.api.education.StudyMode;
import io.waymark.advising.api.kind.DegreeRecordPayload;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Cursor;
import io.waymark.core.roadmap.DegreeLevel;
import io.waymark.kit.search.Alphabetical;
import io.waymark.kit.search.SearchWords;
import io.waymark.kit.search.Sought;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the directory of programs. */
@Component
class ProgramStore {

    private static final String LISTED = """
            from program where institution_id = :institution and retired = :retired
              and %s
              and (:level::text is null or level = :level) and (:mode::text is null or mode = :mode)
              and (:accreditor::text is null or accreditor = :accreditor)
            """.formatted(Sought.in("words"));

    private final JdbcClient jdbc;

    ProgramStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Program> list(ProgramFilter filter, Optional<Cursor> after, int limit) {
        return narrowed("select * " + LISTED + """
                          and (:college::text is null or (%1$s) > (:college, :name))
                        order by %1$s limit :limit
                        """.formatted(Alphabetical.by("college_key", "name_key")), filter)
                .param("college", after.map(it -> it.text(0)).orElse(null))
                .param("name", after.map(it -> it.text(1)).orElse(null))
                .param("limit", limit + 1)
                .query((row, _) -> read(row))
                .list();
    }

    int count(ProgramFilter filter) {
        return narrowed("select count(*) from (select 1 " + LISTED + " limit :most) counted", filter)
                .param("most", CountedPage.MOST + 1)
                .query(Integer.class)
                .single();
    }

    List<Program> find(Collection<UUID> ids) {
        return jdbc.sql("select * from program where institution_id = ? and id = any (?)")
                .param(institution())
                .param(ids.toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    /** Those of a college that are called so, in whatever letters. */
    Map<Program.Key, Program> named(Collection<Program.Key> names) {
        return jdbc
                .sql("""
                        select * from program
                        where institution_id = :institution and (college_key, name_key) in (
                            select college, name from unnest(:colleges, :names) as named (college, name))
                        """)
                .param("institution", institution())
                .param("colleges", names.stream().map(Program.Key::college).toArray(String[]::new))
                .param("names", names.stream().map(Program.Key::name).toArray(String[]::new))
                .query((row, _) -> read(row))
                .stream()
                .collect(Collectors.toMap(Program::key, Function.identity()));
    }

    /** Those that degrees name, in whatever letters. */
    Map<DegreeRecordPayload, Program> studied(List<DegreeRecordPayload> degrees) {
        var listed = new HashMap<DegreeRecordPayload, Program>();
        jdbc.sql("""
                        select degree.number, program.*
                        from unnest(:colleges, :names) with ordinality as degree (college, name, number)
                        join program on program.institution_id = :institution
                            and program.college_key = program_key(degree.college)
                            and program.name_key = program_key(degree.name)
                        """)
                .param("institution", institution())
                .param(
                        "colleges",
                        degrees.stream().map(DegreeRecordPayload::college).toArray(String[]::new))
                .param(
                        "names",
                        degrees.stream().map(DegreeRecordPayload::program).toArray(String[]::new))
                .query(row -> {
                    listed.put(degrees.get(row.getInt("number") - 1), read(row));
                });
        return listed;
    }

    void add(UUID id, ProgramEntry entry) {
        written("""
                        insert into program (institution_id, id, college, name, level, cip, mode, accreditor,
                                             accredited_through, checked_on, months, cost_usd, url, words, retired, version)
                        values (:institution, :id, :college, :name, :level, :cip, :mode, :accreditor,
                                :through::date, :checked::date, :months, :cost, :url, string_to_array(:words, ' '), false, 1)
                        """, id, entry).update();
    }

    /** A changed program is offered if it is not said otherwise. */
    void change(UUID id, ProgramEntry entry, boolean retired) {
        written("""
                        update program
                        set college = :college, name = :name, level = :level, cip = :cip, mode = :mode,
                            accreditor = :accreditor, accredited_through = :through::date, checked_on = :checked::date,
                            months = :months, cost_usd = :cost, url = :url, words = string_to_array(:words, ' '), retired = :retired, version = version + 1
                        where institution_id = :institution and id = :id
                        """, id, entry).param("retired", retired).update();
    }

    private JdbcClient.StatementSpec narrowed(String statement, ProgramFilter filter) {
        return jdbc.sql(statement)
                .param("institution", institution())
                .param("retired", filter.retired())
                .params(Sought.of(filter.words()).parameters())
                .param("level", filter.level() == null ? null : filter.level().name())
                .param("mode", filter.mode() == null ? null : filter.mode().name())
                .param("accreditor", filter.accreditor());
    }

    private JdbcClient.StatementSpec written(String statement, UUID id, ProgramEntry entry) {
        return jdbc.sql(statement)
                .param("institution", institution())
                .param("id", id)
                .param("college", entry.college())
                .param("name", entry.name())
                .param("level", entry.level().name())
                .param("cip", entry.cip())
                .param("mode", entry.mode().name())
                .param("accreditor", entry.accreditor())
                .param("through", text(entry.accreditedThrough()))
                .param("checked", text(entry.checkedOn()))
                .param("months", entry.months())
                .param("cost", entry.costUsd())
                .param("url", entry.url())
                .param("words", words(entry));
    }

    /** What it is found by. */
    static String words(ProgramEntry entry) {
        return SearchWords.of(entry.college(), entry.name(), entry.cip());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static UUID institution() {
        return CurrentInstitution.get().value();
    }

    static Program read(ResultSet row) throws SQLException {
        return new Program(
                row.getObject("id", UUID.class),
                new Program.Key(row.getString("college_key"), row.getString("name_key")),
                new ProgramEntry(
                        row.getString("college"),
                        row.getString("name"),
                        DegreeLevel.valueOf(row.getString("level")),
                        row.getString("cip"),
                        StudyMode.valueOf(row.getString("mode")),
                        row.getString("accreditor"),
                        row.getObject("accredited_through", LocalDate.class),
                        row.getObject("checked_on", LocalDate.class),
                        row.getObject("months", Integer.class),
                        row.getObject("cost_usd", Integer.class),
                        row.getString("url")),
                row.getBoolean("retired"),
                row.getInt("version"));
    }
}
