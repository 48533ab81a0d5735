package io.waymark.web.advisor.caseload;

import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.caseload.CaseloadRow;
import io.waymark.core.paging.Page;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.reason.ReasonView;
import io.waymark.web.ui.reason.Reasons;
import io.waymark.web.ui.table.CsvFile;
import io.waymark.web.ui.time.When;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A caseload for spreadsheets: days as they sort, all else in the words of the page. */
@Component
class CaseloadFile {

    private final CaseloadApi caseload;
    private final Reasons reasons;
    private final Texts texts;
    private final When when;

    CaseloadFile(CaseloadApi caseload, Reasons reasons, Texts texts, When when) {
        this.caseload = caseload;
        this.reasons = reasons;
        this.texts = texts;
        this.when = when;
    }

    CsvFile<CaseloadRow> of(CaseloadSearch search) {
        return new CsvFile<>(
                "students.csv",
                Stream.of(
                                "caseload.student",
                                "caseload.file.number",
                                "caseload.file.email",
                                "caseload.cohort",
                                "caseload.why",
                                "caseload.file.roadmap",
                                "caseload.stage",
                                "caseload.file.percent",
                                "caseload.file.second-roadmap",
                                "caseload.file.second-percent",
                                "caseload.last-contact",
                                "caseload.forecast",
                                "caseload.next-meeting")
                        .map(texts::say)
                        .toList(),
                (after, rows) -> {
                    var page = search.ask(caseload, after, rows);
                    return new Page<>(page.items(), page.next());
                },
                this::cells);
    }

    private List<String> cells(CaseloadRow row) {
        return List.of(
                row.student().fullName(),
                row.number(),
                row.email(),
                texts.list(row.cohorts()),
                texts.list(row.reasons().stream()
                        .map(reasons::view)
                        .map(ReasonView::reason)
                        .toList()),
                Objects.toString(row.roadmapTitle(), ""),
                Objects.toString(row.stageTitle(), ""),
                Objects.toString(row.percent(), ""),
                row.second() == null ? "" : row.second().roadmapTitle(),
                row.second() == null ? "" : Objects.toString(row.second().percent(), ""),
                day(row.lastContact()),
                row.jobReady() == null ? "" : row.jobReady().likely().toString(),
                day(row.nextMeeting()));
    }

    private String day(@Nullable Instant moment) {
        return moment == null ? "" : when.dateOf(moment).toString();
    }
}
