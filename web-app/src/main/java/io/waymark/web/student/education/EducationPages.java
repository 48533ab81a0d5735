package io.waymark.web.student.education;

import io.waymark.advising.api.education.EducationApi;
import io.waymark.advising.api.education.EducationAsked;
import io.waymark.advising.api.education.EducationView;
import io.waymark.advising.api.education.ProgramApi;
import io.waymark.advising.api.education.ProgramView;
import io.waymark.advising.api.kind.DegreeRecordParameters;
import io.waymark.advising.api.kind.LinkRecordParameters;
import io.waymark.core.roadmap.DegreeStatus;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.services.PageParts;
import io.waymark.web.student.education.EducationPage.Listing;
import io.waymark.web.ui.education.EducationAudience;
import io.waymark.web.ui.education.EducationSheets;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.program.ProgramChoices;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a student's education together. */
@Component
class EducationPages {

    private final EducationApi education;
    private final ProgramApi programs;
    private final CurrentCaller caller;
    private final ProgramChoices choices;
    private final PageParts parts;
    private final EducationSheets sheets;
    private final Texts texts;

    EducationPages(
            EducationApi education,
            ProgramApi programs,
            CurrentCaller caller,
            ProgramChoices choices,
            PageParts parts,
            EducationSheets sheets,
            Texts texts) {
        this.education = education;
        this.programs = programs;
        this.caller = caller;
        this.choices = choices;
        this.parts = parts;
        this.sheets = sheets;
        this.texts = texts;
    }

    /** @param chosen the program to enroll in, if one was chosen */
    EducationPage load(@Nullable UUID chosen) {
        var student = caller.get().person().value();
        var own = parts.load(() -> education.show(student));
        var named = parts.load(() -> chosen == null ? List.<ProgramView>of() : programs.compared(List.of(chosen)));
        return page(own.get(), named.orElse(List.of()).stream().findFirst().orElse(null));
    }

    private EducationPage page(EducationView own, @Nullable ProgramView chosen) {
        return new EducationPage(
                sheets.of(own, EducationAudience.STUDENT),
                compare(own.shortlist()),
                own.program() == null ? open(own, EducationPages::isEnrollment).orElse(null) : null,
                chosen,
                open(own, asked -> hasField(asked, "program"))
                        .map(asked -> listing(asked, own.shortlist()))
                        .orElse(null),
                open(own, asked -> hasField(asked, "accreditor-directory-url")).orElse(null),
                own.today());
    }

    private Listing listing(EducationAsked asked, List<ProgramView> shortlist) {
        var fields = ((LinkRecordParameters) asked.asked()).fields();
        return new Listing(
                asked,
                shortlist.stream()
                        .map(program -> {
                            var entry = new LinkedHashMap<String, String>();
                            fields.forEach(field -> entry.put(field.key(), value(field.key(), program)));
                            return (Map<String, String>) entry;
                        })
                        .toList());
    }

    private String value(String field, ProgramView program) {
        return switch (field) {
            case "program" -> program.name();
            case "college" -> program.college();
            case "mode" -> choices.mode(program.mode());
            case "level" -> choices.level(program.level());
            case "accreditor" ->
                program.accreditor() == null
                        ? texts.say("education.shortlist.no-accreditor")
                        : choices.brief(program.accreditor());
            default -> "";
        };
    }

    private static Optional<EducationAsked> open(EducationView own, Predicate<EducationAsked> what) {
        return own.asked().stream().filter(EducationAsked::open).filter(what).findFirst();
    }

    private static boolean isEnrollment(EducationAsked asked) {
        return asked.asked() instanceof DegreeRecordParameters degree && degree.status() == DegreeStatus.ENROLLED;
    }

    private static boolean hasField(EducationAsked asked, String key) {
        return asked.asked() instanceof LinkRecordParameters links
                && links.fields().stream().anyMatch(it -> it.key().equals(key));
    }

    private static String compare(List<ProgramView> shortlist) {
        return shortlist.stream()
                .limit(ProgramApi.MOST_COMPARED)
                .map(it -> "program=" + it.id())
                .collect(Collectors.joining("&", "/student/education/compare?", ""));
    }
}
