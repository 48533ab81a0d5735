package io.waymark.advising.evidence;

import static io.waymark.advising.Refusals.refused;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.evidence.AskPeer;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody is named at the moment at which they leave. */
@AdvisingTest
@Timeout(60)
class NamingRaceTests {

    private final College alder;
    private final PersonId maya;
    private final VerifierApi naming;
    private final EvidenceView evidence;

    @Autowired
    NamingRaceTests(Colleges colleges, JdbcClient jdbc) {
        alder = colleges.open();
        maya = alder.student("Maya");
        naming = alder.as(maya, Role.STUDENT, VerifierApi.class);
        evidence = new VerifiedOtherwise(alder, jdbc, "[peer, mentor]").submit(maya);
    }

    @Test
    void isNoMentorWhoHasLeft() {
        var tomas = alder.add(Role.MENTOR, "Tomas", "Varga");

        refusedOnceTheyLeft(
                tomas, "no-such-mentor", () -> naming.askMentor(evidence.id(), tomas.value(), Revision.of(evidence)));
    }

    @Test
    void isNoPeerWhoHasLeft() {
        var eli = alder.student("Eli");
        var email = alder.asAdmin(PersonApi.class).show(eli.value()).email();

        refusedOnceTheyLeft(
                eli, "no-such-peer", () -> naming.askPeer(evidence.id(), new AskPeer(email), Revision.of(evidence)));
    }

    /** The leaving has the person before it asks for what is the student's: whoever names them has nothing of that yet. */
    private void refusedOnceTheyLeft(PersonId named, String code, Runnable naming) {
        alder.inside(() -> {
                    alder.sql("select 1 from person where id = ? for no key update", Integer.class, named.value());
                    var asking = CompletableFuture.runAsync(() -> refused(HttpStatus.NOT_FOUND, code, naming::run));
                    alder.untilSomebodyWaitsForUs(asking);
                    alder.sql(
                            "select 1 from journey where student_id = ? for update nowait",
                            Integer.class,
                            maya.value());
                    alder.sql(
                            "update person set lifecycle = 'WITHDRAWN' where id = ? returning 1",
                            Integer.class,
                            named.value());
                    return asking;
                })
                .join();
    }
}
