package io.waymark.advising.education;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.api.education.ProgramEntry;
import io.waymark.advising.api.education.ProgramView;
import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.institution.Institutions;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.core.refusal.ConflictException;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import io.waymark.kit.idempotency.IdempotencyKeys;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory of programs, one program at a time. */
@Service
@Transactional
class ProgramService {

    private final ProgramStore programs;
    private final Accreditors accreditors;
    private final Institutions institutions;
    private final IdempotencyKeys keys;
    private final DirectoryStudents students;

    ProgramService(
            ProgramStore programs,
            Accreditors accreditors,
            Institutions institutions,
            IdempotencyKeys keys,
            DirectoryStudents students) {
        this.programs = programs;
        this.accreditors = accreditors;
        this.institutions = institutions;
        this.keys = keys;
        this.students = students;
    }

    @Transactional(readOnly = true)
    CountedPage<ProgramView> list(ProgramFilter filter, @Nullable String after, int limit) {
        var rules = rules();
        var page = Page.of(
                programs.list(filter, Cursor.read(after, 2), limit),
                limit,
                it -> Cursor.at(it.key().college(), it.key().name()));
        return CountedPage.of(page.map(it -> it.view(rules.accreditors(), rules.today())), programs.count(filter));
    }

    @Transactional(readOnly = true)
    List<ProgramView> compared(List<UUID> ids) {
        var rules = rules();
        return programs.find(ids).stream()
                .map(it -> it.view(rules.accreditors(), rules.today()))
                .sorted(Comparator.comparingInt(it -> ids.indexOf(it.id())))
                .toList();
    }

    @Transactional(readOnly = true)
    List<Choice> accreditors() {
        return accreditors.known().list();
    }

    @Transactional(readOnly = true)
    ProgramView show(UUID id) {
        return view(load(id));
    }

    ProgramView add(ProgramEntry entry, @Nullable String key) {
        var id = UuidCreator.getTimeOrderedEpoch();
        return keys.claim(key, entry, id).map(this::show).orElseGet(() -> {
            var tidy = accepted(entry);
            refusingTwice(() -> programs.add(id, tidy));
            students.recheck(List.of(tidy));
            return show(id);
        });
    }

    ProgramView change(UUID id, ProgramEntry entry, Revision revision) {
        var there = current(id, revision);
        var tidy = accepted(entry);
        refusingTwice(() -> programs.change(id, tidy, there.retired()));
        students.recheck(List.of(there.entry(), tidy));
        return show(id);
    }

    ProgramView offer(UUID id, boolean offered, Revision revision) {
        var there = current(id, revision);
        programs.change(id, there.entry(), !offered);
        return show(id);
    }

    private ProgramEntry accepted(ProgramEntry entry) {
        var tidy = ProgramRules.tidy(entry);
        var wrong = rules().errors(tidy);
        if (!wrong.isEmpty()) {
            throw RuleViolationException.ofFields("program-invalid", "Some of this is not in order.", wrong);
        }
        return tidy;
    }

    ProgramRules rules() {
        return new ProgramRules(
                accreditors.known(),
                institutions.today(),
                institutions.dateOrder().orElse(null));
    }

    private Program current(UUID id, Revision revision) {
        var there = load(id);
        revision.requireCurrent(there.version());
        return there;
    }

    private Program load(UUID id) {
        return programs.find(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no-such-program", "There is no such program."));
    }

    private ProgramView view(Program program) {
        var rules = rules();
        return program.view(rules.accreditors(), rules.today());
    }

    private static void refusingTwice(Runnable writing) {
        try {
            writing.run();
        } catch (DuplicateKeyException there) {
            throw new ConflictException("program-exists", "This college has a program of this name already.");
        }
    }
}
