package io.waymark.advising.evidence;

import static io.waymark.advising.evidence.EvidenceFixtures.MONDAY;
import static io.waymark.advising.evidence.EvidenceFixtures.NEXT_MONDAY;
import static io.waymark.advising.evidence.EvidenceFixtures.asked;
import static io.waymark.advising.evidence.EvidenceFixtures.supervisor;
import static io.waymark.advising.evidence.EvidenceFixtures.verdictOf;
import static io.waymark.advising.evidence.EvidenceFixtures.verdictOfOutsider;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.VerifierRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutsideLinkTests {

    private static final Instant NINE_MINUTES_ON = MONDAY.plus(Duration.ofMinutes(9));
    private static final Instant TEN_MINUTES_ON = MONDAY.plus(Duration.ofMinutes(10));

    private final Verification pat = asked(supervisor("pat@clinic.example"));

    @Test
    void isOpenUntilTheAnswerIsFinal() {
        assertThat(OutsideLink.isOpen(pat, TEN_MINUTES_ON)).isTrue();

        pat.verify(verdictOfOutsider(MONDAY), null);

        assertThat(OutsideLink.isOpen(pat, NINE_MINUTES_ON)).isTrue();
        assertThat(OutsideLink.isOpen(pat, TEN_MINUTES_ON)).isFalse();
    }

    @Test
    void isClosedOnceSomebodyElseDecidedOrIsAskedInstead() {
        pat.close();
        assertThat(OutsideLink.isOpen(pat, MONDAY)).isFalse();

        var other = asked(supervisor("pat@clinic.example"));
        other.replace(supervisor("lee@clinic.example"), MONDAY, NEXT_MONDAY);
        assertThat(OutsideLink.isOpen(other, MONDAY)).isFalse();
    }

    @Test
    void isNoneToWhatPeopleOfTheCollegeAreAsked() {
        assertThat(OutsideLink.isOpen(asked(VerifierRole.ADVISOR).getFirst(), MONDAY))
                .isFalse();
        assertThat(OutsideLink.isOpen(asked(VerifierRole.SITE_SUPERVISOR).getFirst(), MONDAY))
                .as("nobody was named")
                .isFalse();
    }

    @Test
    void followsItsHoldersSecondThoughts() {
        pat.verify(verdictOfOutsider(MONDAY), null);
        pat.undo(NINE_MINUTES_ON);
        var advisors = asked(VerifierRole.ADVISOR).getFirst();
        var again = pat.again(NINE_MINUTES_ON, NEXT_MONDAY);

        assertThat(OutsideLink.follow(pat, List.of(pat, advisors, again))).isSameAs(again);

        again.verify(verdictOfOutsider(NINE_MINUTES_ON), null);
        again.undo(TEN_MINUTES_ON);
        var once = again.again(TEN_MINUTES_ON, NEXT_MONDAY);
        assertThat(OutsideLink.follow(pat, List.of(pat, again, once))).isSameAs(once);
    }

    @Test
    void followsWhenTheAdvisorHasSaidMeanwhileWhetherTheAddressIsKnown() {
        pat.verify(verdictOfOutsider(MONDAY), null);
        pat.undo(NINE_MINUTES_ON);
        var again = pat.again(NINE_MINUTES_ON, NEXT_MONDAY);
        var advisor = PersonId.next();

        pat.judge(true, advisor, NINE_MINUTES_ON);
        again.judge(true, advisor, TEN_MINUTES_ON);

        assertThat(OutsideLink.follow(pat, List.of(pat, again))).isSameAs(again);
    }

    @Test
    void doesNotFollowToWhatIsAskedAnewByOthers() {
        pat.verify(verdictOfOutsider(MONDAY), null);
        pat.reopen(PersonId.next(), "The hours do not add up.", TEN_MINUTES_ON);
        var again = pat.again(TEN_MINUTES_ON, NEXT_MONDAY);

        assertThat(OutsideLink.follow(pat, List.of(pat, again))).isSameAs(pat);
        assertThat(OutsideLink.isOpen(pat, TEN_MINUTES_ON)).isFalse();
    }

    @Test
    void doesNotFollowToSomebodyElse() {
        pat.verify(verdictOfOutsider(MONDAY), null);
        pat.undo(NINE_MINUTES_ON);
        var lee = asked(supervisor("lee@clinic.example"));
        lee.verify(verdictOf(PersonId.next(), VerifierRole.ADVISOR, MONDAY), null);

        assertThat(OutsideLink.follow(pat, List.of(pat, lee))).isSameAs(pat);
    }
}
