package io.waymark.web.student.education;

import io.waymark.advising.api.education.ProgramApi;
import io.waymark.advising.api.education.ProgramView;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.ListPosition;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finding programs, and comparing up to four of them. */
@Controller
@PreAuthorize("hasRole('STUDENT')")
@RequestMapping("/student/education")
class ProgramsOfferedController {

    private final ProgramApi programs;
    private final FoundProgramsPages pages;
    private final Texts texts;

    ProgramsOfferedController(ProgramApi programs, FoundProgramsPages pages, Texts texts) {
        this.programs = programs;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/programs")
    String find(ProgramQuery query, ListPosition position, Model model) {
        model.addAttribute("page", pages.load(query, position));
        return "student/education/programs";
    }

    /** Those that the address names, the first four of them. */
    @GetMapping("/compare")
    String compare(@RequestParam(required = false) @Nullable List<String> program, Model model) {
        var wanted = chosen(program == null ? List.of() : program);
        var compared = wanted.isEmpty() ? List.<ProgramView>of() : programs.compared(wanted);
        model.addAttribute("page", new ComparisonPage(compared, columns(compared)));
        return "student/education/compare";
    }

    private static List<UUID> chosen(List<String> named) {
        return named.stream()
                .map(Typed::id)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .limit(ProgramApi.MOST_COMPARED)
                .toList();
    }

    private List<Column> columns(List<ProgramView> compared) {
        return Stream.concat(
                        Stream.of(Column.of(texts.say("education.compared"))),
                        compared.stream().map(it -> Column.of(it.name() + ", " + it.college())))
                .toList();
    }
}
