package io.waymark.stack.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.stack.People;
import io.waymark.stack.StackForTests;
import io.waymark.stack.outside.AskedOutsider;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;

/** Evidence in all of its states: to be submitted, to be verified by whoever is named, decided, and decided long ago. */
final class EvidenceStates {

    private static final String LONG = "I learned how records are checked, coded and released. ".repeat(30);
    private static final String QUEUE = "/reviewer/queue/advisor";

    private final Somebody maya;
    private final Somebody dana;
    private final Somebody marisol;
    private final Somebody eli = Somebody.at("eli.brandt");
    private final FoundForms found;

    EvidenceStates(Somebody maya, Somebody dana, Somebody marisol, FoundForms found) {
        this.maya = maya;
        this.dana = dana;
        this.marisol = marisol;
        this.found = found;
    }

    void make() {
        submit();
        keep();
        sign();
        study();
        name();
        review();
        walkTwo();
    }

    /** Eli walks a second roadmap. */
    private void walkTwo() {
        eli.does("/student/careers/phlebotomist", "/student/roadmap/second");
        found.add(eli.formsOn("/student/roadmap?roadmap=phlebotomist"));
    }

    /** Maya submits on every step that takes something. */
    private void submit() {
        var sent = Walker.linksOn(maya.visitor(), "/student/roadmap")
                .filter(link -> link.startsWith("/student/roadmap/steps/"))
                .flatMap(step -> Walker.formsOn(maya.visitor(), step).stream())
                .filter(form -> form.path().matches(".*/evidence/[a-z0-9-]+"))
                .filter(form -> Sender.send(typing(form), maya.visitor()).status() == 302)
                .toList();
        assertThat(sent).isNotEmpty();
        sent.forEach(form -> found.walkFrom(maya, form.page()));
    }

    /** Maya submits an award, so there is a credential to keep. */
    private void keep() {
        var today = LocalDate.ofInstant(StackForTests.get().clock().instant(), ZoneOffset.UTC);
        maya.does(
                "/student/exam/rhit",
                "/student/exam/rhit/award",
                form -> form.with("number", "RH-7")
                        .with("issuedOn", today.minusMonths(2).toString())
                        .with("validThrough", today.plusMonths(22).toString()));
        found.add(maya.formsOn("/student/continuing"));
        found.add(maya.formsOn("/student/continuing/rhit/renewal"));
    }

    /** Maya has her hours signed by one link each; one of those who are asked has answered. */
    private void sign() {
        var outsider = Somebody.outside();
        maya.does("/student/experience", "/student/experience/supervisor");
        found.add(outsider.formsOn(AskedOutsider.ofHours(People.MAYA.person())));

        work("Second Street Laboratory", 2);
        maya.does(
                "/student/experience",
                "/student/experience/supervisor",
                form -> form.with("name", "Second Supervisor").with("email", "second@laboratory.example"));
        var answered = AskedOutsider.ofHours(People.MAYA.person());
        Somebody.outside().does(answered, answered);
        found.add(dana.formsOn("/advisor/outsiders"));
        found.add(outsider.formsOn(answered));

        work("Third Street Office", 3);
        found.add(maya.formsOn("/student/experience"));
    }

    /** Maya takes a day off her study plan; Eli has tried an exam. */
    private void study() {
        found.add(maya.formsOn("/student/study/rhit"));
        maya.does("/student/study/rhit", "/student/study/rhit/days-off");
        found.add(maya.formsOn("/student/study/rhit"));
        found.add(eli.formsOn("/student/exam/ccs"));
    }

    private void work(String site, int daysAgo) {
        var day = LocalDate.ofInstant(StackForTests.get().clock().instant(), ZoneOffset.UTC)
                .minusDays(daysAgo);
        maya.does(
                "/student/experience",
                "/student/experience",
                form -> form.with("date", day.toString()).with("site", site));
    }

    /** Eli names who verifies; somebody outside is asked and answers. */
    private void name() {
        Stream.of("SITE_SUPERVISOR", "MENTOR", "PEER").forEach(AskedOutsider::toBeNamed);
        var asked = AskedOutsider.toVerify().page();
        Walker.linksOn(eli.visitor(), "/student/roadmap")
                .filter(link -> link.startsWith("/student/roadmap/steps/"))
                .forEach(step -> found.add(eli.formsOn(step)));
        found.add(eli.formsOn("/student/roadmap/steps/shadow-a-professional"));
        found.add(marisol.formsOn("/advisor/outsiders"));
        found.add(marisol.formsOn("/advisor/students/" + People.ELI.person() + "/steps/shadow-a-professional"));
        var outsider = Somebody.outside();
        found.add(outsider.formsOn(asked));
        var answered = AskedOutsider.toVerify().page();
        Somebody.outside().does(answered, answered);
        found.add(marisol.formsOn("/advisor/outsiders"));
        found.add(outsider.formsOn(answered));
    }

    /** Dana returns the oldest that waits, keeps a comment, and looks at what she decided long ago. */
    private void review() {
        var evidence = dana.link(QUEUE, QUEUE + "/[0-9a-f-]{36}.*");
        dana.does(evidence, form -> form.pressed().equals("decide=return"), form -> form);
        found.walkFrom(dana, evidence);
        dana.does(QUEUE + "/comments", QUEUE + "/comments");
        found.walkFrom(dana, QUEUE + "/" + decidedLongAgo());
        found.walkFrom(maya, "/reviewer/queue/peer");
    }

    private static UUID decidedLongAgo() {
        return StackForTests.database()
                .sql("""
                        select evidence_id from advising.verification
                        where capacity = 'ADVISOR' and state = 'VERIFIED' and decided_by = ?
                        order by decided_at, id limit 1
                        """)
                .param(People.DANA.person().value())
                .query(UUID.class)
                .single();
    }

    private static FoundForm typing(FoundForm form) {
        var typed = form;
        for (var name : form.texts()) {
            typed = typed.with(name, LONG);
        }
        return typed;
    }
}
