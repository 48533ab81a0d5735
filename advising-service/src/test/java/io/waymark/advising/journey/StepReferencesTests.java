package io.waymark.advising.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.advising.api.journey.ReferenceView;
import io.waymark.advising.api.journey.ReferenceView.ReferenceKind;
import io.waymark.advising.api.journey.ReferenceView.Row;
import io.waymark.core.roadmap.Background;
import io.waymark.core.roadmap.Detail.Unit;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StepReferencesTests {

    private static final Roadmap HIT = RoadmapLibrary.load(RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN);

    @Test
    void showsFiguresWithTheirPeriodAndSource() {
        var figures = of("research-job-outlook");

        assertThat(figures)
                .extracting(ReferenceView::kind, ReferenceView::period, ReferenceView::superseded)
                .containsExactly(
                        tuple(ReferenceKind.FIGURE, "2019-2029", true),
                        tuple(ReferenceKind.FIGURE, "2024-2034", false),
                        tuple(ReferenceKind.FIGURE, "2024-2034", false));
        assertThat(figures.getFirst().provenance().source())
                .isEqualTo("Steps to Become a Health Information Technician");
        assertThat(figures.get(1).provenance().link()).hasHost("www.bls.gov");
        assertThat(figures.get(1).provenance().checkedOn()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(figures.get(1).rows())
                .extracting(Row::label, Row::amount, Row::unit)
                .contains(
                        tuple("Growth", BigDecimal.valueOf(7), Unit.PERCENT),
                        tuple("Median pay a year", BigDecimal.valueOf(50250), Unit.USD_PER_YEAR));
    }

    @Test
    void showsTheExamAndWhereSourcesDiffer() {
        var exam = of("earn-rhit");

        assertThat(exam)
                .extracting(ReferenceView::kind)
                .containsExactly(ReferenceKind.EXAM, ReferenceKind.EXAM_DOMAINS, ReferenceKind.RECERTIFICATION);
        assertThat(exam.get(1).rows().getFirst())
                .returns("19-25%", Row::text)
                .returns(
                        "Open Exam Prep of June 2026 says 24-28%",
                        row -> row.provenance().differs());
        assertThat(exam.getFirst().rows()).anyMatch(row -> Boolean.TRUE.equals(row.yes()));
    }

    @Test
    void showsBodiesAndWhatNobodyKnows() {
        assertThat(of("join-ahima")).singleElement().satisfies(body -> {
            assertThat(body.kind()).isEqualTo(ReferenceKind.BODY);
            assertThat(body.rows().getLast())
                    .returns("Dues", Row::label)
                    .returns(null, Row::amount)
                    .returns(null, Row::text);
        });
        assertThat(of("confirm-program-accreditation"))
                .extracting(ReferenceView::kind)
                .containsExactly(ReferenceKind.BODY);
    }

    @Test
    void showsNothingWhereNothingIsReferredTo() {
        assertThat(new StepReferences(HIT).of(Background.NONE)).isEmpty();
    }

    @Test
    void reachesThePageAsItWasSent() throws Exception {
        var json = JsonMapper.builder().build();
        var sent = of("research-job-outlook").get(1);

        assertThat(json.readValue(json.writeValueAsString(sent), ReferenceView.class))
                .isEqualTo(sent);
        assertThat(sent.provenance().link()).isInstanceOf(URI.class);
    }

    private static List<ReferenceView> of(String step) {
        return new StepReferences(HIT)
                .of(HIT.step(StepKey.of(step)).orElseThrow().background());
    }
}
