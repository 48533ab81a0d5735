package io.waymark.mentoring.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.MeetingKind;
import io.waymark.mentor.api.WriteProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTests {

    @Test
    void keepsEachWordOnceAndLanguagesInOneSpelling() {
        var profile = new Profile(PersonId.next());

        profile.write(new WriteProfile(
                " Lead ",
                "",
                "",
                List.of("earn-rhit", "earn-rhit"),
                List.of(),
                List.of("ICD-10", " ICD-10 "),
                List.of(),
                List.of("ES-mx", "es-MX", "en"),
                MeetingKind.PHONE,
                "",
                2,
                48,
                true));

        assertThat(profile.getAnswerWithinHours()).isEqualTo(48);
        assertThat(profile.getHeadline()).isEqualTo("Lead");
        assertThat(profile.getSteps()).containsExactly("earn-rhit");
        assertThat(profile.getTopics()).containsExactly("ICD-10");
        assertThat(profile.getLanguages()).containsExactly("es-MX", "en");
    }

    @Test
    void isNotPublishedAndOfVersionZeroUntilItIsWritten() {
        var draft = new Profile(PersonId.next());

        assertThat(draft.isPublished()).isFalse();
        assertThat(draft.getCapacity()).isEqualTo(3);
        assertThat(draft.getAnswerWithinHours()).isNull();
        assertThat(draft.getVersion()).isZero();
    }
}
