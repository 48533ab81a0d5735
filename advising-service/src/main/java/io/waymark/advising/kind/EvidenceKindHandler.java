package io.waymark.advising.kind;

import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.core.progress.Amount;
import io.waymark.core.roadmap.EvidenceSpec;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * All there is to one kind of evidence.
 *
 * @param <S> what a roadmap says of it
 * @param <P> what a piece of it consists of
 */
public interface EvidenceKindHandler<S extends EvidenceSpec, P extends EvidencePayload> {

    KindTypes<S, P> types();

    default Intake intake() {
        return Intake.FORM;
    }

    /** What exactly is asked for, ready to show. */
    EvidenceParameters parametersOf(S asked);

    /**
     * What is kept of what was submitted; refuses what is not in order.
     *
     * @param today at the college
     */
    default P accept(S asked, P submitted, LocalDate today) {
        return submitted;
    }

    /** What is kept of what Waymark counts by itself; refuses what is not in order. */
    default P count(S asked, P counted, LocalDate today) {
        return accept(asked, counted, today);
    }

    /** How much of the target it counts. */
    default Amount amount(S asked, P payload) {
        return Amount.ONE;
    }

    /** What a reviewer is shown. */
    List<ShownField> shown(S asked, P payload);

    /** Whether what is on file takes the place for which another is submitted. */
    default boolean takesThePlaceOf(P onFile, P submitted, LocalDate today) {
        return true;
    }

    /** Which fields of the payload somebody who verifies it may correct. */
    default List<String> correctable() {
        return List.of();
    }

    /** What is shown of a field is called as it is, in small letters. */
    default String shownAs(String field) {
        return field.replaceAll("(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
    }

    /** Refuses what is more than a correction of what was written. */
    default void requireCorrection(S asked, P written, P corrected) {}

    /** The rubric by which a reviewer judges it, if there is one. */
    default Optional<Grading> grading(S asked) {
        return Optional.empty();
    }

    /** The version of what is written now; rises when the payload changes so that older ones cannot be read. */
    default int version() {
        return 1;
    }

    /** Brings a payload of an older version to the newest. */
    default ObjectNode upgrade(ObjectNode payload, int version) {
        throw new IllegalStateException("%s has no version %d".formatted(types().kind(), version));
    }
}
