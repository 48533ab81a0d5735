package io.waymark.advising.savedview;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.savedview.SaveView;
import io.waymark.advising.api.savedview.SavedView;
import io.waymark.advising.api.savedview.SavedViewApi;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** Views of a caseload that advisors keep for themselves or for all of them. */
@AdvisingTest
class SavedViewTests {

    private final Colleges colleges;
    private final College alder;
    private final PersonId dana;
    private final SavedViewApi asDana;
    private final SavedViewApi asCarla;
    private final SavedViewApi asAdmin;

    @Autowired
    SavedViewTests(Colleges colleges) {
        this.colleges = colleges;
        alder = colleges.open();
        dana = alder.advisor("Dana");
        asDana = alder.as(dana, Role.ADVISOR, SavedViewApi.class);
        asCarla = alder.as(alder.advisor("Carla"), Role.ADVISOR, SavedViewApi.class);
        asAdmin = alder.asAdmin(SavedViewApi.class);
    }

    @Test
    void keepsOnesOwnAndSharesWhatIsForAll() {
        asDana.save(new SaveView(" My quiet ones ", "view=EVERYONE&contact=NEVER", false));
        asDana.save(new SaveView("Graduating in spring", "view=EVERYONE", true));

        assertThat(asDana.list())
                .extracting(SavedView::name, SavedView::query, SavedView::shared, SavedView::mine)
                .containsExactly(
                        tuple("Graduating in spring", "view=EVERYONE", true, true),
                        tuple("My quiet ones", "view=EVERYONE&contact=NEVER", false, true));
        assertThat(asCarla.list()).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Graduating in spring");
            assertThat(it.owner().id()).isEqualTo(dana.value());
            assertThat(it.mine()).isFalse();
        });
        assertThat(names(asAdmin)).containsExactly("Graduating in spring");
        var elsewhere = colleges.open();
        assertThat(elsewhere
                        .as(elsewhere.advisor("Noor"), Role.ADVISOR, SavedViewApi.class)
                        .list())
                .isEmpty();
    }

    @Test
    void beginsWithOneAtATimeAndEachAdvisorWithTheirOwn() {
        var quiet = asDana.save(new SaveView("Quiet", "contact=NEVER", true)).id();
        var spring = asDana.save(new SaveView("Spring", "meeting=NONE", true)).id();

        asDana.beginWith(quiet);
        asDana.beginWith(spring);
        assertThat(first(asDana)).containsExactly("Spring");
        assertThat(first(asCarla)).isEmpty();

        asCarla.beginWith(spring);
        asCarla.beginWithout(quiet);
        assertThat(first(asCarla)).containsExactly("Spring");
        asCarla.beginWithout(spring);
        assertThat(first(asCarla)).isEmpty();
        assertThat(first(asDana)).containsExactly("Spring");
    }

    @Test
    void aSharedOneIsDeletedByItsMakerOrAnAdminAndNobodyBeginsWithItAnyMore() {
        var quiet = asDana.save(new SaveView("Quiet", "contact=NEVER", true)).id();
        var spring = asDana.save(new SaveView("Spring", "meeting=NONE", true)).id();
        asCarla.beginWith(spring);

        refused(HttpStatus.UNPROCESSABLE_CONTENT, "not-your-view", () -> asCarla.delete(spring));
        asAdmin.delete(spring);
        asDana.delete(quiet);

        assertThat(asDana.list()).isEmpty();
        assertThat(alder.count("first_view")).isZero();
    }

    @Test
    void nobodyFindsAnothersOwn() {
        var quiet = asDana.save(new SaveView("Quiet", "contact=NEVER", false)).id();

        for (var other : List.of(asCarla, asAdmin)) {
            refused(HttpStatus.NOT_FOUND, "no-such-view", () -> other.delete(quiet));
        }
        refused(HttpStatus.NOT_FOUND, "no-such-view", () -> asCarla.beginWith(quiet));
        refused(HttpStatus.NOT_FOUND, "no-such-view", () -> asCarla.beginWithout(UUID.randomUUID()));
    }

    @Test
    void keepsOneOfANameAndNotTooMany() {
        asDana.save(new SaveView("Quiet", "contact=NEVER", false));
        asCarla.save(new SaveView("Quiet", "contact=NEVER", false));
        refused(HttpStatus.CONFLICT, "view-exists", () -> asDana.save(new SaveView("Quiet ", "meeting=NONE", true)));

        for (var number = 1; number < SavedViewApi.MOST; number++) {
            asDana.save(new SaveView("Quiet " + number, "contact=NEVER", false));
        }
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "too-many-saved-views",
                () -> asDana.save(new SaveView("One more", "contact=NEVER", false)));
    }

    @Test
    void namesAreToldApartByWhatCanBeSeenOfThem() {
        asDana.save(new SaveView("\u00a0Quiet\u00a0 ones\u200b", "contact=NEVER", false));

        assertThat(names(asDana)).containsExactly("Quiet ones");
        refused(HttpStatus.CONFLICT, "view-exists", () -> asDana.save(new SaveView("Quiet  ones", "", false)));
        refused(HttpStatus.BAD_REQUEST, "invalid-request", () -> asDana.save(new SaveView("\u200b", "", false)));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "hidden-character",
                () -> asDana.save(new SaveView("Qui\u200bet ones", "", false)));
    }

    @Test
    void ofTwoAtOnceTheOneTooManyIsRefused() {
        for (var number = 1; number < SavedViewApi.MOST; number++) {
            asDana.save(new SaveView("Quiet " + number, "contact=NEVER", false));
        }

        var other = alder.inside(() -> {
            alder.sql("select 1 from person where id = ? for update", Integer.class, dana.value());
            var saving = CompletableFuture.runAsync(() -> refused(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "too-many-saved-views",
                    () -> asDana.save(new SaveView("One more", "contact=NEVER", false))));
            alder.untilSomebodyWaitsForUs(saving);
            alder.sql("""
                    insert into saved_view (institution_id, id, owner_id, name, query, shared)
                    values (?, ?, ?, 'The last', '', false) returning 1
                    """, Integer.class, alder.id().value(), UUID.randomUUID(), dana.value());
            return saving;
        });

        other.join();
        assertThat(alder.count("saved_view")).isEqualTo(SavedViewApi.MOST);
    }

    private static List<String> names(SavedViewApi views) {
        return views.list().stream().map(SavedView::name).toList();
    }

    private static List<String> first(SavedViewApi views) {
        return views.list().stream()
                .filter(SavedView::first)
                .map(SavedView::name)
                .toList();
    }
}
