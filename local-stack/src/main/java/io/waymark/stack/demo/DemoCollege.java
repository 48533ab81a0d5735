package io.waymark.stack.demo;

import io.waymark.advising.api.closure.ClosureApi;
import io.waymark.advising.api.closure.ClosureEntry;
import io.waymark.advising.api.education.ProgramApi;
import io.waymark.advising.api.imports.ApplyImport;
import io.waymark.advising.api.imports.ImportApi;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.advising.api.institution.InstitutionApi;
import io.waymark.advising.api.institution.OpenInstitution;
import io.waymark.advising.api.institution.OpenInstitution.FirstAdmin;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.api.site.SiteApi;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.Caller;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.kit.tenancy.HasCaller;
import io.waymark.stack.platform.Stack;
import io.waymark.web.account.PasswordLinks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** A college as it comes to the platform: opened by the operator, filled from an import by its first admin. */
final class DemoCollege {

    private final Stack stack;
    private final String slug;
    private final ZoneId zone;
    private final Map<String, Caller> callers = new ConcurrentHashMap<>();
    private final Map<String, Api> apis = new ConcurrentHashMap<>();
    private String adminEmail = "";

    DemoCollege(Stack stack, String slug, ZoneId zone) {
        this.stack = stack;
        this.slug = slug;
        this.zone = zone;
    }

    ZoneId zone() {
        return zone;
    }

    void open(String name, String number, String givenName, String familyName, String email) {
        adminEmail = email;
        Api.asOperator(stack)
                .advising(InstitutionApi.class)
                .open(
                        slug,
                        new OpenInstitution(
                                name, zone.getId(), null, new FirstAdmin(number, givenName, familyName, email)));
    }

    /** Somebody whom an import does not bring. */
    void add(Role role, String number, String givenName, String familyName, String email) {
        as(adminEmail)
                .advising(PersonApi.class)
                .add(new PersonEntry(number, givenName, null, familyName, email, Set.of(role), null, null), null);
    }

    void importPeople(String file, String title) {
        var imports = as(adminEmail).advising(ImportApi.class);
        var upload = imports.upload(title, false, csv(file)).id();
        Polling.until("the import is checked", () -> reached(imports.show(upload), ImportState.CHECKED));
        imports.apply(upload, new ApplyImport(null, null, true));
        Polling.until("the import is applied", () -> reached(imports.show(upload), ImportState.APPLIED));
    }

    void offerPrograms() {
        var programs = as(adminEmail).advising(ProgramApi.class);
        new DemoPrograms(today()).list().forEach(program -> programs.add(program, null));
    }

    void offerSites() {
        var sites = as(adminEmail).advising(SiteApi.class);
        new DemoSites(today()).list().forEach(site -> sites.add(site, null));
    }

    /** Time goes by. */
    void pass(Duration time) {
        stack.clock().setTo(stack.clock().instant().plus(time));
    }

    LocalDate today() {
        return LocalDate.ofInstant(stack.clock().instant(), zone);
    }

    void closeOnNewYearsDay() {
        var day = today().plusYears(1).withDayOfYear(1);
        as(adminEmail).advising(ClosureApi.class).add(new ClosureEntry("New Year's Day", day, day, null, null));
    }

    /** The e-mail addresses of everybody with a role, in the order of their college numbers. */
    List<String> emailsOf(Role role) {
        return as(adminEmail).advising(PersonApi.class).list(null, role, null, null, null, 200).items().stream()
                .sorted(java.util.Comparator.comparing(PersonView::number))
                .map(PersonView::email)
                .toList();
    }

    /** The APIs as this person, once they have an account. */
    Api as(String email) {
        return apis.computeIfAbsent(email, it -> Api.as(stack, caller(it)));
    }

    Caller caller(String email) {
        return callers.computeIfAbsent(email, it -> Polling.until("%s has an account".formatted(it), () -> find(it)));
    }

    /** Lets somebody choose the demo password by the link an admin would hand them. */
    void givePassword(String email) {
        var person = caller(email);
        var links = stack.web().getBean(PasswordLinks.class);
        var path = CurrentInstitution.call(person.institution(), () -> links.issue(person.person()));
        links.choosePassword(path.substring(path.indexOf('=') + 1), DemoColleges.PASSWORD);
    }

    private Optional<Caller> find(String email) {
        try {
            var account = stack.web().getBean(UserDetailsService.class).loadUserByUsername(slug + "/" + email);
            return Optional.of(((HasCaller) account).caller());
        } catch (UsernameNotFoundException notYet) {
            return Optional.empty();
        }
    }

    private static Optional<ImportView> reached(ImportView upload, ImportState state) {
        if (upload.failure() != null || upload.errors() > 0) {
            throw new IllegalStateException("The demo import has errors: " + upload);
        }
        return Optional.of(upload).filter(it -> it.state() == state);
    }

    private static InputStreamResource csv(String file) {
        try {
            return new InputStreamResource(new ClassPathResource(file).getInputStream());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
