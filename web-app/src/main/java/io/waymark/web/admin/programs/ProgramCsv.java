package io.waymark.web.admin.programs;

import io.waymark.advising.api.education.ProgramApi;
import io.waymark.advising.api.education.ProgramView;
import io.waymark.web.ui.table.CsvFile;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of programs as a file, such that it can be imported again. */
@Component
class ProgramCsv {

    static final List<String> HEADINGS = List.of(
            "college",
            "program",
            "level",
            "cip",
            "mode",
            "accreditor",
            "accredited_through",
            "checked_on",
            "months",
            "cost_usd",
            "url");

    private final ProgramApi programs;

    ProgramCsv(ProgramApi programs) {
        this.programs = programs;
    }

    CsvFile<ProgramView> of(ProgramSearch search) {
        return new CsvFile<>(
                "programs.csv",
                HEADINGS,
                (after, rows) -> search.ask(programs, after, rows).page(),
                ProgramCsv::cells);
    }

    private static List<String> cells(ProgramView program) {
        return List.of(
                program.college(),
                program.name(),
                program.level().name().toLowerCase(Locale.ROOT),
                program.cip(),
                program.mode().name().toLowerCase(Locale.ROOT),
                program.accreditor() == null ? "" : program.accreditor().key(),
                text(program.accreditedThrough()),
                text(program.checkedOn()),
                text(program.months()),
                text(program.costUsd()),
                program.url());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
