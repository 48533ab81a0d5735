package io.waymark.advising.attribute;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.attribute.AttributeApi;
import io.waymark.advising.api.attribute.AttributeEntry;
import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.attribute.SetAttributes;
import io.waymark.advising.person.StudentRecordsChanged;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.web.client.RestClientResponseException;

@AdvisingTest
@RecordApplicationEvents
class AttributeSettingTests {

    private final Colleges colleges;
    private final College alder;
    private final AttributeApi attributes;
    private final Attributes features;
    private final PersonId maya;
    private final PersonId eli;

    @Autowired
    AttributeSettingTests(Colleges colleges, Attributes features) {
        this.colleges = colleges;
        this.features = features;
        alder = colleges.open();
        attributes = alder.asAdmin(AttributeApi.class);
        maya = alder.student("Maya");
        eli = alder.student("Eli");
    }

    @Test
    void touchesOnlyThoseOfWhomSomethingElseIsKept() {
        set(new AttributeValue(maya, "campus", "North"), new AttributeValue(eli, "campus", "North"));

        set(new AttributeValue(maya, "campus", "North"), new AttributeValue(eli, "campus", "South"));

        assertThat(attributes.of(maya.value()).version()).isOne();
        assertThat(attributes.of(eli.value()).version()).isEqualTo(2);
    }

    @Test
    void writesNothingWhereAllIsSoAlready() {
        set(new AttributeValue(maya, "campus", "North"));
        var trail = alder.count("audit_entry");

        set(new AttributeValue(maya, "campus", "North"));
        set();

        assertThat(alder.count("audit_entry")).isEqualTo(trail);
    }

    /** No reason for attention depends on an attribute. */
    @Test
    void bringsNothingAboutThatNeedsAttention(ApplicationEvents events) {
        events.clear();
        set(new AttributeValue(maya, "campus", "North"));
        attributes.set(maya.value(), new SetAttributes(Map.of("campus", "South")), new Revision(1));

        assertThat(events.stream(StudentRecordsChanged.class)).isEmpty();
    }

    @Test
    void saysWhichChoicesThereAre() {
        assertThatExceptionOfType(RestClientResponseException.class)
                .isThrownBy(() -> attributes.set(
                        maya.value(), new SetAttributes(Map.of("enrollment_status", "Sometimes")), new Revision(0)))
                .satisfies(it -> assertThat(it.getResponseBodyAsString())
                        .contains("Use one of its choices: Full-time, Three-quarter-time"));
    }

    @Test
    void takesAwayWhatAnAdminLeavesOut() {
        set(new AttributeValue(maya, "campus", "North"), new AttributeValue(maya, "term", "Fall 2026"));

        var kept = attributes.set(maya.value(), new SetAttributes(Map.of("term", " Fall  2026 ")), new Revision(1));

        assertThat(kept.values()).isEqualTo(Map.of("term", "Fall 2026"));
        assertThat(kept.version()).isEqualTo(2);
    }

    @Test
    void isForAdminsAlone() {
        for (var role : List.of(Role.STUDENT, Role.ADVISOR, Role.MENTOR)) {
            var somebody = alder.as(alder.add(role, "Sam", "Reed"), role, AttributeApi.class);
            refused(
                    HttpStatus.FORBIDDEN,
                    "not-allowed",
                    () -> somebody.set(maya.value(), new SetAttributes(Map.of()), new Revision(0)));
            refused(
                    HttpStatus.FORBIDDEN,
                    "not-allowed",
                    () -> somebody.define(
                            "shift",
                            new AttributeEntry("Shift", AttributeType.TEXT, List.of(), false, 7),
                            new Revision(0)));
        }
    }

    @Test
    void reachesNobodyOfAnotherCollege() {
        var elsewhere = colleges.open().asAdmin(AttributeApi.class);

        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> elsewhere.of(maya.value()));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> elsewhere.set(maya.value(), new SetAttributes(Map.of("campus", "North")), new Revision(0)));
    }

    private void set(AttributeValue... values) {
        alder.inside(() -> {
            features.set(Stream.of(values).toList());
            return true;
        });
    }
}
