package io.waymark.stack.endpoint;

import io.waymark.kit.tenancy.Caller;
import io.waymark.stack.People;
import io.waymark.stack.Tokens;

/** The kinds of callers a service knows. */
enum Who {
    STUDENT(People.MAYA, People.ELI, People.DYLAN),
    ADVISOR(People.DANA, People.MARISOL, People.JOEL),
    MENTOR(People.TOMAS, People.OWEN, People.ANNEKE),
    REGISTRAR(People.PAULA, People.PAULA, People.RITA),
    FACULTY(People.IMRE, People.IMRE, People.SVEN),
    ADMIN(People.RUTH, People.RUTH, People.WALTER),
    /** Somebody without an account, by the link to one verification, which is over. */
    OUTSIDER(People.MAYA, People.ELI, People.DYLAN),
    /** Whoever runs the platform, at no college. */
    OPERATOR(People.RUTH, People.RUTH, People.RUTH),
    /** Whoever watches the platform, at no college. */
    METRICS(People.RUTH, People.RUTH, People.RUTH);

    private final Caller concerned;
    private final Caller unrelated;
    private final Caller elsewhere;

    Who(Caller concerned, Caller unrelated, Caller elsewhere) {
        this.concerned = concerned;
        this.unrelated = unrelated;
        this.elsewhere = elsewhere;
    }

    /** The one whom the ids of the matrix concern. */
    String concerned() {
        return token(concerned);
    }

    /** Somebody of the same kind at the same college who has nothing to do with them. An admin and the offices have to do with all. */
    String unrelated() {
        return token(unrelated);
    }

    /** Somebody of the same kind at another college. */
    String elsewhere() {
        return token(elsewhere);
    }

    private String token(Caller person) {
        return switch (this) {
            case OPERATOR -> Tokens.ofOperator();
            case METRICS -> Tokens.ofMetrics();
            case OUTSIDER -> Tokens.ofOutsider(person.institution());
            default -> Tokens.of(person);
        };
    }

    /** What a link lets in is a token for the service that the link is about. */
    boolean isKnownTo(App app) {
        return this != OUTSIDER || app == App.ADVISING;
    }

    boolean isAtACollege() {
        return this != OPERATOR && this != METRICS && this != OUTSIDER;
    }

    boolean hasUnrelatedOnes() {
        return isAtACollege() && this != ADMIN && this != REGISTRAR && this != FACULTY;
    }
}
