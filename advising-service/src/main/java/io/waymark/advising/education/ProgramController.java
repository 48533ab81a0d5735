package io.waymark.advising.education;

import io.waymark.advising.api.csv.FileReport;
import io.waymark.advising.api.education.ProgramApi;
import io.waymark.advising.api.education.ProgramEntry;
import io.waymark.advising.api.education.ProgramView;
import io.waymark.advising.api.education.StudyMode;
import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.spool.Spool;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.DegreeLevel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProgramController implements ProgramApi {

    private static final String READERS = "hasAnyRole('STUDENT', 'ADVISOR', 'ADMIN')";
    private static final String ADMINS = "hasRole('ADMIN')";
    private static final DataSize LARGEST = DataSize.ofMegabytes(2);

    private final ProgramService programs;
    private final ProgramFileService files;

    ProgramController(ProgramService programs, ProgramFileService files) {
        this.programs = programs;
        this.files = files;
    }

    @Override
    @PreAuthorize(READERS)
    public CountedPage<ProgramView> list(
            @Nullable String q,
            @Nullable DegreeLevel level,
            @Nullable StudyMode mode,
            @Nullable String accreditor,
            boolean retired,
            @Nullable String after,
            int limit) {
        return programs.list(new ProgramFilter(q, level, mode, accreditor, retired), after, limit);
    }

    @Override
    @PreAuthorize(READERS)
    public List<ProgramView> compared(List<UUID> program) {
        return programs.compared(program);
    }

    @Override
    @PreAuthorize(READERS)
    public List<Choice> accreditors() {
        return programs.accreditors();
    }

    @Override
    @PreAuthorize(READERS)
    public ProgramView show(UUID program) {
        return programs.show(program);
    }

    @Override
    @PreAuthorize(ADMINS)
    @ResponseStatus(HttpStatus.CREATED)
    public ProgramView add(ProgramEntry entry, @Nullable String key) {
        return programs.add(entry, key);
    }

    @Override
    @PreAuthorize(ADMINS)
    public ProgramView change(UUID program, ProgramEntry entry, Revision revision) {
        return programs.change(program, entry, revision);
    }

    @Override
    @PreAuthorize(ADMINS)
    public ProgramView retire(UUID program, Revision revision) {
        return programs.offer(program, false, revision);
    }

    @Override
    @PreAuthorize(ADMINS)
    public ProgramView restore(UUID program, Revision revision) {
        return programs.offer(program, true, revision);
    }

    @Override
    @PreAuthorize(ADMINS)
    public FileReport take(InputStreamResource csv) {
        try (var in = csv.getInputStream();
                var spooled = Spool.take(in, LARGEST)) {
            return files.take(spooled);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
