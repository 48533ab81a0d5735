package io.waymark.web.admin.cohorts;

import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.cohort.MemberView;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.table.CsvDownload;
import io.waymark.web.ui.table.CsvFile;
import io.waymark.web.ui.time.When;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A cohort's students as a file. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class CohortFileController {

    private final CohortApi cohorts;
    private final CsvDownload downloads;
    private final Texts texts;
    private final When when;

    CohortFileController(CohortApi cohorts, CsvDownload downloads, Texts texts, When when) {
        this.cohorts = cohorts;
        this.downloads = downloads;
        this.texts = texts;
        this.when = when;
    }

    @GetMapping("/admin/cohorts/{id}/students.csv")
    void file(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        downloads.send(
                new CsvFile<>(
                        "students.csv",
                        Stream.of("cohorts.number", "cohorts.family-name", "cohorts.given-name", "cohorts.since")
                                .map(texts::say)
                                .toList(),
                        (after, rows) -> cohorts.members(id, after, rows),
                        this::cells),
                response);
    }

    private List<String> cells(MemberView member) {
        return List.of(
                member.number(),
                member.student().familyName(),
                member.student().givenName(),
                when.dateOf(member.since()).toString());
    }
}
