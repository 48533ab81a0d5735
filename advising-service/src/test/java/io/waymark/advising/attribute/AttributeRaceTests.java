package io.waymark.advising.attribute;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.attribute.AttributeApi;
import io.waymark.advising.api.attribute.AttributeEntry;
import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.attribute.SetAttributes;
import io.waymark.core.identity.PersonId;
import io.waymark.core.revision.Revision;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** Whoever writes a value and whoever narrows what it may be wait for each other. */
@AdvisingTest
class AttributeRaceTests {

    private static final Revision NEW = new Revision(0);
    private static final Revision FIRST = new Revision(1);

    private final College alder;
    private final AttributeApi attributes;
    private final Attributes features;
    private final DefinitionStore definitions;
    private final PersonId maya;

    @Autowired
    AttributeRaceTests(Colleges colleges, Attributes features, DefinitionStore definitions) {
        this.definitions = definitions;
        this.features = features;
        alder = colleges.open();
        attributes = alder.asAdmin(AttributeApi.class);
        maya = alder.student("Maya");
        attributes.define("track", choices("Coding", "Privacy"), NEW);
    }

    @Test
    void narrowsNothingForWhichAValueIsBeingWritten() {
        var narrowing = alder.inside(() -> {
            assertThat(features.rulesHeld().keys()).contains("track");
            features.set(List.of(new AttributeValue(maya, "track", "Privacy")));
            var other = CompletableFuture.runAsync(() -> refused(
                    HttpStatus.CONFLICT,
                    "attribute-in-use",
                    () -> attributes.define("track", choices("Coding"), FIRST)));
            alder.untilSomebodyWaitsForUs(other);
            return other;
        });

        narrowing.join();
        assertThat(attributes.of(maya.value()).values()).isEqualTo(Map.of("track", "Privacy"));
    }

    @Test
    void writesNoValueThatIsBeingTakenAway() {
        var writing = alder.inside(() -> {
            alder.sql("select 1 from attribute_definition where key = 'track' for update", Integer.class);
            var other = CompletableFuture.runAsync(() -> refused(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "attributes-invalid",
                    () -> attributes.set(maya.value(), new SetAttributes(Map.of("track", "Privacy")), NEW)));
            alder.untilSomebodyWaitsForUs(other);
            alder.sql(
                    "update attribute_definition set choices = '{Coding}' where key = 'track' returning 1",
                    Integer.class);
            return other;
        });

        writing.join();
        assertThat(attributes.of(maya.value()).values()).isEmpty();
    }

    @Test
    void isDefinedByOneOfTwoWhoDoItAtOnce() {
        var later = alder.inside(() -> {
            definitions.add("shift", choices("Day"), false);
            var other = CompletableFuture.runAsync(() -> refused(
                    HttpStatus.PRECONDITION_FAILED,
                    "stale-version",
                    () -> attributes.define("shift", choices("Night"), NEW)));
            alder.untilSomebodyWaitsForUs(other);
            return other;
        });

        later.join();
        assertThat(attributes.list())
                .filteredOn(it -> it.key().equals("shift"))
                .singleElement()
                .satisfies(it -> assertThat(it.choices()).containsExactly("Day"));
    }

    private static AttributeEntry choices(String... choices) {
        return new AttributeEntry("Track", AttributeType.CHOICE, List.of(choices), false, 90);
    }
}
