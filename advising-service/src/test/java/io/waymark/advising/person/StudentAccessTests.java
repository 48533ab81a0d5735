package io.waymark.advising.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.disclosure.Disclosures;
import io.waymark.kit.tenancy.Caller;
import io.waymark.kit.tenancy.CurrentCaller;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class StudentAccessTests {

    private static final InstitutionId ALDER = new InstitutionId(UUID.randomUUID());
    private static final PersonId MAYA = PersonId.next();
    private static final PersonId DANA = PersonId.next();
    private static final PersonId CARLA = PersonId.next();

    private final Disclosures disclosures = mock(Disclosures.class);
    private final StudentAccess access = new StudentAccess(
            new CurrentCaller(),
            (students, advisor) -> students.equals(Set.of(MAYA)) && advisor.equals(DANA),
            disclosures);

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isTheStudentsOwn() {
        signIn(MAYA, Role.STUDENT);

        assertThat(access.find(MAYA)).contains(Relationship.SELF);
        assertThat(access.find(CARLA)).isEmpty();
    }

    @Test
    void isTheAdvisorsOfNow() {
        signIn(DANA, Role.ADVISOR);

        assertThat(access.find(MAYA)).contains(Relationship.ADVISOR);
        assertThat(access.find(CARLA)).isEmpty();
    }

    @Test
    void isOfAllOrOfNobody() {
        signIn(DANA, Role.ADVISOR);

        access.requireAdvisorOfAll(Set.of(MAYA), "notes");
        then(disclosures).should().record(Set.of(MAYA), "notes", "advisor");
        assertThatThrownBy(() -> access.requireAdvisorOfAll(Set.of(MAYA, CARLA), "notes"))
                .isInstanceOf(NotFoundException.class);
        signIn(DANA, Role.MENTOR);
        assertThatThrownBy(() -> access.requireAdvisorOfAll(Set.of(MAYA), "notes"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void isNoLongerTheirsWhoIsAssignedButHoldsTheRoleNoMore() {
        signIn(DANA, Role.MENTOR);

        assertThat(access.find(MAYA)).isEmpty();
    }

    @Test
    void isNoOtherAdvisors() {
        signIn(CARLA, Role.ADVISOR);

        assertThat(access.find(MAYA)).isEmpty();
    }

    @Test
    void isEveryAdmins() {
        signIn(CARLA, Role.ADMIN);

        assertThat(access.find(MAYA)).contains(Relationship.ADMIN);
    }

    @Test
    void isByTheNearestRelationshipOfSeveral() {
        signIn(DANA, Role.ADMIN, Role.ADVISOR);

        assertThat(access.find(MAYA)).contains(Relationship.ADVISOR);
        assertThat(access.find(DANA)).contains(Relationship.SELF);
        assertThat(access.find(CARLA)).contains(Relationship.ADMIN);
    }

    @Test
    void letsAStrangerNotLearnThatThereIsSuchAStudent() {
        signIn(CARLA, Role.ADVISOR);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> access.require(MAYA, "notes"))
                .satisfies(it -> assertThat(it.code()).isEqualTo("no-such-person"));
        then(disclosures).shouldHaveNoInteractions();
    }

    @Test
    void isWrittenDownWithWhatWasShownAndWhy() {
        signIn(DANA, Role.ADVISOR);

        assertThat(access.require(MAYA, "notes")).isEqualTo(Relationship.ADVISOR);

        then(disclosures).should().record(MAYA, "notes", "advisor");
    }

    @Test
    void letsOnlyTheAdvisorDoWhatIsTheAdvisors() {
        signIn(DANA, Role.ADVISOR);
        access.requireAdvisor(MAYA, "waiver");

        signIn(CARLA, Role.ADMIN);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> access.requireAdvisor(MAYA, "waiver"));

        signIn(MAYA, Role.STUDENT);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> access.requireAdvisor(MAYA, "waiver"));
    }

    @Test
    void isNobodysWhoIsNotSignedIn() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> access.find(MAYA));
    }

    private static void signIn(PersonId person, Role... roles) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(new Caller(ALDER, person, "Somebody", Set.of(roles)), null));
    }
}
