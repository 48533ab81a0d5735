package io.waymark.advising.journey;

import io.waymark.advising.api.journey.ReferenceView;
import io.waymark.advising.api.journey.ReferenceView.ReferenceKind;
import io.waymark.advising.api.journey.ReferenceView.Row;
import io.waymark.core.roadmap.Background;
import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.Detail;
import io.waymark.core.roadmap.Figure;
import io.waymark.core.roadmap.Provenance;
import io.waymark.core.roadmap.Roadmap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a step refers to: figures, bodies, the exam of its credential. */
record StepReferences(Roadmap roadmap) {

    private static final Provenance EACH_ITS_OWN = new Provenance(null, null, false, null);

    List<ReferenceView> of(Background background) {
        var references = roadmap.references();
        var figures = background.figures().stream().flatMap(key -> references.figure(key).stream());
        var accreditors = background.accreditors().stream().flatMap(key -> references.accreditor(key).stream());
        var association = Optional.ofNullable(background.association()).flatMap(references::association);
        var credential = Optional.ofNullable(background.credential()).flatMap(references::credential);
        return Stream.of(
                        figures.map(this::figure),
                        accreditors.map(it -> about(ReferenceKind.BODY, it.name(), it.details(), it.provenance())),
                        association.stream()
                                .map(it -> about(ReferenceKind.BODY, it.name(), it.details(), EACH_ITS_OWN)),
                        credential.stream().flatMap(this::credential))
                .flatMap(it -> it)
                .filter(it -> !it.rows().isEmpty())
                .toList();
    }

    private ReferenceView figure(Figure figure) {
        var title = Objects.requireNonNullElse(figure.title(), Objects.requireNonNullElse(figure.occupation(), ""));
        return new ReferenceView(
                ReferenceKind.FIGURE,
                title,
                figure.period(),
                figure.descriptor(),
                figure.superseded(),
                figure.measures().stream().map(this::row).toList(),
                roadmap.cited(figure.provenance()));
    }

    private Stream<ReferenceView> credential(Credential credential) {
        var exam = Optional.ofNullable(credential.exam()).stream()
                .flatMap(it -> Stream.of(
                        about(ReferenceKind.EXAM, credential.name(), it.details(), EACH_ITS_OWN),
                        table(
                                ReferenceKind.EXAM_DOMAINS,
                                credential.name(),
                                it.domains().stream().map(this::row),
                                EACH_ITS_OWN)));
        var kept = Optional.ofNullable(credential.recertification()).stream()
                .map(it -> about(ReferenceKind.RECERTIFICATION, credential.name(), it.details(), EACH_ITS_OWN));
        return Stream.concat(exam, kept);
    }

    private ReferenceView about(ReferenceKind kind, String title, List<Detail> details, Provenance provenance) {
        return table(kind, title, details.stream().map(this::row), roadmap.cited(provenance));
    }

    private static ReferenceView table(ReferenceKind kind, String title, Stream<Row> rows, Provenance provenance) {
        return new ReferenceView(kind, title, null, null, false, rows.toList(), provenance);
    }

    private Row row(Credential.Domain domain) {
        return new Row(domain.name(), null, null, domain.weight(), null, roadmap.cited(domain.provenance()));
    }

    private Row row(Detail detail) {
        return Row.of(detail, roadmap.cited(detail.provenance()));
    }
}
