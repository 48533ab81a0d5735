package io.waymark.stack.form;

import static org.awaitility.Awaitility.await;

import io.waymark.stack.Answer;
import io.waymark.stack.People;
import io.waymark.stack.StackForTests;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * What has to happen at the demo college before some forms stand anywhere: people do it through the pages, as they would. Then
 * all pages are walked.
 */
final class FormStates {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String PEOPLE =
            "role,number,given_name,family_name,email\n" + "student,7702,Noor,Haddad,7702@aldervalley.example\n";

    private static final String FOREIGN = "user_id,login_id,first_name,last_name,email,status\n"
            + "7703,noor,Noor,Haddad,7703@aldervalley.example,active\n";

    private final Somebody maya = Somebody.at("maya.okafor");
    private final Somebody dana = Somebody.at("dana.whitcomb");
    private final Somebody tomas = Somebody.at("tomas.varga");
    private final Somebody ruth = Somebody.at("ruth.bellamy");
    private final Somebody marisol = Somebody.at("marisol.ibarra");
    private final FoundForms found = new FoundForms();

    private FormStates() {}

    private static final class Once {
        private static final List<OwnedForm> FORMS = new FormStates().make();
    }

    /** All forms of the application, of those alike one; they are looked for once. */
    static List<OwnedForm> all() {
        return Once.FORMS;
    }

    private List<OwnedForm> make() {
        new EvidenceStates(maya, dana, marisol, found).make();
        new MeetingStates(maya, dana, tomas, ruth, found).make();
        look();
        write();
        administer();
        leave();
        found.walk(maya);
        found.walk(dana);
        found.walk(tomas);
        found.walk(Somebody.at("paula.novak"));
        found.walk(Somebody.at("imre.halasz"));
        found.walk(ruth);
        return found.all();
    }

    /** Dana was told, chose how, and read all at once, which can be undone. Maya is about to finish what she practices. */
    private void look() {
        await().atMost(PATIENCE)
                .until(() -> dana.visitor().get("/messages").body().contains("/messages/read"));
        found.walkFrom(dana, dana.link("/messages", "/messages/[0-9a-f-]{36}.*"));
        dana.does("/messages/settings", "/messages/settings", form -> form.with("quietFrom", "21:30"));
        found.add(dana.formsOn("/messages"));
        found.add(dana.formsOn(dana.does("/messages", "/messages/read").header("location")));
        found.walkFrom(maya, maya.link("/student/practice", "/student/practice/[0-9a-f-]{36}") + "/finish");
    }

    /** Dana writes about a student, and to several. */
    private void write() {
        var student = dana.link("/advisor/caseload", "/advisor/students/[0-9a-f-]{36}.*");
        found.walkFrom(
                dana, dana.does(student, student + "/notes", form -> form).header("location"));
        found.add(dana.formsOn(dana.does(student, student + "/contact").header("location")));
        found.walkFrom(dana, "/advisor/caseload/views?query=contact%3DNEVER");
        List.of("NOTE", "CONTACT")
                .forEach(act -> found.walkFrom(
                        dana, "/advisor/students/selected?do=" + act + "&student=" + student.replaceFirst(".*/", "")));
    }

    /** Ruth adds a student without a roadmap for Dana and to a cohort, plans who follows, adds an attribute, retires a program and a site, and uploads lists. */
    private void administer() {
        var person = add("7700");
        var advising = "/admin/people/" + person + "/advisor";
        ruth.does(
                advising,
                advising,
                form -> form.with("advisor", People.DANA.person().toString()).with("from", ""));
        found.walkFrom(dana, "/advisor/students/" + person);
        ruth.does(
                advising,
                advising,
                form -> form.with("advisor", People.MARISOL.person().toString()));
        found.walkFrom(ruth, advising);
        found.walkFrom(ruth, "/admin/advisors/" + People.MARISOL.person());
        var cohort = ruth.link("/admin/cohorts", "/admin/cohorts/[0-9a-f-]{36}.*");
        ruth.does(cohort + "?find=7700", cohort + "/members", form -> form.with("students", person));
        found.walkFrom(ruth, cohort);
        ruth.does(
                "/admin/settings/attributes",
                "/admin/settings/attributes",
                form -> form.with("key", "bus_pass").with("type", "TEXT").with("choices", ""));
        found.walkFrom(ruth, "/admin/settings/attributes/bus_pass");
        bank();
        found.walkFrom(ruth, placement("standing = 'AGREED' and current_date between first_day and last_day"));
        found.walkFrom(ruth, placement("standing = 'ACCEPTED'"));
        retire("/admin/programs", "Osprey");
        retire("/admin/sites", "Osprey");
        tidy();
        found.walkFrom(ruth, checkedImport());
        found.add(ruth.formsOn(underWay(checkedImport())));
    }

    /** A cohort that is archived, and a file of another system whose columns are called otherwise. */
    private void tidy() {
        var cohort = path(ruth.does("/admin/cohorts", "/admin/cohorts", form -> form.with("name", "Osprey evenings")));
        found.walkFrom(ruth, cohort);
        ruth.does(cohort + "/archive", cohort + "/archive");
        found.walkFrom(ruth, cohort);
        found.walkFrom(ruth, path(upload(FOREIGN)) + "/columns");
    }

    /** A question that another admin wrote, and one that is asked no more. */
    private void bank() {
        found.walkFrom(ruth, question("WAITING"));
        var asked = question("ASKED");
        ruth.does(asked, asked + "/retire");
        found.walkFrom(ruth, asked);
    }

    private String question(String state) {
        return ruth.link("/admin/practice?credential=rhit&state=" + state, "/admin/practice/[0-9a-f-]{36}.*");
    }

    private void retire(String directory, String words) {
        var entry = ruth.link(directory + "?q=" + words, directory + "/[0-9a-f-]{36}");
        ruth.does(entry, entry + "/retire");
        found.walkFrom(ruth, entry);
    }

    private String checkedImport() {
        var page = path(upload(PEOPLE));
        await().atMost(PATIENCE)
                .until(() -> Walker.formsOn(ruth.visitor(), page).stream()
                        .anyMatch(form -> form.action().endsWith("/apply")));
        return page;
    }

    /** Where somebody is led. */
    private static String path(Answer answer) {
        return URI.create(answer.header("location")).getPath();
    }

    private Answer upload(String people) {
        var form = Walker.formsOn(ruth.visitor(), "/admin/imports").stream()
                .filter(FoundForm::multipart)
                .findFirst()
                .orElseThrow();
        return Sender.send(form, ruth.visitor(), "people.csv", people);
    }

    private static String placement(String which) {
        return StackForTests.database()
                .sql(
                        "select '/coordinator/placements/admin/' || id from advising.placement where %s order by id limit 1"
                                .formatted(which))
                .query(String.class)
                .single();
    }

    /** No import of a test runs long enough to be met while it does. */
    private static String underWay(String page) {
        StackForTests.database()
                .sql("update advising.import set state = 'CHECKING' where id = ?::uuid")
                .param(page.replaceFirst(".*/", ""))
                .update();
        return page;
    }

    private String add(String number) {
        return ruth.does(
                        "/admin/people/new",
                        "/admin/people",
                        form -> form.with("number", number).with("email", number + "@aldervalley.example"))
                .header("location")
                .replaceFirst(".*/", "");
    }

    /** Somebody leaves. */
    private void leave() {
        var person = "/admin/people/" + add("7701");
        ruth.does(person + "/leaving", person + "/leaving");
        found.walkFrom(ruth, person);
    }
}
